"""What a case waits for, how old it is, and which date comes next and why.

Pure: from the record as keys and values, what its log says of notices, and today's date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.dates.age import working_days_since
from rsu_nb.dates.deadline import appeal_deadline
from rsu_nb.drafting.words import long_date
from rsu_nb.errors import DateError
from rsu_nb.record.procedure import DetentionState
from rsu_nb.store.entry import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rsu_nb.store.own_cases import OwnCase

_CLAIM: Final = "claim-made"
_OFFICER: Final = "your work: nobody else is waited for"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One thing that a case waits for.

    Attributes:
        what: What, in words.
        on: The date that matters, where there is one.
        why: Why it is that date.
        lapses: True where nothing is waited for any more once that day has passed.
    """

    what: str
    on: date | None = None
    why: str = ""
    lapses: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """How old a case is.

    Attributes:
        working_days: Working days gone by; None where they cannot be counted.
        since: From which day they are counted.
        what: What happened on that day.
    """

    working_days: int | None
    since: date
    what: str


def age_of(own: OwnCase, today: date) -> Age:
    """Returns the age of a case: from the claim, else from the notice that began the matter.

    Where neither is recorded yet, it is counted from the day on which the case was opened.
    """
    since, what = _beginning(own)
    try:
        return Age(working_days=working_days_since(since, today), since=since, what=what)
    except DateError:
        return Age(working_days=None, since=since, what=what)


def waits_of(own: OwnCase) -> tuple[Waiting, ...]:
    """Returns what a case waits for, each with its date; never nothing, while it is under way."""
    found = tuple(
        wait for stages, waits in _WAITS if own.summary.stage in stages for wait in waits(own)
    )
    if not found and own.summary.stage is Stage.DRAFTING:
        return (Waiting(what=_OFFICER),)
    return found


def next_of(waits: tuple[Waiting, ...], today: date) -> Waiting | None:
    """Returns the wait whose date comes first: one that has passed stays until it is dealt with.

    Args:
        waits: What the case waits for.
        today: A calendar date in New Zealand.
    """
    dated = [one for one in waits if one.on and not (one.lapses and one.on < today)]
    return min(dated, key=lambda wait: wait.on or today, default=None)


def _beginning(own: OwnCase) -> tuple[date, str]:
    made = [one["on"] for one in own.data.get("events", ()) if one["kind"] == _CLAIM]
    if made:
        return date.fromisoformat(min(made)), "since the claim was made"
    notices = [one["on"] for one in _agency_notices(own.data)]
    if notices:
        return date.fromisoformat(min(notices)), "since the person was given notice"
    opened = date.fromisoformat(own.summary.opened_at[:10])
    return opened, "since the case was opened here"


def _agency_notices(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    return list((data.get("agency_case") or {}).get("notices", ()))


def _requests(own: OwnCase) -> Iterator[Waiting]:
    for one in own.data.get("information_requests", ()):
        if not one.get("reply"):
            yield Waiting(
                what=f"a reply from the researchers ({one['id']})",
                on=_day(one.get("due_on")),
                why=f"the reply to {one['id']}, asked on {_long(one['asked_on'])}, is due",
            )


def _matters_put(own: OwnCase) -> Iterator[Waiting]:
    for one in own.data.get("matters_put", ()):
        occasions = one.get("occasions") or ()
        if one.get("answer") or one.get("no_answer_was_given") or not occasions:
            continue
        last = occasions[-1]
        longer = last.get("extended_to")
        said = "was extended to this day" if longer else "ends"
        yield Waiting(
            what=f"an answer to {one['id']}, which was put on {_long(last['on'])}",
            on=_day(longer or last.get("answer_due_on")),
            why=f"the time to answer {one['id']} {said}",
        )


def _notice_answers(own: OwnCase) -> Iterator[Waiting]:
    for one in _agency_notices(own.data):
        if one.get("answered_on") or one.get("answer") or one.get("no_answer_was_given"):
            continue
        yield Waiting(
            what=f"the person's answer to the notice {one['id']}",
            on=_day(one.get("answer_due_on")),
            why=f"the time to answer the notice {one['id']} ends",
        )


def _interviews(own: OwnCase) -> Iterator[Waiting]:
    events = own.data.get("events", ())
    held = {one["on"] for one in events if one["kind"] == "interview-held"}
    held |= {one["on"] for one in own.data.get("interviews", ())}
    for one in events:
        if one["kind"] == "interview-set" and not any(day >= one["on"] for day in held):
            yield Waiting(
                what=f"an interview ({one['id']})",
                on=_day(one["on"]),
                why=f"an interview is set for this day ({one['id']})",
                lapses=True,
            )


def _replies(own: OwnCase) -> Iterator[Waiting]:
    unanswered = sum(not one.get("reply") for one in own.data.get("review", ()))
    if unanswered:
        yield Waiting(what=f"your reply to {unanswered} comment(s) of the second reader")
    for one in own.data.get("disputed", ()):
        if not one.get("direction"):
            yield Waiting(what=f"the legal role's direction on {one['rule']}")


def _reader(_: OwnCase) -> Iterator[Waiting]:
    yield Waiting(what="the second reader")


def _notice(_: OwnCase) -> Iterator[Waiting]:
    yield Waiting(what="the notice: it is sealed, and nobody has been told")


def _appeal(own: OwnCase) -> Iterator[Waiting]:
    last = own.notices[-1] if own.notices else None
    on = None
    if last is not None:
        state = (own.data.get("detention") or {}).get("state", DetentionState.UNCLEAR.value)
        deadline = appeal_deadline(
            method=last.method,
            sent_on=last.sent_on,
            received_on=last.received_on,
            detention=DetentionState(state),
        )
        days = [possible.on for possible in deadline.possible_last_days]
        on = max(days, default=None)
    yield Waiting(
        what="an appeal, where there is a right to one and it is used",
        on=on,
        why="the last day on which the time to appeal may end, counted from the last notice",
        lapses=True,
    )


def _day(typed: str | None) -> date | None:
    return date.fromisoformat(typed) if typed else None


def _long(typed: str) -> str:
    return long_date(date.fromisoformat(typed))


_OPEN: Final = (Stage.DRAFTING, Stage.SECOND_READING)
_WAITS: Final[tuple[tuple[tuple[Stage, ...], Callable[[OwnCase], Iterator[Waiting]]], ...]] = (
    ((Stage.SECOND_READING,), _reader),
    (_OPEN, _interviews),
    (_OPEN, _requests),
    (_OPEN, _matters_put),
    (_OPEN, _notice_answers),
    (_OPEN, _replies),
    ((Stage.SEALED,), _notice),
    ((Stage.NOTIFIED,), _appeal),
)
"""What a case may wait for, by its stage."""
