"""The letter that notifies a decision: one for each claimant, to a minor's responsible adult."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.addressee import Addressee, addressee_of
from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.letter_appeal import write_appeal
from rsu_nb.drafting.letter_recognitions import write_recognitions
from rsu_nb.drafting.results import result_sentence, results_from
from rsu_nb.drafting.sections.conclusions import conclusion_sentence
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.tree import (
    Document,
    DocumentKind,
    FrontField,
    Item,
    Items,
    run,
)
from rsu_nb.drafting.words import capitalised, listed, long_date, unbroken
from rsu_nb.drafting.writer import Writer
from rsu_nb.errors import UnsettledResultError
from rsu_nb.record.determination import AnswerValue

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rsu_nb.drafting.settings import Settings
    from rsu_nb.drafting.tree import DocumentStatus, Stamp
    from rsu_nb.law.decision_type import Outcome
    from rsu_nb.record.determination import Answer
    from rsu_nb.record.record import Record

_PARAGRAPHS: Final = {
    "section-137-2-a": "committed a crime against peace, a war crime or a crime against humanity",
    "section-137-2-b": (
        "committed a serious non-political crime outside New Zealand before entering New Zealand"
    ),
    "section-137-2-c": (
        "been guilty of acts contrary to the purposes and principles of the United Nations"
    ),
}
"""What each paragraph of s 137(2) is about, as it is told to the person, in the Act's order."""

_STEP: Final = "serious-reasons"


def letter_document(
    record: Record, settings: Settings, *, status: DocumentStatus, stamp: Stamp | None = None
) -> Document:
    """The letter that notifies the decision on one claimant's claim.

    Args:
        record: The record of the case.
        settings: The unit's own lines.
        status: Draft, not sealed or sealed.
        stamp: The release stamp of a copy that leaves.

    Raises:
        UnsettledResultError: A conclusion is missing, or does not agree with the findings.

    Source:
        Immigration Act 2009 s 138(4): the decision, the reasons, the determination under
        s 137(2), and the right of appeal.
    """
    draft = draft_of(record, settings)
    results = results_from(draft.standing)
    if not results:
        raise UnsettledResultError(record.case)
    addressee = addressee_of(draft)
    writer = Writer(draft, "decision", set(), is_numbered=False)
    _write_letter(writer, addressee, results)
    return Document(
        kind=DocumentKind.LETTER,
        title=f"Decision on {draft.wording.matter} {record.case}",
        case=record.case,
        letterhead=settings.letterhead,
        front=(
            FrontField(label="Reference", content=run(record.case)),
            FrontField(label="Date", content=run(long_date(_dated(record)))),
            FrontField(label="Enclosed", content=run(f"Decision {record.case}, with reasons")),
        ),
        address=(addressee.name, *addressee.address),
        blocks=tuple(writer.blocks),
        timestamp=datetime.combine(_dated(record), time(), tzinfo=UTC),
        marking=settings.marking,
        status=status,
        stamp=stamp,
        notice=record.is_invented or "",
    )


def _dated(record: Record) -> date:
    """The day of the last notification; before there is one, the day of decision."""
    if record.notifications:
        return record.notifications[-1].sent_on
    return record.decided_on or record.law_as_at


def _write_letter(writer: Writer, addressee: Addressee, results: Mapping[str, Outcome]) -> None:
    writer.lines("salutation", f"Dear {addressee.name}")
    if addressee.is_for_minor:
        writer.notice("to-responsible-adult", "to-responsible-adult", whom=addressee.whom)
    if writer.draft.standing.decision_type.is_brought_by_agency:
        write_recognitions(writer, addressee, results)
    else:
        _write_results(writer, addressee, results)
    write_appeal(writer, addressee, results)
    writer.heading(2, "Confidentiality", "letter-confidentiality")
    writer.notice(
        writer.draft.wording.confidential,
        "confidential",
        whom=addressee.whom,
        have=addressee.have,
    )
    _write_end(writer)


def _write_results(writer: Writer, addressee: Addressee, results: Mapping[str, Outcome]) -> None:
    writer.heading(2, "The decision", "letter-decision")
    standing = writer.draft.standing
    if standing.is_refused_at_the_door:
        limb = standing.decision_type.limbs[0]
        outcome = limb.conclusion(standing.stated[limb.key].conclusion)
        result = conclusion_sentence(limb, outcome)
        writer.notice(
            "letter-not-determined",
            "letter-result",
            (limb.key,),
            whose=addressee.whose,
            result=result,
        )
        return
    subject = capitalised(addressee.subject)
    sentences = (result_sentence(limb, one, subject) for limb, one in results.items())
    items = tuple(Item(content=run(unbroken(sentence))) for sentence in sentences)
    body = (Items(items=items),)
    whose = addressee.whose
    writer.notice("letter-decided", "letter-results", tuple(results), body=body, whose=whose)
    if any(outcome.key == "refused-138-2" for outcome in results.values()):
        writer.notice(
            "letter-other-country",
            "letter-other-country",
            whom=addressee.whom,
            have=addressee.have,
        )
    _write_determination(writer, addressee)


def _write_determination(writer: Writer, addressee: Addressee) -> None:
    """Write the determination, and on which paragraphs of s 137(2) it rests either way."""
    standing = writer.draft.standing
    answered = {at.issue: standing.answers[PRIMARY, at] for at in standing.answered(_STEP)}
    found = [one for one in _PARAGRAPHS if _is_found(answered[one])]
    others = [one for one in _PARAGRAPHS if one not in found]
    writer.notice(
        "letter-serious-reasons",
        "letter-section-137-2",
        (_STEP,),
        words=" ".join(
            _determined(reasons, paragraphs, addressee)
            for reasons, paragraphs in (("serious", found), ("no serious", others))
            if paragraphs
        ),
    )
    if "section-139" in standing.primary.notices:
        writer.notice("minister-decides", "letter-section-139", whose=addressee.whose)


def _is_found(answer: Answer) -> bool:
    return answer.answer is AnswerValue.YES


def _determined(reasons: str, paragraphs: list[str], addressee: Addressee) -> str:
    acts = [f"{_PARAGRAPHS[one]} (paragraph ({one[-1]}))" for one in paragraphs]
    who = f"{addressee.whom} {addressee.have}"
    joined = listed(acts, last="and" if reasons == "serious" else "or")
    return f"There are {reasons} reasons for considering that {who} {joined}."


def _write_end(writer: Writer) -> None:
    record = writer.draft.record
    settings = writer.draft.settings
    if settings.contact:
        writer.notice("contact", "contact", lines=listed(settings.contact))
    officer = record.officer
    signed = "Signed: ______________________________"
    writer.lines("close", "Yours sincerely")
    writer.lines("signature", signed, officer.name, officer.designation)
