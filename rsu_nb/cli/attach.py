"""`rsu-nb attach`: a document joins an item of evidence, or what is attached is listed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from rsu_nb.cli.output import AsJson, say, show_data, working

if TYPE_CHECKING:
    from rsu_nb.store.attachment_metadata import Attached
    from rsu_nb.store.attachments import Attachments

_BOTH: Final = "Name both the file and, with --as, the item of evidence that it is; or neither."


def attach(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]", help="The document; without it, what there is is listed."
        ),
    ] = None,
    evidence_id: Annotated[
        str | None,
        typer.Option("--as", metavar="ID", help="The item of evidence that it is, such as E4."),
    ] = None,
    is_json: AsJson = False,
) -> None:
    """Attach a PDF, Word document, plain text or photo to an item of evidence, or list them.

    The file is kept encrypted with the case, and read into text with places to cite. A later file
    for the same item supersedes the earlier, which stays in the log. The file that you name is
    left where it is: delete it when it has served.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.attachments import Attachments

    if (file is None) != (evidence_id is None):
        raise typer.BadParameter(_BOTH)
    attachments = Attachments(open_store().session)
    if file is None or evidence_id is None:
        found = attachments.attached(case)
    else:
        _attach(attachments, case, file, evidence_id)
        found = tuple(one for one in attachments.attached(case) if one.evidence_id == evidence_id)
        if not is_json:
            say(f"Attached to {evidence_id} of {case}; the file you named is still there.")
    if is_json:
        show_data({"case": case, "attached": [_data(one) for one in found]})
    else:
        say(*(_line(one) for one in found) if found else (f"Nothing is attached to {case}.",))


def _attach(attachments: Attachments, case: str, file: Path, evidence_id: str) -> None:
    from rsu_nb.attachments.limits import LIMITS
    from rsu_nb.attachments.reading import read_attachment
    from rsu_nb.store.attachment_errors import UnreadableDocumentError

    try:
        with file.open("rb") as opened:
            content = opened.read(LIMITS.size + 1)
    except OSError as error:
        raise UnreadableDocumentError(evidence_id) from error
    with working("Reading it"):
        read = read_attachment(content, file.name, evidence_id=evidence_id)
    attachments.attach(case, evidence_id, read, content)


def _line(one: Attached) -> str:
    pages = {None: "", 1: "1 page, "}.get(one.pages, f"{one.pages} pages, ")
    remark = f". {one.remark}" if one.remark else ""
    return f"  {one.evidence_id}  {one.name}: {one.kind.words}, {pages}{one.places}{remark}"


def _data(one: Attached) -> dict[str, Any]:
    return {
        "evidence": one.evidence_id,
        "name": one.name,
        "kind": one.kind.value,
        "size": one.size,
        "sha256": one.sha256,
        "pages": one.pages,
        "places": one.places,
        "remark": one.remark,
        "attached_at": one.at,
        "attached_by": one.officer,
    }
