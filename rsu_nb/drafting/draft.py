"""A case on its way to a document: its record, where it stands, its gaps, and how it prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.drafting.anchors import anchors_of
from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.gaps import all_gaps
from rsu_nb.drafting.inline import Printing
from rsu_nb.drafting.names import Names, names_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.standing import Standing, standing_of
from rsu_nb.drafting.wording import Wording, wording_of
from rsu_nb.record.lookup import responsible_adult
from rsu_nb.record.record import Record

if TYPE_CHECKING:
    from rsu_nb.record.claim import CandidateCountry


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything that a section of a document is written from.

    Attributes:
        record: The record of the case.
        standing: How far its determination has come.
        printing: How officer text prints.
        settings: The unit's own lines.
        gaps: What is still to be done.
    """

    record: Record
    standing: Standing
    printing: Printing
    settings: Settings
    gaps: tuple[Gap, ...]

    @property
    def names(self) -> Names:
        """How people are named."""
        return self.printing.names

    @property
    def wording(self) -> Wording:
        """How its documents speak of the person and of the matter."""
        return wording_of(self.record.decision_type)

    @property
    def whom(self) -> str:
        """To whom matters are put: the claimant, or the responsible adult of a minor (s 375)."""
        is_for_minor = responsible_adult(self.record) is not None
        return "the responsible adult" if is_for_minor else self.names.claimant

    def country(self, code: str) -> str:
        """The printed name of a country of the record; its code where it has none."""
        countries: tuple[CandidateCountry, ...] = self.record.countries
        return next((one.name for one in countries if one.code == code), code)


def draft_of(record: Record, settings: Settings, *, is_depersonalised: bool = False) -> Draft:
    """What the sections of a document about `record` are written from."""
    standing = standing_of(record)
    return Draft(
        record=record,
        standing=standing,
        printing=Printing(
            names=names_of(record, is_depersonalised=is_depersonalised),
            anchors=anchors_of(record),
        ),
        settings=settings,
        gaps=all_gaps(record, standing),
    )
