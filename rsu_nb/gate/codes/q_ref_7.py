"""Is the Convention reason complete: its grounds, whose opinion, and through what?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.record.determination import ConventionGround

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.determination import ConventionReason

CODE: Final = "Q-REF-7"
_GROUP: Final = ConventionGround.PARTICULAR_SOCIAL_GROUP


def defects(case: GateCase) -> tuple[Defect, ...]:
    """What a Convention reason that is found leaves open.

    Source:
        Refugee Convention art 1A(2).
    """
    return (*case.undone(CODE), *_incomplete(case))


def _incomplete(case: GateCase) -> Iterator[Defect]:
    for one in counted(case.standing):
        reason = one.answer.convention_reason
        if one.issue.key == "convention-reason" and one.is_met and reason is not None:
            for field, what in _missing(reason, case.person):
                yield significant(
                    CODE,
                    step=one.issue.step,
                    where=f"{one.where}.convention_reason.{field}",
                    what=what,
                )


def _missing(reason: ConventionReason, person: str) -> Iterator[tuple[str, str]]:
    if reason.is_imputed is None:
        yield "is_imputed", f"Record whether it is {person}'s own, or imputed."
    if reason.is_imputed and reason.by_whom is None:
        yield "by_whom", "Record who imputes it."
    if reason.through is None:
        yield "through", "Record whether it works through the harm or the failure to protect."
    if _GROUP in reason.grounds and reason.group is None:
        yield "group", "Define the particular social group."


CHECK: Final = Check(
    code=CODE,
    title="The Convention reason is complete",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Where no reason was found: was each of the five grounds, held or imputed, considered?",
    one_sided_because=(
        "A Convention reason that is found has a ground, and a way in which it contributes; one "
        "that is not found has none (Article 1A(2))."
    ),
)
