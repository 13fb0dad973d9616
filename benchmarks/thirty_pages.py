"""A decision of thirty pages: a shipped example, shortened."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache
from io import BytesIO

from pypdf import PdfReader

from benchmarks.examples import examples
from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import AuthorClass, Document, DocumentStatus, Paragraph
from rsu_nb.export.pdf import pdf_of

EXAMPLE = "recognised_imputed_opinion"
PAGES = 30


@cache
def thirty_pages() -> Document:
    """Returns the decision of an example without its last paragraphs by the officer.

    Every heading and table stays, so that nothing is left out that takes a writer longer.
    """
    whole = decision_document(examples()[EXAMPLE], Settings(), status=DocumentStatus.NOT_SEALED)
    officer = [block.id for block in whole.paragraphs() if block.author is AuthorClass.OFFICER]
    kept = bisect_left(
        range(len(officer)),
        PAGES + 1,
        key=lambda number: _pages(_without(whole, officer[number:])),
    )
    return _without(whole, officer[kept - 1 :])


def _without(whole: Document, left_out: list[str]) -> Document:
    names = set(left_out)
    return replace(
        whole,
        blocks=tuple(
            block
            for block in whole.blocks
            if not (isinstance(block, Paragraph) and block.id in names)
        ),
    )


def _pages(document: Document) -> int:
    return len(PdfReader(BytesIO(pdf_of(document))).pages)
