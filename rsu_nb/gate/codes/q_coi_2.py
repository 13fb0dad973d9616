"""Can a reader find what decides a point, where it was published?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.evidence import CountryInformation

CODE: Final = "Q-COI-2"
_STEP: Final = "country-information"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The items that a conclusion turns on which cannot be traced, or were not to their source."""
    decisive = frozenset[str]().union(
        *(ids_in(one.answer) for one in counted(case.standing) if one.is_decisive)
    )
    items = [one for one in case.record.country_information if one.id in decisive]
    return tuple(defect for item in items for defect in _of(case, item))


def _of(case: GateCase, item: CountryInformation) -> Iterator[Defect]:
    if item.address is None and case.record.is_invented is None:
        what = "A conclusion turns on it: record the address at which it can be read."
        yield significant(CODE, step=_STEP, where=f"{item.id}.address", what=what, ids=(item.id,))
    if item.quotes is not None and not _is_original_read(case, item):
        what = (
            "It repeats another source, on which a conclusion turns: read and cite the original."
        )
        yield minor(CODE, step=_STEP, where=f"{item.id}.quotes", what=what, ids=(item.id,))


def _is_original_read(case: GateCase, item: CountryInformation) -> bool:
    repeated = (item.quotes or "").casefold()
    return any(
        one.id != item.id and one.publisher.casefold() in repeated
        for one in case.record.country_information
    )


CHECK: Final = Check(
    code=CODE,
    title="Each decisive source can be traced",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does each source say what the decision has it say?",
)
