"""The whole decision: order, provenance, law that is applied, and nothing shown too early."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting import writer
from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.plain_text import text_of, words_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import (
    AuthorClass,
    Document,
    DocumentStatus,
    Heading,
    Paragraph,
    Table,
)
from rsu_nb.errors import UnknownParagraphError
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.catalogue import PROVISIONS, authority
from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Authority
from rsu_nb.record.lookup import ids
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]
Decide = Callable[..., Document]

HEADINGS = [
    "Introduction",
    "Procedural history",
    "Consideration of the claim",
    "The claim",
    "Evidence received",
    "Country information",
    "Assessment",
    "Credibility",
    "Facts found",
    "Good faith: section 134(3)",
    "The Refugee Convention",
    "The Convention Against Torture",
    "The International Covenant on Civil and Political Rights",
    "Section 137(2)",
    "Protection of another country: section 137(4)",
    "Conclusion",
    "Where each point is dealt with",
    "How this decision was prepared",
    "List of evidence",
    "List of country information",
]
HEADINGS_ON_CESSATION = [
    *HEADINGS[:2],
    "Who decides",
    "The agency’s case, and the answer to it",
    *HEADINGS[4:9],
    "Article 1C of the Refugee Convention",
    "Recognition as a refugee",
    "Recognition under the Convention Against Torture",
    "Recognition under the International Covenant on Civil and Political Rights",
    HEADINGS[-5],
    "Particulars for the application to the Tribunal",
    *HEADINGS[-4:],
]
HOSTILE = "*x* #let $y$ \\ <b>bold</b> {{7*7}} {% raw %} `code` &amp; = heading // [x](y)"


def all_text(document: Document) -> str:
    paragraphs = [text_of(one, document.numbers) for one in document.paragraphs()]
    tables = [block for block in document.blocks if isinstance(block, Table)]
    cells = [words_of(cell, {}) for table in tables for row in table.rows for cell in row.cells]
    front = [words_of(field.content, {}) for field in document.front]
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    return "\n".join((*front, *headings, *paragraphs, *cells))


def conclude_only(*limbs: str) -> Callable[[Data], None]:
    def change(data: Data) -> None:
        conclusions = data["determination"]["conclusions"]
        conclusions[:] = [one for one in conclusions if one["limb"] in limbs]

    return change


def test_the_headings_are_in_the_order_of_a_decision(decision: Document, example: Record):
    blocks = decision.blocks
    is_claim = example.decision_type == "first_claim"
    order = HEADINGS if is_claim else HEADINGS_ON_CESSATION

    assert [b.text for b in blocks if isinstance(b, Heading) and b.level == 1] == order


def test_no_heading_stands_over_nothing(decision: Document):
    last = decision.blocks[-1]

    assert not isinstance(last, Heading)


def test_no_level_of_heading_is_skipped(decision: Document):
    levels = [block.level for block in decision.blocks if isinstance(block, Heading)]

    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_paragraph_heading_and_row_has_an_id_of_its_own(decision: Document):
    for kind in (Paragraph, Heading, Table):
        found = [block.id for block in decision.blocks if isinstance(block, kind)]

        assert len(found) == len(set(found))
    rows = [row.id for b in decision.blocks if isinstance(b, Table) for row in b.rows]

    assert len(rows) == len(set(rows))


def test_every_paragraph_rests_on_things_that_are_there(decision: Document, example: Record):
    known = {*ids(example), *_declared_keys(example.decision_type)}
    unknown = {
        (paragraph.id, one)
        for paragraph in decision.paragraphs()
        for one in paragraph.rests_on
        if one not in known and not _is_authority(one)
    }

    assert not unknown


def _declared_keys(name: str) -> set[str]:
    declared = decision_type(name)
    return {
        *(issue.key for issue in declared.issues),
        *(limb.key for limb in declared.limbs),
        *(reading.key for reading in declared.readings),
        *(one.key for one in PROVISIONS),
    }


def _is_authority(key: str) -> bool:
    return bool(authority(key))


def test_every_paragraph_has_a_step_that_edits_it(decision: Document):
    assert all(paragraph.step for paragraph in decision.paragraphs())


def test_a_paragraph_of_law_is_followed_by_the_officers_that_applies_it(decision: Document):
    paragraphs = [p for p in decision.paragraphs() if p.author is not AuthorClass.STRUCTURE]
    for law, after in itertools.pairwise(paragraphs):
        if law.author is AuthorClass.LAW:
            assert after.author is AuthorClass.OFFICER, law.id


def test_a_paragraph_of_law_is_stated_once(decision: Document):
    said = [text_of(p, {}) for p in decision.paragraphs() if p.author is AuthorClass.LAW]

    assert len(said) == len(set(said))


def test_law_is_stated_for_live_issues_only(recognised_decision: Document):
    said = all_text(recognised_decision)

    assert "Article 1F" not in said.replace("comes near Article 1F", "")
    assert "deprived of life if deported" not in said


def test_an_authority_that_was_not_verified_is_not_named(decision: Document):
    said = all_text(decision).replace("\N{NO-BREAK SPACE}", " ")
    unseen = [one.citation for one in AUTHORITIES if not one.may_print]

    assert not [one for one in unseen if one in said]
    assert "[V]" not in said


def test_an_authority_is_named_only_while_its_mark_allows_it(
    recognised: Record, decide: Decide, monkeypatch: pytest.MonkeyPatch
):
    def from_memory(key: str) -> Authority:
        citation = f"Citation of {key}"
        return Authority(
            key=key, citation=citation, proposition="", mark=Mark.MEMORY, source="not seen"
        )

    monkeypatch.setattr(writer, "authority", from_memory)

    assert "Citation of" not in all_text(decide(recognised))


def test_a_conclusion_against_the_findings_leaves_the_result_open(
    variant: Variant, decide: Decide
):
    def change(data: Data) -> None:
        data["determination"]["conclusions"][1]["conclusion"] = "is-not"

    document = decide(variant(change))
    front = {field.label: words_of(field.content, {}) for field in document.front}

    assert "do not agree" in front["Result"]
    assert not any(b.id == "results" for b in document.blocks if isinstance(b, Table))


def test_the_three_findings_are_lettered_in_the_order_of_the_act(recognised_decision: Document):
    conclusion = next(p for p in recognised_decision.paragraphs() if p.id == "conclusion")
    words = [words_of(item.content, {}) for item in conclusion.body[0].items]

    assert [one.split(" a ")[0] for one in words] == ["is", "is not", "is not"]
    assert "s\N{NO-BREAK SPACE}129" in words[0]
    assert "s\N{NO-BREAK SPACE}130" in words[1]
    assert "s\N{NO-BREAK SPACE}131" in words[2]


def test_a_fact_found_is_set_out_in_one_place_and_referred_to(recognised_decision: Document):
    numbers = recognised_decision.numbers
    harm = next(
        p for p in recognised_decision.paragraphs() if p.id == "issue-serious-harm-XA-P1-1"
    )

    assert f"[{numbers['found-F17-1']}]" in text_of(harm, numbers)


def test_what_is_not_accepted_says_so_in_the_same_line(recognised_decision: Document):
    found = next(p for p in recognised_decision.paragraphs() if p.id == "found-F22-1")

    assert text_of(found, {}).startswith("Not accepted:")


def test_markup_in_a_reason_stays_text(variant: Variant, decide: Decide):
    def change(data: Data) -> None:
        data["introduction"] = HOSTILE

    document = decide(variant(change))
    paragraph = next(p for p in document.paragraphs() if p.id == "introduction-1")

    assert text_of(paragraph, {}) == HOSTILE


def test_no_result_shows_before_every_limb_is_concluded(variant: Variant, decide: Decide):
    document = decide(variant(conclude_only("consideration")))
    said = all_text(document)

    assert "Conclusion: not yet stated." in said
    assert "The claimant is a refugee within" not in said
    assert not any(b.id == "results" for b in document.blocks if isinstance(b, Table))
    assert any(field.label == "Conclusion" for field in document.front)


def test_a_limb_that_is_not_open_shows_nothing_of_itself(variant: Variant, decide: Decide):
    document = decide(variant(conclude_only("consideration")))
    later = {"torture", "life-or-cruel-treatment", "serious-reasons", "other-country"}
    shown = [p for p in document.paragraphs() if p.step in later]

    assert {p.author for p in shown} == {AuthorClass.GAP}


def test_what_is_missing_shows_where_it_belongs_without_a_number(variant: Variant, decide: Decide):
    document = decide(variant(lambda data: data.pop("whole_considered")))
    (gap,) = (p for p in document.paragraphs() if p.author is AuthorClass.GAP)

    assert gap.step == "facts"
    assert not gap.is_numbered
    assert "whole_considered" in text_of(gap, {})


def test_a_finished_decision_shows_no_gap(decision: Document):
    assert not any(p.author is AuthorClass.GAP for p in decision.paragraphs())


def test_a_reference_to_a_paragraph_that_is_not_there_is_refused(variant: Variant):
    record = variant(lambda data: data.update(introduction="See [¶ no-such-paragraph]."))
    with pytest.raises(UnknownParagraphError, match="introduction-1"):
        decision_document(record, Settings(), status=DocumentStatus.NOT_SEALED)


def test_a_claim_refused_at_the_door_is_decided_without_its_merits(
    variant: Variant, decide: Decide
):
    def change(data: Data) -> None:
        answers = data["determination"]["answers"]
        next(one for one in answers if one["issue"] == "nz-citizen")["answer"] = "yes"
        conclude_only("consideration")(data)
        data["determination"]["conclusions"][0]["conclusion"] = "not-considered"

    document = decide(variant(change))
    headings = [b.text for b in document.blocks if isinstance(b, Heading)]

    assert not {"The Refugee Convention", "Credibility", "Assessment"} & set(headings)
    assert "The claim must not be considered." in all_text(document)


def test_the_front_names_the_person_the_file_and_the_officer(recognised_decision: Document):
    front = {field.label: words_of(field.content, {}) for field in recognised_decision.front}

    assert front["Claimant"] == "Navār Oskel Tešmari"
    assert front["File"] == "RSU-2026-00117"
    assert front["Refugee and protection officer"] == "Katherine Wrenfield"


def test_an_invented_case_says_so(recognised_decision: Document, recognised: Record):
    assert recognised_decision.notice == recognised.is_invented


def test_the_statement_of_preparation_prints_the_versions_that_are_pinned(
    variant: Variant, decide: Decide
):
    pins = {"rsu_nb": "9.8.7", "law": "law-hash", "template": "template-hash"}
    said = all_text(decide(variant(lambda data: data.update(pins=pins))))

    assert "version 9.8.7" in said
    assert "law-hash" in said


def test_before_the_seal_no_version_is_printed(recognised_decision: Document):
    assert "has not yet been sealed" in all_text(recognised_decision)


def test_an_alternative_stands_apart_with_its_assumption_first(protected_decision: Document):
    numbers = protected_decision.numbers
    stem = "alternative-if-imputed-opinion"

    assert numbers[f"{stem}-refugee"] + 1 == numbers[f"{stem}-assumes-1"]
    assert numbers[f"{stem}-assumes-1"] < numbers[f"{stem}-national-of-XH-1"]
    assert numbers[f"{stem}-difference-1"] < numbers["conclusion-refugee"]


def test_every_item_of_evidence_and_every_source_has_its_row(
    recognised_decision: Document, recognised: Record
):
    tables = {b.id: b for b in recognised_decision.blocks if isinstance(b, Table)}

    assert [r.id for r in tables["evidence-list"].rows] == [e.id for e in recognised.evidence]
    assert [r.id for r in tables["source-list"].rows] == [
        c.id for c in recognised.country_information
    ]


def test_every_ground_submission_and_item_is_shown_as_dealt_with(
    decision: Document,
):
    (table,) = (b for b in decision.blocks if isinstance(b, Table) and b.id == "dealt-with")

    assert all(words_of(row.cells[2], decision.numbers).strip() for row in table.rows)


def test_the_same_record_gives_the_same_document(recognised: Record, decide: Decide):
    assert decide(recognised) == decide(recognised)


def test_the_documents_time_is_the_day_of_decision(recognised_decision: Document):
    assert recognised_decision.timestamp.isoformat() == "2026-06-12T00:00:00+00:00"


def test_no_template_text_says_anything_of_the_claim_s_people(decision: Document):
    names = ("Tešmari", "Haldēn", "Orlu", "Gebrin")
    template = [p for p in decision.paragraphs() if p.author is AuthorClass.LAW]

    assert not any(name in text_of(p, {}) for p in template for name in names)
