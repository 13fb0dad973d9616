"""Officer text as it is printed: names for roles, entries of the lists for citations."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.anchors import Anchors
from rsu_nb.drafting.names import Names
from rsu_nb.drafting.tree import Inline, ParagraphNumber, Run, SourceLink
from rsu_nb.drafting.words import NO_BREAK, unbroken
from rsu_nb.record.part import id_of, pinpoint_of
from rsu_nb.record.text_tree import (
    Citation,
    Emphasis,
    Language,
    ParagraphReference,
    RoleToken,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rsu_nb.record.text_tree import Inline as TypedInline

_SHORT: Final = len("p 123")
_BETWEEN_CITATIONS: Final = re.compile(r"\s*[,;]?\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """How officer text prints in one part of a document.

    Attributes:
        names: The printed name of each role.
        anchors: Where citations lead.
        is_as_found: True where a fact is cited as found, False where it is being assessed.
    """

    names: Names
    anchors: Anchors
    is_as_found: bool = True

    def while_assessing(self) -> Printing:
        """The same, where facts are being assessed and a citation leads to that assessment."""
        return replace(self, is_as_found=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    is_emphasised: bool = False
    language: str | None = None


def printed(content: Sequence[TypedInline], printing: Printing) -> tuple[Inline, ...]:
    """Typed words as printed; nothing in them is read as markup of any kind."""
    return tuple(_joined(_printed(content, printing, _Style())))


def cited(relied_on: Iterable[str], printing: Printing) -> tuple[Inline, ...]:
    """References such as `E4, p 3` in one pair of parentheses; () for none."""
    links = cited_links(relied_on, printing)
    return (Run(text="("), *links, Run(text=")")) if links else ()


def cited_links(relied_on: Iterable[str], printing: Printing) -> tuple[Inline, ...]:
    """References such as `E4, p 3` with semicolons between them; () for none."""
    nodes = [Citation(id=id_of(one), pinpoint=pinpoint_of(one) or None) for one in relied_on]
    return _separated([_link(node, printing) for node in nodes])


def _printed(
    content: Sequence[TypedInline], printing: Printing, style: _Style
) -> Iterator[Inline]:
    before = ""
    for node in _grouped(content):
        if isinstance(node, list):
            is_enclosed = before.rfind("(") > before.rfind(")")
            yield from _parenthesised(node, printing, is_enclosed=is_enclosed)
        else:
            if isinstance(node, Text):
                before += node.text
            yield from _one(node, printing, style, is_first=not before)
        before = before or " "


def _one(
    node: TypedInline, printing: Printing, style: _Style, *, is_first: bool
) -> Iterator[Inline]:
    match node:
        case Text():
            yield _run(node.text, style)
        case Emphasis():
            yield from _printed(node.content, printing, replace(style, is_emphasised=True))
        case Language():
            yield from _printed(node.content, printing, replace(style, language=node.language))
        case RoleToken():
            is_capital = node.is_capital or is_first
            yield _run(printing.names.of(node.role, is_capital=is_capital), style)
        case ParagraphReference():
            yield ParagraphNumber(target=node.id, fallback=node.id)
        case Citation():
            yield from _parenthesised([node], printing)


def _grouped(content: Sequence[TypedInline]) -> Iterator[TypedInline | list[Citation]]:
    """The nodes in order, neighbouring citations of list entries as one group."""
    group: list[Citation] = []
    held: Text | None = None
    for node in content:
        if isinstance(node, Citation):
            group.append(node)
            held = None
        elif group and held is None and _only_separates(node):
            held = node if isinstance(node, Text) else None
        else:
            yield from _flushed(group, held)
            group, held = [], None
            yield node
    yield from _flushed(group, held)


def _only_separates(node: TypedInline) -> bool:
    return isinstance(node, Text) and _BETWEEN_CITATIONS.fullmatch(node.text) is not None


def _flushed(group: list[Citation], held: Text | None) -> Iterator[TypedInline | list[Citation]]:
    if group:
        yield group
    if held is not None:
        yield held


def _parenthesised(
    nodes: Sequence[Citation], printing: Printing, *, is_enclosed: bool = False
) -> tuple[Inline, ...]:
    """Citations as printed: entries of the lists in parentheses, paragraphs by number alone."""
    links = [_link(node, printing) for node in nodes]
    joined = _separated(links)
    needs_none = is_enclosed or all(isinstance(link[0], ParagraphNumber) for link in links)
    return joined if needs_none else (Run(text="("), *joined, Run(text=")"))


def _separated(links: Sequence[tuple[Inline, ...]]) -> tuple[Inline, ...]:
    joined: list[Inline] = []
    for place, link in enumerate(links):
        joined += [Run(text="; ")] * bool(place)
        joined += link
    return tuple(joined)


def _link(node: Citation, printing: Printing) -> tuple[Inline, ...]:
    anchors = printing.anchors
    id_ = anchors.resolved(node.id)
    if id_ in anchors.rows:
        return (SourceLink(target=id_, text=_entry(id_, node.pinpoint)),)
    target = anchors.paragraph(id_, is_as_found=printing.is_as_found)
    number = ParagraphNumber(target=target, fallback=id_)
    return (number, Run(text=f", {unbroken(node.pinpoint)}")) if node.pinpoint else (number,)


def _entry(id_: str, pinpoint: str | None) -> str:
    """An entry with its pinpoint, such as `E4, p 3`; a short one stays on the same line."""
    if not pinpoint:
        return id_
    blank = NO_BREAK if len(pinpoint) <= _SHORT else " "
    return f"{id_},{blank}{unbroken(pinpoint)}"


def _run(text: str, style: _Style) -> Run:
    return Run(text=text, is_emphasised=style.is_emphasised, language=style.language)


def _joined(content: Iterable[Inline]) -> Iterator[Inline]:
    """Neighbouring runs of one style as one run."""
    last: Inline | None = None
    for node in content:
        if isinstance(last, Run) and isinstance(node, Run) and _is_alike(last, node):
            last = Run(
                text=last.text + node.text,
                is_emphasised=last.is_emphasised,
                language=last.language,
            )
            continue
        if last is not None:
            yield last
        last = node
    if last is not None:
        yield last


def _is_alike(one: Run, other: Run) -> bool:
    return (one.is_emphasised, one.language) == (other.is_emphasised, other.language)
