"""Puts role tokens for the people of a case as they are written about, by full or single name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.record.known_names import names_of, roles_by_name, with_roles
from rsu_nb.record.macrons import without_macrons
from rsu_nb.spelling.dictionary import dictionary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.record.people import Identity
    from rsu_nb.record.record import Record

_TITLE: Final = re.compile(
    "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Judge|Justice|Sir|Dame|Sister|Brother|Father|Mother|Aunt|"
    "Uncle|Imam|Sheikh|Mullah|Pastor|Reverend|Captain|Colonel|Major|General|Sergeant|Constable|"
    "Inspector|Minister|President"
)
_SHORTEST: Final = 3
_BEFORE: Final = re.compile(r"(?P<word>[^\W\d_][\w'’.-]*)[ \u00a0]\Z")
_AFTER: Final = re.compile(r"[ \u00a0](?P<first>[^\W\d_])")
_LOOK_BACK: Final = 60
_JOINS: Final = "-\u2010\u2011'’"


def with_tokens(typed: str, record: Record) -> str:
    """Officer text as typed, composed (NFC), with `{claimant}` and the like for known names.

    A name of several words is put wherever it stands. A single name, or a part of a longer one, is
    put only where it can mean nobody else: it is in no dictionary, is one person's alone and no
    country's, and has neither a title nor another name beside it.

    Args:
        typed: Officer text as typed; whole words, not one that is still being typed.
        record: The record whose people are meant.
    """
    whole = with_roles(typed, roles_by_name(record.identities, _whole_names))
    places = {part for country in record.countries for part in _parts(country.name)}
    singles = roles_by_name(record.identities, _single_names)
    return with_roles(
        whole,
        {name: role for name, role in singles.items() if name not in places and _is_name(name)},
        _stands_alone,
    )


def _whole_names(identity: Identity) -> Iterable[str]:
    return (name for name in names_of(identity) if len(name.split()) > 1)


def _single_names(identity: Identity) -> Iterable[str]:
    return {part for name in names_of(identity) for part in name.split()}


def _parts(name: str) -> Iterable[str]:
    return without_macrons(name).split()


def _is_name(word: str) -> bool:
    """True for a word with a capital that no dictionary has: it can be nothing but a name."""
    is_long = len(word) >= _SHORTEST and word[0].isupper() and word.replace("-", "").isalpha()
    known = dictionary()
    return is_long and not known.has(word) and not known.has(word.lower())


def _stands_alone(text: str, start: int, end: int) -> bool:
    """True where no title, no other name and no hyphen is beside a single name."""
    if text[start - 1 : start] in {*_JOINS} or text[end : end + 1] in {"-", "\u2010", "\u2011"}:
        return False
    after = _AFTER.match(text, end)
    if after is not None and after["first"].isupper():
        return False
    before = _BEFORE.search(text[max(0, start - _LOOK_BACK) : start])
    return before is None or not _belongs_to_a_name(before["word"])


def _belongs_to_a_name(word: str) -> bool:
    bare = word.rstrip(".")
    return word[0].isupper() and (_TITLE.fullmatch(bare) is not None or _is_name(bare))
