"""What stands between a case and its seal: by step and code, each thing leading to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.notebook.pinning import said_of
from rsu_nb.notebook.sealing import gate_of
from rsu_widgets.desk.screens.asking_fields import text
from rsu_widgets.desk.screens.layout import actions, linked, prose, table
from rsu_widgets.desk.screens.needs import waiting_of
from rsu_widgets.desk.where import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.gate.defect import Defect
    from rsu_nb.gate.report import GateReport
    from rsu_widgets.desk.work import Work

_SPACED = str.maketrans("_./", "   ")
_COLUMNS = ("Code", "Where", "What is wrong, and what to do")


def gate_groups(work: Work) -> Iterator[dict[str, Any]]:
    """What blocks and what warns, and what the officer says to the warnings."""
    report = gate_of(work.store, work.record)
    waiting = waiting_of(work)
    undone = len(report.defects) + len(report.incomplete) + len(waiting)
    yield prose(
        "",
        _summary(undone, len(report.warnings)),
        said_of(work.store, work.record),
    )
    still = [
        *(["", linked(_in_words(one["where"]), one["place"]), one["what"]] for one in waiting),
        *(["", _where(work, one.where), one.what] for one in report.incomplete),
    ]
    yield from table("Still to be done", _COLUMNS, still)
    yield from table("Blocks the seal", _COLUMNS, _rows(work, report.defects))
    yield from table("Warns", _COLUMNS, _rows(work, report.warnings))
    yield from _responses(report)


def _summary(undone: int, warnings: int) -> str:
    blocks = (
        f"To be put right before the seal: {undone}." if undone else "Nothing blocks the seal."
    )
    return f"{blocks} Warnings: {warnings}." if warnings else f"{blocks} Nothing warns."


def _rows(work: Work, found: Iterable[Defect]) -> Iterator[list[Any]]:
    for one in found:
        yield [one.code, _where(work, one.where, one.ids), one.what]


def _where(work: Work, where: str, ids: tuple[str, ...] = ()) -> Any:
    declared = work.drawn.standing.decision_type
    places = (place_of(one, work.data, declared) for one in (where, *ids))
    return linked(_in_words(where), next((one for one in places if one), None))


def _in_words(where: str) -> str:
    """Where something is, as it is read: `decided_on` is Decided on, `F3.finding` F3 finding."""
    words = where.translate(_SPACED)
    return words if "-" in words else words[:1].upper() + words[1:]


def _responses(report: GateReport) -> Iterator[dict[str, Any]]:
    """What is said to each warning, and a field to say it in."""
    unanswered = [one for one in report.warnings if report.response_to(one) is None]
    said = (report.response_to(one) for one in report.warnings)
    rows = [[one.code, one.where, one.says.typed()] for one in said if one is not None]
    yield from table("What you say to warnings", ("Code", "Where", "What you say"), rows)
    if unanswered:
        yield actions(
            "Answer a warning",
            *(
                {
                    "act": f"respond {one.code} {one.where}",
                    "label": f"Answer {one.code} on {one.where}",
                    "why": one.what,
                    "asks": [text("says", f"What you say to {one.code} on {one.where}")],
                }
                for one in unanswered
            ),
        )
