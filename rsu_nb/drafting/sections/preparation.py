"""How the decision was prepared: the versions pinned in the record, never those running."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rsu_nb.drafting.words import long_date

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_preparation(writer: Writer) -> None:
    """Write the statement of how the decision was prepared."""
    writer.heading(1, "How this decision was prepared", "preparation")
    pins = writer.draft.record.pins
    if pins is None:
        writer.structure("prepared-unsealed", "preparation")
    else:
        writer.structure(
            "prepared",
            "preparation",
            rsu_nb=pins.rsu_nb,
            law=_short(pins.law),
            template=_short(pins.template),
        )
    _write_directions(writer)


def _write_directions(writer: Writer) -> None:
    """Write where a conclusion stands by direction; the direction itself is not printed."""
    standing = writer.draft.standing
    for limb in standing.decision_type.limbs:
        disputes = [one for one in writer.draft.record.disputed if one.limb == limb.key]
        directed = [one.direction.on for one in disputes if one.direction is not None]
        if limb.key in standing.upheld:
            writer.structure(
                "by-direction",
                f"by-direction-{limb.key}",
                (limb.key,),
                question=limb.question,
                disputed=long_date(min(one.on for one in disputes)),
                directed=long_date(max(directed)),
            )


def _short(pin: str) -> str:
    """A pin with its hash cut to the first twelve digits, enough to tell versions apart."""
    return _HASH.sub(lambda found: found.group()[:12], pin)


_HASH = re.compile(r"[0-9a-f]{64}")
