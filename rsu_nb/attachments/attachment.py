"""An attachment once read: what it is, and its text by the places that a citation names."""

from __future__ import annotations

from dataclasses import dataclass, field

from rsu_nb.attachments.kind import AttachmentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The text at one place.

    Attributes:
        anchor: The place as a citation's pinpoint prints it, such as `p 3`, `para 12` or
            `at 00:12:31`.
        text: What is read there, composed (NFC) and with line breaks only; "" for a page that
            has no text.
    """

    anchor: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """What is read from a file's content.

    Attributes:
        kind: What the content is.
        pages: How many pages it has, or None where it has none of its own (Word, plain text).
        passages: The text by place, in order.
    """

    kind: AttachmentKind
    pages: int | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAttachment:
    """A file that was read. Its name and its text are particulars and are not in its repr.

    Attributes:
        name: The last part of the file's name, for the officer's eyes.
        kind: What the file is.
        size: Bytes.
        sha256: The content's fingerprint, in hexadecimal.
        pages: How many pages it has, or None where it has none of its own (Word, plain text).
        passages: The text by place, in order.
    """

    name: str = field(repr=False)
    kind: AttachmentKind
    size: int
    sha256: str
    pages: int | None
    passages: tuple[Passage, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The whole text, a blank line between places."""
        return "\n\n".join(passage.text for passage in self.passages if passage.text)

    @property
    def has_text(self) -> bool:
        """True where there are words to select, at one place at least."""
        return any(passage.text for passage in self.passages)

    @property
    def remark(self) -> str:
        """What the officer should know about what was read; "" where there is nothing to say."""
        silent = [passage.anchor for passage in self.passages if not passage.text]
        if self.kind.is_picture:
            return "A picture has no text to select or search. Cite it as p 1."
        if not self.has_text:
            return f"No text was found in it. {_SCAN}" if self.pages else "It has no text."
        if silent:
            return f"{len(silent)} of its pages have no text, the first is {silent[0]}. {_SCAN}"
        return ""


_SCAN = "A scanned page is a picture: it can be read and cited, but not searched or selected from."
