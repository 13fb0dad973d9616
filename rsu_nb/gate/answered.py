"""Whether something is decided where the record says that it is dealt with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.gate.found import results
from rsu_nb.record.determination import AnswerValue

if TYPE_CHECKING:
    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.claim import DealtWith


def unanswered(case: GateCase, dealt_with: DealtWith) -> tuple[str, ...]:
    """The issues and facts that something is said to be dealt with in, where none is decided.

    One that is decided is enough, and so is the officer's own word on how it is dealt with.
    """
    named = (*dealt_with.in_issues, *dealt_with.in_facts)
    answered = {
        answer.issue
        for answer in case.record.determination.answers
        if answer.answer is not AnswerValue.DOES_NOT_ARISE
    }
    decided = answered | set(results(case.record))
    if dealt_with.how is not None or any(one in decided for one in named):
        return ()
    return named
