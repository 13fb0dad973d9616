"""Is every authority that the officer names one that was seen, and may be printed?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.citations import named_in, standing_of_citation
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.prose import prose_of
from rsu_nb.gate.readings import read_in_library
from rsu_nb.gate.step_of_place import step_of_place
from rsu_nb.law.authorities import AUTHORITIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.law.provision import Authority

CODE: Final = "Q-DEC-5"
_UNPRINTED: Final = ("review[", "reopened[", "disputed[", "responses[", "matters_put.", "events.")


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The decided cases named in officer text that are not known, or were not seen for certain.

    What is named is repeated only where it is a neutral citation, made of figures and a court;
    never a party's name. What the record says was read must stand in the unit's library the same.
    """
    read = [
        (number, read_in_library(said, case.library))
        for number, said in enumerate(case.record.authorities_read, start=1)
    ]
    known = (*AUTHORITIES, *(authority for _, authority in read if authority))
    unread = (_unread(number) for number, authority in read if authority is None)
    return (*_named(case, known), *unread)


def _unread(number: int) -> Defect:
    what = (
        "The unit's library does not have this reading: another place, reader or day, or it was "
        "withdrawn. Take it from the library again with `rsu-nb library use`, or leave it out."
    )
    where = f"authorities_read[{number}]"
    return significant(CODE, step="decision", where=where, what=what)


def _named(case: GateCase, known: tuple[Authority, ...]) -> Iterator[Defect]:
    for paragraph in prose_of(case.record):
        if paragraph.where.startswith(_UNPRINTED):
            continue
        for citation in named_in(paragraph.words, known):
            what = standing_of_citation(citation, known)
            if what:
                step = step_of_place(paragraph.where, case.record, case.standing.decision_type)
                yield significant(CODE, step=step, where=paragraph.where, what=what)


CHECK: Final = Check(
    code=CODE,
    title="Authorities exist, and were seen",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does each authority say what it is cited for, and is each quotation exact?",
)
