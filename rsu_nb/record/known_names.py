"""Puts role tokens for the names of the people of a case, as an officer types them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from rsu_nb.record.macrons import without_macrons
from rsu_nb.record.text_inlines import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from rsu_nb.record.people import Identity

_SENTENCE_START: Final = re.compile(
    r"(?:\A|\n\s*\n|(?:\A|\n)(?:> |- |  - )|[.!?][\"'”’)\]]*\s+)[\"'“‘(\[]*\Z"
)
_LOOK_BACK: Final = 40
_MARKS: Final = r"\u0300-\u036f"


def names_of(identity: Identity) -> frozenset[str]:
    """Every name by which a person is known."""
    return frozenset({identity.full_name, identity.printed_as or "", *identity.aliases} - {""})


def roles_by_name(
    identities: Iterable[Identity], names: Callable[[Identity], Iterable[str]]
) -> dict[str, str]:
    """The role that each name stands for, where it is one person's alone.

    Args:
        identities: The identities of the record's people.
        names: The names to look at.
    """
    roles: dict[str, str] = {}
    shared: set[str] = set()
    for identity in identities:
        for name in {_compared(name) for name in names(identity)}:
            if roles.setdefault(name, identity.role) != identity.role:
                shared.add(name)
    return {name: role for name, role in roles.items() if name not in shared}


def with_roles(
    typed: str, roles: Mapping[str, str], is_meant: Callable[[str, int, int], bool] | None = None
) -> str:
    """Officer text as typed, composed (NFC), with a role's token in place of each of its names.

    Args:
        typed: Officer text as typed.
        roles: The role that each name stands for, as `roles_by_name` gives them.
        is_meant: Says of a text, and where a name begins and ends in it, whether the person is
            meant there; where nothing says it, they always are.
    """
    text = unicodedata.normalize("NFC", typed)
    if not roles:
        return text
    names = "|".join(re.escape(name) for name in sorted(roles, key=len, reverse=True))
    pattern = names.replace("\\ ", "[ \u00a0]+")
    known = re.compile(rf"(?<![\w{_MARKS}])(?:{pattern})(?![\w{_MARKS}])")
    compared = without_macrons(text)
    found = [
        (name.start(), name.end(), roles[_compared(name[0])])
        for name in known.finditer(compared)
        if is_meant is None or is_meant(text, name.start(), name.end())
    ]
    return "".join(_pieces(text, found)) if found else text


def _compared(name: str) -> str:
    return " ".join(without_macrons(unicodedata.normalize("NFC", name)).split())


def _pieces(text: str, found: Iterable[tuple[int, int, str]]) -> Iterator[str]:
    tokens = [token.span() for token in TOKEN.finditer(text)]
    position = 0
    for start, end, role in found:
        ends_before = bisect_right(tokens, start, key=lambda token: token[1])
        inside, until = (
            tokens[ends_before] if ends_before < len(tokens) else (len(text), len(text))
        )
        if inside < end and not inside <= start < end <= until:
            continue  # half of it is in a token
        yield text[position:start]
        yield role if inside <= start else _token(role, text[max(0, start - _LOOK_BACK) : start])
        position = end
    yield text[position:]


def _token(role: str, before: str) -> str:
    first = role[0].upper() if _SENTENCE_START.search(before) else role[0]
    return f"{{{first}{role[1:]}}}"
