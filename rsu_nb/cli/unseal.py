"""`rsu-nb unseal`: a sealed decision is opened again before anybody is notified of it."""

from __future__ import annotations

from typing import Annotated

import typer

from rsu_nb.cli.output import say
from rsu_nb.cli.typed_text import TextOption, text_from


def unseal(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    ground: Annotated[str, typer.Option(help="Why: late-material or slip.")],
    received: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The day on which late material was received."),
    ] = None,
    text: TextOption = None,
) -> None:
    """Open a sealed decision again, before anybody was notified of it.

    Its officer does that, on a ground and with a reason that the log keeps. The sealed record
    stays in the log. After notification it is refused.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.dates.calendar_date import read_date
    from rsu_nb.record.aftermath import UnsealGround
    from rsu_nb.record.validation.alone import validated_alone
    from rsu_nb.store.aftermath import Aftermath

    aftermath = Aftermath(open_store().session)
    aftermath.refuse_to_unseal(case)
    given = {
        "reason": ground,
        "what": text_from(text, "The reason"),
        "received_on": read_date(received, "received") if received else None,
    }
    made = validated_alone(UnsealGround, given, "The ground")
    aftermath.unseal(case, made)
    say(
        f"Unsealed {case} ({made.reason.value}); the reason is in its log.",
        f"Put it right, then `rsu-nb check {case}` and `rsu-nb seal {case}`.",
    )
