"""Text as it may be kept: composed characters, one kind of line break, nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from rsu_nb.record.characters import first_unfit_for_a_line

_LINE_BREAK: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNKNOWN: Final = "\ufffd"


def clean(text: str) -> str:
    """The same text as it may be kept and quoted; nothing else about it is changed.

    Composed (NFC), with a line feed for every kind of line break and a space for a tab; blanks at
    the end of a line, control characters and those that reorder what is shown are left out; a
    private character, which has a meaning in one font only, is replaced by U+FFFD.
    """
    lines = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    unfit = {ord(each): _fit(each) for each in set(lines) if first_unfit_for_a_line(each)}
    composed = unicodedata.normalize("NFC", lines.translate({**unfit, ord("\n"): "\n"}))
    return "\n".join(line.rstrip() for line in composed.split("\n")).strip("\n")


def _fit(unfit: str) -> str:
    return _UNKNOWN if unicodedata.category(unfit) in {"Cs", "Co", "Cn"} else ""
