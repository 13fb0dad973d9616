"""The groups of screens that are no step: running words, tables, and acts with a button."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def prose(title: str, *paragraphs: str) -> dict[str, Any]:
    """Running words, each paragraph escaped; empty ones are left out."""
    html = "".join(f"<p>{escape(one)}</p>" for one in paragraphs if one)
    return {"group": "prose", "title": title, "html": html}


def as_typed(title: str, words: str) -> dict[str, Any]:
    """Words in the lines in which they were laid out."""
    return {"group": "prose", "title": title, "html": f"<pre>{escape(words)}</pre>"}


def table(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> Iterator[dict[str, Any]]:
    """A table; none where it has no rows."""
    found = [list(row) for row in rows]
    if found:
        yield {
            "group": "table",
            "title": title,
            "caption": title,
            "columns": list(columns),
            "rows": found,
        }


def heading_cell(words: str, place: str | None = None) -> dict[str, Any]:
    """A cell that heads its row and, where a place is given, leads there."""
    return {"text": words, "header": True, **({"place": place} if place else {})}


def linked(words: str, place: str | None) -> Any:
    """A cell that leads to a place; plain words where there is none."""
    return {"text": words, "place": place} if place else words


def actions(title: str, *acts: dict[str, Any]) -> dict[str, Any]:
    """Acts that are done with a button."""
    return {"group": "actions", "title": title, "actions": list(acts)}
