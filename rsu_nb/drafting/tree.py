"""The paragraph tree: what a document says, and what each paragraph of it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class AuthorClass(Enum):
    """Who a paragraph comes from; template text is of four kinds only."""

    STRUCTURE = "structure"
    LAW = "law"
    PROCEDURE = "procedure"
    NOTICE = "notice"
    OFFICER = "officer"
    QUOTATION = "quotation"
    GAP = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Plain text with its emphasis and, where it is not English, its language (BCP 47)."""

    text: str
    is_emphasised: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphNumber:
    """A reference to another paragraph; each writer prints its number and makes it follow.

    `fallback` prints in square brackets where the paragraph is not in this document.
    """

    target: str
    fallback: str = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLink:
    """A reference to an entry of a list in this document (evidence, country information)."""

    target: str
    text: str


Inline = Run | ParagraphNumber | SourceLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words of another, set off from the paragraph that holds them."""

    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a list, with its own items one level down at most."""

    content: tuple[Inline, ...]
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list inside a paragraph: printed (a), (b), and (i), (ii) one level down."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuation:
    """More running text of the same numbered paragraph, after a quotation or a list."""

    content: tuple[Inline, ...]


Body = Quotation | Items | Continuation


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 3; level 1 prints in capitals by style, never by its text."""

    id: str
    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of the document.

    Attributes:
        id: Stable id, unique in the document, such as `fact-F3-reasons`.
        author: Who it comes from.
        content: Its running text.
        body: Quotations, lists and further text below the running text, in order.
        rests_on: Ids of the record's things, issue keys and provision keys it rests on.
        step: The step whose form it is edited in, or "" for text that no step edits.
        is_numbered: True where it takes the next number [n] of the document.
    """

    id: str
    author: AuthorClass
    content: tuple[Inline, ...]
    body: tuple[Body, ...] = ()
    rests_on: tuple[str, ...] = ()
    step: str = ""
    is_numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading and its share of the width (shares add up to 1)."""

    heading: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table; `id` is what a `SourceLink` points at."""

    id: str
    cells: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a caption and real headings; the first cell of each row heads the row."""

    id: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    author: AuthorClass = AuthorClass.STRUCTURE
    rests_on: tuple[str, ...] = ()
    step: str = ""


Block = Heading | Paragraph | Table


class DocumentKind(Enum):
    """What kind of document this is."""

    DECISION = "decision"
    LETTER = "letter"


class DocumentStatus(Enum):
    """How far the case behind the document has come; printed on every page unless sealed."""

    DRAFT = "DRAFT"
    NOT_SEALED = "Not sealed"
    SEALED = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontField:
    """One labelled line of a document's front, such as the file number."""

    label: str
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Why and to whom a copy was released, printed in its footer."""

    purpose: str
    recipient: str
    released_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document, ready for any of the three writers.

    Attributes:
        kind: Decision or letter.
        title: Its title, as in the file's metadata and at its head.
        case: The case reference.
        letterhead: Lines of the unit's letterhead, first the unit's name.
        front: Labelled lines before the first block.
        address: Address block of a letter; empty for a decision.
        blocks: Headings, paragraphs and tables in reading order.
        marking: Protective marking, top and bottom of every page; "" for none.
        timestamp: The only time a writer may use; from the record, never from a clock.
        status: Sealed, not sealed or draft.
        stamp: The release stamp, or None for a copy that stays in.
        notice: A line under the title, such as that the case is invented; "" for none.
    """

    kind: DocumentKind
    title: str
    case: str
    letterhead: tuple[str, ...]
    front: tuple[FrontField, ...]
    blocks: tuple[Block, ...]
    timestamp: datetime
    address: tuple[str, ...] = ()
    marking: str = ""
    status: DocumentStatus = DocumentStatus.DRAFT
    stamp: Stamp | None = None
    notice: str = ""
    language: str = "en-NZ"
    numbers: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Number the numbered paragraphs from 1, unbroken."""
        numbered = (block.id for block in self.paragraphs() if block.is_numbered)
        object.__setattr__(self, "numbers", {id_: n for n, id_ in enumerate(numbered, start=1)})

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs in reading order, tables and headings left out."""
        return (block for block in self.blocks if isinstance(block, Paragraph))


def run(text: str, *, is_emphasised: bool = False) -> tuple[Inline, ...]:
    """`text` as a paragraph's whole content."""
    return (Run(text=text, is_emphasised=is_emphasised),)
