"""A PDF is read page by page, and no PDF makes the reader work for ever."""

from __future__ import annotations

from io import BytesIO

import pytest
import typst
from pypdf import PdfReader, PdfWriter

from rsu_nb.attachments.errors import (
    Flaw,
    LockedAttachmentError,
    Measure,
    TooLargeAttachmentError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.limits import LIMITS, Limits
from rsu_nb.attachments.pdf import text_of_pdf
from tests.unit.attachments import files


def pages(content: bytes, limits: Limits = LIMITS) -> list[str]:
    """The text of each page."""
    return list(text_of_pdf(content, limits))


def flaw_of(content: bytes, limits: Limits = LIMITS) -> Flaw:
    """What is wrong with a file that is refused as unreadable."""
    with pytest.raises(UnreadableAttachmentError) as refused:
        pages(content, limits)
    return refused.value.flaw


def locked(content: bytes, password: str) -> bytes:
    """A PDF that opens with a password, or with none where it only forbids to print."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.encrypt(password, "an owner's password", algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_each_page_has_its_text() -> None:
    assert pages(files.pdf("One\nline two", "Two")) == ["One\nline two", "Two"]


def test_a_typeset_pdf_is_read_with_its_letters() -> None:
    content = typst.compile("Kōrero – “ﬁnal” 你好 #pagebreak() Second".encode(), format="pdf")

    assert isinstance(content, bytes)
    assert pages(content)[0].startswith("Kōrero – “")
    assert pages(content)[1] == "Second"


def test_a_page_without_text_keeps_its_place() -> None:
    assert pages(files.pdf("One", "", "Three")) == ["One", "", "Three"]


def test_a_pdf_that_opens_with_a_password_is_refused() -> None:
    with pytest.raises(LockedAttachmentError, match="locked with a password"):
        pages(locked(files.pdf("One"), "secret"))


def test_a_pdf_that_opens_without_a_password_is_read_though_it_is_encrypted() -> None:
    assert pages(locked(files.pdf("One"), "")) == ["One"]


def test_a_pdf_has_pages_up_to_the_limit_and_no_more() -> None:
    limits = Limits(pages=2)

    assert len(pages(files.pdf("One", "Two"), limits)) == 2
    with pytest.raises(TooLargeAttachmentError, match="has 3 pages; the limit is 2 pages") as over:
        pages(files.pdf("One", "Two", "Three"), limits)
    assert over.value.measure is Measure.PAGES


@pytest.mark.parametrize("kept", [9, 40, 200])
def test_a_pdf_cut_short_is_refused(kept: int) -> None:
    assert flaw_of(files.pdf("One")[:kept]) is Flaw.BROKEN_PDF


def test_a_pdf_without_pages_is_broken() -> None:
    assert flaw_of(files.pdf()) is Flaw.BROKEN_PDF


def test_a_tree_of_pages_that_leads_back_to_itself_is_refused() -> None:
    objects = files.pdf_objects("One")
    objects[2] = b"<</Type/Pages/Count 1/Kids[2 0 R 10 0 R]>>"

    assert flaw_of(files.pdf_of(objects)) is Flaw.BROKEN_PDF


def test_a_tree_that_names_its_pages_over_and_over_is_refused() -> None:
    """Ten nodes of twenty kids each would be 20 to the power of 9 pages."""
    objects = files.pdf_objects("One")
    for number in range(100, 109):
        kids = b" ".join([b"%d 0 R" % (number + 1)] * 20)
        objects[number] = b"<</Type/Pages/Parent 2 0 R/Count 20/Kids[%s]>>" % kids
    objects[109] = objects[10]
    objects[2] = b"<</Type/Pages/Count 20/Kids[100 0 R]>>"

    assert flaw_of(files.pdf_of(objects)) is Flaw.TOO_MUCH_WORK


def test_a_page_that_unpacks_without_end_is_refused() -> None:
    objects = files.pdf_objects("One")
    objects[11] = files.deflated(b" " * 80_000_000)

    assert flaw_of(files.pdf_of(objects)) is Flaw.TOO_MUCH_WORK


def test_a_page_that_is_packed_many_times_over_is_refused() -> None:
    objects = files.pdf_objects("One")
    packed = files.shown("One")
    objects[11] = files.stream(packed, b"/Filter[" + b"/ASCIIHexDecode " * 40 + b"]")

    assert flaw_of(files.pdf_of(objects)) is Flaw.TOO_MUCH_WORK


def test_a_drawing_that_draws_itself_ends() -> None:
    objects = files.pdf_objects("One")
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Me 5 0 R>>>>"
    objects[5] = files.stream(b"/Me Do /Me Do", form)
    objects[10] = objects[10].replace(b"<</Font", b"<</XObject<</Me 5 0 R>>/Font")
    objects[11] = files.stream(b"/Me Do " + files.shown("One"))

    assert pages(files.pdf_of(objects)) == ["One"]


def test_a_table_of_places_that_leads_back_to_itself_ends() -> None:
    content = files.pdf_of(files.pdf_objects("One"), b"/Prev 9")
    start = content.rindex(b"xref\n0 1")
    looped = content.replace(b"/Prev 9", b"/Prev %d" % start)

    assert pages(looped) == ["One"]
