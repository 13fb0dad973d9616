"""The file itself: a blank document from its shipped parts, written the same way every time."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import docx
from lxml import etree

from rsu_nb.export.moment import universal

if TYPE_CHECKING:
    from datetime import datetime

    from docx.document import Document as WordDocument

_PARTS = Path(__file__).parent / "parts"
_FIRST = ("[Content_Types].xml", "_rels/.rels")


def blank() -> WordDocument:
    """Returns an empty document with the unit's styles, lists, settings and page."""
    return docx.Document(BytesIO(_blank_bytes()))


def packed(word: WordDocument, timestamp: datetime) -> bytes:
    """Returns the file: parts in fixed order, uncompressed, all dated `timestamp`.

    Compressed bytes depend on the computer's zlib; the same decision must give the same bytes
    on every computer.
    """
    saved = BytesIO()
    word.save(saved)
    with ZipFile(saved) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return _zipped(parts, timestamp)


@cache
def _blank_bytes() -> bytes:
    without_indents = etree.XMLParser(remove_blank_text=True)
    parts = {
        path.relative_to(_PARTS).as_posix(): etree.tostring(
            etree.parse(path, without_indents), encoding="UTF-8", standalone=True
        )
        for path in _PARTS.rglob("*")
        if path.is_file()
    }
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as package:
        for name in sorted(parts):
            package.writestr(name, parts[name])
    return buffer.getvalue()


def _zipped(parts: dict[str, bytes], timestamp: datetime) -> bytes:
    date = universal(timestamp).timetuple()[:6]
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as package:
        for name in sorted(parts, key=lambda name: (name not in _FIRST, name)):
            entry = ZipInfo(name, date_time=date)
            entry.create_system = 0
            package.writestr(entry, parts[name])
    return buffer.getvalue()
