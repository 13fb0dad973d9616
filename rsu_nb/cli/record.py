"""`rsu-nb record`: a record leaves the store in the clear."""

from __future__ import annotations

from typing import Annotated

import typer

from rsu_nb.cli.errand import DEFAULT_OUT, OutOption, PurposeOption, RecipientOption
from rsu_nb.cli.output import say, show_files


def record(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    purpose: PurposeOption,
    recipient: RecipientOption,
    out: OutOption = DEFAULT_OUT,
) -> None:
    """Release the record of a case in the clear, as YAML.

    It is an export like any other, and is entered in the log with purpose and recipient.
    """
    from rsu_nb.cli.errand import errand_from
    from rsu_nb.cli.session import open_store
    from rsu_nb.export.release import release_record

    released = release_record(open_store(), case, errand_from(purpose, recipient, out))
    say(f"Released the record of {case} in the clear; the release is in the case's log.")
    show_files(released.files)
