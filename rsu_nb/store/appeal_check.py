"""Does an appeal's result speak of this decision: its limbs, its facts, its answers?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.errors import InvalidRecordError, Problem
from rsu_nb.record.determination import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.aftermath import AppealFinding, AppealResult
    from rsu_nb.record.record import Record

_SUBJECT: Final = "The result of the appeal"


def refuse_unknown(record: Record, result: AppealResult) -> None:
    """Refuse a result that names what the decision does not have.

    Raises:
        InvalidRecordError: Every limb and finding it does not have, each by its place.
    """
    problems = [*_limbs(record, result), *_findings(record, result)]
    if problems:
        raise InvalidRecordError(_SUBJECT, problems)


def _limbs(record: Record, result: AppealResult) -> Iterator[Problem]:
    known = {limb.key for limb in decision_type(record.decision_type).limbs}
    for number, one in enumerate(result.limbs, 1):
        if one.limb not in known:
            yield Problem(
                where=f"limbs[{number}].limb",
                what=f"is no limb of the decision; its limbs are {', '.join(sorted(known))}",
            )


def _findings(record: Record, result: AppealResult) -> Iterator[Problem]:
    facts = {*(one.id for one in record.facts), *(one.id for one in record.fact_groups)}
    answered = {_asking(one.model_dump()) for one in record.determination.answers}
    for number, one in enumerate(result.findings, 1):
        if not _is_known(one, facts, answered):
            yield Problem(
                where=f"findings[{number}]",
                what="names no fact and no answer of the decision; write its id, or its issue and "
                "what it was asked of",
            )


def _is_known(one: AppealFinding, facts: set[str], answered: set[Asking]) -> bool:
    return one.fact in facts or one.asking in answered


def _asking(answer: dict[str, object]) -> Asking:
    return Asking.model_validate({key: answer[key] for key in Asking.model_fields})
