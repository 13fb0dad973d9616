"""How a decision on cessation reads: the person's name, its headings, readings, an application."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.plain_text import text_of, words_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import Document, DocumentStatus, Heading, Paragraph, Table
from rsu_nb.drafting.words import NO_BREAK
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

Data = dict[str, Any]
CASE = Path(__file__).parents[2] / "cases" / "two_recognitions.yaml"
DATA = data_from(CASE.read_bytes(), CASE.name)


@pytest.fixture
def data() -> Data:
    return copy.deepcopy(DATA)


def made(data: Data) -> Record:
    return validated(data, CASE.name)


def text(document: Document) -> str:
    headings = [one.text for one in document.blocks if isinstance(one, Heading)]
    return "\n".join([*headings, *(text_of(one, {}) for one in document.paragraphs())])


def decided(data: Data) -> str:
    return text(decision_document(made(data), Settings(), status=DocumentStatus.DRAFT))


def test_the_person_is_named_where_the_record_says_how_the_name_prints(data: Data) -> None:
    assert "Mr Velkar" not in decided(data)

    data["identities"][0]["printed_as"] = "Mr Velkar"
    words = decided(data)

    assert "Mr Velkar answered in writing" in words
    assert "the police Mr Velkar feared" in words
    assert "Mr Velkar is no longer recognised as a refugee" in words


def test_a_copy_for_publication_does_not_name_the_person(data: Data) -> None:
    data["identities"][0]["printed_as"] = "Mr Velkar"
    document = decision_document(
        made(data), Settings(), status=DocumentStatus.DRAFT, is_depersonalised=True
    )

    assert "Velkar" not in text(document)


def test_a_claimant_is_not_named_whatever_the_record_says() -> None:
    path = CASE.parent / "kesh.yaml"
    claim = data_from(path.read_bytes(), path.name)
    claim["identities"][0]["printed_as"] = "Mr Printed"

    assert "Mr Printed" not in text(
        decision_document(validated(claim, path.name), Settings(), status=DocumentStatus.DRAFT)
    )


def test_each_paragraph_of_the_article_has_its_heading(data: Data) -> None:
    document = decision_document(made(data), Settings(), status=DocumentStatus.DRAFT)
    headings = [one.text for one in document.blocks if isinstance(one, Heading)]
    at = headings.index("Article 1C of the Refugee Convention")

    assert headings[at + 1 : at + 4] == [
        "Kesh",
        "Nationality and residence",
        "Protection used again: Article 1C(1)",
    ]
    assert "Whether to cease the recognition" in headings
    assert "Whether to apply to the Tribunal" in headings


def test_the_question_of_a_reading_prints_with_the_reading_taken(data: Data) -> None:
    determination = data["determination"]
    for one in determination["answers"]:
        if one["issue"] == "circumstances-ceased":
            one["answer"] = "not-satisfied"
    doubt = {"issue": "refugee-ground-in-doubt", "answer": "yes", "reasons": "It does."}
    determination["answers"].append({**doubt, "relies_on": ["E1"]})
    because = "The agency brings the matter."
    determination["readings"] = [
        {"rule": "burden-of-doubt", "reading": "agency", "because": because}
    ]
    words = decided(data)

    assert "whom does the doubt count against?” The reading taken" in words
    assert "is “the agency, which presents the case: the circumstance is not found”." in words
    assert words.index("The reading taken") < words.index(because)


def test_whom_a_doubt_counts_for_is_said_with_the_recognition_left_in_doubt(data: Data) -> None:
    determination = data["determination"]
    given = {"reasons": "So.", "relies_on": ["E3"]}
    determination["destinations"] = [{"code": "XA", "because": "He is a national of Kesh."}]
    determination["answers"] = [
        {"issue": "refugee-recognition-held", "answer": "no", **given},
        {"issue": "torture-recognition-held", "answer": "yes", **given},
        {"issue": "torture-recognised-by-officer", "answer": "yes", **given},
        {"issue": "covenant-recognition-held", "answer": "no", **given},
        {
            "issue": "torture-danger-still",
            "destination": "XA",
            "answer": "not-satisfied",
            **given,
        },
        {"issue": "torture-ground-in-doubt", "answer": "yes", **given},
    ]
    determination["conclusions"] = [
        {**determination["conclusions"][0], "conclusion": "officer"},
        {**determination["conclusions"][1], "conclusion": "not-held"},
        {**determination["conclusions"][2], "conclusion": "no-ground"},
    ]
    determination["readings"] = [
        {"rule": "burden-of-doubt", "reading": "agency", "because": "It brings the matter."}
    ]
    document = decision_document(made(data), Settings(), status=DocumentStatus.DRAFT)
    order = [
        one.text if isinstance(one, Heading) else one.id
        for one in document.blocks
        if isinstance(one, Heading | Paragraph)
    ]
    at = order.index("reading-burden-of-doubt-question")

    assert order[:at].count("Recognition under the Convention Against Torture") == 2
    assert "In the alternative only" not in text(document)


def test_a_reading_that_nothing_turns_on_is_not_told_as_if_it_were_reached(data: Data) -> None:
    data["determination"]["readings"] = [
        {"rule": "burden-of-doubt", "reading": "agency", "because": "It brings the matter."}
    ]

    assert "In the alternative only, the law may be read" in decided(data)


def test_the_particulars_of_an_application_say_what_the_tool_does_not_produce(data: Data) -> None:
    document = decision_document(made(data), Settings(), status=DocumentStatus.DRAFT)
    table = next(
        one for one in document.blocks if isinstance(one, Table) and one.id == "application"
    )
    cells = [words_of(cell, {}).replace(NO_BREAK, " ") for cell in table.rows[0].cells]

    assert "and the form is no part of it" in text(document)
    assert cells[0] == "Recognition under the Convention Against Torture"
    assert cells[1:3] == ["the Immigration and Protection Tribunal, 6 May 2014", "E3"]
    assert cells[3].endswith(". Evidence: E1")


def test_where_nobody_applies_there_are_no_particulars(data: Data) -> None:
    determination = data["determination"]
    for one in determination["answers"]:
        if one["issue"] == "torture-apply":
            one["answer"] = "no"
    determination["conclusions"][2]["conclusion"] = "not-applied"

    assert "Particulars for the application" not in decided(data)
