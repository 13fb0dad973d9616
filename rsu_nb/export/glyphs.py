"""What can be printed: text cut into stretches of one script, the rest as boxed code points.

A character that no shipped font covers, that no reader can see, or that reorders what stands
around it would make a page say something else than the record. It prints as `[U+202E]` in a box.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from rsu_nb.export.fonts import Script, coverage

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINERS = frozenset("\u200c\u200d")
_JOINING_SCRIPTS = frozenset({Script.ARABIC, Script.TAMIL})
_LAYOUT = frozenset("\n\t")
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text in one script, or one boxed code point."""

    text: str
    script: Script = Script.LATIN
    is_boxed: bool = False


def pieces(text: str) -> tuple[Piece, ...]:
    """Returns `text` cut where its script changes; what cannot be printed is boxed.

    Spaces between two words of a script belong to that script, so that Arabic words keep their
    order. A joiner counts as printable between two letters that it joins or keeps apart.
    """
    if _plain_latin().issuperset(text):
        return (Piece(text=text),) if text else ()
    scripts = _scripts(text)
    parts = (
        (script, "".join(character for character, _ in group))
        for script, group in groupby(zip(text, scripts, strict=True), key=lambda pair: pair[1])
    )
    return tuple(piece for script, part in parts for piece in _as_pieces(part, script))


def plain(text: str) -> str:
    """Returns `text` as one string fit for XML and metadata, unprintable characters boxed."""
    return "".join(piece.text for piece in pieces(text))


def unprintable(text: str) -> frozenset[str]:
    """Returns the characters of `text` that print as boxed code points."""
    if _plain_latin().issuperset(text):
        return frozenset()
    scripts = _scripts(text)
    return frozenset(c for c, script in zip(text, scripts, strict=True) if script is None)


def code_point(character: str) -> str:
    """Returns how an unprintable character prints, such as `[U+1F600]`."""
    return f"[U+{ord(character):04X}]"


def _as_pieces(part: str, script: Script | None) -> Iterator[Piece]:
    if script is None:
        yield from (Piece(text=code_point(c), is_boxed=True) for c in part)
    else:
        yield Piece(text=part, script=script)


def _scripts(text: str) -> list[Script | None]:
    """The script of each character, None for one that cannot be printed."""
    scripts: list[Script | None] = []
    for character in text:
        scripts.append(_script(character, scripts[-1] if scripts else Script.LATIN))
    _settle_joiners(text, scripts)
    _settle_spaces(text, scripts)
    return scripts


@cache
def _plain_latin() -> frozenset[str]:
    """The Latin characters that print alone: what nearly every text is made of."""
    return frozenset(c for c in coverage(Script.LATIN) if _script(c, None) is Script.LATIN)


def _script(character: str, before: Script | None) -> Script | None:
    if character in _LAYOUT:
        return Script.LATIN
    category = unicodedata.category(character)
    if category in _UNSEEN_CATEGORIES:
        return None
    if category.startswith("M"):
        return before if before and character in coverage(before) else None
    return next((script for script in Script if character in coverage(script)), None)


def _settle_joiners(text: str, scripts: list[Script | None]) -> None:
    for place in range(1, len(text) - 1):
        before, after = scripts[place - 1], scripts[place + 1]
        if text[place] in _JOINERS and before is after and before in _JOINING_SCRIPTS:
            scripts[place] = before


def _settle_spaces(text: str, scripts: list[Script | None]) -> None:
    for place in range(1, len(text) - 1):
        before, after = scripts[place - 1], scripts[place + 1]
        if text[place] == " " and before is after and before is not None:
            scripts[place] = before
