"""Reads plain text: paragraphs between blank lines or, where there are none, lines."""

from __future__ import annotations

import re
from typing import Final

from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.kind import encoding_of

_BLANK_LINES: Final = re.compile(r"\n{2,}")
_BYTE_ORDER_MARK: Final = "\ufeff"


def text_of_plain(content: bytes) -> tuple[str, ...]:
    """The paragraphs of a plain text, clean; content is known to be text."""
    text = clean(content.decode(encoding_of(content)).removeprefix(_BYTE_ORDER_MARK))
    paragraphs = _BLANK_LINES.split(text)
    return tuple(paragraphs if len(paragraphs) > 1 else text.split("\n"))
