"""Writes issues as answered: the law once, then the officer's reasons for each asking of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from rsu_nb.drafting.officer import label
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.words import typographic

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.determination import Answer, ListName

Headed = Callable[["IssueAt"], tuple[int, str]]
"""The level and words of the heading under which an asking is written."""


def write_askings(writer: Writer, askings: Iterable[IssueAt], headed: Headed) -> None:
    """Write askings in the order given, with a heading wherever it changes."""
    last: tuple[int, str] | None = None
    for at in askings:
        heading = headed(at)
        if heading != last:
            writer.heading(*heading, f"heading-{stem_of(at)}")
            last = heading
        write_asking(writer, at)


def write_asking(writer: Writer, at: IssueAt, branch: str = PRIMARY) -> None:
    """Write one asking: its law where that was not stated before, then reasons or a gap."""
    stem = stem_of(at, branch)
    writer.law(at.issue, f"law-{stem}")
    answer = writer.draft.standing.answers.get((branch, at))
    if answer is not None:
        _write_answer(writer, answer, stem)
    if branch == PRIMARY:
        writer.gaps(str(at))


def write_closed_lists(writer: Writer, *lists: ListName) -> None:
    """Write why lists have no further member."""
    for closed in writer.draft.record.determination.closed:
        if closed.list in lists:
            scope = f"-{closed.country}" if closed.country else ""
            writer.officer(closed.because, f"closed-{closed.list}{scope}")


def write_not_arising(writer: Writer) -> None:
    """Write why questions do not arise, where the officer says so."""
    standing = writer.draft.standing
    for at in standing.not_arising(writer.step) if standing.is_opened(writer.step) else ():
        _write_answer(writer, standing.answers[PRIMARY, at], stem_of(at))


def write_readings(writer: Writer, step: str | None = None) -> None:
    """Write which reading of each unsettled rule of a step is taken, and why.

    Args:
        writer: Where it is written.
        step: Key of the step; None for the step that is being written.
    """
    asked_in = step or writer.step
    declared = writer.draft.standing.decision_type
    if not writer.draft.standing.is_opened(writer.step):
        return
    rules = {one.key: one for one in declared.readings if one.step == asked_in}
    for taken in writer.draft.record.determination.readings:
        rule = rules.get(taken.rule)
        if rule is not None:
            is_reached = rule.key in writer.draft.standing.readings_reached
            writer.structure(
                "reading" if is_reached else "reading-in-alternative",
                f"reading-{rule.key}-question",
                (rule.key, *rule.provisions),
                question=typographic(rule.question),
                reading=typographic(dict(rule.options).get(taken.reading, taken.reading)),
            )
            writer.officer(taken.because, f"reading-{rule.key}", rests_on=(rule.key,))


def stem_of(at: IssueAt, branch: str = PRIMARY) -> str:
    """The stem of the ids of an asking's paragraphs, such as `issue-real-chance-XA-R1`."""
    kind = "issue" if branch == PRIMARY else f"alternative-{branch}"
    return "-".join((kind, at.issue, *(member for _, member in at.of)))


def _write_answer(writer: Writer, answer: Answer, stem: str) -> None:
    rests_on = (answer.issue, *_about(answer))
    writer.officer(answer.reasons, stem, rests_on=rests_on, relied_on=answer.relies_on)
    writer.officer(answer.relies_on_nothing_because, f"{stem}-no-item", rests_on=rests_on)
    writer.officer(
        answer.state_protection,
        f"{stem}-state-protection",
        rests_on=rests_on,
        lead=label("State protection."),
    )
    if answer.convention_reason is not None:
        writer.officer(answer.convention_reason.group, f"{stem}-group", rests_on=rests_on)


def _about(answer: Answer) -> tuple[str, ...]:
    members = (answer.predicament, answer.place, answer.act, answer.circumstance)
    return tuple(member for member in members if member is not None)
