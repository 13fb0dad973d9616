"""Finds things in the XML of a Word document by the names that every edition of the format has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.errors import Flaw, UnreadableAttachmentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

NOT_READ: Final = frozenset(
    {
        *("del", "moveFrom", "delText", "instrText", "Fallback", "txbxContent"),
        *("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr"),
    }
)
"""Struck out, computing a field, a second copy, a property; text boxes are read apart."""

_DEEPEST: Final = 100
"""How far one thing may stand inside another; a page of Word uses about ten."""


def name_of(element: etree._Element) -> str:
    """An element's name without its vocabulary."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute by its name without its vocabulary; "" where there is none."""
    given = element.attrib.items() if element is not None else ()
    return next((value for key, value in given if key.rpartition("}")[2] == name), "")


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The children of that name; none of nothing."""
    return (one for one in (element if element is not None else ()) if name_of(one) == name)


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child of that name, and of it the first of the next name, and so on."""
    for name in path:
        element = next(children(element, name), None)
    return element


def value(element: etree._Element | None, *path: str) -> str:
    """What is given as the value of a child; "" where it is not given."""
    return attribute(child(element, *path), "val")


def inside(
    element: etree._Element, wanted: frozenset[str], depth: int = 0
) -> Iterator[etree._Element]:
    """What of the wanted names stands inside an element, and not inside another of them.

    Raises:
        UnreadableAttachmentError: Things stand inside things too deep.
    """
    refuse_deep(depth)
    for one in element:
        name = name_of(one)
        if name in wanted:
            yield one
        elif name == "txbxContent" or name not in NOT_READ:
            yield from inside(one, wanted, depth + 1)


def refuse_deep(depth: int) -> None:
    """Refuse a document in which things stand inside things too deep.

    Raises:
        UnreadableAttachmentError: They do.
    """
    if depth > _DEEPEST:
        raise UnreadableAttachmentError(Flaw.TOO_MUCH_WORK)
