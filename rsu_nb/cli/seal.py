"""`rsu-nb seal`: a finished decision is closed."""

from __future__ import annotations

from typing import Annotated

import typer

from rsu_nb.cli.output import say
from rsu_nb.cli.received import ReceivedOption, nothing_received


def seal(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    is_nothing_received: ReceivedOption = None,
) -> None:
    """Seal a finished decision.

    Record, law, notebook template and rsu-nb version are pinned. Sealing is refused while anything
    blocks (`rsu-nb check` shows what, by step and code), while a second reading is not ended, and
    while a comment of it has no reply. `rsu-nb unseal` opens it again until it is notified.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.errors import SealedCaseError
    from rsu_nb.notebook.sealing import seal_case

    store = open_store()
    if store.stage(case).is_closed:
        raise SealedCaseError(case)
    answer = nothing_received(is_nothing_received, case)
    sealed = seal_case(store, case, nothing_received=answer)
    say(
        f"Sealed {case}. Its record has the SHA-256 {sealed.record_hash}.",
        f"Pinned: rsu-nb {sealed.pins.rsu_nb}, law {sealed.pins.law}, "
        f"template {sealed.pins.template}.",
        f"`rsu-nb export {case}` releases copies of it; `rsu-nb notify {case}` enters the notice.",
    )
