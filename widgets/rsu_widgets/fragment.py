"""The part of the printed decision that a step makes, cut out of the page it is printed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import DocumentStatus
from rsu_nb.export.html import html_of
from rsu_nb.export.places import anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.drafting.tree import Block, Document
    from rsu_nb.record.record import Record

_DRAFT: Final = "<p><strong>DRAFT</strong>: this step is not complete.</p>"
_NOTHING: Final = "<p>This step prints nothing of its own.</p>"


class Page:
    """A decision as the page it is printed on, with each of its blocks by anchor."""

    def __init__(self, document: Document) -> None:
        from lxml import html

        page = html.document_fromstring(html_of(document))
        self._printed = {
            element.get("id"): html.tostring(element, encoding="unicode", with_tail=False)
            for element in page.iter("div", "h1", "h2", "h3", "h4", "h5", "h6", "table")
            if element.get("id")
        }

    def fragment(self, blocks: Iterable[Block], *, is_draft: bool = False) -> str:
        """Some of its blocks as HTML, with the numbers they have in the whole document."""
        parts = [self._printed[anchor(block)].strip() for block in blocks] or [_NOTHING]
        return "\n".join([_DRAFT, *parts] if is_draft else parts)


def page_of(record: Record) -> Page:
    """Returns the decision on a record as it prints, without a unit's own letterhead."""
    return Page(decision_document(record, Settings(), status=DocumentStatus.NOT_SEALED))
