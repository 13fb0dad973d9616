"""Finds where in an attachment words stand, however its lines break and its quotes curl."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.places import pinpoint_of_span

if TYPE_CHECKING:
    from rsu_nb.attachments.attachment import Passage, ReadAttachment

_ALIKE: Final = str.maketrans(
    {
        **dict.fromkeys("‘’\u201a\u201b\u2032\u02bc`", "'"),
        **dict.fromkeys("“”„‟\u2033«»", '"'),
        **dict.fromkeys("\u2010\u2011\u2012–—―\u2212", "-"),
        "\u00ad": None,
    }
)
_DIVIDED: Final = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")


def where_said(read: ReadAttachment, words: str) -> tuple[str, ...]:
    """The pinpoints of the places where words stand, in order, each once.

    Capitals, line breaks and other blanks, the forms of quotation marks and dashes, and the
    hyphen of a word divided at the end of a line make no difference. Words that begin at one
    place and end at another give both, such as `pp 3–4`.

    Args:
        read: The attachment.
        words: Whole words; blank ones stand nowhere.
    """
    wanted = _folded(words, "-")
    if not wanted:
        return ()
    found = {place: None for joint in ("", "-") for place in _places(read, wanted, joint)}
    return tuple(pinpoint_of_span(*_anchors(read, place)) for place in sorted(found))


def _places(read: ReadAttachment, wanted: str, joint: str) -> list[tuple[int, int]]:
    """The first and last passage of each occurrence, where divided words are joined so."""
    text, starts = _folded_text(read.passages, joint)
    return [
        (bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1) - 1)
        for match in _whole(wanted).finditer(text)
    ]


@lru_cache(maxsize=8)
def _folded_text(passages: tuple[Passage, ...], joint: str) -> tuple[str, tuple[int, ...]]:
    """The whole text as it is looked through, and where each passage begins in it.

    It is kept for the next words: a decision quotes one transcript many times.
    """
    folded = [_folded(passage.text, joint) for passage in passages]
    return " ".join(folded), (0, *accumulate(len(text) + 1 for text in folded))


def _anchors(read: ReadAttachment, place: tuple[int, int]) -> tuple[str, str]:
    return read.passages[place[0]].anchor, read.passages[place[1]].anchor


def _whole(wanted: str) -> re.Pattern[str]:
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    return re.compile(f"{before}{re.escape(wanted)}{after}")


def _folded(text: str, joint: str) -> str:
    whole = _DIVIDED.sub(joint, unicodedata.normalize("NFKC", text).translate(_ALIKE))
    return " ".join(whole.casefold().split())
