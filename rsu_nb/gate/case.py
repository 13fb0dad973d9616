"""What the gate looks at: a record, where its determination stands, and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.attachment import ReadAttachment
from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.gaps import all_gaps
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.standing import Standing, standing_of
from rsu_nb.gate.defect import Defect, significant
from rsu_nb.gate.elsewhere import Elsewhere
from rsu_nb.gate.gap_codes import code_of
from rsu_nb.gate.history import History
from rsu_nb.record.library import ReadAuthority
from rsu_nb.record.record import Record

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class GateSettings:
    """The figures that a unit may set.

    Attributes:
        oldest_information_days: How old, on the day of decision, the newest country information
            on a decisive point may be without a word on why it is still good.
        longest_interview_minutes: How long interviews on one day may be.
        longest_silence_days: How long the file may show nothing without a reason.
        longest_without_page: How many pages an item may have that is relied on without a page.
    """

    oldest_information_days: int = 365
    longest_interview_minutes: int = 240
    longest_silence_days: int = 180
    longest_without_page: int = 3


ORDINARY: Final = GateSettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class GateCase:
    """A case at the gate.

    Attributes:
        record: The record.
        standing: How far its determination has come.
        gaps: Everything that is still missing.
        settings: The figures of the unit.
        unit: The lines that the unit prints.
        library: Authorities of the unit's own library that were not withdrawn.
        uncovered: Characters of the decision that no shipped font prints.
        elsewhere: Other cases of the unit, so that nothing of theirs stands here unseen.
        history: What changed after it was concluded or written.
        attached: The documents attached to evidence, by its id.
    """

    record: Record
    standing: Standing
    gaps: tuple[Gap, ...]
    settings: GateSettings = ORDINARY
    unit: Settings = field(default_factory=Settings)
    library: tuple[ReadAuthority, ...] = ()
    uncovered: tuple[str, ...] = ()
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    history: History = field(default_factory=History)
    attached: Mapping[str, ReadAttachment] = field(default_factory=dict)

    def undone(self, code: str) -> tuple[Defect, ...]:
        """What is missing under a code; what is missing altogether always blocks."""
        return tuple(
            significant(code, step=gap.step, where=gap.where, what=gap.what)
            for gap in self.gaps
            if code_of(gap, self.record) == code
        )

    @property
    def person(self) -> str:
        """What the person whose case it is is called, within a sentence."""
        return self.standing.person

    @property
    def matter(self) -> str:
        """What is decided, within a sentence."""
        return self.standing.matter

    @property
    def decided_on(self) -> date:
        """The day of decision; before it is recorded, the day whose law applies."""
        return self.record.decided_on or self.record.law_as_at


def gate_case(
    record: Record,
    *,
    settings: GateSettings = ORDINARY,
    unit: Settings | None = None,
    library: tuple[ReadAuthority, ...] = (),
    uncovered: tuple[str, ...] = (),
    elsewhere: Elsewhere | None = None,
    history: History | None = None,
    attached: Mapping[str, ReadAttachment] | None = None,
) -> GateCase:
    """A record as the gate looks at it.

    Args:
        record: The record of the case.
        settings: The figures of the unit.
        unit: The lines that the unit prints; the ordinary ones where none are given.
        library: Authorities of the unit's own library that were not withdrawn.
        uncovered: Characters of the decision that no shipped font prints.
        elsewhere: Other cases of the unit; none are looked at where none are given.
        history: What changed after it was concluded or written; nothing where none is given.
        attached: The documents attached to evidence, by its id; none where none are given.

    Raises:
        LawError: Its decision type is not known, or was not in force on its date.
    """
    standing = standing_of(record)
    return GateCase(
        record=record,
        standing=standing,
        gaps=all_gaps(record, standing),
        settings=settings,
        unit=unit or Settings(),
        library=library,
        uncovered=uncovered,
        elsewhere=elsewhere or Elsewhere(),
        history=history or History(),
        attached=attached or {},
    )
