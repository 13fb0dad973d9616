from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn
from lxml import etree

from rsu_nb.export.docx import docx_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document


class Part:
    """One part of a Word file, asked in the short form of its names."""

    def __init__(self, root: Any) -> None:
        self.root = root

    def all(self, path: str) -> list[Any]:
        names = {"w": qn("w:x")[1:-2], "v": "urn:schemas-microsoft-com:vml"}
        return list(self.root.xpath(path, namespaces=names))

    def text(self, path: str = "//w:t") -> str:
        return "".join(node.text or "" for node in self.all(path))


@pytest.fixture(scope="session")
def part() -> Callable[[Document, str], Part]:
    """A part of a document's Word file by its path, such as `word/document.xml`."""

    def read(document: Document, path: str = "word/document.xml") -> Part:
        with ZipFile(BytesIO(docx_of(document))) as package:
            return Part(etree.fromstring(package.read(path)))

    return read
