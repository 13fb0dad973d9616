"""The part of the letter on the appeal: by which provision, until when, where and how."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.dates.deadline import appeal_deadline
from rsu_nb.drafting.results import RECOGNISED_AS, appeal_rights
from rsu_nb.drafting.tree import Item, Items, run
from rsu_nb.drafting.words import METHOD_WORDS, listed, long_date, weekday_date
from rsu_nb.law.catalogue import printed, provision
from rsu_nb.record.procedure import DetentionState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.dates.deadline import Deadline, PossibleLastDay
    from rsu_nb.drafting.addressee import Addressee
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.decision_type import Outcome
    from rsu_nb.law.provision import AppealRight
    from rsu_nb.record.procedure import Notification

_TIMES: Final = {
    DetentionState.YES: "time-detained",
    DetentionState.NO: "time-not-detained",
    DetentionState.UNCLEAR: "time-unclear",
}

_ALSO: Final = " You may do so although another part of the claim has succeeded."


def write_appeal(writer: Writer, addressee: Addressee, results: Mapping[str, Outcome]) -> None:
    """Write the right of appeal, where any part of the claim has not been recognised.

    Source:
        Immigration Act 2009 ss 138(4), 194(1)-(3) and (5), 233.
    """
    rights = appeal_rights(results)
    if any(right.is_to_tribunal for right, _ in rights):
        writer.heading(2, "The right of appeal", "letter-appeal")
    for right, limbs in rights:
        _write_right(writer, addressee, right, limbs)
    if any(right.is_to_tribunal for right, _ in rights):
        _write_time(writer, addressee)
        _write_how(writer, addressee)


def _write_right(
    writer: Writer, addressee: Addressee, right: AppealRight, limbs: tuple[str, ...]
) -> None:
    id_ = f"appeal-{right.key}"
    what = listed([RECOGNISED_AS[limb] for limb in limbs], last="or")
    if right.key == "tribunal-decides":
        cited = printed(provision(right.provision))
        writer.notice(right.key, id_, limbs, what=what, provision=cited)
        return
    if not right.is_to_tribunal:
        writer.notice("other-remedy", id_, limbs, words=right.words)
        return
    values: dict[str, Any] = {
        "behalf": addressee.behalf,
        "provision": printed(provision(right.provision)),
    }
    if right.key == "section-194-1-c":
        values["whom"] = addressee.whom
        values["also"] = _ALSO if len(limbs) < len(RECOGNISED_AS) else ""
    if right.key in {"section-194-1-c", "section-194-1-d"}:
        values["what"] = what
    writer.notice(id_, id_, (right.provision, *limbs), **values)


def _write_time(writer: Writer, addressee: Addressee) -> None:
    writer.heading(2, "The time to appeal", "letter-time")
    state = writer.draft.record.detention.state
    values: dict[str, Any] = {} if state is DetentionState.NO else {"subject": addressee.subject}
    writer.notice(_TIMES[state], "appeal-time", **values)
    writer.notice("how-time-runs", "how-time-runs")
    notification = (writer.draft.record.notifications or (None,))[-1]
    if notification is None:
        writer.notice("how-notified", "how-notified")
    else:
        _write_last_day(writer, notification)
    writer.notice("extension", "extension")


def _write_last_day(writer: Writer, notification: Notification) -> None:
    """Write the last day where the law settles it; else every day that may be the last."""
    deadline = appeal_deadline(
        method=notification.method,
        sent_on=notification.sent_on,
        received_on=notification.received_on,
        detention=writer.draft.record.detention.state,
    )
    method = METHOD_WORDS[notification.method]
    if not deadline.possible_last_days:
        writer.notice("how-notified", "how-notified")
    elif deadline.settled_last_day is not None:
        writer.notice(
            "last-day",
            "last-day",
            method=method,
            received=long_date(deadline.receipt.candidates[0].received_on),
            last=weekday_date(deadline.settled_last_day),
        )
    elif len(deadline.possible_last_days) == 1:
        (possible,) = deadline.possible_last_days
        writer.notice(
            "last-day-deemed",
            "last-day",
            method=method,
            sent=long_date(notification.sent_on),
            received=long_date(possible.receipt.received_on),
            provision=possible.receipt.provision,
            last=weekday_date(possible.on),
        )
    else:
        _write_possible_days(writer, deadline, method, notification)


def _write_possible_days(
    writer: Writer, deadline: Deadline, method: str, notification: Notification
) -> None:
    items = tuple(Item(content=run(_possible(writer, one))) for one in deadline.possible_last_days)
    earliest = min(one.on for one in deadline.possible_last_days)
    values: dict[str, Any] = {"method": method, "earliest": weekday_date(earliest)}
    body = (Items(items=items),)
    if deadline.receipt.is_settled:
        received = long_date(deadline.receipt.candidates[0].received_on)
        writer.notice("last-day-by-detention", "last-day", body=body, received=received, **values)
    else:
        sent = long_date(notification.sent_on)
        writer.notice("last-day-by-receipt", "last-day", body=body, sent=sent, **values)


def _possible(writer: Writer, possible: PossibleLastDay) -> str:
    is_unclear = writer.draft.record.detention.state is DetentionState.UNCLEAR
    detained = " (in detention)" if possible.period.is_for_detained else " (not in detention)"
    counted = (
        f"{weekday_date(possible.on)}: {possible.period.working_days} working days after "
        f"{long_date(possible.receipt.received_on)}{detained if is_unclear else ''}."
    )
    rule = possible.receipt.rule
    return f"{counted} {rule.words} ({rule.provision})." if possible.receipt.is_deemed else counted


def _write_how(writer: Writer, addressee: Addressee) -> None:
    writer.heading(2, "How to appeal", "letter-how")
    lines = writer.draft.settings.place_of_lodging
    writer.notice("where-to-lodge", "where-to-lodge", place=", ".join(lines))
    if addressee.is_for_minor:
        writer.notice("minor-signs", "minor-signs", whom=addressee.whom)
    writer.notice("hearing", "hearing", whom=addressee.whom)
    writer.notice("humanitarian", "humanitarian")
    writer.notice("no-fee", "no-fee")
