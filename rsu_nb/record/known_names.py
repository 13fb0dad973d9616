"""Puts role tokens for the names of the people of a case, as an officer types them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from rsu_nb.record.text_inlines import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.record.people import Identity

_SENTENCE_START: Final = re.compile(
    r"(?:\A|\n\s*\n|(?:\A|\n)(?:> |- |  - )|[.!?][\"'”’)\]]*\s+)[\"'“‘(\[]*\Z"
)
_LOOK_BACK: Final = 40
_MARKS: Final = r"\u0300-\u036f"


def tokenised(typed: str, identities: Iterable[Identity]) -> str:
    """Officer text as typed, with `{claimant}` and the like in place of names that are known.

    A full name, a printed name or an alias becomes its person's role, the longest first, wherever
    it stands as words of its own; letters must be the same, macrons included. A name that two
    people share stays, since it says which of them is meant to nobody. Inside a citation, where
    no token can stand, the role's word is put.

    Args:
        typed: Officer text as typed.
        identities: The identities of the record's people.
    """
    roles = _roles_by_name(identities)
    text = unicodedata.normalize("NFC", typed)
    if not roles:
        return text
    names = "|".join(re.escape(name) for name in sorted(roles, key=len, reverse=True))
    known = re.compile(rf"(?<![\w{_MARKS}])(?:{names})(?![\w{_MARKS}])")
    return "".join(_pieces(text, known, roles))


def _roles_by_name(identities: Iterable[Identity]) -> Mapping[str, str]:
    roles: dict[str, str] = {}
    shared: set[str] = set()
    for identity in identities:
        for name in {identity.full_name, identity.printed_as, *identity.aliases} - {None}:
            if roles.setdefault(str(name), identity.role) != identity.role:
                shared.add(str(name))
    return {name: role for name, role in roles.items() if name not in shared}


def _pieces(text: str, known: re.Pattern[str], roles: Mapping[str, str]) -> Iterator[str]:
    position = 0
    for token in TOKEN.finditer(text):
        yield from _with_tokens(text, position, token.start(), known, roles)
        yield known.sub(lambda name: roles[name[0]], token[0])
        position = token.end()
    yield from _with_tokens(text, position, len(text), known, roles)


def _with_tokens(
    text: str, start: int, end: int, known: re.Pattern[str], roles: Mapping[str, str]
) -> Iterator[str]:
    position = start
    for name in known.finditer(text, start, end):
        yield text[position : name.start()]
        yield _token(roles[name[0]], text[max(0, name.start() - _LOOK_BACK) : name.start()])
        position = name.end()
    yield text[position:end]


def _token(role: str, before: str) -> str:
    first = role[0].upper() if _SENTENCE_START.search(before) else role[0]
    return f"{{{first}{role[1:]}}}"
