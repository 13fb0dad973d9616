"""Are the dates possible? Two events out of order may be; a decision before its claim is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import Problem
from rsu_nb.record.validation.date_table import BEFORE_THE_DECISION, ORDERS
from rsu_nb.record.walk import joined, parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rsu_nb.record.record import Record


def date_problems(record: Record) -> Iterator[Problem]:
    """A problem for each date that cannot be right beside another."""
    yield from _orders(record)
    yield from _births(record)
    if record.decided_on is not None:
        yield from _after_the_decision(record, record.decided_on)
        yield from _notified_before_the_decision(record, record.decided_on)


def _orders(record: Record) -> Iterator[Problem]:
    for located in parts(record):
        for order in ORDERS:
            if isinstance(located.part, order.part):
                earlier = getattr(located.part, order.earlier)
                later = getattr(located.part, order.later)
                if earlier is not None and later is not None and later < earlier:
                    yield Problem(where=joined(located.where, order.later), what=order.what)


def _after_the_decision(record: Record, decided_on: date) -> Iterator[Problem]:
    for located in parts(record):
        for part, field in BEFORE_THE_DECISION:
            if isinstance(located.part, part):
                day = getattr(located.part, field)
                if day is not None and day > decided_on:
                    yield Problem(
                        where=joined(located.where, field),
                        what="lies after the date of the decision; correct one of the two dates",
                    )


def _notified_before_the_decision(record: Record, decided_on: date) -> Iterator[Problem]:
    for number, notification in enumerate(record.notifications, start=1):
        if notification.sent_on < decided_on:
            yield Problem(
                where=f"notifications[{number}].sent_on",
                what="lies before the date of the decision; correct one of the two dates",
            )


def _births(record: Record) -> Iterator[Problem]:
    born = {one.role: one.date_of_birth for one in record.identities}
    done = (
        *(("events", event.id, "claimant", event.on) for event in record.events),
        *(
            ("interviews", interview.id, "claimant", interview.on)
            for interview in record.interviews
        ),
        *(("accounts", account.id, account.speaker, account.on) for account in record.accounts),
    )
    for name, id_, role, on in done:
        day = born.get(role)
        if day is not None and on < day:
            yield Problem(
                where=f"{name}.{id_}.on",
                what=f"lies before the birth of `{role}`; correct one of the two dates",
            )
