"""The evidence received: what there is, how it was translated, and reports in their own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.officer import label
from rsu_nb.drafting.tree import Inline, Run, SourceLink
from rsu_nb.drafting.words import JOB_WORDS, counted, listed, long_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.evidence import Evidence, Report, ReportUse, Translation

_INDEPENDENCE = {
    True: ", an independent translator",
    False: ", who is not independent",
    None: "",
}


def write_evidence(writer: Writer) -> None:
    """Write what evidence was received."""
    writer.heading(1, "Evidence received", "evidence")
    items = writer.draft.record.evidence
    _write_count(writer, items)
    _write_translations(writer, items)
    reports = [(item, item.report) for item in items if item.report is not None]
    if reports:
        writer.heading(2, "Reports", "reports")
    for item, report in reports:
        _write_report(writer, item, report)
    _write_bundles(writer)
    writer.gaps()


def write_report_use(writer: Writer, item: Evidence, use: ReportUse, number: int) -> None:
    """Write for what a report is, or is not, relied on, and why."""
    verdict = "relied on" if use.is_relied_on else "not relied on"
    writer.officer(
        use.why,
        f"report-{item.id}-use-{number}",
        rests_on=(item.id, *use.of),
        lead=label(f"The report {item.id} on {JOB_WORDS[use.job]} ({verdict})."),
        relied_on=(item.id,),
    )


def _write_count(writer: Writer, items: tuple[Evidence, ...]) -> None:
    if not items:
        writer.structure("no-evidence", "evidence-received")
        return
    first, last = _link(items[0]), _link(items[-1])
    rests_on = tuple(item.id for item in items)
    if len(items) == 1:
        writer.structure("one-item-listed", "evidence-received", rests_on, first=(first,))
        return
    writer.structure(
        "evidence-listed",
        "evidence-received",
        rests_on,
        items=counted(len(items), "item"),
        first=(first,),
        last=(last,),
    )


def _write_bundles(writer: Writer) -> None:
    """Write what is made of items that are dealt with together, once, naming them all."""
    bundles = writer.draft.record.bundles
    if bundles:
        writer.heading(2, "Items dealt with together", "bundles")
    for bundle in bundles:
        words = "" if writer.draft.names.is_depersonalised else f", {bundle.heading}"
        writer.officer(
            bundle.reasons,
            f"bundle-{bundle.id}",
            rests_on=(*bundle.items, *bundle.in_facts),
            lead=label(f"{listed(bundle.items)}{words}:"),
        )


def _write_translations(writer: Writer, items: tuple[Evidence, ...]) -> None:
    """Write who translated what: one paragraph for each translator and language."""
    translated = [(item, item.translation) for item in items if item.translation is not None]
    groups: dict[tuple[str, str, bool | None], list[tuple[Evidence, Translation]]] = {}
    for item, one in translated:
        groups.setdefault((one.from_language, one.by, one.is_independent), []).append((item, one))
    for number, ((language, by, is_independent), group) in enumerate(groups.items(), start=1):
        writer.procedure(
            "translated" if len(group) == 1 else "translated-together",
            f"translations-{number}",
            tuple(item.id for item, _ in group),
            items=_translated(group),
            language=language,
            by=by + _INDEPENDENCE[is_independent],
        )


def _translated(group: list[tuple[Evidence, Translation]]) -> tuple[Inline, ...]:
    """The items translated, those of one day together, with that day."""
    days: dict[date | None, list[Evidence]] = {}
    for item, one in group:
        days.setdefault(one.on, []).append(item)
    pieces: list[Inline] = []
    for place, (day, items) in enumerate(days.items()):
        pieces += [Run(text="; and " if place == len(days) - 1 else "; ")] * bool(place)
        pieces += _links(items)
        pieces += [Run(text=f" (on {long_date(day)})")] if day else []
    return tuple(pieces)


def _links(items: list[Evidence]) -> Iterator[Inline]:
    for place, item in enumerate(items):
        if place:
            yield Run(text=" and " if place == len(items) - 1 else ", ")
        yield _link(item)


def _write_report(writer: Writer, item: Evidence, report: Report) -> None:
    stem = f"report-{item.id}"
    writer.procedure(
        "report-made-by",
        stem,
        (item.id,),
        item=(_link(item),),
        qualification=report.qualification,
    )
    texts = {
        "Method": report.method,
        "Material seen": report.material_seen,
        "Basis": report.basis,
        "Opinion": report.opinion,
    }
    for name, text in texts.items():
        stem_here = f"{stem}-{name.lower().replace(' ', '-')}"
        writer.officer(text, stem_here, rests_on=(item.id,), lead=label(f"{name}:"))
    for number, use in enumerate(report.uses, start=1):
        if not use.of:
            write_report_use(writer, item, use, number)


def _link(item: Evidence) -> SourceLink:
    return SourceLink(target=item.id, text=item.id)
