"""Opens a Word file, which is a zip of XML parts, and trusts nothing that it says of itself.

Only the few parts that hold text are unpacked, in memory, each to its limit; relationships that
lead outside the file are never followed.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from lxml import etree

from rsu_nb.attachments.errors import (
    Flaw,
    LockedAttachmentError,
    Measure,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Iterable

_CONTENT_TYPES: Final = "[Content_Types].xml"
_WORD_DOCUMENT: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)
_LOCKED: Final = 0x1
_WAYS_OF_PACKING: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    ValueError,
)
_DECLARATION: Final = "<!DOCTYPE"
_DECLARATIONS: Final = tuple(
    _DECLARATION.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_ENCODINGS: Final = frozenset({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ASCII", "US-ASCII"})


@dataclass(frozen=True, slots=True)
class WordPackage:
    """The parts of a Word file.

    Attributes:
        archive: The zip, its list of parts checked.
        main: The name of the part that holds the document.
        limits: What a part may unpack to.
    """

    archive: zipfile.ZipFile
    main: str
    limits: Limits

    def document(self) -> etree._Element:
        """The root of the document itself."""
        return _xml(self.archive, self.main, self.limits)

    def related(self, kind: str) -> etree._Element | None:
        """The root of the part that the document is related to as `kind`, or None.

        Args:
            kind: The last word of the relationship's type, such as `footnotes`.
        """
        folder, name = posixpath.split(self.main)
        relationships = posixpath.join(folder, "_rels", f"{name}.rels")
        if relationships not in self.archive.namelist():
            return None
        for one in _xml(self.archive, relationships, self.limits):
            is_inside = one.get("TargetMode", "Internal") == "Internal"
            if is_inside and one.get("Type", "").rpartition("/")[2] == kind:
                return self._part(posixpath.join("/", folder, one.get("Target", "")))
        return None

    def _part(self, path: str) -> etree._Element | None:
        name = posixpath.normpath(path).lstrip("/")
        return _xml(self.archive, name, self.limits) if name in self.archive.namelist() else None


def open_word(content: bytes, limits: Limits) -> WordPackage:
    """The parts of a Word file.

    Raises:
        UnknownKindError: It is a zip of something else.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It says that it unpacks to more than a file may.
        UnreadableAttachmentError: It is broken, or made to do harm.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except _BROKEN:
        raise UnreadableAttachmentError(Flaw.BROKEN_WORD) from None
    _check(archive.infolist(), limits)
    return WordPackage(archive, _main_part(archive, limits), limits)


def _check(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(members) > limits.parts:
        raise TooLargeAttachmentError(Measure.PARTS, found=len(members), limit=limits.parts)
    unpacked = sum(member.file_size for member in members)
    if unpacked > limits.unpacked:
        raise TooLargeAttachmentError(Measure.UNPACKED, found=unpacked, limit=limits.unpacked)
    if any(member.flag_bits & _LOCKED for member in members):
        raise LockedAttachmentError
    if not _are_ordinary([member.orig_filename for member in members]):
        raise UnreadableAttachmentError(Flaw.BAD_PART)


def _are_ordinary(names: Iterable[str]) -> bool:
    """True where no part's name leads outside the file or stands for two parts."""
    seen: set[str] = set()
    for name in names:
        leads_out = name.startswith("/") or ".." in name.split("/")
        if leads_out or any(odd in name for odd in "\\:\0") or name in seen:
            return False
        seen.add(name)
    return True


def _main_part(archive: zipfile.ZipFile, limits: Limits) -> str:
    if _CONTENT_TYPES not in archive.namelist():
        raise UnknownKindError
    for one in _xml(archive, _CONTENT_TYPES, limits):
        name = str(one.get("PartName", "")).lstrip("/")
        if one.get("ContentType") == _WORD_DOCUMENT and name in archive.namelist():
            return name
    raise UnknownKindError


def _xml(archive: zipfile.ZipFile, name: str, limits: Limits) -> etree._Element:
    content = _unpacked(archive, name, limits)
    if any(declaration in content for declaration in _DECLARATIONS):
        raise UnreadableAttachmentError(Flaw.XML_DECLARATIONS)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        is_too_much = error.code == etree.ErrorTypes.ERR_NO_MEMORY
        flaw = Flaw.TOO_MUCH_WORK if is_too_much else Flaw.BROKEN_WORD
        raise UnreadableAttachmentError(flaw) from None
    described = root.getroottree().docinfo
    if described.doctype or (described.encoding or "UTF-8").upper() not in _ENCODINGS:
        raise UnreadableAttachmentError(Flaw.XML_DECLARATIONS)
    return root


def _unpacked(archive: zipfile.ZipFile, name: str, limits: Limits) -> bytes:
    """One part, unpacked no further than its limit whatever size it says it has."""
    member = archive.getinfo(name)
    if member.compress_type not in _WAYS_OF_PACKING:
        raise UnreadableAttachmentError(Flaw.BROKEN_WORD)
    try:
        with archive.open(member) as part:
            content = part.read(limits.part + 1)
    except _BROKEN:
        raise UnreadableAttachmentError(Flaw.BROKEN_WORD) from None
    if len(content) > limits.part:
        raise TooLargeAttachmentError(Measure.PART, found=None, limit=limits.part)
    return content
