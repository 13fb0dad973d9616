"""The agency's part in the procedure: who presents the case, each notice, and its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.officer import label
from rsu_nb.drafting.sections.procedure import write_procedure
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.tree import Inline, Run, SourceLink
from rsu_nb.drafting.words import long_date
from rsu_nb.record.part import id_of
from rsu_nb.record.procedure import NotificationMethod

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.agency_case import NoticeOfMatter

_METHODS: Final = {
    NotificationMethod.IN_PERSON: "given in person",
    NotificationMethod.REGISTERED_POST: "sent by registered post",
    NotificationMethod.REGISTERED_POST_ABROAD: "sent by registered post abroad",
    NotificationMethod.ELECTRONIC: "sent to the electronic address",
    NotificationMethod.ADDRESS_FOR_SERVICE: "delivered to the address for service",
    NotificationMethod.PLACE_OF_DETENTION: "sent to the place of detention",
}


def write_procedure_of_agency(writer: Writer) -> None:
    """Write the procedural history, then who presents the case and the notices of it."""
    write_procedure(writer)
    case = writer.draft.record.agency_case
    if case is None:
        return
    writer.heading(2, "The agency’s case and its notices", "agency-case")
    writer.procedure("agency-presents", "agency-presents", by=case.presented_by)
    for notice in case.notices:
        _write_notice(writer, notice)


def _write_notice(writer: Writer, notice: NoticeOfMatter) -> None:
    stem = f"notice-{notice.id}"
    about = (notice.id,)
    due = f"; answer due by {long_date(notice.answer_due_on)}" if notice.answer_due_on else ""
    how = f"Notice of {long_date(notice.on)}, {_METHODS[notice.method]}{due}:"
    writer.officer(notice.said, stem, rests_on=about, lead=label(how))
    writer.officer(notice.withheld, f"{stem}-withheld", rests_on=about, lead=label("Withheld:"))
    answered = f" of {long_date(notice.answered_on)}" if notice.answered_on else ""
    lead = label(f"Answer{answered}:")
    writer.officer(notice.answer, f"{stem}-answer", rests_on=about, lead=lead)
    if notice.no_answer_was_given:
        writer.procedure("no-answer", f"{stem}-no-answer", about)


def write_disclosure(writer: Writer, at: IssueAt, stem: str) -> None:
    """Write the agency's evidence that an answer rests on, with the notices that disclosed it."""
    record = writer.draft.record
    answer = writer.draft.standing.answers.get((PRIMARY, at))
    if answer is None or record.agency_case is None:
        return
    relied_on = {id_of(one) for one in answer.relies_on}
    rests_on: list[str] = []
    pieces: list[Inline] = []
    for notice in record.agency_case.notices:
        of_notice = (one.id for one in record.evidence if one.disclosed_by == notice.id)
        items = [one for one in of_notice if one in relied_on]
        if items:
            rests_on += (notice.id, *items)
            pieces += (Run(text=", and "),) if pieces else ()
            by = f", disclosed by the notice of {long_date(notice.on)}"
            pieces += (*_links(items), Run(text=by))
    if pieces:
        writer.procedure("disclosed", f"{stem}-disclosed", rests_on, items=tuple(pieces))


def _links(items: list[str]) -> tuple[Inline, ...]:
    pieces: list[Inline] = []
    for place, item in enumerate(items):
        if place:
            pieces.append(Run(text=" and " if place == len(items) - 1 else ", "))
        pieces.append(SourceLink(target=item, text=item))
    return tuple(pieces)
