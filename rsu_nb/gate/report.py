"""What the gate says of a case: what blocks, what warns, and what the second reader is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.gap import Gap
from rsu_nb.errors import LawError
from rsu_nb.gate.case import ORDINARY, GateCase, GateSettings, gate_case
from rsu_nb.gate.catalogue import CHECKS
from rsu_nb.gate.defect import Defect, significant
from rsu_nb.gate.gap_codes import code_of, is_asked_of
from rsu_nb.gate.questions import QUESTIONS, Question
from rsu_nb.record.resolution import WarningResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.attachments.attachment import ReadAttachment
    from rsu_nb.drafting.settings import Settings
    from rsu_nb.errors import Problem
    from rsu_nb.gate.elsewhere import Elsewhere
    from rsu_nb.gate.history import History
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.record.library import ReadAuthority
    from rsu_nb.record.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class GateReport:
    """What the gate found.

    Attributes:
        defects: What blocks, in the order of the steps, then of the codes.
        warnings: What warns, in the same order.
        incomplete: What is still to be done and belongs to no code; it blocks too.
        questions: What only a reader can judge.
        responses: What the officer says to warnings.
    """

    defects: tuple[Defect, ...]
    warnings: tuple[Defect, ...]
    incomplete: tuple[Gap, ...]
    questions: tuple[Question, ...]
    responses: tuple[WarningResponse, ...] = ()

    @property
    def may_seal(self) -> bool:
        """True where nothing blocks."""
        return not (self.defects or self.incomplete)

    def response_to(self, warning: Defect) -> WarningResponse | None:
        """What the officer says to a warning; the last word where there are several."""
        mine = [
            one for one in self.responses if (one.code, one.where) == (warning.code, warning.where)
        ]
        return mine[-1] if mine else None

    def problems(self) -> tuple[Problem, ...]:
        """What blocks, as problems that an error can list."""
        return (
            *(gap.problem() for gap in self.incomplete),
            *(defect.problem() for defect in self.defects),
        )

    def data(self) -> dict[str, Any]:
        """The report as data that JSON can hold; of a response, only that there is one."""
        return {
            "may_seal": self.may_seal,
            "defects": [defect.data() for defect in self.defects],
            "warnings": [
                {**one.data(), "is_answered": self.response_to(one) is not None}
                for one in self.warnings
            ],
            "incomplete": [
                {"step": gap.step, "where": gap.where, "what": gap.what} for gap in self.incomplete
            ],
            "questions": [
                {"code": one.code, "asks": one.asks, "severity": one.severity.value}
                for one in self.questions
            ],
        }


def gate(
    record: Record,
    *,
    settings: GateSettings = ORDINARY,
    unit: Settings | None = None,
    library: tuple[ReadAuthority, ...] = (),
    uncovered: tuple[str, ...] = (),
    elsewhere: Elsewhere | None = None,
    history: History | None = None,
    attached: Mapping[str, ReadAttachment] | None = None,
) -> GateReport:
    """What stands between a record and its seal; a value, whatever the record holds.

    Args:
        record: The record of the case.
        settings: The figures of the unit.
        unit: The lines that the unit prints; the ordinary ones where none are given.
        library: Authorities of the unit's own library that were not withdrawn.
        uncovered: Characters of the decision that no shipped font prints.
        elsewhere: Other cases of the unit; none are looked at where none are given.
        history: What changed after it was concluded or written; nothing where none is given.
        attached: The documents attached to evidence, by its id; none where none are given.
    """
    try:
        case = gate_case(
            record,
            settings=settings,
            unit=unit,
            library=library,
            uncovered=uncovered,
            elsewhere=elsewhere,
            history=history,
            attached=attached,
        )
    except LawError as error:
        what = f"The case cannot be looked at: {error}"
        found = (significant("Q-JUR-2", step="procedure", where="decision_type", what=what),)
        return GateReport(defects=found, warnings=(), incomplete=(), questions=())
    return report_on(case)


def report_on(case: GateCase) -> GateReport:
    """As `gate`, from a case as the gate looks at it."""
    declared = case.standing.decision_type
    order = [step.key for step in declared.steps]
    checks = (check for check in CHECKS if is_asked_of(declared, check.code))
    found = [defect for check in checks for defect in check.defects(case)]
    found.sort(key=lambda defect: order.index(defect.step))
    return GateReport(
        defects=tuple(defect for defect in found if defect.blocks),
        warnings=tuple(defect for defect in found if not defect.blocks),
        incomplete=tuple(gap for gap in case.gaps if not code_of(gap, case.record)),
        questions=questions(declared),
        responses=case.record.responses,
    )


def questions(declared: DecisionType) -> tuple[Question, ...]:
    """What the second reader is asked: the codes of judgement, then what the checks leave."""
    left = [
        Question(code=check.code, asks=check.leaves, severity=check.severity)
        for check in CHECKS
        if check.leaves
    ]
    return tuple(one for one in (*QUESTIONS, *left) if is_asked_of(declared, one.code))
