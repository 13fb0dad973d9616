"""Reads the running text of one paragraph: emphasis, languages, roles, citations, references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.record.part import ID_PATTERN
from rsu_nb.record.roles import ROLES
from rsu_nb.record.text_tree import (
    LANGUAGE_PATTERN,
    PARAGRAPH_ID_PATTERN,
    PINPOINT_PATTERN,
    Citation,
    Emphasis,
    Language,
    ParagraphReference,
    RoleToken,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.record.text_tree import Inline

_ROLE: Final = "|".join(f"[{role[0]}{role[0].upper()}]{role[1:]}" for role in ROLES)

TOKEN: Final = re.compile(
    rf"\[(?P<cite>{ID_PATTERN})"
    rf"(?:, {{0,8}}(?P<pinpoint>(?! ){PINPOINT_PATTERN}(?<! )) {{0,8}})?\]"
    rf"|\[¶ {{0,8}}(?P<ref>{PARAGRAPH_ID_PATTERN})\]"
    rf"|\{{(?P<role>(?:{_ROLE})(?:-[2-9]|-[1-9][0-9])?)\}}"
)
"""Whatever stands for itself: a citation, a paragraph reference or a role token."""

_OPENING: Final = re.compile(
    rf"{TOKEN.pattern}|\{{(?:(?P<em>em)|lang-(?P<lang>{LANGUAGE_PATTERN})):"
)
_BRACE: Final = re.compile(r"[{}]")


def inlines_of(line: str) -> tuple[Inline, ...]:
    """The running text that one typed line holds; what opens nothing of the grammar is text."""
    return tuple(_inlines(line, 0, len(line), _closing_braces(line), frozenset()))


def _inlines(
    line: str, start: int, end: int, closing: Mapping[int, int], within: frozenset[str]
) -> Iterator[Inline]:
    position = plain_from = start
    while found := _OPENING.search(line, position, end):
        node, position = _node(line, found, closing, within)
        if node is None:
            continue
        if plain_from < found.start():
            yield Text(text=line[plain_from : found.start()])
        yield node
        plain_from = position
    if plain_from < end:
        yield Text(text=line[plain_from:end])


def _node(
    line: str, found: re.Match[str], closing: Mapping[int, int], within: frozenset[str]
) -> tuple[Inline | None, int]:
    kind = "em" if found["em"] else "lang" if found["lang"] else ""
    if not kind:
        return _token(found), found.end()
    close = closing.get(found.start(), 0)
    if kind in within or not line[found.end() : close].strip():
        return None, found.end()
    content = tuple(_inlines(line, found.end(), close, closing, within | {kind}))
    if kind == "em":
        return Emphasis(content=content), close + 1
    return Language(language=found["lang"], content=content), close + 1


def _token(found: re.Match[str]) -> Inline:
    if found["cite"]:
        return Citation(id=found["cite"], pinpoint=found["pinpoint"])
    if found["ref"]:
        return ParagraphReference(id=found["ref"])
    role = found["role"]
    return RoleToken(role=role.lower(), is_capital=role[0].isupper())


def _closing_braces(line: str) -> dict[int, int]:
    """Where each brace that is closed closes, by where it opens."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for brace in _BRACE.finditer(line):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened:
            closing[opened.pop()] = brace.start()
    return closing
