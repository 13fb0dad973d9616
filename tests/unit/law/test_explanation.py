"""The explanation of a test: complete, in the order of the test, and true line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.evaluation import Evaluation, all_of, any_of
from rsu_nb.law.explanation import Node, explain
from rsu_nb.law.expression import Kind, some, taken
from rsu_nb.law.issue import IssueAt, answered
from rsu_nb.law.values import Answer, Truth
from tests.unit.law.declarations import (
    BARRED,
    CLAIMED,
    COMMITTED,
    RULE,
    a_test,
    answers,
    legal_tests,
)

if TYPE_CHECKING:
    from rsu_nb.law.expression import Expression


def explained(test: Expression, case: Answers) -> Node:
    return explain(test, Evaluation(case), {})


def follows(node: Node) -> bool:
    """True where the node's truth follows from the lines beneath it, and so for each of them."""
    under = [one.truth for one in node.under]
    match node.words.split()[0], bool(node.key):
        case "All", False:
            expected = all_of(under)
        case "Any", False:
            expected = any_of(under)
        case "Not", False:
            expected = ~under[0]
        case ("Some" | "Every") as how, False:
            under += [Truth.OPEN] if "not finished" in node.words else []
            expected = any_of(under) if how == "Some" else all_of(under)
        case _:
            expected = all_of(under) if node.under else node.truth
    return node.truth is expected and all(follows(one) for one in node.under)


@given(legal_tests, answers())
def test_every_line_follows_from_the_lines_beneath_it(test: Expression, case: Answers) -> None:
    tree = explained(test, case)

    assert follows(tree)
    assert tree.truth is Evaluation(case).truth(test, {})


def test_a_named_test_shows_its_conditions_beneath_it_with_the_answers_given() -> None:
    case = Answers(given={IssueAt("claimed"): Answer.YES})

    assert explained(a_test("both", CLAIMED & ~BARRED), case).lines() == (
        "? both.",
        "  + claimed?: yes",
        "  ? Not",
        "    ? barred?: not answered",
    )


def test_a_list_shows_each_member_and_says_when_it_is_not_finished() -> None:
    case = Answers(
        members={Kind.ACT: (Member(id="a1"),)},
        given={IssueAt("committed", (("act", "a1"),)): Answer.NO},
    )

    assert explained(some(Kind.ACT, COMMITTED), case).lines() == (
        "? Some act on the list (the list is not finished)",
        "  - committed? [a1]: no",
    )


def test_a_reading_shows_what_was_recorded() -> None:
    node = explained(taken(RULE, "wide"), Answers(readings={"rule": "narrow"}))

    assert (node.key, node.answer, node.truth) == ("rule", "narrow", Truth.NOT_MET)


def test_a_reading_that_was_not_taken_says_so() -> None:
    assert explained(taken(RULE, "wide"), Answers()).answer == "not recorded"


def test_data_leaves_out_what_is_empty() -> None:
    assert explained(answered(CLAIMED), Answers()).data() == {
        "words": "Answered: claimed?",
        "truth": "open",
        "key": "claimed",
    }
