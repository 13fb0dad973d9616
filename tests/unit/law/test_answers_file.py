"""Answers files: what they say, and every problem in them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.errors import AnswersError
from rsu_nb.law.answers_file import answers_from, as_answers_file
from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import IssueAt, ListAt
from rsu_nb.law.values import Answer
from tests.law_examples.worked_examples import worked_examples
from tests.unit.law.declarations import CLAIMED, met_or_not

if TYPE_CHECKING:
    from rsu_nb.law.answers_file import AnswersFile

ACCEPTED = [
    {"issue": "nz-citizen", "answer": "no"},
    {"issue": "residence-class-visa", "answer": "no"},
    {"issue": "first-claim", "answer": "yes"},
    {"issue": "arrangement-in-force", "answer": "no"},
    {"issue": "national-of", "country": "XA", "answer": "yes"},
]


def read(*more: dict[str, Any], **keys: Any) -> AnswersFile:
    data = {"type": "first_claim", "answers": [*ACCEPTED, *more], **keys}
    return answers_from(data, "answers.yaml", decision_type)


def problems(*more: dict[str, Any], **keys: Any) -> list[str]:
    with pytest.raises(AnswersError) as caught:
        read(*more, **keys)
    return [str(problem) for problem in caught.value.problems]


def test_answers_are_read_as_written() -> None:
    file = read({"issue": "harm-feared", "country": "XA", "answer": "not-satisfied"})
    at = IssueAt("harm-feared", (("country", "XA"),))

    assert file.decision_type is FIRST_CLAIM
    assert file.branches["primary"].given[at] is Answer.NOT_SATISFIED


def test_members_are_those_that_answers_name_in_that_order() -> None:
    file = read(
        {"issue": "torture-severe-pain", "destination": "XD", "answer": "no"},
        {"issue": "torture-severe-pain", "destination": "XA", "answer": "no"},
    )
    members = file.branches["primary"].members

    assert [one.id for one in members[Kind.DESTINATION]] == ["XD", "XA"]
    assert [one.id for one in members[Kind.COUNTRY]] == ["XA"]


def test_a_list_may_name_members_that_have_no_answers() -> None:
    members = read(lists={"act": ["raid"], "place": {"XB": ["hills"]}}).branches["primary"].members

    assert [one.id for one in members[Kind.ACT]] == ["raid"]
    assert [one.id for one in members[Kind.COUNTRY]] == ["XB", "XA"]
    assert [(one.id, one.country) for one in members[Kind.PLACE]] == [("hills", "XB")]


def test_a_predicament_with_a_plus_holds_the_others() -> None:
    harm = {"issue": "serious-harm", "country": "XA", "predicament": "arrest + feud"}
    file = read({**harm, "answer": "yes"})
    (member,) = file.branches["primary"].members[Kind.PREDICAMENT]

    assert member.holds == {"arrest", "feud"}


def test_a_closed_list_is_closed_in_every_country_or_in_the_one_named() -> None:
    closed = ["country", "predicament", {"list": "place", "country": "XA"}]
    file = read({"issue": "national-of", "country": "XB", "answer": "no"}, closed=closed)

    assert file.branches["primary"].closed == {
        ListAt(Kind.COUNTRY),
        ListAt(Kind.PREDICAMENT, "XA"),
        ListAt(Kind.PREDICAMENT, "XB"),
        ListAt(Kind.PLACE, "XA"),
    }


def test_a_list_left_unfinished_is_no_problem() -> None:
    assert read().branches["primary"].closed == frozenset()


def test_branches_have_answers_of_their_own_and_share_lists_and_readings() -> None:
    other = {"issue": "nz-citizen", "answer": "yes", "branch": "if-citizen"}
    file = read(other, readings=[{"rule": "stateless-residences", "reading": "any"}])
    primary, alternative = file.branches.values()

    assert list(file.branches) == ["primary", "if-citizen"]
    assert alternative.given == {IssueAt("nz-citizen"): Answer.YES}
    assert alternative.readings == primary.readings == {"stateless-residences": "any"}


def test_conclusions_are_read_and_do_not_matter() -> None:
    stated = {"refugee": "recognised", "torture": "is-not"}

    assert read(conclusions=stated).conclusions == stated


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ({"issue": "serious-ham", "answer": "yes"},
         "answers[6]: names no issue that is declared. Did you mean: serious-harm"),
        ({"issue": "nz-citizen", "answer": "yes"},
         "answers[6]: answers nz-citizen again; keep one of the two"),
        ({"issue": "serious-harm", "country": "XA", "answer": "yes"},
         "answers[6]: serious-harm is asked of a country, a predicament; name its predicament"),
        ({"issue": "first-claim", "country": "XA", "answer": "yes"},
         "answers[6]: first-claim is asked of the claimant, and of no list; remove its country"),
        ({"issue": "article-1e", "answer": "perhaps"},
         "answers[6]: has no answer; write one of yes, no, not-satisfied, does-not-arise"),
        ({"issue": "article-1e", "answer": "no", "reason": "x"},
         "answers[6]: has a key that is not known."),
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_read_is_named_by_its_place(
    entry: dict[str, Any], problem: str
) -> None:
    (found,) = problems(entry)

    assert found.startswith(problem)


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ({"closed": ["places"]}, "closed[1]: names no list that is declared. Did you mean: place"),
        ({"closed": [{"list": "place", "country": "XZ"}]},
         "closed[1]: closes the list of places of no named country"),
        ({"closed": [{"list": "place", "country": ["XA"]}]},
         "closed[1]: closes the list of places of no named country"),
        ({"readings": [{"rule": "stateless", "reading": "any"}]},
         "readings[1]: names no rule with readings that is declared."),
        ({"readings": [{"rule": "stateless-residences", "reading": "al"}]},
         "readings[1]: names no reading of stateless-residences that is declared. Did you mean"),
        ({"readings": [{"rule": "stateless-residences", "reading": "any"}] * 2},
         "readings[2]: takes a second reading of stateless-residences; keep one of the two"),
        ({"conclusions": {"refuge": "is"}},
         "conclusions.refuge: names no limb that is declared. Did you mean: refugee?"),
        ({"conclusions": {"refugee": "iss"}},
         "conclusions.refugee: names no conclusion or result that is declared. Did you mean: is"),
        ({"lists": {"place": ["hills"]}},
         "lists.place: has no countries; write the places of each country under it"),
        ({"lists": {"act": "raid"}}, "lists.act: is not a list of names"),
        ({"type": "first_clam"},
         "type: There is no decision type named 'first_clam'. Did you mean: first_claim?"),
        ({"type": None}, "type: is missing; name a decision type, such as first_claim"),
        ({"law_as_at": "2009-01-01"},
         "type: first_claim was not in force on 2009-01-01; choose the law of another date."),
        ({"law_as_at": "soon"}, "law_as_at: is not a date; write year-month-day"),
        ({"clsed": []}, "has a key that is not known. Did you mean: closed?"),
        ({"answers": {}}, "answers: is not a list"),
        ({"answers": ["no"]}, "answers[1]: is not a set of keys, each with a value"),
    ],
)  # fmt: skip
def test_a_key_that_cannot_be_read_is_named(keys: dict[str, Any], problem: str) -> None:
    assert problems(**keys)[0].removeprefix(": ").startswith(problem)


def test_every_problem_is_named_at_once() -> None:
    found = problems(
        {"issue": "unknown", "answer": "yes"}, {"issue": "article-1e", "answer": "maybe"},
        closed=["acts"],
    )  # fmt: skip

    assert [problem.partition(":")[0] for problem in found] == [
        "answers[6]", "answers[7]", "closed[1]",
    ]  # fmt: skip


def test_an_answer_to_a_moot_issue_names_the_answers_that_settle_it() -> None:
    harm = {"country": "XA", "predicament": "arrest"}
    found = problems(
        {"issue": "harm-feared", "country": "XA", "answer": "no"},
        {"issue": "serious-harm", **harm, "answer": "yes"},
    )

    assert found == [
        "primary.serious-harm (country XA, predicament arrest): is answered, but earlier answers "
        "settle it: harm-feared (country XA) (no); remove the answer, or write does-not-arise"
    ]


def test_does_not_arise_is_accepted_of_a_moot_issue() -> None:
    harm = {"country": "XA", "predicament": "arrest", "answer": "does-not-arise"}
    file = read(
        {"issue": "harm-feared", "country": "XA", "answer": "no"},
        {"issue": "serious-harm", **harm},
    )

    assert Answer.DOES_NOT_ARISE in file.branches["primary"].given.values()


def test_does_not_arise_is_refused_of_a_live_issue() -> None:
    (problem,) = problems({"issue": "harm-feared", "country": "XA", "answer": "does-not-arise"})

    assert problem.startswith("primary.harm-feared (country XA): is answered does-not-arise, but")


def test_a_claim_that_may_be_considered_needs_a_candidate_country() -> None:
    (problem,) = problems(answers=ACCEPTED[:-1])

    assert problem.startswith("answers: name no candidate country; there is at least one")


def test_a_claim_that_must_not_be_considered_needs_none() -> None:
    file = read(answers=[{"issue": "nz-citizen", "answer": "yes"}])

    assert file.branches["primary"].members[Kind.COUNTRY] == ()


def test_no_answer_is_repeated_in_a_message() -> None:
    with pytest.raises(AnswersError) as caught:
        read({"issue": "article-1e", "answer": "Aroha Ngata"})

    assert "Aroha" not in str(caught.value)


@pytest.mark.parametrize("example", worked_examples().values(), ids=lambda example: example.name)
def test_answers_written_as_a_file_read_back_the_same(example: Any) -> None:
    answers = example.answers["primary"]
    written = as_answers_file(FIRST_CLAIM, answers)
    back = answers_from(written, "back.yaml", decision_type).branches["primary"]

    assert (back.given, back.closed, back.readings) == (
        answers.given, answers.closed, answers.readings,
    )  # fmt: skip
    assert {k: set(v) for k, v in back.members.items()} == {
        k: set(v) for k, v in answers.members.items()
    }


_plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(
        ["yes", "no", "nz-citizen", "XA", "place", "country", "primary", "first_claim", ""]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(
            ["type", "closed", "answers", "readings", "lists", "conclusions", "issue", "answer",
             "country", "list", "rule", "reading", "branch", "place", "law_as_at", "refugee"]
        ),
        inner, max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(
    ["closed", "answers", "readings", "lists", "conclusions", "law_as_at", "other"]
), _plain))  # fmt: skip
def test_whatever_a_file_holds_it_is_read_or_refused_with_its_problems(data: Any) -> None:
    try:
        file = answers_from({"type": "first_claim", **data}, "answers.yaml", decision_type)
        come_to = [*file.branches]
    except AnswersError as refused:
        come_to = [str(problem) for problem in refused.problems]

    assert come_to


def test_an_answer_that_no_test_asks_for_is_named() -> None:
    data = {"type": "reduced", "answers": [{"issue": "barred", "answer": "yes"}]}

    with pytest.raises(AnswersError, match="no test asks it of that"):
        answers_from(data, "answers.yaml", lambda *_: met_or_not(CLAIMED))
