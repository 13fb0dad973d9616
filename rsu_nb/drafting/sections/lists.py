"""The lists at the end: every item of evidence and every source of country information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Column, Inline, Row, Run
from rsu_nb.drafting.words import EVIDENCE_WORDS, NO_BREAK, long_date, unbroken

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.evidence import CountryInformation, Evidence

_EVIDENCE = (
    Column(heading="No", share=0.08),
    Column(heading="Item", share=0.45),
    Column(heading="Dated", share=0.21),
    Column(heading="Received", share=0.26),
)
_SOURCES = (
    Column(heading="No", share=0.08),
    Column(heading="Source", share=0.62),
    Column(heading="Where it was read", share=0.3),
)


def write_evidence_list(writer: Writer) -> None:
    """Write the list of evidence."""
    writer.heading(1, "List of evidence", "evidence-list")
    rows = tuple(_item(writer, item) for item in writer.draft.record.evidence)
    writer.table("evidence-list", "Evidence received", _EVIDENCE, rows)


def write_source_list(writer: Writer) -> None:
    """Write the list of country information."""
    writer.heading(1, "List of country information", "source-list")
    rows = tuple(_source(item) for item in writer.draft.record.country_information)
    writer.table("source-list", "Country information read", _SOURCES, rows)


def _item(writer: Writer, item: Evidence) -> Row:
    names = writer.draft.names
    dated = item.dated_as_written or (long_date(item.dated) if item.dated else "not dated")
    sender = f", from {names.of(item.received_from)}" if item.received_from else ""
    title = EVIDENCE_WORDS[item.kind] if names.is_depersonalised else item.title
    pages = f" ({item.pages}{NO_BREAK}pages)" if item.pages and item.pages > 1 else ""
    return Row(
        id=item.id,
        cells=(
            (Run(text=item.id),),
            (Run(text=f"{title}{pages}"),),
            (Run(text=dated),),
            (Run(text=f"{long_date(item.received_on)}{sender}"),),
        ),
    )


def _source(item: CountryInformation) -> Row:
    author = f"{item.author}, " if item.author else ""
    quoting = f" (quoting {item.quotes})" if item.quotes else ""
    covers = f", covering {item.covers}" if item.covers else ""
    pinpoint = unbroken(item.pinpoint)
    source: tuple[Inline, ...] = (
        Run(text=f"{item.publisher}, {author}"),
        Run(text=item.title, is_emphasised=True),
        Run(text=f" ({long_date(item.published)}{covers}) at {pinpoint}{quoting}"),
    )
    address = f"{item.address}, " if item.address else ""
    read = Run(text=f"{address}read on {long_date(item.read_on)}")
    return Row(id=item.id, cells=((Run(text=item.id),), source, (read,)))
