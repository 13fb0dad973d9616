"""Officer text that a command takes: from a file or from standard input, never from its options.

A shell keeps what is typed on its command line.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    from rsu_nb.record.officer_text import OfficerText

TextOption = Annotated[
    Path | None,
    typer.Option(
        "--from", metavar="FILE", help="The text; without it, it is read from standard input."
    ),
]
_NOT_UTF_8: Final = "it is not text in UTF-8. Save it again as UTF-8."
_NO_TEXT: Final = "is blank: nothing was typed, and nothing was kept"
_TOO_LONG: Final = "is longer than 200,000 characters; shorten it; nothing was kept"


def text_from(path: Path | None, what: str) -> OfficerText:
    """Returns the text in a file, or what is typed or piped in.

    Args:
        path: The file; None reads standard input.
        what: What the text is called, such as `The comment`.

    Raises:
        UnreadableFileError: The file cannot be read, or is not UTF-8.
        InvalidRecordError: It is blank, or too long.
    """
    from pydantic import ValidationError

    from rsu_nb.errors import InvalidRecordError, Problem
    from rsu_nb.record.officer_text import parse

    typed = _typed(what) if path is None else _in(path)
    try:
        return parse(typed)
    except ValidationError:
        why = _TOO_LONG if typed.strip() else _NO_TEXT
        raise InvalidRecordError(what, [Problem(where="", what=why)]) from None


def words_from_input(what: str) -> str:
    """Returns words that are typed or piped in, to look for; never from the command line.

    Args:
        what: What they are called, such as `The words to find`.
    """
    return _typed(what)


def _in(path: Path) -> str:
    from rsu_nb.cli.record_files import contents_of
    from rsu_nb.errors import UnreadableFileError

    try:
        return contents_of(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFileError(path.name, _NOT_UTF_8) from None


def _typed(what: str) -> str:
    if sys.stdin.isatty():
        typer.echo(f"{what}, then Ctrl-D on a line of its own:", err=True)
    return sys.stdin.read()
