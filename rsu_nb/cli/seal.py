"""`rsu-nb seal`: a finished decision is closed for good."""

from __future__ import annotations

from typing import Annotated

import typer

from rsu_nb.cli.output import say


def seal(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
) -> None:
    """Seal a finished decision, for good.

    Record, law, notebook template and rsu-nb version are pinned. Sealing is refused while anything
    blocks: `rsu-nb check` shows what, by step and code.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.sealing import seal_case

    sealed = seal_case(open_store(), case)
    say(
        f"Sealed {case}. Its record has the SHA-256 {sealed.record_hash}.",
        f"Pinned: rsu-nb {sealed.pins.rsu_nb}, law {sealed.pins.law}, "
        f"template {sealed.pins.template}.",
        f"`rsu-nb export {case}` releases copies of it.",
    )
