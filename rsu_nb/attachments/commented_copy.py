"""What comes back with a draft copy that somebody commented on in Word or LibreOffice."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from rsu_nb.attachments.answer import raise_refusal
from rsu_nb.attachments.errors import THE_FILE, Flaw, UnreadableAttachmentError
from rsu_nb.attachments.word_marks import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class WordComment:
    """One comment, or one reply to a comment.

    Attributes:
        mark: The mark of the paragraph that it is on; None before the first mark.
        author: Who wrote it, as that program says; "" where it does not.
        written: When, as `2026-07-03T10:15`; "" where that is not said.
        words: The words of the document that it is on, not all of them where they are many.
        paragraphs: What it says.
        answers: The place among the comments of the one that it replies to; None where it begins.
    """

    mark: Mark | None
    author: str
    written: str
    words: str
    paragraphs: tuple[str, ...]
    answers: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentedCopy:
    """A copy that came back.

    Attributes:
        marks: The marks that are still in it, in order, each with the digest of the text that
            stands there now.
        comments: Its comments, in the order of the document.
    """

    marks: tuple[tuple[Mark, str], ...]
    comments: tuple[WordComment, ...]


def answer_of_copy(copy: CommentedCopy) -> bytes:
    """A commented copy as bytes."""
    comments = [
        {**asdict(one), "mark": one.mark.name if one.mark else ""} for one in copy.comments
    ]
    answer = {"marks": [[mark.name, text] for mark, text in copy.marks], "comments": comments}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def copy_from(answer: bytes, subject: str = THE_FILE) -> CommentedCopy:
    """The commented copy that an answer holds; nothing is taken from it but text and marks.

    Args:
        answer: What the reading process wrote.
        subject: What a refusal calls the file.

    Raises:
        AttachmentError: The refusal that it holds, about the subject; or it is no answer at all.
    """
    try:
        given = json.loads(answer)
        raise_refusal(given, subject)
        marks = ((_mark(name), _string(text)) for name, text in given["marks"])
        return CommentedCopy(
            marks=tuple((mark, text) for mark, text in marks if mark is not None),
            comments=tuple(_comment(one, place) for place, one in enumerate(given["comments"])),
        )
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        raise UnreadableAttachmentError(Flaw.STOPPED, subject) from None


def _comment(given: dict[str, Any], place: int) -> WordComment:
    answers = given["answers"]
    return WordComment(
        mark=_mark(given["mark"]),
        author=_string(given["author"]),
        written=_string(given["written"]),
        words=_string(given["words"]),
        paragraphs=tuple(_string(one) for one in given["paragraphs"]),
        answers=None if answers is None or not 0 <= int(answers) < place else int(answers),
    )


def _mark(name: object) -> Mark | None:
    return Mark.named(_string(name))


def _string(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given
