"""`rsu-nb read`: the text of what is attached, place by place, in the terminal only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from rsu_nb.cli.output import AsJson, say, show_data
from rsu_nb.cli.typed_text import words_from_input

if TYPE_CHECKING:
    from rsu_nb.attachments.attachment import Passage, ReadAttachment


def read(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    evidence_id: Annotated[
        str, typer.Argument(metavar="ID", help="The item of evidence, such as E4.")
    ],
    at: Annotated[
        str | None,
        typer.Option(metavar="PLACE", help='Only there, as cited: "p 3", "paras 6-11".'),
    ] = None,
    is_search: Annotated[
        bool,
        typer.Option("--find", help="Say where words stand; they are read from standard input."),
    ] = False,
    is_json: AsJson = False,
) -> None:
    """Print the text of what is attached to an item of evidence, with the places to cite.

    Nothing is written anywhere but the log, which says that it was read. The words to find are
    asked for, and are not part of the command, which a shell keeps.
    """
    from rsu_nb.attachments.places import passages_at
    from rsu_nb.attachments.quotation import where_said
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.attachments import Attachments

    found = Attachments(open_store().session).read(case, evidence_id)
    if is_search:
        _show_places(where_said(found, words_from_input("The words to find")), is_json=is_json)
        return
    passages = found.passages if at is None else passages_at(found, at)
    if is_json:
        show_data(_data(case, evidence_id, found, passages))
        return
    for passage in passages:
        say(f"[{evidence_id}, {passage.anchor}]", passage.text or "(no text)", "")
    if found.remark:
        typer.echo(found.remark, err=True)


def _show_places(places: tuple[str, ...], *, is_json: bool) -> None:
    if is_json:
        show_data({"places": list(places)})
    else:
        say(*(places or ("They do not stand there.",)))


def _data(
    case: str, evidence_id: str, found: ReadAttachment, passages: tuple[Passage, ...]
) -> dict[str, object]:
    return {
        "case": case,
        "evidence": evidence_id,
        "remark": found.remark,
        "passages": [{"place": one.anchor, "text": one.text} for one in passages],
    }
