"""A screen of a few sentences, in place of a case that cannot be opened or is not to be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import anywidget
from traitlets import List, Unicode

if TYPE_CHECKING:
    from collections.abc import Iterable

HOME: Final = ("my_cases.ipynb", "My cases")
"""Where every notice leads back to."""


class Notice(anywidget.AnyWidget):
    """A heading, sentences, and links to go on by."""

    _esm = (Path(__file__).parent / "static" / "notice.js").read_text("utf-8")
    _css = (Path(__file__).parent / "static" / "notice.css").read_text("utf-8")
    title = Unicode().tag(sync=True)
    sentences = List(Unicode()).tag(sync=True)
    links: List[list[str]] = List().tag(sync=True)

    def __init__(
        self, title: str, sentences: Iterable[str], links: Iterable[tuple[str, str]] = (HOME,)
    ) -> None:
        super().__init__(
            title=title, sentences=list(sentences), links=[list(link) for link in links]
        )
