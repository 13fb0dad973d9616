"""Files that are attached: PDF, Word and plain text, each nearly right."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from docx import Document
from hypothesis import strategies as st

from rsu_nb.attachments.comment_reading import read_commented_copy
from rsu_nb.attachments.kind import kind_of
from rsu_nb.attachments.limits import LIMITS, MEGABYTE
from rsu_nb.attachments.places import has_places, passages_at
from rsu_nb.attachments.quotation import where_said
from rsu_nb.attachments.reading import read_attachment
from tests.fuzz.damage import damaged_bytes, texts
from tests.fuzz.target import CLAIMANT, FuzzError, Target
from tests.unit.attachments.files import form, pdf

if TYPE_CHECKING:
    from rsu_nb.attachments.attachment import ReadAttachment

_LIMITS: Final = replace(
    LIMITS, text=100_000, memory=600 * MEGABYTE, processor_seconds=8, seconds=10
)
_PDF: Final = pdf(f"{CLAIMANT} came", "on a boat")
_FORM: Final = form(
    f"/FT/Tx/T(name)/V({CLAIMANT})/Parent 101 0 R".encode(),
    b"/FT/Ch/T(country)/V[(XA)]/Opt[[(XA)(Kelmara)]]",
    b"/FT/Btn/T(married)/AS/Yes/AP<</N<</Yes 3 0 R>>>>",
)
_PDF_TOKENS: Final = (
    *(b"<<", b">>", b"stream\n", b"endstream", b"obj", b"1 0 R", b"/Kids[2 0 R]", b"-1", b"%%EOF"),
    *(b"/FT/Btn", b"/Parent 100 0 R", b"/V 10 0 R", b"/Annots[1 0 R]", b"/AS/0", b"/Opt[(a)]"),
    *(b"/Filter/FlateDecode", b"/Length 999999999", b"/Encrypt 3 0 R", b"9" * 40, b"xref"),
)
_ZIP_TOKENS: Final = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\xff" * 4, b"<!DOCTYPE a>")
_NAMES: Final = st.one_of(
    texts, st.sampled_from(["../../x.pdf", "/etc/passwd", "C:\\x\\y.docx", "a\0.pdf", "%2e%2e/x"])
)


def _word() -> bytes:
    document = Document()
    document.add_paragraph(f"{CLAIMANT} came on a boat.")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _attach(given: tuple[bytes, str]) -> None:
    """Read a file; what its name says of folders is gone."""
    content, name = given
    read = read_attachment(content, name, evidence_id="E1", limits=_LIMITS)
    if {"/", "\\", "\0", "\n"} & set(read.name):
        raise FuzzError(read.name)
    has_places(read, name)
    where_said(read, name)


def _commented() -> bytes:
    document = Document()
    run = document.add_paragraph("He came on a boat.").add_run("When?")
    document.add_comment([run], text=f"{CLAIMANT}?", author=CLAIMANT, initials="x")
    saved = BytesIO()
    document.save(saved)
    stored = BytesIO()
    with ZipFile(saved) as packed, ZipFile(stored, "w") as package:
        for name in packed.namelist():
            package.writestr(name, packed.read(name))
    return stored.getvalue()


def _take_in(content: bytes) -> None:
    read_commented_copy(content, _LIMITS)


def _cite(pinpoint: str) -> None:
    passages_at(_READ, pinpoint)


_READ: Final[ReadAttachment] = read_attachment(b"One.\n\nTwo.", "note.txt", evidence_id="E1")

ATTACHMENTS: Final = (
    Target(
        name="an attached PDF",
        given=st.tuples(damaged_bytes(_PDF, _PDF_TOKENS), _NAMES),
        read=_attach,
        longest=20,
        examples=4,
    ),
    Target(
        name="an attached PDF form",
        given=st.tuples(damaged_bytes(_FORM, _PDF_TOKENS), _NAMES),
        read=_attach,
        longest=20,
        examples=4,
    ),
    Target(
        name="an attached Word file",
        given=st.tuples(
            damaged_bytes(_word(), (b"PK\x03\x04", b"PK\x01\x02", b"\xff" * 4)), _NAMES
        ),
        read=_attach,
        longest=20,
        examples=4,
    ),
    Target(
        name="a draft copy that came back",
        given=damaged_bytes(_commented(), (b"w:id=", b"_rsu_1_1_", b"</w:p>", b"\xff" * 4)),
        read=_take_in,
        longest=20,
        examples=4,
    ),
    Target(name="the kind of a file", given=st.binary(max_size=300), read=kind_of),
    Target(
        name="a place in a file",
        given=st.one_of(texts, st.from_regex(r"(p|para) [0-9,–-]+")),
        read=_cite,
    ),
)
