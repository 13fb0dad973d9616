"""What a form changes in a record: an answer with its reasons, or a conclusion on a limb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.law.issue import IssueAt
from rsu_nb.record.validation import validated
from rsu_widgets.record_parts import data_of

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.record.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnswer:
    """An answer as a form has it.

    Attributes:
        at: The asking it answers, in the primary branch.
        answer: The answer's key; None takes an answer given before away.
        reasons: The officer's text.
        relies_on: Ids of the record, each with its pinpoint.
    """

    at: IssueAt
    answer: str | None
    reasons: str
    relies_on: tuple[str, ...]


def with_answer(record: Record, new: NewAnswer) -> Record:
    """Returns the record with an answer given, changed or taken away; what a form has not stays.

    Raises:
        InvalidRecordError: It relies on what is not there, or breaks the record in another way.
    """
    data = data_of(record)
    answers = data.setdefault("determination", {}).setdefault("answers", [])
    before = next((answer for answer in answers if _is_of(answer, new.at)), None)
    changed = {
        **(before or {"issue": new.at.issue, **dict(new.at.of)}),
        "answer": new.answer,
        "reasons": new.reasons or None,
        "relies_on": list(new.relies_on),
    }
    place = answers.index(before) if before else len(answers)
    answers[place : place + 1] = [changed] if new.answer else []
    return validated(data, record.case)


def with_conclusion(record: Record, limb: str, conclusion: str | None, on: date) -> Record:
    """Returns the record with the officer's conclusion on a limb stated, changed or taken away.

    Raises:
        InvalidRecordError: The conclusion is none of the limb's.
    """
    data = data_of(record)
    determination = data.setdefault("determination", {})
    conclusions = determination.setdefault("conclusions", [])
    before = next((one for one in conclusions if one["limb"] == limb), {"limb": limb})
    kept = [one for one in conclusions if one["limb"] != limb]
    stated = {
        **before,
        "conclusion": conclusion,
        "by": record.officer.name,
        "on": on.isoformat(),
    }
    determination["conclusions"] = [*kept, stated] if conclusion else kept
    return validated(data, record.case)


def _is_of(answer: dict[str, Any], at: IssueAt) -> bool:
    same_branch = answer.get("branch", "primary") == "primary"
    asked_of = {kind: answer.get(kind) for kind, _ in at.of}
    return same_branch and answer["issue"] == at.issue and asked_of == dict(at.of)
