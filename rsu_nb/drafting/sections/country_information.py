"""The country information: what each source says, by question, and what was not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.inline import cited
from rsu_nb.drafting.officer import Setting, officer_paragraphs
from rsu_nb.drafting.tree import Inline, Quotation, Run
from rsu_nb.drafting.words import listed, long_date, ranged
from rsu_nb.record.evidence import DisclosureState

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.evidence import CountryInformation

_DISCLOSURE = {
    DisclosureState.SHOWN: "{were} shown to {whom}",
    DisclosureState.FROM_CLAIMANT: "{were} received from {whom}",
    DisclosureState.NOT_REQUIRED: "{were} not required to be shown to {whom}",
    DisclosureState.NOT_SHOWN: "{were} not shown to {whom}",
}


def write_country_information(writer: Writer) -> None:
    """Write the country information."""
    record = writer.draft.record
    writer.heading(1, "Country information", "country-information")
    if record.country_information:
        writer.structure("country-information-listed", "country-information-listed")
    for place, question in enumerate(_questions(record.country_information), start=1):
        writer.heading(2, question, f"question-{place}")
        for item in record.country_information:
            if item.question == question:
                _write_item(writer, item)
    _write_searches(writer)
    _write_disclosure(writer)
    if record.country_picture is not None:
        writer.heading(2, "The information read together", "country-picture")
    writer.officer(record.country_picture, "country-picture")
    writer.gaps()


def _questions(items: tuple[CountryInformation, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.question for item in items))


def _write_item(writer: Writer, item: CountryInformation) -> None:
    reference = f"{item.id}, {item.pinpoint}"
    lead: tuple[Inline, ...] = (
        Run(text=f"{item.publisher}, "),
        Run(text=item.title, is_emphasised=True),
        Run(text=f", {long_date(item.published)} "),
        *cited((reference,), writer.printing),
        Run(text=": "),
    )
    setting = Setting(
        id=f"says-{item.id}",
        step=writer.step,
        rests_on=(item.id, *item.for_facts),
        lead=lead,
    )
    *earlier, last = officer_paragraphs(item.says, setting, writer.printing)
    writer.blocks += earlier
    writer.passage(last, Quotation(content=(Run(text=item.passage),)) if item.passage else None)
    writer.officer(item.reliability, f"reliability-{item.id}", rests_on=(item.id,))


def _write_searches(writer: Writer) -> None:
    record = writer.draft.record
    if record.contrary_searches or record.information_gaps or record.information_requests:
        writer.heading(2, "Further searches and requests", "searches")
    for search in record.contrary_searches:
        writer.procedure(
            "contrary-search",
            f"contrary-{search.id}-1",
            (search.id,),
            question=search.question,
            searched=search.searched.removesuffix("."),
            date=long_date(search.on),
        )
        writer.officer(search.found, f"contrary-{search.id}-found", rests_on=(search.id,))
    for gap in record.information_gaps:
        writer.procedure(
            "none-found",
            f"none-found-{gap.id}-1",
            (gap.id,),
            question=gap.question,
            searched=gap.searched.removesuffix("."),
            date=long_date(gap.on),
        )
    _write_requests(writer)


def _write_requests(writer: Writer) -> None:
    for request in writer.draft.record.information_requests:
        due = f", with an answer due on {long_date(request.due_on)}" if request.due_on else ""
        reply: tuple[Inline, ...] = (Run(text="no reply is recorded"),)
        if request.reply:
            reply = (Run(text="for the reply see "), *cited((request.reply,), writer.printing))
        writer.procedure(
            "request",
            f"request-{request.id}-1",
            (request.id,),
            question=request.question,
            date=long_date(request.asked_on),
            due=due,
            reply=reply,
        )


def _write_disclosure(writer: Writer) -> None:
    items = writer.draft.record.country_information
    parts = []
    for state, words in _DISCLOSURE.items():
        ids = [item.id for item in items if item.disclosure is state]
        if ids:
            were = "was" if len(ids) == 1 else "were"
            parts.append(f"{ranged(ids)} {words.format(were=were, whom=writer.draft.whom)}")
    if parts:
        rests_on = tuple(item.id for item in items)
        writer.procedure("shown", "country-information-shown", rests_on, parts=listed(parts))
