"""Officer text as it is typed: the way back from the stored tree to what stands in the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.record.text_tree import (
    Citation,
    Emphasis,
    Language,
    ParagraphReference,
    QuotedParagraph,
    RoleToken,
    Text,
    TextList,
    TextParagraph,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.record.text_tree import Block, Inline, TextItem


def typed_blocks(blocks: Sequence[Block]) -> str:
    """The blocks as typed, with an empty line between one and the next."""
    return "\n\n".join(_typed_block(block) for block in blocks)


def typed_inlines(content: Sequence[Inline]) -> str:
    """Running text as typed."""
    return "".join(_typed_inline(inline) for inline in content)


def _typed_block(block: Block) -> str:
    match block:
        case TextParagraph():
            return typed_inlines(block.content)
        case QuotedParagraph():
            return f"> {typed_inlines(block.content)}"
        case TextList():
            return "\n".join(line for item in block.items for line in _item_lines(item, ""))


def _item_lines(item: TextItem, indent: str) -> Iterator[str]:
    yield f"{indent}- {typed_inlines(item.content)}"
    for inner in item.items:
        yield from _item_lines(inner, f"{indent}  ")


def _typed_inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Emphasis():
            return f"{{em:{typed_inlines(inline.content)}}}"
        case Language():
            return f"{{lang-{inline.language}:{typed_inlines(inline.content)}}}"
        case RoleToken():
            first, rest = inline.role[0], inline.role[1:]
            return f"{{{first.upper() if inline.is_capital else first}{rest}}}"
        case Citation():
            place = f", {inline.pinpoint}" if inline.pinpoint else ""
            return f"[{inline.id}{place}]"
        case ParagraphReference():
            return f"[¶ {inline.id}]"
