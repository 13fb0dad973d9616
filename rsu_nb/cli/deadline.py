"""`rsu-nb deadline`: until when an appeal may be lodged, with every skipped day and its reason."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Annotated, TypeVar

import typer

from rsu_nb.cli.output import AsJson, say, show_data

E = TypeVar("E", bound=Enum)


def deadline(
    method: Annotated[
        str | None,
        typer.Option(
            help="How the person was notified: in-person, registered-post, "
            "registered-post-abroad, electronic, address-for-service or place-of-detention."
        ),
    ] = None,
    sent: Annotated[
        str | None, typer.Option(metavar="DATE", help="Handed over, posted or sent on this day.")
    ] = None,
    received: Annotated[
        str | None, typer.Option(metavar="DATE", help="Recorded as received on this day.")
    ] = None,
    detention: Annotated[
        str, typer.Option(help="In detention under Part 9: yes, no or unclear.")
    ] = "unclear",
    section: Annotated[
        str, typer.Option(help="The appeal is under s194 (a claim) or s195 (a subsequent claim).")
    ] = "s194",
    is_json: AsJson = False,
) -> None:
    """Count the working days in which to appeal.

    Every day is shown, the skipped ones with the reason. Dates are written as 2026-04-01.
    """
    from rsu_nb.dates.calendar_date import read_date
    from rsu_nb.dates.deadline import appeal_deadline
    from rsu_nb.dates.period import AppealProvision
    from rsu_nb.dates.report import deadline_data, deadline_report
    from rsu_nb.record.procedure import DetentionState, NotificationMethod

    def day(text: str | None, name: str) -> date | None:
        return None if text is None else read_date(text, name)

    result = appeal_deadline(
        method=_member(NotificationMethod, "method", method) if method else None,
        sent_on=day(sent, "sent"),
        received_on=day(received, "received"),
        detention=_member(DetentionState, "state of detention", detention),
        provision=_member(AppealProvision, "section", section),
    )
    if is_json:
        show_data(deadline_data(result))
    else:
        say(deadline_report(result).rstrip())


def _member(members: type[E], kind: str, name: str) -> E:
    """The member of a closed list by its value, or the nearest names there are."""
    from rsu_nb.errors import UnknownNameError

    known = {member.value: member for member in members}
    if name not in known:
        raise UnknownNameError(kind=kind, name=name, known=known)
    return known[name]
