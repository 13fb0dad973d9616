"""How the decision was prepared: the versions pinned in the record, never those running."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_preparation(writer: Writer) -> None:
    """Write the statement of how the decision was prepared."""
    writer.heading(1, "How this decision was prepared", "preparation")
    pins = writer.draft.record.pins
    if pins is None:
        writer.structure("prepared-unsealed", "preparation")
        return
    writer.structure(
        "prepared",
        "preparation",
        rsu_nb=pins.rsu_nb,
        law=_short(pins.law),
        template=_short(pins.template),
    )


def _short(pin: str) -> str:
    """A pin with its hash cut to the first twelve digits, enough to tell versions apart."""
    return _HASH.sub(lambda found: found.group()[:12], pin)


_HASH = re.compile(r"[0-9a-f]{64}")
