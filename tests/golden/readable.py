"""Released documents as text that a person can review line by line."""

from __future__ import annotations

import hashlib
import json
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from lxml import etree
from pypdf import PdfReader

import rsu_nb.export.docx

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHIPPED_PARTS: Final = Path(rsu_nb.export.docx.__file__).parent / "parts"
HASHES: Final = "sha256.json"


def readable(released: Mapping[str, bytes]) -> dict[str, str]:
    """The golden files of one example, by name: HTML, Word parts, PDF text, and the hashes.

    Parts of a Word document that are as shipped are left out.
    """
    files: dict[str, str] = {}
    for name, content in released.items():
        match Path(name).suffix:
            case ".html":
                files[name] = content.decode()
            case ".docx":
                files |= {f"{name}-parts/{part}": text for part, text in word_parts(content)}
            case ".pdf":
                files[f"{name}.txt"] = pdf_text(content)
    return {**files, HASHES: json.dumps(hashes(released), indent=2) + "\n"}


def hashes(released: Mapping[str, bytes]) -> dict[str, str]:
    """The SHA-256 of each file."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in released.items()}


def word_parts(docx: bytes) -> Iterator[tuple[str, str]]:
    """The parts of a Word document that differ from the shipped ones, indented."""
    with ZipFile(BytesIO(docx)) as package:
        for name in package.namelist():
            text = _indented(package.read(name))
            shipped = SHIPPED_PARTS / name
            if not shipped.is_file() or _indented(shipped.read_bytes()) != text:
                yield name, text


def pdf_text(pdf: bytes) -> str:
    """The text of a PDF, page by page."""
    pages = PdfReader(BytesIO(pdf)).pages
    return "".join(
        f"--- page {number} ---\n{page.extract_text()}\n"
        for number, page in enumerate(pages, start=1)
    )


def _indented(xml: bytes) -> str:
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True, resolve_entities=False))
    return etree.tostring(root, pretty_print=True, encoding="unicode")
