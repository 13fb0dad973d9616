"""Why a copy leaves, to whom and where to, as options of every command that lets one out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rsu_nb.export.release import Errand

PurposeOption = Annotated[
    str,
    typer.Option(
        help="What section 151 lets the copy be disclosed for: determine, law-maintenance, unhcr, "
        "published, no-endangerment or waiver."
    ),
]
RecipientOption = Annotated[
    str,
    typer.Option(
        help="Who gets it, by role in the record (claimant, lawyer, …) or office (tribunal, "
        "minister, police, unhcr, court, public, second-reader, officer); never a name."
    ),
]
OutOption = Annotated[
    Path, typer.Option("--out", metavar="FOLDER", help="Where the files go; never outputs/.")
]
DEFAULT_OUT = Path("~/rsu-nb-released")


def errand_from(purpose: str, recipient: str, out: Path) -> Errand:
    """Returns the errand that those options name, dated today in Auckland.

    Raises:
        UnknownNameError: The purpose is none of those the Act knows.
    """
    from rsu_nb.export.purpose import purpose_of
    from rsu_nb.export.release import Errand
    from rsu_nb.store.account import today

    return Errand(purpose=purpose_of(purpose), recipient=recipient, on=today(), folder=out)
