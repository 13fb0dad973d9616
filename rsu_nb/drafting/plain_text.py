"""A paragraph as plain text, with the numbers of the paragraphs it refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Continuation, Items, ParagraphNumber, Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.drafting.tree import Body, Inline, Item, Paragraph


def text_of(paragraph: Paragraph, numbers: Mapping[str, int]) -> str:
    """The words of a paragraph, a line for each quotation, list item and continuation."""
    lines = [words_of(paragraph.content, numbers)]
    for body in paragraph.body:
        lines += _body_lines(body, numbers)
    return "\n".join(lines)


def words_of(content: tuple[Inline, ...], numbers: Mapping[str, int]) -> str:
    """Running text as words; a paragraph reference as its number in square brackets."""
    return "".join(_word(node, numbers) for node in content)


def _word(node: Inline, numbers: Mapping[str, int]) -> str:
    if isinstance(node, ParagraphNumber):
        return f"[{numbers.get(node.target, node.fallback)}]"
    return node.text


def _body_lines(body: Body, numbers: Mapping[str, int]) -> Iterator[str]:
    match body:
        case Quotation():
            yield f"> {words_of(body.content, numbers)}"
        case Continuation():
            yield words_of(body.content, numbers)
        case Items():
            yield from _item_lines(body.items, numbers, "- ")


def _item_lines(items: tuple[Item, ...], numbers: Mapping[str, int], mark: str) -> Iterator[str]:
    for item in items:
        yield f"{mark}{words_of(item.content, numbers)}"
        yield from _item_lines(item.items, numbers, f"  {mark}")
