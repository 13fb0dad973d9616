"""`rsu-nb notify`: enters that a decision was notified, how, to whom and when."""

from __future__ import annotations

from typing import Annotated

import typer

from rsu_nb.cli.output import say
from rsu_nb.cli.received import ReceivedOption, nothing_received


def notify(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    method: Annotated[
        str,
        typer.Option(
            help="How: in-person, registered-post, registered-post-abroad, electronic, "
            "address-for-service or place-of-detention."
        ),
    ],
    to: Annotated[str, typer.Option(metavar="ROLE", help="To whom, by role in the record.")],
    sent: Annotated[str, typer.Option(metavar="DATE", help="The day it was sent.")],
    received: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day it was received, once known.")
    ] = None,
    kind: Annotated[
        str,
        typer.Option(help="served the first time; then served-again, or corrected."),
    ] = "served",
    is_nothing_received: ReceivedOption = None,
) -> None:
    """Enter that a sealed decision was notified.

    The sealed record stays as it is; the letter and its dates are made from it and from these
    events. Dates are Auckland calendar dates. Once notified, a decision is not unsealed.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.dates.calendar_date import read_date
    from rsu_nb.record.procedure import Notification, NotificationKind
    from rsu_nb.record.validation.alone import validated_alone
    from rsu_nb.store.aftermath import Aftermath

    given = {
        "kind": kind,
        "method": method,
        "to": to,
        "sent_on": read_date(sent, "sent"),
        "received_on": read_date(received, "received") if received else None,
    }
    event = validated_alone(Notification, given, "The notice")
    aftermath = Aftermath(open_store().session)
    aftermath.refuse_to_notify(case, event)
    is_first = event.kind is NotificationKind.SERVED
    answer = nothing_received(is_nothing_received, case) if is_first else True
    aftermath.notify(case, event, nothing_received=answer)
    say(
        f"Entered in the log of {case}: {event.kind.value}, {event.method.value}.",
        f"`rsu-nb export {case}` prints the letter with its dates.",
    )
