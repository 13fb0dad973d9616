"""Officer text as numbered paragraphs; its quotations and lists stay with them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.inline import cited_links, printed
from rsu_nb.drafting.tree import (
    AuthorClass,
    Body,
    Continuation,
    Inline,
    Item,
    Items,
    Paragraph,
    Quotation,
    Run,
    SourceLink,
)
from rsu_nb.record.officer_text import citations
from rsu_nb.record.part import id_of
from rsu_nb.record.text_tree import QuotedParagraph, TextItem, TextList, TextParagraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.drafting.inline import Printing
    from rsu_nb.record.officer_text import OfficerText


_QUOTED_END: Final = (".”", '."')
"""A sentence that ends with the words of another: the references come before its full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where an officer text stands.

    Attributes:
        id: The stem of its paragraphs' ids: the first is `<id>-1`, the next `<id>-2`.
        step: The step whose form it is edited in.
        rests_on: What it rests on beside what it cites itself.
        lead: Words set before the first paragraph, such as a label.
        relied_on: References to be printed at the end where the text does not cite them.
    """

    id: str
    step: str
    rests_on: tuple[str, ...] = ()
    lead: tuple[Inline, ...] = ()
    relied_on: tuple[str, ...] = ()


@dataclass(slots=True)
class _Open:
    """A paragraph still being put together."""

    content: list[Inline] = field(default_factory=list)
    body: list[Body] = field(default_factory=list)


def officer_paragraphs(
    text: OfficerText, setting: Setting, printing: Printing
) -> tuple[Paragraph, ...]:
    """`text` as paragraphs in the officer's words, with ids, sources and step."""
    opened: list[_Open] = []
    for block in text.blocks:
        if isinstance(block, TextParagraph) or not opened:
            opened.append(_Open())
        _add(opened[-1], block, printing)
    opened[0].content[:0] = setting.lead
    _append_uncited(opened[-1], text, setting, printing)
    rests_on = _rests_on(text, setting)
    return tuple(
        Paragraph(
            id=f"{setting.id}-{place}",
            author=AuthorClass.OFFICER if one.content else AuthorClass.QUOTATION,
            content=tuple(one.content),
            body=tuple(one.body),
            rests_on=rests_on,
            step=setting.step,
        )
        for place, one in enumerate(opened, start=1)
    )


def in_line(text: OfficerText, printing: Printing) -> tuple[Inline, ...]:
    """`text` as running words only, for a list item or a table cell."""
    pieces: list[Inline] = []
    for block in text.blocks:
        pieces += [Run(text=" ")] * bool(pieces)
        pieces += _block_in_line(block, printing)
    return tuple(pieces)


def label(words: str) -> tuple[Inline, ...]:
    """Words set before an officer's, emphasised, such as *As claimed:*."""
    return (Run(text=words, is_emphasised=True), Run(text=" "))


def _add(
    paragraph: _Open, block: TextParagraph | QuotedParagraph | TextList, printing: Printing
) -> None:
    match block:
        case TextParagraph():
            paragraph.content += printed(block.content, printing)
        case QuotedParagraph():
            paragraph.body.append(Quotation(content=printed(block.content, printing)))
        case TextList():
            paragraph.body.append(Items(items=_items(block.items, printing)))


def _items(items: Sequence[TextItem], printing: Printing) -> tuple[Item, ...]:
    return tuple(
        Item(content=printed(item.content, printing), items=_items(item.items, printing))
        for item in items
    )


def _append_uncited(
    paragraph: _Open, text: OfficerText, setting: Setting, printing: Printing
) -> None:
    """Print, at the end, what is relied on and not cited in the text itself."""
    in_text = {citation.id for citation in citations(text)}
    uncited = [one for one in setting.relied_on if id_of(one) not in in_text]
    links = cited_links(uncited, printing)
    if not links:
        return
    if paragraph.body:
        content = (Run(text="("), *links, Run(text=")."))
        paragraph.body.append(Continuation(content=content))
    else:
        paragraph.content[:] = ending_in(paragraph.content, links)


def ending_in(content: Sequence[Inline], links: tuple[Inline, ...]) -> list[Inline]:
    """Running text with references before its full stop, in the parentheses that end it if any."""
    *before, last = content
    if isinstance(last, Run) and last.text.endswith(_QUOTED_END):
        opened = replace(last, text=f"{last.text[:-2]}{last.text[-1]} (")
        return [*before, opened, *links, Run(text=").")]
    if not isinstance(last, Run) or not last.text.endswith("."):
        return [*content, Run(text=" ("), *links, Run(text=")")]
    if last.text == ")." and before and isinstance(before[-1], SourceLink):
        return [*before, Run(text="; "), *links, last]
    opened = replace(last, text=f"{last.text[:-1]} (")
    return [*before, opened, *links, Run(text=").")]


def _rests_on(text: OfficerText, setting: Setting) -> tuple[str, ...]:
    cited_ids = (citation.id for citation in citations(text))
    relied_ids = (id_of(one) for one in setting.relied_on)
    return tuple(dict.fromkeys((*setting.rests_on, *relied_ids, *cited_ids)))


def _block_in_line(
    block: TextParagraph | QuotedParagraph | TextList, printing: Printing
) -> tuple[Inline, ...]:
    match block:
        case TextParagraph():
            return printed(block.content, printing)
        case QuotedParagraph():
            return (Run(text="“"), *printed(block.content, printing), Run(text="”"))
        case TextList():
            contents = [item.content for item in block.items]
            pieces: list[Inline] = []
            for content in contents:
                pieces += [Run(text="; ")] * bool(pieces)
                pieces += printed(content, printing)
            return tuple(pieces)
