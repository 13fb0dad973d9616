"""What is decided in every case after the three limbs: ss 137(2), 137(4) and 138(2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.sections.alternatives import write_alternatives
from rsu_nb.drafting.sections.askings import write_asking, write_not_arising
from rsu_nb.drafting.sections.conclusions import is_opened, write_conclusion

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_serious_reasons(writer: Writer) -> None:
    """Write the determination under s 137(2)."""
    writer.heading(1, "Section 137(2)", "serious-reasons")
    _write_limb(writer, "serious-reasons")


def write_other_country(writer: Writer) -> None:
    """Write the determination under s 137(4), and s 138(2) where it arises."""
    writer.heading(1, "Protection of another country: section 137(4)", "other-country")
    _write_limb(writer, "other-country")


def _write_limb(writer: Writer, limb: str) -> None:
    if not is_opened(writer):
        return
    for at in writer.draft.standing.live(writer.step):
        write_asking(writer, at)
    write_not_arising(writer)
    write_alternatives(writer, limb)
    write_conclusion(writer, limb)
