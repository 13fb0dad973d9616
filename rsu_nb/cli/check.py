"""`rsu-nb check`: what the gate finds in a case, by step and code, before it is sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.defect import Defect
    from rsu_nb.gate.report import GateReport


def check(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    is_json: AsJson = False,
) -> None:
    """Look for what is wrong or undone in a case.

    By step, each thing under its code, which docs/gate.md explains; then what only a second reader
    can judge. Says so where the law or template that runs is not the one the case is worked under,
    and where edits wait beside the record.
    Leaves with 1 while anything keeps the decision from being sealed.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.pinning import must_be_repinned, said_of
    from rsu_nb.notebook.sealing import gate_of
    from rsu_nb.store.held import HeldEdits, said_of_held

    store = open_store()
    record = store.record(case)
    report = gate_of(store, record)
    said = said_of(store, record)
    held = said_of_held(HeldEdits(store.session).read(case))
    besides = bool(held) + must_be_repinned(store, record)
    if is_json:
        show_data({**report.data(), "worked_under": said, "held": held})
    else:
        also = (line for one in (said, held) if one for line in ("", one))
        say(*_lines(report, besides), *also)
    if besides or not report.may_seal:
        raise typer.Exit(1)


def _lines(report: GateReport, besides: int) -> Iterator[str]:
    """The report as lines; `besides` counts what blocks the seal and is not in it."""
    blocking = len(report.defects) + len(report.incomplete) + besides
    yield (
        f"{blocking} thing(s) block the seal, {len(report.warnings)} warn."
        if blocking or report.warnings
        else "Nothing blocks the seal, and nothing warns."
    )
    for heading, found in (
        ("Still to be done", [("", gap.step, gap.where, gap.what) for gap in report.incomplete]),
        ("Blocks", [(d.code, d.step, d.where, d.what) for d in report.defects]),
        ("Warns", [_warning(report, one) for one in report.warnings]),
    ):
        yield from _part(heading, found)
    yield from ("", "For the second reader:")
    yield from (f"  {one.code}  {one.asks}" for one in report.questions)


def _warning(report: GateReport, found: Defect) -> tuple[str, str, str, str]:
    """A warning; one that the officer has answered says so, and the reader gets the answer."""
    answered = " (answered)" if report.response_to(found) else ""
    return found.code, found.step, found.where, f"{found.what}{answered}"


def _part(heading: str, found: list[tuple[str, str, str, str]]) -> Iterator[str]:
    if not found:
        return
    yield from ("", f"{heading}:")
    shown = ""
    for code, step, where, what in found:
        if step != shown:
            yield f"  {step}"
            shown = step
        yield f"    {code}{'  ' * bool(code)}{where}: {what}"
