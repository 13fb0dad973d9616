"""Where everything in a record is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.record.part import Part
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.record.record import Record


def ids_used(record: Record, *, but: Iterable[Part] = ()) -> frozenset[str]:
    """The ids that a record refers to anywhere but in some of its parts."""
    left_out = {id(part) for part in but}
    used: set[str] = set()
    for name in type(record).model_fields:
        value = getattr(record, name)
        members = value if isinstance(value, tuple) else (value,)
        for member in members:
            if isinstance(member, Part) and id(member) not in left_out:
                used |= ids_in(member)
    return frozenset(used)
