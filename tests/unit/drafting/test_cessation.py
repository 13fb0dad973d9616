"""The documents of cessation: the agency's case with its notices, and a result by recognition."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.gaps import gaps_of, mismatches_of
from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.sections.catalogue import sections_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.steps import step_results
from rsu_nb.drafting.tree import AuthorClass, Document, DocumentStatus, Heading
from rsu_nb.drafting.wording import wording_of
from rsu_nb.drafting.words import NO_BREAK
from rsu_nb.errors import UnknownNameError
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

Data = dict[str, Any]
CASE = Path(__file__).parents[2] / "cases" / "two_recognitions.yaml"
DATA = data_from(CASE.read_bytes(), CASE.name)
DONE = {"by": "Terry Example", "on": "2026-05-03"}


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


def told(data: Data) -> str:
    return text(letter_document(made(data), Settings(), status=DocumentStatus.DRAFT))


def gaps(data: Data) -> list[str]:
    return [one.where for one in gaps_of(made(data))]


def answered(data: Data, issue: str, answer: str) -> None:
    for one in data["determination"]["answers"]:
        if one["issue"] == issue:
            one["answer"] = answer


def without(data: Data, *issues: str) -> None:
    data["determination"]["answers"] = [
        one for one in data["determination"]["answers"] if one["issue"] not in issues
    ]


def nothing_to_decide(data: Data) -> None:
    data["determination"]["answers"] = [
        {"issue": f"{one}-recognition-held", "answer": "no", "reasons": "No.", "relies_on": ["E3"]}
        for one in ("refugee", "torture", "covenant")
    ]
    data["determination"]["closed"] = []
    data["determination"]["conclusions"] = [
        {"limb": "competence", "conclusion": "nothing-to-decide", **DONE}
    ]
    for one in (*data["grounds"], *data["evidence"]):
        one["dealt_with"] = {"how": "It does not arise."}


def test_a_complete_matter_has_no_gap_and_no_mismatch(data: Data) -> None:
    assert gaps(data) == []
    assert mismatches_of(made(data)) == ()


def test_a_decision_says_what_becomes_of_each_recognition(data: Data) -> None:
    words = decided(data)

    assert "The recognition as a refugee has ceased." in words
    assert "is for the Tribunal to decide, and the officer applies to it." in words
    assert "The person is no longer recognised as a refugee." in words


def test_a_decision_never_speaks_of_a_claimant_or_of_a_benefit_of_the_doubt(data: Data) -> None:
    words = decided(data).casefold() + told(data).casefold()

    assert "claimant" not in words
    assert "benefit of the doubt" not in words
    assert "s 135" not in words


def test_the_notice_the_answer_and_what_was_withheld_are_set_out(data: Data) -> None:
    words = decided(data).replace("\N{NO-BREAK SPACE}", " ")

    assert "Notice of 10 January 2026, sent by registered post; answer due by" in words
    assert "Withheld: The name of an informant" in words
    assert "Answer of 1 February 2026: He says" in words


def test_a_notice_that_was_not_answered_says_so(data: Data) -> None:
    notice = data["agency_case"]["notices"][0]
    for key in ("answer", "answered_on", "answer_due_on", "withheld"):
        del notice[key]
    notice["no_answer_was_given"] = True

    assert "No answer was given." in decided(data)


def test_each_element_shows_the_evidence_and_the_notice_that_disclosed_it(data: Data) -> None:
    document = decision_document(made(data), Settings(), status=DocumentStatus.DRAFT)
    shown = [one for one in document.paragraphs() if one.id.endswith("-disclosed")]

    assert {one.author for one in shown} == {AuthorClass.PROCEDURE}
    assert {"M9", "E1"} <= {key for one in shown for key in one.rests_on}
    assert "disclosed by the notice of" in text_of(shown[0], {})


def test_two_items_disclosed_together_are_named_together(data: Data) -> None:
    for one in data["determination"]["answers"]:
        if one["issue"] == "refusal-no-longer-open":
            one["relies_on"] = ["E1", "E2"]

    assert "Of the agency’s evidence, this rests on E1 and E2, disclosed" in decided(data)


def test_items_that_two_notices_disclosed_are_told_in_one_sentence(data: Data) -> None:
    later = {**data["agency_case"]["notices"][0], "id": "M10", "on": "2026-02-20"}
    later |= {"answer_due_on": "2026-03-20", "answered_on": "2026-03-01"}
    data["agency_case"]["notices"].append(later)
    data["evidence"][1]["disclosed_by"] = "M10"
    for one in data["determination"]["answers"]:
        if one["issue"] == "refusal-no-longer-open":
            one["relies_on"] = ["E1", "E2"]

    assert (
        "this rests on E1, disclosed by the notice of 10 January 2026, and E2, disclosed by the "
        "notice of 20 February 2026."
    ) in decided(data).replace(NO_BREAK, " ")


def test_the_letter_gives_the_appeal_against_what_an_officer_ceased_only(data: Data) -> None:
    words = told(data).replace("\N{NO-BREAK SPACE}", " ")

    assert "recognition as a refugee (s 129) has ceased, under s 194(1)(d)" in words
    assert "will decide whether recognition as a protected person under the Convention" in words
    assert "the Tribunal decides afresh" in words
    assert "s 194(1)(c)" not in words


def test_a_letter_on_what_is_kept_gives_no_appeal(data: Data) -> None:
    answered(data, "refugee-cease", "no")
    answered(data, "torture-apply", "no")
    data["determination"]["conclusions"][1]["conclusion"] = "discretion-not-used"
    data["determination"]["conclusions"][2]["conclusion"] = "not-applied"
    words = told(data)

    assert "You are still recognised as a refugee." in words
    assert "appeal" not in words


def test_nothing_to_decide_is_decided_without_the_merits(data: Data) -> None:
    nothing_to_decide(data)
    words = decided(data)

    assert "is not for an officer or the Tribunal to decide." in words
    assert "Article 1C of the Refugee Convention" not in words
    assert "You are not recognised as a refugee" in told(data)


def test_a_recognition_is_not_looked_at_before_the_one_before_it_is_concluded(data: Data) -> None:
    data["determination"]["conclusions"] = []
    words = decided(data)

    assert "Conclusion: not yet stated." in words
    assert "disbanded" in words
    assert "torture/conclusion on torture" in gaps(data)


def test_dangers_are_set_out_by_destination(data: Data) -> None:
    answered(data, "torture-recognised-by-officer", "yes")
    without(
        data,
        "torture-recognised-by-tribunal",
        "torture-circumstance-pointed-to",
        "torture-apply",
    )
    data["determination"]["destinations"] = [{"code": "XA"}]
    data["determination"]["closed"].append({"list": "destination", "because": "None other."})
    data["determination"]["answers"] += [
        {
            "issue": issue,
            "answer": answer,
            "reasons": "So.",
            "relies_on": ["E1"],
            **({"destination": "XA"} if issue == "torture-danger-still" else {}),
        }
        for issue, answer in (("torture-danger-still", "no"), ("torture-cease", "yes"))
    ]
    data["determination"]["conclusions"][0]["conclusion"] = "officer"
    data["determination"]["conclusions"][2]["conclusion"] = "ceased"
    words = decided(data)

    assert gaps(data) == []
    assert "Danger if deported: Kesh" in words
    assert "no longer recognised as a protected person under the Convention Against" in words


def without_notices(data: Data) -> None:
    data["agency_case"]["notices"] = []
    for item in data["evidence"]:
        del item["disclosed_by"]
    del data["matters_put"][0]["occasions"][0]["source"]


def test_a_matter_without_the_agencys_case_is_written_with_its_gaps(data: Data) -> None:
    without_notices(data)
    del data["agency_case"]

    assert "The agency’s case and its notices" not in decided(data)
    assert gaps(data)[0] == "competence/agency_case"


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (without_notices, "competence/agency_case.notices"),
        (
            lambda data: data["agency_case"]["notices"][0].pop("answer"),
            "competence/M9.answer",
        ),
        (
            lambda data: data["agency_case"].update(recognitions=[]),
            "competence/agency_case.recognitions",
        ),
        (
            lambda data: data["agency_case"]["recognitions"][1].pop("decision"),
            "torture/agency_case.recognitions.torture.decision",
        ),
        (lambda data: data["evidence"][0].pop("disclosed_by"), "evidence/E1.disclosed_by"),
        (
            lambda data: data["facts"][0]["finding"].update(result="accepted-benefit-of-doubt"),
            "facts/F1.finding.result",
        ),
    ],
)
def test_what_the_agencys_case_lacks_is_a_gap(
    data: Data, change: Callable[[Data], None], where: str
) -> None:
    change(data)

    assert where in gaps(data)


def test_evidence_from_the_person_needs_no_notice(data: Data) -> None:
    del data["evidence"][0]["disclosed_by"]
    data["evidence"][0]["received_from"] = "claimant"

    assert gaps(data) == []


def test_evidence_from_the_persons_lawyer_needs_no_notice(data: Data) -> None:
    del data["evidence"][0]["disclosed_by"]
    data["people"].append({"role": "lawyer"})
    data["identities"].append({"role": "lawyer", "full_name": "Lena Example"})
    data["representative"] = {"role": "lawyer"}
    data["evidence"][0]["received_from"] = "lawyer"

    assert gaps(data) == []


def test_the_record_of_the_persons_own_interview_needs_no_notice(data: Data) -> None:
    del data["evidence"][0]["disclosed_by"]
    data["evidence"][0]["kind"] = "interview-record"

    assert gaps(data) == []


def test_a_core_fact_that_is_not_accepted_needs_no_word_on_the_benefit_of_the_doubt(
    data: Data,
) -> None:
    data["facts"][0]["finding"]["result"] = "not-accepted"

    assert gaps(data) == []


def test_a_fact_is_stated_as_the_agency_says_it(data: Data) -> None:
    alone = decided(data)
    data["fact_groups"] = [{"id": "R1", "heading": "Police", "facts": ["F1"]}]
    data["fact_groups"][0]["finding"] = data["facts"][0].pop("finding")

    assert "As the agency says: The police were disbanded." in alone
    assert "As the agency says: The police were disbanded." in decided(data)


def test_a_fact_that_the_person_says_is_no_claim(data: Data) -> None:
    del data["facts"][0]["is_said_by_agency"]

    assert "As the person says: The police were disbanded." in decided(data)


def test_three_occasions_are_listed_with_one_and(data: Data) -> None:
    occasions = data["matters_put"][0]["occasions"]
    occasions += [{"how": "letter", "on": "2026-01-12"}, {"how": "letter", "on": "2026-01-14"}]
    said = decided(data).replace("\N{NO-BREAK SPACE}", " ")

    assert ", by letter of 12 January 2026 and by letter of 14 January 2026" in said


def test_every_step_has_its_result(data: Data) -> None:
    steps = step_results(made(data))

    assert [one.limb for one in steps if one.limb] == [
        "competence",
        "refugee",
        "torture",
        "life-or-cruel-treatment",
    ]


@pytest.mark.parametrize("find", [wording_of, sections_of])
def test_a_type_without_documents_is_answered_with_those_there_are(
    find: Callable[[str], object],
) -> None:
    with pytest.raises(UnknownNameError, match="cessation"):
        find("cesation")
