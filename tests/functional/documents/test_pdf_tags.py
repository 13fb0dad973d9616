from __future__ import annotations

from collections import Counter
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from rsu_nb.export.pdf import pdf_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document


@pytest.fixture(scope="module")
def pdf(decision: Document) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(pdf_of(decision))) as opened:
        yield opened


def elements(node: Any) -> Iterator[Any]:
    """Every structure element below `node`, in reading order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from elements(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        yield from elements(node.get("/K", pikepdf.Array()))


@pytest.fixture(scope="module")
def tags(pdf: pikepdf.Pdf) -> list[Any]:
    return list(elements(pdf.Root.StructTreeRoot.K))


def test_it_declares_both_standards(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")


def test_it_names_its_language_and_shows_its_title(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "en-NZ"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.docinfo.Title) == "Decision"


def test_each_table_is_one_table_with_a_caption(tags: list[Any]) -> None:
    counts = Counter(str(tag.S) for tag in tags)

    assert counts["/Table"] == counts["/Caption"] == counts["/THead"] == 2


def test_every_column_heading_has_its_scope(tags: list[Any]) -> None:
    headings = [tag for tag in tags if tag.S == "/TH"]

    scopes = {
        str(attribute.Scope) for tag in headings for attribute in tag.A if "/Scope" in attribute
    }

    assert len(headings) == 7
    assert scopes == {"/Column"}


def test_lists_are_tagged_as_lists(tags: list[Any]) -> None:
    counts = Counter(str(tag.S) for tag in tags)

    assert counts["/L"] == 11
    assert counts["/LI"] == counts["/Lbl"] == counts["/LBody"]


def test_no_heading_level_is_skipped(tags: list[Any]) -> None:
    levels = [int(str(tag.S)[2:]) for tag in tags if str(tag.S) in {"/H1", "/H2", "/H3"}]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_words_in_another_language_say_so(pdf: pikepdf.Pdf) -> None:
    streams = b"".join(page.Contents.read_bytes() for page in pdf.pages)

    assert all(f"Lang({tag})".encode() in streams for tag in ("mi", "ar", "am", "ta"))


def test_every_font_is_embedded_and_one_of_ours(pdf: pikepdf.Pdf) -> None:
    fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/FontName" in o]

    assert fonts
    assert all("+Noto" in str(font.FontName) for font in fonts)
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


def test_marking_status_and_stamp_are_on_every_page(decision: Document) -> None:
    import pdfplumber

    with pdfplumber.open(BytesIO(pdf_of(decision))) as opened:
        pages = [page.extract_text() for page in opened.pages]

    assert len(pages) >= 12
    assert all(page.count("SENSITIVE") == 2 for page in pages)
    assert all("DRAFT" in page and "Released to the claimant" in page for page in pages)
    assert all(f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, start=1))
