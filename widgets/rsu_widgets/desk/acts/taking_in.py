"""A draft copy comes back at the desk: its comments join the second reading."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.limits import MEGABYTE
from rsu_nb.export.take_in import take_in
from rsu_nb.export.taken_in_words import lines_of
from rsu_widgets.desk.acts.act import Done, MissingValueError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work

MOST_BYTES: Final = 11 * MEGABYTE
"""What a file may have to come through the page: more does not go into one of its messages."""

_FILE: Final = "The copy that came back"


def take_in_comments(work: Work, _: str, values: Values) -> Done:
    """Take the comments of a Word file into the second reading; the file itself is not kept.

    Raises:
        MissingValueError: No file is chosen.
        UnreadableCopyError: It is no Word document, or one that is not read, and why.
        NotACopyError: It is not a copy of this case.
        LifeError: No reading is under way, or the account may not comment in it.
        SealedCaseError: The case is sealed.
        InvalidRecordError: The record cannot hold so much.
    """
    taken = take_in(work.store, work.case, _content(values))
    work.open_again()
    return Done(words=_in_a_row(lines_of(work.case, taken)))


def _in_a_row(lines: Iterable[str]) -> str:
    """Lines as one paragraph, those that are set in as a row of their own."""
    first, *others = lines
    row = ", ".join(one.strip() for one in others if one.startswith(" "))
    rest = (one for one in others if not one.startswith(" "))
    return " ".join(filter(None, (first, f"{row}." if row else "", *rest)))


def _content(values: Values) -> bytes:
    file = values.get("file")
    content = file.get("content") if isinstance(file, dict) else None
    if not isinstance(content, str):
        raise MissingValueError(_FILE)
    try:
        return base64.b64decode(content, validate=True)
    except binascii.Error:
        raise MissingValueError(_FILE) from None
