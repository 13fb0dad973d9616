"""`rsu-nb export`: the decision and the letter leave the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from rsu_nb.cli.errand import DEFAULT_OUT, OutOption, PurposeOption, RecipientOption
from rsu_nb.cli.output import AsJson, say, show_data, show_files

if TYPE_CHECKING:
    from rsu_nb.export.release import Release

_BEFORE_PUBLISHING: Final = (
    "Before you publish, read the report beside it: names are removed, and what is left may still "
    "say who it is."
)


def export(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    purpose: PurposeOption,
    recipient: RecipientOption,
    to: Annotated[
        str, typer.Option(metavar="FORMATS", help="docx, pdf and html, with commas between.")
    ] = "docx,pdf,html",
    attachment: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Instead, the file attached to that item of evidence."),
    ] = None,
    out: OutOption = DEFAULT_OUT,
    is_json: AsJson = False,
) -> None:
    """Release copies of the decision and the letter.

    A letter is due once every limb has its result; it has no HTML form. The copy is stamped with
    purpose and recipient, and the release is entered in the case's log. A case that is not sealed
    prints as "Not sealed", an incomplete one as "DRAFT", across every page; comments made in its
    DOCX come back with `rsu-nb review take-in`. Nothing is replaced: a second copy gets a number.

    With --attachment E4, the file attached to E4 is released instead, unchanged, with a note
    beside it of purpose and recipient; a stamp would change it.

    The unit's letterhead, marking and place of lodging come from settings.toml in the store's
    folder: unit = "…", letterhead = ["…"], marking = "…", place_of_lodging = ["…"],
    contact = ["…"].
    """
    from rsu_nb.cli.errand import errand_from
    from rsu_nb.cli.session import open_store
    from rsu_nb.export.attachment_release import release_attachment
    from rsu_nb.export.formats import formats_from
    from rsu_nb.export.may_identify import MAY_IDENTIFY
    from rsu_nb.export.release import release

    errand = errand_from(purpose, recipient, out)
    if attachment is None:
        formats = formats_from(name.strip() for name in to.split(","))
        released = release(open_store(), case, formats, errand)
    else:
        released = release_attachment(open_store(), case, attachment, errand)
    if is_json:
        show_data(_data(case, released))
        return
    what = f"{case} ({_words(released)})" if attachment is None else f"{attachment} of {case}"
    say(f"Released {what}; the release is in the case's log.")
    show_files(released.files)
    if any(path.name.endswith(MAY_IDENTIFY) for path in released.files):
        say(_BEFORE_PUBLISHING)


def _words(released: Release) -> str:
    return released.status.value or "sealed"


def _data(case: str, released: Release) -> dict[str, object]:
    return {
        "case": case,
        "status": released.status.name.lower().replace("_", "-"),
        "files": [str(path) for path in released.files],
    }
