"""Text of a record on a form's page: escaped, so that nothing typed becomes markup."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import ipywidgets

if TYPE_CHECKING:
    from collections.abc import Iterable


def heading(level: int, text: str) -> ipywidgets.HTML:
    """Returns a heading."""
    return ipywidgets.HTML(f"<h{level}>{escape(text)}</h{level}>")


def paragraph(text: str) -> ipywidgets.HTML:
    """Returns a paragraph."""
    return ipywidgets.HTML(f"<p>{escape(text)}</p>")


def lines(texts: Iterable[str]) -> ipywidgets.HTML:
    """Returns lines as they are, indents kept."""
    return ipywidgets.HTML(f"<pre>{escape(chr(10).join(texts))}</pre>")


def items(texts: Iterable[str]) -> ipywidgets.HTML:
    """Returns a list."""
    return ipywidgets.HTML(f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>")
