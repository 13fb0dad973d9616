"""The protected person limbs: s 130 on torture, s 131 on life and on cruel treatment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.sections.alternatives import write_alternatives
from rsu_nb.drafting.sections.askings import (
    write_askings,
    write_closed_lists,
    write_not_arising,
    write_readings,
)
from rsu_nb.drafting.sections.conclusions import is_opened, write_conclusion
from rsu_nb.record.determination import ListName

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt


def write_torture(writer: Writer) -> None:
    """Write s 130."""
    writer.heading(1, "The Convention Against Torture", "torture")
    _write_limb(writer, "torture")


def write_life_or_cruel_treatment(writer: Writer) -> None:
    """Write s 131."""
    title = "The International Covenant on Civil and Political Rights"
    writer.heading(1, title, "life-or-cruel-treatment")
    _write_limb(writer, "life-or-cruel-treatment")


def _write_limb(writer: Writer, limb: str) -> None:
    if not is_opened(writer):
        return
    live = writer.draft.standing.live(writer.step)
    if limb == "torture" and any("destination" in dict(at.of) for at in live):
        _write_destinations(writer)
    write_askings(writer, sorted(live, key=_by_heading), lambda at: _headed(writer, at))
    write_not_arising(writer)
    write_alternatives(writer, limb)
    writer.heading(2, "Conclusion", f"{limb}-conclusion")
    write_readings(writer)
    write_conclusion(writer, limb)


def _write_destinations(writer: Writer) -> None:
    writer.heading(2, "Possible destinations", "destinations")
    for destination in writer.draft.record.determination.destinations:
        writer.officer(destination.because, f"destination-{destination.code}")
    write_closed_lists(writer, ListName.DESTINATION)


_ORDER = ("section-164", "torture", "life", "cruel", "section-13")


def _by_heading(at: IssueAt) -> tuple[int, tuple[tuple[str, str], ...]]:
    place = next(n for n, prefix in enumerate(_ORDER) if at.issue.startswith(prefix))
    return place, at.of


def _headed(writer: Writer, at: IssueAt) -> tuple[int, str]:
    members = dict(at.of)
    code = members.get("destination") or members.get("country", "")
    country = writer.draft.country(code)
    titles = (
        "Recognition as a refugee and deportation",
        f"Danger of torture: {country}",
        f"Arbitrary deprivation of life: {country}",
        f"Cruel treatment: {country}",
        f"Meaningful domestic protection: {country}",
    )
    return (2, titles[_by_heading(at)[0]])
