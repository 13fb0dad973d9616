"""Were interviews of bearable length, with breaks, and with the support that was needed?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-FAI-5"
_STEP: Final = "procedure"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What interviews leave open about length, breaks and support."""
    return (*_records(case), *_length(case), *_support(case))


def _records(case: GateCase) -> Iterator[Defect]:
    for interview in case.record.interviews:
        for field, what in (
            ("length_minutes", "Record how long the interview lasted."),
            ("breaks", "Record the breaks, or that none was wanted."),
        ):
            if getattr(interview, field) is None:
                where = f"{interview.id}.{field}"
                yield minor(CODE, step=_STEP, where=where, what=what, ids=(interview.id,))


def _length(case: GateCase) -> Iterator[Defect]:
    minutes: Counter[date] = Counter()
    for interview in case.record.interviews:
        minutes[interview.on] += interview.length_minutes or 0
    for day, total in minutes.items():
        if total > case.settings.longest_interview_minutes:
            ids = tuple(one.id for one in case.record.interviews if one.on == day)
            what = (
                f"The interviews of one day were long; say how {case.person}'s fitness was kept."
            )
            yield minor(CODE, step=_STEP, where=f"{ids[-1]}.length_minutes", what=what, ids=ids)


def _support(case: GateCase) -> Iterator[Defect]:
    record = case.record
    is_told = any(interview.support is not None for interview in record.interviews)
    if record.interviews and record.support_needs is not None and not is_told:
        what = "Support needs are recorded: say what was done about them at the interview."
        ids = tuple(one.id for one in record.interviews)
        yield minor(CODE, step=_STEP, where="interviews.support", what=what, ids=ids)


CHECK: Final = Check(
    code=CODE,
    title="Interviews: length, breaks and support",
    severity=Severity.MINOR,
    defects=defects,
)
