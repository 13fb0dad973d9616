"""The internal protection alternative: each named place against each predicament found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.sections.askings import write_asking, write_closed_lists, write_not_arising
from rsu_nb.record.determination import ListName

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_protection_alternative(writer: Writer) -> None:
    """Write each place in question; nothing where none is reached."""
    standing = writer.draft.standing
    live = standing.live(writer.step)
    determination = writer.draft.record.determination
    writer.heading(2, "Internal protection alternative", "protection-alternative")
    for place in determination.places:
        mine = [at for at in live if dict(at.of)["place"] == place.id]
        if not mine:
            continue
        writer.heading(3, place.name, f"place-{place.id}")
        writer.structure(
            "place",
            f"place-{place.id}",
            (place.id,),
            place=place.name,
            country=writer.draft.country(place.country),
        )
        for at in sorted(mine, key=lambda one: standing.place_of(one)[2]):
            write_asking(writer, at)
    if standing.is_opened(writer.step) and (live or not determination.places):
        write_closed_lists(writer, ListName.PLACE)
    write_not_arising(writer)
    writer.gaps()
