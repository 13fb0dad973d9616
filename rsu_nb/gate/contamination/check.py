"""Everything in a record that seems to belong to another person or case."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from rsu_nb.gate.contamination.births import birth_suspicions
from rsu_nb.gate.contamination.case_file import case_file_of
from rsu_nb.gate.contamination.dates import date_suspicions
from rsu_nb.gate.contamination.genders import gender_suspicions
from rsu_nb.gate.contamination.occupations import occupation_suspicions
from rsu_nb.gate.contamination.other_cases import other_case_suspicions
from rsu_nb.gate.contamination.proper_names import name_suspicions
from rsu_nb.gate.contamination.relations import relation_suspicions
from rsu_nb.gate.contamination.residue import residue_suspicions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.gate.contamination.other_cases import OtherCase
    from rsu_nb.gate.contamination.suspicion import Suspicion
    from rsu_nb.record.record import Record


def suspicions_of(record: Record, other_cases: Iterable[OtherCase] = ()) -> tuple[Suspicion, ...]:
    """What seems not to belong to a record, each once, in the order of kinds.

    Args:
        record: The record.
        other_cases: Who the people of the unit's other cases are; theirs must not stand here.
    """
    file = case_file_of(record)
    found = chain(
        other_case_suspicions(file, other_cases),
        birth_suspicions(file),
        gender_suspicions(file),
        name_suspicions(file),
        date_suspicions(file),
        occupation_suspicions(file),
        relation_suspicions(file),
        residue_suspicions(file),
    )
    return tuple(dict.fromkeys(found))
