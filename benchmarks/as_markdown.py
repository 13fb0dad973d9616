"""The same decision in Markdown, for what makes documents out of Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Continuation, Heading, Items, Paragraph, Quotation, Table
from rsu_nb.export.places import places_of
from rsu_nb.export.spans import spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block, Body, Document, Inline, Item
    from rsu_nb.export.places import Places

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!<>|~$^])")


def blocks_as_markdown(document: Document) -> list[str]:
    """Returns title, front and each block of a document: numbers, links, lists and tables too."""
    places = places_of(document)
    front = [f"**{_escaped(f.label)}**: {_text(f.content, places)}" for f in document.front]
    return [
        f"# {_escaped(document.title)}",
        "\n\n".join(map(_escaped, document.letterhead)),
        "\n\n".join(front),
        *("\n\n".join(_block(block, places)) for block in document.blocks),
    ]


def _block(block: Block, places: Places) -> Iterator[str]:
    match block:
        case Heading(level=level, text=text):
            yield f"{'#' * (level + 1)} {_escaped(text)}"
        case Paragraph(id=id_, content=content, body=body):
            number = places.number(id_)
            shown = f'<a id="{id_}"></a>\\[{number}\\] ' if number else ""
            yield shown + _text(content, places)
            for part in body:
                yield from _body(part, places)
        case Table():
            yield _escaped(block.caption)
            yield "\n".join(_table(block, places))


def _body(part: Body, places: Places) -> Iterator[str]:
    match part:
        case Quotation(content=content):
            yield f"> {_text(content, places)}"
        case Items(items=items):
            yield "\n".join(_items(items, places, indent=""))
        case Continuation(content=content):
            yield _text(content, places)


def _items(items: tuple[Item, ...], places: Places, *, indent: str) -> Iterator[str]:
    for item in items:
        yield f"{indent}1.  {_text(item.content, places)}"
        yield from _items(item.items, places, indent=f"{indent}    ")


def _table(table: Table, places: Places) -> Iterator[str]:
    yield _row([_escaped(column.heading) for column in table.columns])
    yield _row(["-" * max(3, round(column.share * 60)) for column in table.columns])
    for row in table.rows:
        yield _row([_text(cell, places) for cell in row.cells])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(content: tuple[Inline, ...], places: Places) -> str:
    return "".join(
        f"[{_escaped(span.text)}](#{span.target})" if span.target else _escaped(span.text)
        for span in spans(content, places)
    )


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text).replace("\n", " ")
