"""What a Word file says of itself is not trusted."""

from __future__ import annotations

import socket
import struct
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pytest

from rsu_nb.attachments.errors import (
    Flaw,
    LockedAttachmentError,
    Measure,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.limits import LIMITS, Limits
from rsu_nb.attachments.word import text_of_word
from tests.unit.attachments import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DEEP = "<w:sdt><w:sdtContent>"
DEEP_END = "</w:sdtContent></w:sdt>"


def read(content: bytes, limits: Limits = LIMITS) -> list[str]:
    """The paragraphs of a Word file."""
    return list(text_of_word(content, limits))


def flaw_of(content: bytes) -> Flaw:
    """What is wrong with a file that is refused as unreadable."""
    with pytest.raises(UnreadableAttachmentError) as refused:
        read(content)
    return refused.value.flaw


def measure_over(content: bytes, limits: Limits = LIMITS) -> Measure:
    """What a file that is refused as too large has too much of."""
    with pytest.raises(TooLargeAttachmentError) as refused:
        read(content, limits)
    return refused.value.measure


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A place on this computer where a connection would be noticed."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


def was_called(listener: socket.socket) -> bool:
    """True where somebody connected."""
    try:
        listener.accept()[0].close()
    except TimeoutError:
        return False
    return True


def test_a_zip_that_is_no_word_file_is_of_an_unknown_kind() -> None:
    with pytest.raises(UnknownKindError, match=r"PDF, Word document \(.docx\), plain text"):
        read(files.zipped({"a.txt": b"a"}))


def test_a_word_file_with_macros_is_of_an_unknown_kind() -> None:
    parts = files.word_parts(files.paragraph("a"))
    types = parts["[Content_Types].xml"].replace(
        files.WORD_TYPE.encode(), b"application/vnd.ms-word.document.macroEnabled.main+xml"
    )

    with pytest.raises(UnknownKindError):
        read(files.zipped({**parts, "[Content_Types].xml": types}))


def test_a_file_cut_short_is_broken() -> None:
    assert flaw_of(files.word("Words")[:-200]) is Flaw.BROKEN_WORD


def test_a_part_that_was_changed_is_broken() -> None:
    content = files.zipped(files.word_parts(files.paragraph("Words")), zipfile.ZIP_STORED)

    assert flaw_of(content.replace(b">Words<", b">Sword<")) is Flaw.BROKEN_WORD


def test_a_locked_part_is_refused() -> None:
    content = bytearray(files.zipped(files.word_parts(files.paragraph("a"))))
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1

    with pytest.raises(LockedAttachmentError):
        read(bytes(content))


def test_a_part_packed_in_an_unusual_way_is_refused() -> None:
    content = files.zipped(files.word_parts(files.paragraph("a")), zipfile.ZIP_LZMA)

    assert flaw_of(content) is Flaw.BROKEN_WORD


def test_a_bomb_that_says_what_it_is_is_refused_before_it_is_unpacked() -> None:
    bomb = {"word/media/image1.png": b"\0" * 10_000_000}
    content = files.zipped({**files.word_parts(files.paragraph("a")), **bomb})

    assert len(content) < 20_000
    assert measure_over(content, Limits(unpacked=9_000_000)) is Measure.UNPACKED


def test_a_part_that_holds_text_has_a_limit_of_its_own() -> None:
    content = files.zipped(files.word_parts(files.paragraph(" " * 2_000_000)))

    assert measure_over(content, Limits(part=1_000_000)) is Measure.PART


def test_a_part_is_unpacked_no_further_than_its_limit() -> None:
    content = files.zipped(files.word_parts(files.paragraph(" " * 20_000_000)))
    tracemalloc.start()
    measure_over(content, Limits(part=1_000_000))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 10_000_000


def test_a_bomb_that_says_it_is_small_unpacks_no_further_than_it_says() -> None:
    parts = files.word_parts(files.paragraph(" " * 10_000_000))
    content = files.zipped(parts)
    lying = content.replace(
        struct.pack("<I", len(parts["word/document.xml"])), struct.pack("<I", 500)
    )

    assert lying != content
    assert flaw_of(lying) is Flaw.BROKEN_WORD


def test_a_file_of_too_many_parts_is_refused() -> None:
    many = {f"word/{number}.xml": b"" for number in range(20)}
    content = files.zipped({**files.word_parts(files.paragraph("a")), **many})

    assert measure_over(content, Limits(parts=20)) is Measure.PARTS


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "/etc/passwd", "word/../../a", "..\\a.xml", "C:a.xml", "word\\a.xml"],
)
def test_a_part_whose_name_leads_outside_the_file_is_refused(name: str) -> None:
    content = files.zipped({**files.word_parts(files.paragraph("a")), name: b"x"})

    assert flaw_of(content) is Flaw.BAD_PART


def test_two_parts_of_one_name_are_refused() -> None:
    parts = files.word_parts(files.paragraph("a"))
    content = files.zipped({**parts, "word/document.xmm": b"<other/>"})

    assert flaw_of(content.replace(b"document.xmm", b"document.xml")) is Flaw.BAD_PART


def test_entities_that_multiply_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    parts = files.word_parts(files.paragraph("&l9;"), before=f"<!DOCTYPE w:document [{laughs}]>")

    assert flaw_of(files.zipped(parts)) is Flaw.XML_DECLARATIONS


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_declarations_are_seen_in_every_encoding(encoding: str) -> None:
    parts = files.word_parts(
        files.paragraph("&a;"), before='<!DOCTYPE w:document [<!ENTITY a "b">]>'
    )
    document = parts["word/document.xml"].decode().replace("UTF-8", "UTF-16").encode(encoding)

    assert flaw_of(files.zipped({**parts, "word/document.xml": document})) is (
        Flaw.XML_DECLARATIONS
    )


def test_an_unusual_encoding_is_refused() -> None:
    parts = files.word_parts(files.paragraph("a"))
    document = parts["word/document.xml"].replace(b"UTF-8", b"ISO-8859-1")

    assert flaw_of(files.zipped({**parts, "word/document.xml": document})) is (
        Flaw.XML_DECLARATIONS
    )


def test_a_declaration_written_in_an_unusual_encoding_is_refused() -> None:
    hidden = "+ADwAIQ-DOCTYPE w:document [+ADwAIQ-ENTITY a +ACI-b+ACIAPgBdAD4-"
    parts = files.word_parts(files.paragraph("&a;"), before=hidden)
    document = parts["word/document.xml"].replace(b"UTF-8", b"UTF-7")

    assert flaw_of(files.zipped({**parts, "word/document.xml": document})) in {
        Flaw.XML_DECLARATIONS,
        Flaw.BROKEN_WORD,
    }


def test_no_other_file_is_read_for_an_entity(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    declared = f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'

    assert flaw_of(files.zipped(files.word_parts(files.paragraph("&x;"), before=declared))) is (
        Flaw.XML_DECLARATIONS
    )


def test_a_relationship_that_leads_outside_is_never_followed(listener: socket.socket) -> None:
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/notes.xml"
    outside = "".join(
        files.relationship(kind, address, "External")
        for kind in ("footnotes", "endnotes", "attachedTemplate", "image")
    )
    body = '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'

    assert read(files.zipped(files.word_parts(body, related=outside))) == ["a"]
    assert not was_called(listener)


def test_a_part_is_not_read_where_its_relationship_says_that_it_lies_outside() -> None:
    notes = f'<w:e xmlns:w="{files.WORDS}"><w:e w:id="1">{files.paragraph("End.")}</w:e></w:e>'
    body = '<w:p><w:r><w:t>a</w:t><w:endnoteReference w:id="1"/></w:r></w:p>'
    related = files.relationship("endnotes", "endnotes.xml", "External")
    parts = files.word_parts(body, related=related)

    assert read(files.zipped({**parts, "word/endnotes.xml": notes.encode()})) == ["a"]


@pytest.mark.parametrize("target", ["../../../../etc/passwd", "file:///etc/passwd", "", "nothing"])
def test_a_relationship_to_what_is_not_a_part_leads_nowhere(target: str) -> None:
    related = files.relationship("footnotes", target)

    assert read(files.zipped(files.word_parts(files.paragraph("a"), related=related))) == ["a"]


def test_things_inside_things_without_end_are_refused() -> None:
    body = DEEP * 60 + files.paragraph("a") + DEEP_END * 60

    assert flaw_of(files.zipped(files.word_parts(body))) is Flaw.TOO_MUCH_WORK


def test_tables_inside_tables_without_end_are_refused() -> None:
    body = "<w:tbl><w:tr><w:tc>" * 60 + files.paragraph("a") + "</w:tc></w:tr></w:tbl>" * 60

    assert flaw_of(files.zipped(files.word_parts(body))) is Flaw.TOO_MUCH_WORK


def test_xml_nested_deeper_than_any_parser_allows_is_broken() -> None:
    body = DEEP * 5_000 + files.paragraph("a") + DEEP_END * 5_000

    assert flaw_of(files.zipped(files.word_parts(body))) is Flaw.BROKEN_WORD


def test_things_inside_things_as_word_makes_them_are_read() -> None:
    body = DEEP * 20 + files.paragraph("a") + DEEP_END * 20

    assert read(files.zipped(files.word_parts(body))) == ["a"]
