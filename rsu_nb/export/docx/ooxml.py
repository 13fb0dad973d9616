"""Elements of WordprocessingML, written as calls that read like the XML they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable

# lxml carries no types: an element is whatever lxml makes.
Element = Any
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """Returns the element `w:tag` with its children and `w:` attributes."""
    element = etree.Element(qn(f"w:{tag}"))
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.extend(children)
    return element


def text_nodes(text: str) -> Iterable[Element]:
    """Yields `text` as w:t, w:br for a newline and w:tab for a tab."""
    for line_number, line in enumerate(text.split("\n")):
        if line_number:
            yield w("br")
        for stretch_number, stretch in enumerate(line.split("\t")):
            if stretch_number:
                yield w("tab")
            if stretch:
                yield _text(stretch, "t")


def run(text: str, *properties: Element) -> Element:
    """Returns one run of `text` with its run properties, in the order the schema asks for."""
    return w("r", *_grouped("rPr", properties), *text_nodes(text))


def field(instruction: str, result: str, *properties: Element) -> tuple[Element, ...]:
    """Returns the five runs of a field: what to compute, and what it shows until it is updated."""
    shown = _grouped("rPr", properties)
    return (
        w("r", w("fldChar", fldCharType="begin")),
        w("r", _text(f" {instruction} ", "instrText")),
        w("r", w("fldChar", fldCharType="separate")),
        w("r", *shown, *text_nodes(result)),
        w("r", w("fldChar", fldCharType="end")),
    )


def paragraph(style: str, *content: Element, properties: Iterable[Element] = ()) -> Element:
    """Returns a paragraph of a named style."""
    return w("p", w("pPr", w("pStyle", val=style), *properties), *content)


def _grouped(tag: str, properties: Iterable[Element]) -> tuple[Element, ...]:
    listed = tuple(properties)
    return (w(tag, *listed),) if listed else ()


def _text(text: str, tag: str) -> Element:
    element = w(tag)
    element.text = text
    if text != text.strip():
        element.set(_SPACE, "preserve")
    return element
