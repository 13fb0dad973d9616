"""What the issues of the limbs that are open still need: answers, lists, readings and reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.record.determination import AnswerValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.expression import Kind
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.determination import Answer
    from rsu_nb.record.record import Record


def issue_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What is missing of the issues that may be looked at."""
    found = (
        *_unanswered(standing),
        *_moot(standing),
        *_open_lists(record, standing),
        *_open_readings(standing),
        *_unreasoned(standing),
    )
    return (gap for gap in found if standing.is_opened(gap.step))


def _unanswered(standing: Standing) -> Iterator[Gap]:
    for at in standing.primary.open_issues:
        given = standing.answers.get((PRIMARY, at))
        question = standing.decision_type.issue(at.issue).question
        what = f"“{question}” has no answer; answer it in its step."
        if given is not None:
            what = "It is answered “does not arise”, but it arises; answer it."
        yield Gap(step=_step_of(standing, at), where=str(at), what=what)


def _moot(standing: Standing) -> Iterator[Gap]:
    for at in standing.primary.moot_answered:
        what = (
            "Its answer has become moot and is kept, but does not count; answer “does not arise” "
            "or take the answer out."
        )
        yield Gap(step=_step_of(standing, at), where=f"{at}.moot", what=what)


def _open_lists(record: Record, standing: Standing) -> Iterator[Gap]:
    closed = {(one.list.value, one.country) for one in record.determination.closed}
    for at in standing.primary.open_lists:
        what = "Say that the list has no further member, and why."
        if (at.kind.value, at.country) in closed:
            what = "Add a predicament that holds all the harms, so they are assessed together."
        yield Gap(step=_step_of_list(standing, at.kind), where=str(at), what=what)


def _open_readings(standing: Standing) -> Iterator[Gap]:
    for reading in standing.primary.open_readings:
        what = "The rule is not settled: record which reading is taken, and why."
        yield Gap(step=reading.step, where=f"reading {reading.key}", what=what)


def _unreasoned(standing: Standing) -> Iterator[Gap]:
    for (branch, at), answer in standing.answers.items():
        is_counted = at in standing.branches[branch].live_answered
        if is_counted and answer.answer is not AnswerValue.DOES_NOT_ARISE:
            for field, what in missing_of_answer(answer):
                where = str(at) if branch == PRIMARY else f"{branch} on {at}"
                yield Gap(step=_step_of(standing, at), where=f"{where}.{field}", what=what)


def missing_of_answer(answer: Answer) -> Iterator[tuple[str, str]]:
    """What an answer still needs: the same whichever way it goes, apart from the ground found."""
    if answer.reasons is None:
        yield "reasons", "Write the reasons for the answer."
    if not answer.relies_on and answer.relies_on_nothing_because is None:
        yield "relies_on", "Name at least one item it relies on, or say why there is none."
    if answer.issue == "real-chance" and answer.state_protection is None:
        yield "state_protection", "Write the effect of state protection on the risk."
    if answer.issue == "convention-reason" and answer.answer is AnswerValue.YES:
        reason = answer.convention_reason
        if reason is None or not reason.grounds:
            yield "convention_reason", "Record the ground or grounds, and how they contribute."


def _step_of_list(standing: Standing, kind: Kind) -> str:
    """The step in which a list is closed: the first live one that asks of its members."""
    steps = [one.step for one in standing.decision_type.issues if kind in one.of]
    return next((step for step in steps if standing.live(step)), steps[0])


def _step_of(standing: Standing, at: IssueAt) -> str:
    return standing.decision_type.issue(at.issue).step
