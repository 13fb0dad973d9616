"""Does to a draft copy what its readers do in Word: comment, reply, change, divide, leave out."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import docx

from rsu_nb.attachments.word_marks import digest_of_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document

_EXTENDED = "commentsExtended"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_KEY = f"{{{_W14}}}paraId"


def changed(content: bytes, change: Callable[[Document], Any]) -> bytes:
    """The same file after somebody changed something."""
    word = docx.Document(BytesIO(content))
    change(word)
    saved = BytesIO()
    word.save(saved)
    return saved.getvalue()


def paragraph(word: Document, case: str, anchor: str) -> Any:
    """The paragraph in which the mark of that place begins; in a table, that of its first cell."""
    of = digest_of_place(case, anchor)
    found = word.element.body.xpath(f".//w:bookmarkStart[contains(@w:name, '_{of}_')]")
    return docx.text.paragraph.Paragraph(found[0].getparent(), word)


def commented(content: bytes, case: str, *on: tuple[str, str], author: str = "A Reader") -> bytes:
    """The same file with a comment on each of those places, in order."""

    def comment(word: Document) -> None:
        for anchor, text in on:
            runs = paragraph(word, case, anchor).runs
            made = word.add_comment(runs, text=text, author=author, initials="A")
            made._comment_elm.date = datetime(2026, 7, 3, 10, 15, tzinfo=UTC)

    return changed(content, comment)


def replied(content: bytes, text: str, author: str = "The Officer", to: int = 0) -> bytes:
    """The same file with a reply to one of its comments, as Word 2013 and later keep it."""

    def reply(word: Document) -> None:
        listed = list(word.comments)
        word.add_comment(_runs_of(word, listed[to]), text=text, author=author)

    with_reply = changed(content, reply)
    return _threaded(with_reply, to)


def _runs_of(word: Document, comment: Any) -> Any:
    path = f".//w:commentRangeStart[@w:id='{comment.comment_id}']/following-sibling::w:r"
    return [docx.text.run.Run(one, word) for one in word.element.body.xpath(path)[:1]]


def _threaded(content: bytes, to: int) -> bytes:
    """The same file with a part that says of its last comment that it replies to another."""
    with ZipFile(BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    keys = iter(range(1, 1000))
    comments = re.sub(
        rb"<w:p>|<w:p (?!r)",
        lambda found: (
            b'<w:p xmlns:w14="%s" w14:paraId="%08X"%s'
            % (_W14.encode(), next(keys), b">" if found[0].endswith(b">") else b" ")
        ),
        parts["word/comments.xml"],
    )
    last = next(keys) - 1
    parts["word/comments.xml"] = comments
    parts[f"word/{_EXTENDED}.xml"] = (
        f'<w15:commentsEx xmlns:w15="{_W15}"><w15:commentEx w15:paraId="{last:08X}" '
        f'w15:paraIdParent="{to + 1:08X}" w15:done="0"/></w15:commentsEx>'
    ).encode()
    relation = (
        f'<Relationship Id="rIdX" Target="{_EXTENDED}.xml" Type='
        f'"http://schemas.microsoft.com/office/2011/relationships/{_EXTENDED}"/></Relationships>'
    ).encode()
    rels = "word/_rels/document.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", relation)
    kind = (
        f'<Override PartName="/word/{_EXTENDED}.xml" ContentType="application/vnd.openxmlformats-'
        f'officedocument.wordprocessingml.{_EXTENDED}+xml"/></Types>'
    ).encode()
    types = "[Content_Types].xml"
    parts[types] = parts[types].replace(b"</Types>", kind)
    made = BytesIO()
    with ZipFile(made, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return made.getvalue()
