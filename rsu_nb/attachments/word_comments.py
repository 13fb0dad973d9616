"""Reads the comments of a Word document: who wrote them, when, on which paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.commented_copy import CommentedCopy, WordComment
from rsu_nb.attachments.errors import (
    Flaw,
    Measure,
    TooLargeAttachmentError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.size import refuse_by_size
from rsu_nb.attachments.word import words_of
from rsu_nb.attachments.word_marks import Mark, digest_of_text
from rsu_nb.attachments.word_package import open_word
from rsu_nb.attachments.word_stretches import Stretches
from rsu_nb.attachments.word_xml import attribute, children, inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml import etree

    from rsu_nb.attachments.limits import Limits

_PARAGRAPH: Final = frozenset({"p"})
_MINUTE: Final = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?Z?", re.ASCII)
_LONGEST_AUTHOR: Final = 100


def read_comments(content: bytes, limits: Limits) -> CommentedCopy:
    """The marks and the comments of a Word document, in this very process.

    Raises:
        UnknownKindError: It is a zip of something else.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It is over a limit.
        UnreadableAttachmentError: It is empty, broken, or made to do harm.
    """
    refuse_by_size(content, limits)
    package = open_word(content, limits)
    try:
        stretches = Stretches(package.document())
        listed = tuple(children(package.related("comments"), "comment"))
        threads = _threads(package.related("commentsExtended"))
        comments = _comments(_in_order(listed, stretches.places), stretches, threads)
    except (MemoryError, RecursionError):
        raise UnreadableAttachmentError(Flaw.TOO_MUCH_WORK) from None
    _refuse_too_much(comments, limits)
    named = ((Mark.named(name), "".join(texts)) for name, texts in stretches.texts.items())
    marks = tuple((mark, digest_of_text(text)) for mark, text in named if mark is not None)
    return CommentedCopy(marks=marks, comments=comments)


def _in_order(
    listed: Iterable[etree._Element], places: Mapping[str, str]
) -> tuple[etree._Element, ...]:
    """Comments in the order of the document; those that it does not place come last."""
    order = {comment: place for place, comment in enumerate(places)}
    return tuple(sorted(listed, key=lambda one: order.get(attribute(one, "id"), len(order))))


def _comments(
    listed: tuple[etree._Element, ...], stretches: Stretches, threads: Mapping[str, str]
) -> tuple[WordComment, ...]:
    """The comments; a reply knows the one that it replies to where that stands before it."""
    place_of: dict[str, int] = {}
    made: list[WordComment] = []
    for element in listed:
        paragraphs = tuple(inside(element, _PARAGRAPH))
        key = attribute(paragraphs[-1], "paraId") if paragraphs else ""
        made.append(_comment(element, paragraphs, stretches, place_of.get(threads.get(key, ""))))
        if key:
            place_of.setdefault(key, len(made) - 1)
    return tuple(made)


def _comment(
    element: etree._Element,
    paragraphs: tuple[etree._Element, ...],
    stretches: Stretches,
    answers: int | None,
) -> WordComment:
    own = attribute(element, "id")
    written = _MINUTE.fullmatch(attribute(element, "date"))
    texts = (clean(words_of(paragraph)) for paragraph in paragraphs)
    return WordComment(
        mark=Mark.named(stretches.places.get(own, "")),
        author=" ".join(clean(attribute(element, "author")).split())[:_LONGEST_AUTHOR],
        written=written[1] if written else "",
        words=" ".join(clean("".join(stretches.words.get(own, ()))).split()),
        paragraphs=tuple(text for text in texts if text.strip()),
        answers=answers,
    )


def _threads(extended: etree._Element | None) -> dict[str, str]:
    """By the key of a reply, the key of what it replies to."""
    return {
        attribute(one, "paraId"): attribute(one, "paraIdParent")
        for one in children(extended, "commentEx")
        if attribute(one, "paraIdParent")
    }


def _refuse_too_much(comments: tuple[WordComment, ...], limits: Limits) -> None:
    length = sum(len(text) for one in comments for text in (*one.paragraphs, one.words))
    if length > limits.text:
        raise TooLargeAttachmentError(Measure.TEXT, found=length, limit=limits.text)
    if len(comments) > limits.places:
        raise TooLargeAttachmentError(Measure.PLACES, found=len(comments), limit=limits.places)
