"""The time to appeal as a page of plain text or as data, with every skipped day and its reason."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from rsu_nb.dates.notification import Missing
from rsu_nb.dates.period import AppealProvision, Computation, CountedDay, SkippedDay
from rsu_nb.dates.working_day import weekday_of
from rsu_nb.record.procedure import DetentionState, NotificationMethod

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.dates.deadline import Deadline, PossibleLastDay
    from rsu_nb.dates.notification import ReceiptCandidate
    from rsu_nb.dates.rule import Rule

_WIDTH = 88
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_PROVISIONS = {
    AppealProvision.SECTION_194: "section 194 of the Immigration Act 2009",
    AppealProvision.SECTION_195: "section 195 of the Immigration Act 2009",
}
_METHODS = {
    NotificationMethod.IN_PERSON: "handed over in person",
    NotificationMethod.REGISTERED_POST: "registered post to an address in New Zealand",
    NotificationMethod.REGISTERED_POST_ABROAD: (
        "registered post to an address outside New Zealand"
    ),
    NotificationMethod.ELECTRONIC: "sent to the electronic address",
    NotificationMethod.ADDRESS_FOR_SERVICE: "delivered to the address for service",
    NotificationMethod.PLACE_OF_DETENTION: "registered post to the place of detention",
}
_DETENTION = {
    DetentionState.YES: "in detention under Part 9",
    DetentionState.NO: "not in detention under Part 9",
    DetentionState.UNCLEAR: "unclear, so both periods are shown",
}
_MISSING = {
    Missing.METHOD: "how the person was notified",
    Missing.SENT_ON: "the day on which the notice was handed over, posted or sent",
    Missing.RECEIVED_ON: "the day on which the notice was received",
}


def deadline_report(deadline: Deadline) -> str:
    """The time to appeal as plain text: result, each count day by day, rules, and open points.

    Returns:
        Lines of at most 88 characters where words allow, ending in a line break.
    """
    parts = [
        _heading(deadline),
        _result(deadline),
        *(_candidate_part(candidate) for candidate in deadline.receipt.candidates),
        *(_last_day_part(possible) for possible in deadline.possible_last_days),
        _rules_part(deadline),
        _open_points_part(deadline),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def deadline_data(deadline: Deadline) -> dict[str, Any]:
    """The time to appeal as data that JSON can hold; dates are written year-month-day.

    Returns:
        What was given, `settled_last_day` and `earliest_last_day` (null where there is none), the
        candidate days of receipt, the possible last days with every day counted and skipped, and
        the rules and open points relied on.
    """
    return {
        "provision": deadline.provision.value,
        "method": deadline.method.value if deadline.method else None,
        "sent_on": _iso(deadline.sent_on),
        "received_on": _iso(deadline.recorded_receipt),
        "detention": deadline.detention.value,
        "settled_last_day": _iso(deadline.settled_last_day),
        "earliest_last_day": _iso(deadline.earliest_last_day),
        "receipt_is_settled": deadline.receipt.is_settled,
        "doubtful_rules": [rule.key for rule in deadline.doubtful_rules],
        "missing": [missing.value for missing in deadline.receipt.missing],
        "receipts": [_candidate_data(candidate) for candidate in deadline.receipt.candidates],
        "last_days": [_last_day_data(possible) for possible in deadline.possible_last_days],
        "rules": [_rule_data(rule) for rule in deadline.rules],
        "open_points": {point.key: point.words for point in deadline.open_points},
    }


def long_date(day: date) -> str:
    """A date as written in a decision: `Monday 20 July 2026`."""
    return f"{weekday_of(day)} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _heading(deadline: Deadline) -> str:
    """What was given."""
    method = _METHODS[deadline.method] if deadline.method else "not recorded"
    return "\n".join(
        (
            f"Appeal to the Tribunal under {_PROVISIONS[deadline.provision]}",
            f"  Notified:  {method}",
            f"  Sent:      {_date_or_not_recorded(deadline.sent_on)}",
            f"  Received:  {_date_or_not_recorded(deadline.recorded_receipt)}",
            f"  Detention: {_DETENTION[deadline.detention]}",
        )
    )


def _result(deadline: Deadline) -> str:
    """The settled last day; or that there is none, why, and the earliest of the possible days."""
    settled = deadline.settled_last_day
    if settled is not None:
        return "\n".join([f"Last day to appeal: {long_date(settled)}", *_doubts(deadline)])
    lines = ["Last day to appeal: not settled. Check before relying on any date below."]
    lines += [f"  Record {_MISSING[missing]}." for missing in deadline.receipt.missing]
    if deadline.earliest_last_day is not None:
        lines.append(f"  Earliest of those below: {long_date(deadline.earliest_last_day)}")
    return "\n".join(lines + _doubts(deadline))


def _doubts(deadline: Deadline) -> list[str]:
    """A line for each rule relied on that is not settled."""
    return [
        _wrapped(f"Check: {rule.words} ({rule.mark.words}).") for rule in deadline.doubtful_rules
    ]


def _candidate_part(candidate: ReceiptCandidate) -> str:
    """One day of receipt, why, and the working days counted to it."""
    kind = "Deemed received (check)" if candidate.is_deemed else "Received"
    lines = [f"{kind}: {long_date(candidate.received_on)}", _reason(candidate.rule)]
    return "\n".join(lines + _counting(candidate.computation))


def _last_day_part(possible: PossibleLastDay) -> str:
    """One possible last day, why, and its working days counted out."""
    whose = "in detention" if possible.period.is_for_detained else "not in detention"
    title = (
        f"{long_date(possible.on)}: {possible.period.working_days} working days ({whose}) "
        f"after {long_date(possible.receipt.received_on)}"
    )
    lines = [title, _reason(possible.period.rule)]
    return "\n".join(lines + _counting(possible.computation))


def _rules_part(deadline: Deadline) -> str:
    """Every rule relied on, with provision, mark and source."""
    lines = ["Rules relied on"]
    for rule in deadline.rules:
        lines += [_reason(rule), _wrapped(f"{rule.mark.words}: {rule.source}", indent=6)]
    return "\n".join(lines)


def _open_points_part(deadline: Deadline) -> str:
    """What the law leaves open."""
    points = [_wrapped(f"{point.key}: {point.words}") for point in deadline.open_points]
    return "\n".join(["Not settled in law", *points]) if points else ""


def _counting(computation: Computation | None) -> list[str]:
    """A line for each day of a count; none where no working days were counted."""
    return [] if computation is None else [_day_line(day) for day in computation.days]


def _day_line(day: CountedDay | SkippedDay) -> str:
    """One day of a count: its number, or a dash and the reason why it does not count."""
    match day:
        case CountedDay():
            return f"    {day.number:>2}  {long_date(day.on)}"
        case SkippedDay():
            return f"     -  {long_date(day.on)}: {day.reason}"


def _reason(rule: Rule) -> str:
    """A rule and its provision as an indented paragraph."""
    return _wrapped(f"{rule.words} ({rule.provision}).")


def _wrapped(text: str, *, indent: int = 2) -> str:
    """A paragraph indented by so many blanks."""
    return textwrap.indent(textwrap.fill(text, _WIDTH - indent), " " * indent)


def _date_or_not_recorded(day: date | None) -> str:
    """A date in words, or that there is none."""
    return "not recorded" if day is None else long_date(day)


def _iso(day: date | None) -> str | None:
    """A date as data."""
    return None if day is None else day.isoformat()


def _candidate_data(candidate: ReceiptCandidate) -> dict[str, Any]:
    """A day of receipt as data."""
    return {
        "received_on": _iso(candidate.received_on),
        "is_deemed": candidate.is_deemed,
        "rule": candidate.rule.key,
        "computation": _computation_data(candidate.computation),
    }


def _last_day_data(possible: PossibleLastDay) -> dict[str, Any]:
    """A possible last day as data."""
    return {
        "last_day": _iso(possible.on),
        "received_on": _iso(possible.receipt.received_on),
        "receipt_rule": possible.receipt.rule.key,
        "working_days": possible.period.working_days,
        "is_for_detained": possible.period.is_for_detained,
        "period_rule": possible.period.rule.key,
        "computation": _computation_data(possible.computation),
    }


def _computation_data(computation: Computation | None) -> dict[str, Any] | None:
    """A count of working days as data."""
    if computation is None:
        return None
    return {
        "after": _iso(computation.after),
        "counted": [{"number": day.number, "date": _iso(day.on)} for day in computation.counted],
        "skipped": [
            {"date": _iso(day.on), "reason": day.reason, "rule": day.rule.key}
            for day in computation.skipped
        ],
        "last_day": _iso(computation.last_day),
    }


def _rule_data(rule: Rule) -> dict[str, Any]:
    """A rule as data."""
    return {
        "key": rule.key,
        "words": rule.words,
        "provision": rule.provision,
        "source": rule.source,
        "mark": rule.mark.value,
        "open_points": [point.key for point in rule.open_points],
    }
