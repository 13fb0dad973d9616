"""What is kept of an attached document apart from its file and its text, and how it is locked."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.places import places_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.store.entry import Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A document attached to an item of evidence. Its name is a particular, not in its repr.

    Attributes:
        evidence_id: The item, such as `E4`.
        name: The file's name, for the officer's eyes.
        kind: What the file is.
        size: Bytes.
        sha256: The file's fingerprint, in hexadecimal.
        pages: How many pages it has, or None where it has none of its own.
        places: Which places it has to cite, such as `p 1 to p 12`.
        remark: What the officer should know about its text; "" where there is nothing to say.
        at: When it was attached, in Coordinated Universal Time, ISO 8601.
        officer: Whose account attached it.
        number: The number of its entry in the log of the case.
    """

    evidence_id: str
    name: str = field(repr=False)
    kind: AttachmentKind
    size: int
    sha256: str
    pages: int | None
    places: str
    remark: str
    at: str
    officer: str
    number: int

    @classmethod
    def from_payload(cls, head: Head, payload: bytes) -> Self:
        """What an entry and its payload say."""
        given: dict[str, Any] = json.loads(payload)
        return cls(
            evidence_id=str(head.clear["evidence"]),
            at=head.at,
            officer=head.officer,
            number=head.sequence,
            **{**given, "kind": AttachmentKind(given["kind"])},
        )

    def with_text(self, text: bytes) -> ReadAttachment:
        """The document as it was read when it was attached.

        Args:
            text: Its passages, as kept.
        """
        return ReadAttachment(
            name=self.name,
            kind=self.kind,
            size=self.size,
            sha256=self.sha256,
            pages=self.pages,
            passages=tuple(Passage(anchor=one, text=said) for one, said in json.loads(text)),
        )


def payload_of(read: ReadAttachment) -> bytes:
    """What an entry keeps of a document; its text is not among it."""
    return _bytes_of(
        {
            "name": read.name,
            "kind": read.kind.value,
            "size": read.size,
            "sha256": read.sha256,
            "pages": read.pages,
            "places": places_of(read),
            "remark": read.remark,
        }
    )


def text_of(read: ReadAttachment) -> bytes:
    """The passages of a document as they are kept."""
    return _bytes_of([[passage.anchor, passage.text] for passage in read.passages])


def _bytes_of(value: dict[str, Any] | Sequence[Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
