"""Makes the files that the tests attach: ordinary ones, and ones that are made to do harm."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\0" * 17
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\0" * 9


def pdf_of(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects; object 1 is its catalogue."""
    out = BytesIO()
    out.write(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        out.write(b"%d 1\n%010d 00000 n \n" % (number, place))
    size = max(objects) + 1
    out.write(b"trailer\n<</Size %d/Root 1 0 R%s>>\n" % (size, trailer))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), entries, content)


def deflated(content: bytes) -> bytes:
    """A stream object that is compressed."""
    return stream(zlib.compress(content, 9), b"/Filter/FlateDecode")


def shown(text: str) -> bytes:
    """What draws lines of text on a page."""
    lines = "".join(f"({line}) Tj T*\n" for line in text.split("\n"))
    return f"BT /F1 12 Tf 14 TL 72 720 Td\n{lines}ET".encode("latin-1")


def pdf_objects(*pages: str) -> dict[int, bytes]:
    """The objects of a PDF with that text on its pages; page N is object 10 * N."""
    kids = b" ".join(b"%d 0 R" % (10 * number) for number in range(1, len(pages) + 1))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    }
    for number, text in enumerate(pages, 1):
        objects[10 * number] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % (10 * number + 1)
        )
        objects[10 * number + 1] = stream(shown(text) if text else b"")
    return objects


def pdf(*pages: str) -> bytes:
    """A PDF with that text on its pages; "" for a page that is only a picture."""
    return pdf_of(pdf_objects(*pages))


def form(*fields: bytes, others: Mapping[int, bytes] | None = None) -> bytes:
    """A PDF of two pages; its form fields, objects 100 and on, are shown on the first."""
    objects = pdf_objects("Form", "Two")
    kids = b" ".join(b"%d 0 R" % (100 + number) for number in range(len(fields)))
    objects[1] = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%s]>>>>" % kids
    objects[10] = objects[10].removesuffix(b">>") + b"/Annots[%s]>>" % kids
    for number, field in enumerate(fields, 100):
        objects[number] = b"<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]%s>>" % field
    return pdf_of({**objects, **(others or {})})


def saved(document: WordDocument) -> bytes:
    """A Word document as the bytes of its file."""
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def word(*paragraphs: str) -> bytes:
    """A Word file of plain paragraphs."""
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def word_parts(body: str, *, before: str = "", related: str = "") -> dict[str, bytes]:
    """The parts of a small Word file: its body's XML, and relationships of its document."""
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}"/></Types>'
        ),
        "word/document.xml": (
            f'<?xml version="1.0" encoding="UTF-8"?>{before}'
            f'<w:document xmlns:w="{WORDS}"><w:body>{body}</w:body></w:document>'
        ),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{RELATIONSHIPS}">{related}</Relationships>'
        ),
    }
    return {name: content.encode() for name, content in parts.items()}


def paragraph(text: str) -> str:
    """The XML of one paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def relationship(kind: str, target: str, mode: str = "Internal") -> str:
    """The XML of one relationship."""
    return f'<Relationship Id="r" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'


def zipped(parts: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
