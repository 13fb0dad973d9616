"""The letter: what it must say for each result, and what it must not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import Document, DocumentKind, DocumentStatus, run
from rsu_nb.errors import UnsettledResultError
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]
Write = Callable[[Record], Document]


def said(document: Document) -> str:
    text = "\n".join(text_of(one, {}) for one in document.paragraphs())
    return text.replace("\N{NO-BREAK SPACE}", " ")


def answer(data: Data, issue: str, value: str, **members: str) -> Data:
    answers = data["determination"]["answers"]
    for one in answers:
        if one["issue"] == issue and one.get("branch", "primary") == "primary":
            one["answer"] = value
            return one
    new = {"issue": issue, "answer": value, "reasons": "So.", "relies_on": ["E1"], **members}
    answers.append(new)
    return new


def remove(data: Data, *issues: str) -> None:
    answers = data["determination"]["answers"]
    answers[:] = [one for one in answers if one["issue"] not in issues]


def conclude(data: Data, limb: str, key: str) -> None:
    conclusions = data["determination"]["conclusions"]
    next(one for one in conclusions if one["limb"] == limb)["conclusion"] = key


def notified(**fields: str) -> Callable[[Data], None]:
    def change(data: Data) -> None:
        data["notifications"] = [{"to": "claimant", **fields}]

    return change


def test_it_is_a_letter_to_the_claimant_at_the_address_for_service(
    recognised: Record, write: Write
):
    letter = write(recognised)

    assert letter.kind is DocumentKind.LETTER
    assert letter.address[0] == "Navār Oskel Tešmari"
    assert "Level 2, 14 Kererū Weir Street" in letter.address


def test_it_gives_reference_and_date(recognised: Record, write: Write):
    labels = {field.label for field in write(recognised).front}

    assert labels >= {"Reference", "Date"}


def test_each_shipped_example_has_its_letter(example: Record, write: Write):
    letter = write(example)

    is_claim = example.decision_type == "first_claim"

    assert ("s 137(2)" if is_claim else "s 144") in said(letter)
    assert letter.case == example.case


def test_it_takes_no_paragraph_numbers(recognised: Record, write: Write):
    assert write(recognised).numbers == {}


def test_it_gives_the_result_of_each_limb(recognised: Record, write: Write):
    text = said(write(recognised))

    assert "You are recognised as a refugee (s 129)." in text
    assert "Convention Against Torture (s 130) is declined." in text
    assert "Political Rights (s 131) is declined." in text


def test_a_limb_that_is_declined_carries_its_appeal_right(recognised: Record, write: Write):
    text = said(write(recognised))

    assert "s 194(1)(c) of the Immigration Act 2009" in text
    assert "s 194(1)(b)" not in text


def test_only_what_was_declined_can_be_appealed_against(protected: Record, write: Write):
    text = said(write(protected))

    assert "not to recognise you as a refugee (s 129), under s 194(1)(c)" in text


def test_it_gives_the_determination_under_section_137_2(recognised: Record, write: Write):
    text = said(write(recognised))

    assert "s 137(2)" in text
    assert "There are no serious reasons for considering that you have committed" in text
    assert "There are serious reasons" not in text
    assert "Minister" not in text


def test_an_adverse_determination_on_a_protected_person_names_section_139(
    protected_variant: Variant, write: Write
):
    def change(data: Data) -> None:
        answer(data, "section-137-2-a", "yes")
        conclude(data, "serious-reasons", "serious-reasons")

    text = said(write(protected_variant(change)))

    assert "the Minister decides your immigration status (s 139)" in text
    assert "does not take away the recognition (s 137(3))" in text


def test_it_says_under_which_paragraph_of_section_137_2_there_are_serious_reasons(
    protected_variant: Variant, write: Write
):
    def change(data: Data) -> None:
        answer(data, "section-137-2-b", "yes")
        conclude(data, "serious-reasons", "serious-reasons")

    text = said(write(protected_variant(change)))

    yes, no = text.partition("There are serious reasons")[2].split("There are no serious reasons")
    assert "(paragraph (b))" in yes
    assert "(paragraph (a)), or" not in no
    assert "(paragraph (a)) or been guilty of acts contrary" in no


def test_someone_not_detained_has_ten_working_days(recognised: Record, write: Write):
    text = said(write(recognised))

    assert "within 10 working days" in text
    assert "5 working days" not in text


def test_someone_detained_has_five(variant: Variant, write: Write):
    text = said(write(variant(lambda data: data.update(detention={"state": "yes"}))))

    assert "within 5 working days" in text
    assert "10 working days" not in text


def test_where_detention_is_unclear_both_periods_are_given(variant: Variant, write: Write):
    text = said(write(variant(lambda data: data.update(detention={"state": "unclear"}))))

    assert "within 5 working days" in text
    assert "10 working days" in text


def test_before_notification_the_rule_prints_and_no_last_day(recognised: Record, write: Write):
    text = said(write(recognised))

    assert "does not count: the next working day is day 1" in text
    assert "last day for lodging the appeal is" not in text


def test_handed_over_the_last_day_prints(variant: Variant, write: Write):
    record = variant(notified(method="in-person", sent_on="2026-07-03", received_on="2026-07-03"))

    assert "The last day for lodging the appeal is Monday 20 July 2026." in said(write(record))


def test_posted_both_rules_of_receipt_show_and_the_earlier_day_is_the_safe_one(
    variant: Variant, write: Write
):
    record = variant(notified(method="registered-post", sent_on="2026-07-01"))
    text = said(write(record))

    assert "The law does not give one clear answer" in text
    assert "s 386A" in text
    assert "reg 12" in text
    assert "lodge it by Thursday 23 July 2026" in text


def test_sent_electronically_the_day_of_deemed_receipt_shows_with_its_rule(
    variant: Variant, write: Write
):
    text = said(write(variant(notified(method="electronic", sent_on="2026-10-09"))))

    assert "Counted from 14 October 2026, the day on which the law treats it as received" in text
    assert "s 386A" in text
    assert "Thursday 29 October 2026" in text


def test_a_right_that_survives_success_elsewhere_says_so_only_then(
    recognised: Record, variant: Variant, write: Write
):
    def change(data: Data) -> None:
        answer(data, "serious-harm", "no")
        remove(data, "real-chance", "convention-reason", "place-accessible")
        remove(data, "place-without-the-risk", "article-1e", "section-164-3-in-play")
        for issue in ("torture-severe-pain", "life-danger", "cruel-danger"):
            answer(data, issue, "no", destination="XA")
        data["determination"].pop("readings")
        conclude(data, "refugee", "is-not")

    assert "another part of the claim has succeeded" in said(write(recognised))
    assert "another part" not in said(write(variant(change)))


def test_handed_over_to_one_who_may_be_detained_both_days_show(variant: Variant, write: Write):
    def change(data: Data) -> None:
        data["detention"] = {"state": "unclear"}
        notified(method="in-person", sent_on="2026-07-03")(data)

    text = said(write(variant(change)))

    assert "Monday 20 July 2026: 10 working days" in text
    assert "lodge it by Monday 13 July 2026" in text


def test_it_says_where_and_how_to_appeal(recognised: Record):
    settings = Settings(place_of_lodging=("The Tribunal", "1 Invented Street"))
    text = said(letter_document(recognised, settings, status=DocumentStatus.DRAFT))

    assert "The Tribunal, 1 Invented Street" in text
    assert "s 233" in text
    assert "at the same time as this one (s 194(5))" in text


def test_it_gives_notice_of_confidentiality(recognised: Record, write: Write):
    assert "s 151" in said(write(recognised))


def test_it_ends_with_the_officers_name_and_designation(recognised: Record, write: Write):
    text = said(write(recognised))

    assert text.endswith("Katherine Wrenfield\nRefugee and Protection Officer")


def test_its_head_says_that_the_decision_is_enclosed(recognised: Record, write: Write):
    fields = {field.label: field.content for field in write(recognised).front}

    assert fields["Enclosed"] == run("Decision RSU-2026-00117, with reasons")


def test_nobody_but_the_claimant_and_the_officer_is_named(recognised: Record, write: Write):
    letter = write(recognised)
    text = said(letter)

    for identity in recognised.identities:
        if identity.role != "claimant":
            assert identity.full_name not in text


def test_a_minors_letter_goes_to_the_responsible_adult(variant: Variant, write: Write):
    def change(data: Data) -> None:
        data["people"][0].update(
            is_minor=True,
            responsible_adult={"role": "brother", "basis": "nominated"},
            views="He was asked.",
        )
        brother = next(one for one in data["identities"] if one["role"] == "brother")
        brother["address_for_service"] = ["9 Invented Road", "Hamilton"]

    letter = write(variant(change))
    text = said(letter)

    assert letter.address == ("Haldēn Oskel Tešmari", "9 Invented Road", "Hamilton")
    assert "Dear Haldēn Oskel Tešmari" in text
    assert "Navār Oskel Tešmari is recognised as a refugee" in text
    assert "You may appeal, on behalf of Navār Oskel Tešmari," in text
    assert "as the responsible adult for Navār Oskel Tešmari in this claim" in text
    assert "Navār Oskel Tešmari is a minor, so you sign the notice of appeal" in text


def test_recognised_on_every_limb_there_is_no_appeal_part(
    protected_variant: Variant, write: Write
):
    def change(data: Data) -> None:
        given = data["determination"]["answers"]
        alternative = [one for one in given if one.get("branch") == "if-imputed-opinion"]
        for one in alternative:
            one.pop("branch")
        seen = {_asking(one) for one in alternative}
        rest = [one for one in given if one not in alternative and _asking(one) not in seen]
        given[:] = [*alternative, *rest]
        data["determination"]["branches"] = [{"id": "primary"}]
        reading = {"rule": "recognised-refugee-practice", "reading": "on-the-facts"}
        readings = data["determination"]["readings"]
        readings[:] = [one for one in readings if one["rule"] != reading["rule"]]
        readings.append({**reading, "because": "On the facts."})
        conclude(data, "refugee", "is")

    text = said(write(protected_variant(change)))

    assert "194" not in text
    assert "appeal" not in text
    assert "s 151" in text


def _asking(one: Data) -> tuple[str, ...]:
    members = ("country", "predicament", "place", "destination", "act", "circumstance")
    return (one["issue"], *(one.get(member, "") for member in members))


def test_a_claim_not_accepted_in_bad_faith_has_its_own_appeal_right(
    protected_variant: Variant, write: Write
):
    def change(data: Data) -> None:
        data["determination"]["circumstances"] = [{"id": "Z1", "what": "A post."}]
        for issue in (
            "circumstance-brought-about",
            "circumstance-not-in-good-faith",
            "circumstance-purpose",
        ):
            answer(data, issue, "yes", circumstance="Z1")
        conclude(data, "refugee", "not-accepted-bad-faith")

    text = said(write(protected_variant(change)))

    assert "not accepted for consideration under s 134(3)" in text
    assert "s 194(1)(b) of the Immigration Act 2009" in text


def test_a_claim_that_must_not_be_considered_has_no_appeal_to_the_tribunal(
    variant: Variant, write: Write
):
    def change(data: Data) -> None:
        answer(data, "nz-citizen", "yes")
        data["determination"]["conclusions"] = data["determination"]["conclusions"][:1]
        conclude(data, "consideration", "not-considered")

    text = said(write(variant(change)))

    assert "The claim must not be considered." in text
    assert "194" not in text
    assert "lodged" not in text


def test_a_letter_before_every_conclusion_is_refused(variant: Variant, write: Write):
    record = variant(lambda data: data["determination"]["conclusions"].pop())
    with pytest.raises(UnsettledResultError, match="RSU-2026-00117"):
        write(record)
