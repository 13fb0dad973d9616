from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from rsu_nb.record.officer_text import (
    LONGEST_TEXT,
    Citation,
    OfficerText,
    Text,
    TextParagraph,
    citations,
    parse,
    plain,
    references,
    roles,
)

EVERYTHING = """\
{Claimant} said so [E4, p 3], as did {brother-2} [C1]; see [¶ fact-F1-reasons].

> It was {em:{lang-mi:te ao} itself}.

- one
  - two [A1]
- three"""


def test_text_may_be_given_as_typed_or_as_its_tree() -> None:
    typed = parse(EVERYTHING)

    assert OfficerText.model_validate(json.loads(typed.model_dump_json())) == typed


def test_a_file_holds_the_tree() -> None:
    tree = parse("See [E4, p 3].").model_dump(mode="json")

    assert tree == {
        "blocks": [
            {
                "kind": "p",
                "content": [
                    {"kind": "text", "text": "See "},
                    {"kind": "cite", "id": "E4", "pinpoint": "p 3"},
                    {"kind": "text", "text": "."},
                ],
            }
        ]
    }


def test_text_reads_as_it_was_typed() -> None:
    assert parse(EVERYTHING).typed() == EVERYTHING


def test_citations_are_found_wherever_they_stand() -> None:
    found = list(citations(parse(EVERYTHING)))

    assert found == [Citation(id="E4", pinpoint="p 3"), Citation(id="C1"), Citation(id="A1")]


def test_a_citation_inside_emphasis_is_found() -> None:
    assert [one.id for one in citations(parse("{em:a {lang-mi:b [E1]}}"))] == ["E1"]


def test_paragraph_references_are_found() -> None:
    assert list(references(parse(EVERYTHING))) == ["fact-F1-reasons"]


def test_roles_are_found_without_their_capital() -> None:
    assert list(roles(parse(EVERYTHING))) == ["claimant", "brother-2"]


def test_the_words_alone_leave_citations_out() -> None:
    assert plain(parse("{Claimant} said {em:so} [E4].\n\n- yes")) == "claimant said so .\nyes"


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\t\r\n", "\u00a0"])
def test_a_blank_text_is_a_problem(blank: str) -> None:
    with pytest.raises(ValidationError, match="is empty; leave the field out"):
        parse(blank)


def test_the_longest_text_is_read() -> None:
    assert len(parse("a" * LONGEST_TEXT).typed()) == LONGEST_TEXT


def test_one_character_more_than_the_longest_is_a_problem() -> None:
    with pytest.raises(ValidationError, match="longer than 200,000 characters"):
        parse("a" * (LONGEST_TEXT + 1))


def test_a_text_that_grows_too_long_as_it_is_stored_is_a_problem() -> None:
    # Each line is a block of its own, and blocks are kept apart by an empty line.
    with pytest.raises(ValidationError, match="longer than 200,000 characters"):
        parse("> a\nb\n" * (LONGEST_TEXT // 6))


@pytest.mark.parametrize(
    "tree",
    [
        OfficerText.model_construct(blocks=()),
        {"blocks": [{"kind": "p", "content": []}]},
        {"blocks": [{"kind": "p", "content": [{"kind": "text", "text": "[E4]"}]}]},
        {"blocks": [{"kind": "p", "content": [{"kind": "text", "text": "a\n\nb"}]}]},
        {"blocks": [{"kind": "p", "content": [{"kind": "text", "text": "- a"}]}]},
    ],
)
def test_a_tree_that_no_typing_gives_is_a_problem(tree: object) -> None:
    if isinstance(tree, OfficerText):
        tree = tree.model_dump()

    with pytest.raises(ValidationError, match=r"leave the field out|no typed text gives"):
        OfficerText.model_validate(tree)


def test_a_problem_does_not_repeat_the_text() -> None:
    with pytest.raises(ValidationError) as caught:
        OfficerText.model_validate({"blocks": [{"kind": "p", "content": [{"secret": "geheim"}]}]})

    assert "geheim" not in str(caught.value)


def test_a_text_made_of_nodes_equals_the_one_typed() -> None:
    made = OfficerText(blocks=(TextParagraph(content=(Text(text="Yes."),)),))

    assert made == parse("Yes.")


def test_a_text_that_was_written_out_is_equal_to_one_that_was_not() -> None:
    tree = {"blocks": [{"kind": "p", "content": [{"kind": "text", "text": "As typed."}]}]}
    written, fresh = OfficerText.model_validate(tree), OfficerText.model_validate(tree)
    shown = (written.typed(), written.tree())

    assert written == fresh
    assert written.model_dump(mode="json") == tree == shown[1]
