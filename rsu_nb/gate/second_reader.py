"""What the second reader is told of a case, beside the decision and the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.found_values import Value, found_now, named_finding
from rsu_nb.drafting.standing import standing_of
from rsu_nb.gate.defect import Defect
from rsu_nb.gate.questions import Question
from rsu_nb.record.resolution import DisputedRule, Reopened, WarningResponse

if TYPE_CHECKING:
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.gate.report import GateReport
    from rsu_nb.record.record import Record

SCHEMA: Final = "rsu-nb/second-reading/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenedFinding:
    """A finding that was reopened: what it was, what it is, and why.

    Attributes:
        finding: What it is a finding on: an asking, a fact by its id, or `reading` and the rule.
        was: What was found before.
        now: What is found.
        entry: The officer's entry, with the reason.
    """

    finding: str
    was: Value
    now: Value
    entry: Reopened


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredWarning:
    """A warning of the gate, and what the officer said to it; None where nothing was said."""

    warning: Defect
    response: WarningResponse | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForSecondReader:
    """What the second reader is told.

    Attributes:
        reopened: The findings that were reopened after a conclusion.
        disputed: The rules in dispute, each with its direction where there is one.
        warnings: What warns at the gate, contamination and copied reasoning too, with responses.
        questions: What only a reader can judge.
    """

    reopened: tuple[ReopenedFinding, ...]
    disputed: tuple[DisputedRule, ...]
    warnings: tuple[AnsweredWarning, ...]
    questions: tuple[Question, ...]

    def data(self) -> dict[str, Any]:
        """All of it as data that JSON can hold, officer text too: it is as secret as the case."""
        return {
            "schema": SCHEMA,
            "reopened": [_reopened_data(one) for one in self.reopened],
            "disputed": [_disputed_data(one) for one in self.disputed],
            "warnings": [
                {**one.warning.data(), "response": one.response and one.response.says.typed()}
                for one in self.warnings
            ],
            "questions": [
                {"code": one.code, "asks": one.asks, "severity": one.severity.value}
                for one in self.questions
            ],
        }


def for_second_reader(record: Record, report: GateReport) -> ForSecondReader:
    """What the second reader of a case is told.

    Args:
        record: The record of the case.
        report: What the gate says of it.

    Raises:
        LawError: Its decision type is not known, or was not in force on its date.
    """
    standing = standing_of(record)
    known = standing.decision_type.order
    return ForSecondReader(
        reopened=tuple(
            _reopened(one, record, standing)
            for one in record.reopened
            if one.asking is None or one.asking.issue in known
        ),
        disputed=record.disputed,
        warnings=tuple(
            AnsweredWarning(warning=one, response=report.response_to(one))
            for one in report.warnings
        ),
        questions=report.questions,
    )


def _reopened(entry: Reopened, record: Record, standing: Standing) -> ReopenedFinding:
    return ReopenedFinding(
        finding=named_finding(entry, standing.decision_type),
        was=Value(key=entry.was, words=(entry.was_found,) if entry.was_found else ()),
        now=found_now(entry, record, standing),
        entry=entry,
    )


def _reopened_data(one: ReopenedFinding) -> dict[str, Any]:
    return {
        "limb": one.entry.limb,
        "finding": one.finding,
        "was": _value_data(one.was),
        "now": _value_data(one.now),
        **_said(one.entry),
    }


def _disputed_data(one: DisputedRule) -> dict[str, Any]:
    direction = one.direction
    return {
        "limb": one.limb,
        "rule": one.rule,
        "conclusion": one.conclusion,
        **_said(one),
        "direction": direction
        and {
            "by": direction.by,
            "on": direction.on.isoformat(),
            "text": direction.text.typed(),
            "stands": direction.stands.value,
        },
    }


def _said(one: Reopened | DisputedRule) -> dict[str, str]:
    return {"because": one.because.typed(), "by": one.by, "on": one.on.isoformat()}


def _value_data(value: Value) -> dict[str, Any]:
    return {"key": value.key, "words": [text.typed() for text in value.words if text is not None]}
