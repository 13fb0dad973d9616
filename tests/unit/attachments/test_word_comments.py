"""Comments are found on their paragraph, whatever became of the paragraphs around it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.attachments.comment_reading import COPY_LIMITS, read_commented_copy
from rsu_nb.attachments.commented_copy import (
    CommentedCopy,
    WordComment,
    answer_of_copy,
    copy_from,
)
from rsu_nb.attachments.errors import (
    Flaw,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.limits import Limits
from rsu_nb.attachments.word_comments import read_comments
from rsu_nb.attachments.word_marks import Mark, digest_of_text
from tests.unit.attachments import files

W = f'xmlns:w="{files.WORDS}"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
ON = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
REFERENCE = '<w:r><w:commentReference w:id="0"/></w:r>'
A = Mark(place=1, total=2, of="a" * 12, text=digest_of_text("One"))
B = Mark(place=2, total=2, of="b" * 12, text=digest_of_text("Two"))


def run(text: str) -> str:
    """A run of text."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def start(mark: Mark) -> str:
    """Where a mark begins."""
    return f'<w:bookmarkStart w:id="{mark.place}" w:name="{mark.name}"/>'


def end(mark: Mark) -> str:
    """Where a mark ends."""
    return f'<w:bookmarkEnd w:id="{mark.place}"/>'


def around(mark: Mark, content: str) -> str:
    """Content inside a mark."""
    return start(mark) + content + end(mark)


def p(*content: str) -> str:
    """A paragraph."""
    return f"<w:p>{''.join(content)}</w:p>"


def commented(text: str = "x") -> str:
    """Words with a comment on them."""
    return ON[0] + run(text) + ON[1] + REFERENCE


def file(body: str, comments: str = "", extended: str = "") -> bytes:
    """A Word file with that body and those comments."""
    related = files.relationship("comments", "comments.xml") + files.relationship(
        "commentsExtended", "commentsExtended.xml"
    )
    listed = comments or comment(0, "Why?")
    return files.zipped(
        {
            **files.word_parts(body, related=related),
            "word/comments.xml": f"<w:comments {W} {W14}>{listed}</w:comments>".encode(),
            "word/commentsExtended.xml": f"<x xmlns:y='y'>{extended}</x>".encode(),
        }
    )


def comment(number: int, text: str, more: str = "", key: int | None = None) -> str:
    """The XML of one comment."""
    place = "" if key is None else f' w14:paraId="{key:08X}"'
    said = f"<w:p{place}>{run(text)}</w:p>"
    return f'<w:comment w:id="{number}" w:author="A Reader" {more}>{said}</w:comment>'


def read(body: str, comments: str = "", extended: str = "") -> CommentedCopy:
    """What is read of a Word file."""
    return read_comments(file(body, comments, extended), COPY_LIMITS)


@pytest.mark.parametrize(
    ("body", "mark"),
    [
        (p(around(A, commented())) + p(around(B, run("Two"))), A),
        (p(around(A, run("One"))) + p(around(B, commented())), B),
        (p(commented()) + p(around(A, run("One"))), None),
        (p(start(A), run("O")) + p(commented(), end(A)), A),
        (p(around(A, run("One"))) + p(commented("Added")) + p(around(B, run("Two"))), A),
        (p(around(A, commented()), around(B, run("Two"))), A),
        (p(around(A, run("One")), around(B, commented())), B),
        (p(around(A, run("One"))) + p(commented("In fact, "), around(B, run("two"))), B),
        (p(start(A), run("O")) + p(commented("ne"), end(A), around(B, run("Two"))), A),
        (p(start(A), run("x")) + p(start(A), end(A)) + p(commented()), A),
        (p(start(A), run("x")) + p(start(B), run("y"), end(B), commented()) + p(end(A)), A),
        ("<w:tbl><w:tr><w:tc>" + p(around(A, run("E1"))) + "</w:tc><w:tc>" + p(commented())
         + "</w:tc></w:tr></w:tbl>", A),
        (p(around(A, REFERENCE)), A),
        (p(around(A, f'<w:del w:id="9">{REFERENCE}</w:del>')), A),
        (p(around(A, run("One"))), None),
    ],
    ids=[
        *("first", "second", "before any", "divided", "added", "joined", "joined second"),
        *("written before", "divided and joined", "begun twice", "one in another", "row"),
        *("no range", "struck out", "not placed"),
    ],
)  # fmt: skip
def test_a_comment_is_on_the_paragraph_that_it_was_made_on(body: str, mark: Mark | None) -> None:
    (found,) = read(body).comments

    assert found.mark == mark


def test_a_comment_has_its_author_its_time_its_words_and_what_it_says() -> None:
    listed = comment(0, "Why?", 'w:date="2026-07-03T10:15:20Z"')
    (found,) = read(p(around(A, run("One ") + commented("two"))), listed).comments

    assert found == WordComment(
        mark=A,
        author="A Reader",
        written="2026-07-03T10:15",
        words="two",
        paragraphs=("Why?",),
        answers=None,
    )


@pytest.mark.parametrize("date", ["", "yesterday", "2026-07-03", "٢٠٢٦-07-03T10:15:20Z"])
def test_a_time_that_is_none_is_left_out(date: str) -> None:
    (found,) = read(p(around(A, commented())), comment(0, "x", f'w:date="{date}"')).comments

    assert found.written == ""


def test_a_reply_knows_what_it_replies_to() -> None:
    reply = '<w:r><w:commentReference w:id="1"/></w:r>'
    listed = comment(1, "Agreed.", key=8) + comment(0, "Why?", key=7)
    extended = '<c y:paraId="00000008" y:paraIdParent="00000007"/>'.replace("<c", "<commentEx")
    found = read(p(around(A, commented() + reply)), listed, extended).comments

    assert [(one.paragraphs, one.answers) for one in found] == [
        (("Why?",), None),
        (("Agreed.",), 0),
    ]


@pytest.mark.parametrize(
    "loop", ["<commentEx y:paraId='00000007' y:paraIdParent='00000007'/>", "<commentEx/>"]
)
def test_a_comment_that_replies_to_itself_begins_a_thread(loop: str) -> None:
    (found,) = read(p(around(A, commented())), comment(0, "Why?", key=7), loop).comments

    assert found.answers is None


def is_changed(body: str) -> list[bool]:
    """Of each mark of a document, whether its text changed."""
    return [mark.text != text for mark, text in read(body).marks]


@pytest.mark.parametrize(
    ("body", "changed"),
    [
        (p(around(A, run("One"))) + p(around(B, run("Two"))), [False, False]),
        (p(around(A, run("O") + run("ne"))) + p(around(B, run("Two"))), [False, False]),
        (p(start(A), run("O")) + p(run("ne"), end(A)), [False]),
        (p(around(A, run("One")), around(B, run("Two"))), [False, False]),
        (p(around(A, run("One"))) + p(run("More")) + p(around(B, run("Two"))), [True, False]),
        (p(around(A, f'<w:ins w:id="9">{run("One")}</w:ins>')), [False]),
        (p(around(A, run("On") + "<w:del><w:r><w:delText>e</w:delText></w:r></w:del>")), [True]),
        (p(around(A, f'<w:fldSimple w:instr="REF x">{run("[5]")}</w:fldSimple>' + run("One"))),
         [False]),
        (p(around(A, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                     '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("[5]")
                     + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run("One"))), [False]),
        (p(around(A, "")), [True]),
    ],
    ids=[
        *("same", "cut in runs", "divided", "joined", "added", "inserted", "struck out"),
        *("field", "long field", "emptied"),
    ],
)  # fmt: skip
def test_changed_text_is_told_from_text_that_was_moved_about(
    body: str, changed: list[bool]
) -> None:
    assert is_changed(body) == changed


def deep() -> bytes:
    """A file in which things stand inside things too deep."""
    return file(p("<w:sdt><w:sdtContent>" * 60 + "</w:sdtContent></w:sdt>" * 60))


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        (b"", Flaw.EMPTY),
        (b"Dear", Flaw.BROKEN_WORD),
        (deep(), Flaw.TOO_MUCH_WORK),
        (file(p(), "<w:comment"), Flaw.BROKEN_WORD),
        (files.zipped(files.word_parts("", before="<!DOCTYPE a>")), Flaw.XML_DECLARATIONS),
    ],
    ids=["empty", "text", "deep", "broken comments", "declarations"],
)
def test_a_file_made_to_do_harm_is_refused(content: bytes, flaw: Flaw) -> None:
    with pytest.raises(UnreadableAttachmentError) as refused:
        read_commented_copy(content)

    assert refused.value.flaw is flaw


def test_a_zip_of_something_else_is_refused() -> None:
    with pytest.raises(UnknownKindError):
        read_commented_copy(files.zipped({"a.txt": b"a"}))


@pytest.mark.parametrize("limits", [Limits(size=10), Limits(text=2), Limits(places=1)])
def test_a_file_with_too_much_is_refused(limits: Limits) -> None:
    two = comment(0, "Why?") + comment(1, "How?")

    with pytest.raises(TooLargeAttachmentError):
        read_commented_copy(file(p(), two), limits)


def test_a_process_of_its_own_reads_the_same() -> None:
    content = file(p(around(A, commented("“Kōrero”"))))

    assert read_commented_copy(content) == read_comments(content, COPY_LIMITS)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b'{"marks":[]}',
        b'{"marks":[[1,2]],"comments":[]}',
        b'{"marks":[],"comments":[{}]}',
        b'{"marks":[],"comments":' + b"[" * 100_000,
    ],
)
def test_what_is_no_answer_is_a_refusal(answer: bytes) -> None:
    with pytest.raises(UnreadableAttachmentError):
        copy_from(answer)


@given(st.binary())
def test_whatever_the_process_says_is_a_copy_or_a_refusal(answer: bytes) -> None:
    with suppress(UnreadableAttachmentError):
        assert isinstance(copy_from(answer), CommentedCopy)


_PIECES = st.sampled_from(
    [
        *(start(A), end(A), start(B), end(B), ON[0], ON[1], REFERENCE, run("x"), "<w:tab/>"),
        *(
            f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"
            for kind in ("begin", "separate", "end")
        ),
    ]
)
_BODIES = st.lists(st.lists(_PIECES, max_size=8).map(lambda parts: p(*parts)), max_size=5)


@given(_BODIES)
def test_marks_and_comments_in_any_order_are_read(body: list[str]) -> None:
    found = read("".join(body))

    assert answer_of_copy(found)
    assert copy_from(answer_of_copy(found)) == found
    assert len(found.comments) == 1
    assert {mark for mark, _ in found.marks} <= {A, B}
