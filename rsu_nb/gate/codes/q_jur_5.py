"""Are representation, interpreting, language and support needs on record?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor
from rsu_nb.gate.sources import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-JUR-5"
_STEP: Final = "procedure"
_ACTING: Final = frozenset({"lawyer", "representative"})


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What is not recorded of who helped the claimant to be heard."""
    return (*_claimant(case), *_interpreting(case))


def _claimant(case: GateCase) -> Iterator[Defect]:
    record = case.record
    if record.language is None:
        what = f"Record {case.person}'s language."
        yield minor(CODE, step=_STEP, where="language", what=what)
    if record.support_needs is None:
        what = f"Record the support needs, or that {case.person} was asked and had none."
        yield minor(CODE, step=_STEP, where="support_needs", what=what)
    present = {stem(role) for interview in record.interviews for role in interview.present}
    if record.representative is None and present & _ACTING:
        what = "Somebody acted at an interview: record the representative, and since when."
        yield minor(CODE, step=_STEP, where="representative", what=what)


def _interpreting(case: GateCase) -> Iterator[Defect]:
    accepted = {
        one.interpreter for one in case.record.interviews if one.interpreter_accepted is not None
    }
    for interview in case.record.interviews:
        if interview.interpreter is not None and interview.interpreter not in accepted:
            where = f"{interview.id}.interpreter_accepted"
            what = f"Record how {case.person}'s agreement to the interpreter was given."
            yield minor(CODE, step=_STEP, where=where, what=what, ids=(interview.id,))


CHECK: Final = Check(
    code=CODE,
    title="Representation, interpreting, language and support",
    severity=Severity.MINOR,
    defects=defects,
)
