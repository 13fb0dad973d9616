"""What the reading process answers: one JSON object, an extract or the reason for a refusal."""

from __future__ import annotations

import json
from typing import Any

from rsu_nb.attachments.attachment import Extract, Passage
from rsu_nb.attachments.errors import (
    THE_FILE,
    AttachmentError,
    Flaw,
    LockedAttachmentError,
    Measure,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.kind import AttachmentKind


def answer_of(result: Extract | AttachmentError) -> bytes:
    """An extract or a refusal as bytes."""
    match result:
        case Extract():
            passages = [[passage.anchor, passage.text] for passage in result.passages]
            answer: dict[str, Any] = {
                "kind": result.kind.value,
                "pages": result.pages,
                "passages": passages,
            }
        case TooLargeAttachmentError():
            answer = {"over": result.measure.value, "found": result.found, "limit": result.limit}
        case UnreadableAttachmentError():
            answer = {"flaw": result.flaw.name}
        case LockedAttachmentError():
            answer = {"refused": "locked"}
        case _:
            answer = {"refused": "kind"}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def result_of(answer: bytes, subject: str = THE_FILE) -> Extract:
    """The extract that an answer holds.

    The process that wrote it has read a file that nobody trusts, so nothing is taken from it but
    text, counts, and words of closed lists.

    Args:
        answer: What the reading process wrote.
        subject: What a refusal calls the file.

    Raises:
        AttachmentError: The refusal that it holds, about the subject; or it is no answer at all.
    """
    try:
        given = json.loads(answer)
        raise_refusal(given, subject)
        return _extract(given)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        raise UnreadableAttachmentError(Flaw.STOPPED, subject) from None


def raise_refusal(given: dict[str, Any], subject: str) -> None:
    """Raise the refusal that an answer holds, if it holds one.

    Args:
        given: What the reading process wrote, taken out of its JSON.
        subject: What the refusal calls the file.

    Raises:
        AttachmentError: It holds one.
    """
    if "over" in given:
        raise TooLargeAttachmentError(
            Measure(given["over"]),
            found=None if given["found"] is None else int(given["found"]),
            limit=int(given["limit"]),
            subject=subject,
        )
    if "flaw" in given:
        raise UnreadableAttachmentError(Flaw[given["flaw"]], subject)
    if given.get("refused") == "locked":
        raise LockedAttachmentError(subject)
    if "refused" in given:
        raise UnknownKindError(subject)


def _extract(given: dict[str, Any]) -> Extract:
    return Extract(
        kind=AttachmentKind(given["kind"]),
        pages=None if given["pages"] is None else int(given["pages"]),
        passages=tuple(
            Passage(anchor=_string(anchor), text=_string(text))
            for anchor, text in given["passages"]
        ),
    )


def _string(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given
