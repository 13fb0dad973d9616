"""What the cases of a unit share: country information and authorities, each with its reader."""

from __future__ import annotations

from pathlib import PurePath
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from rsu_nb.record.evidence import SourceType
from rsu_nb.record.library_entry import LibraryId
from rsu_nb.record.officer_text import OfficerText, citations, references, roles
from rsu_nb.record.part import OWN_PROBLEM, CountryCode, Day, Key, Line, Part, Passage
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation.alone import validated_alone


class Card(Part):
    """Country information for any case of the unit: what a source says, nothing of a claimant."""

    id: LibraryId | None = None
    """The card that this is a later version of; none for a new one."""
    countries: Annotated[tuple[CountryCode, ...], Field(min_length=1)]
    questions: Annotated[tuple[Line, ...], Field(min_length=1)]
    """The questions that it answers."""
    publisher: Line
    author: Line | None = None
    title: Line
    source_type: SourceType
    published: Day
    covers: Line | None = None
    pinpoint: Line
    address: Line | None = None
    """Where it can be read; none for an invented publisher."""
    quotes: Line | None = None
    """The original source, where this one repeats another."""
    says: OfficerText
    """What it says on the questions, in its reader's own words."""
    passage: Passage | None = None
    """The words relied on, as published, with the sentences around them."""
    read_by: Line
    read_on: Day

    @model_validator(mode="after")
    def _of_no_case(self) -> Self:
        """A card belongs to no case, and was not read before it was published."""
        if any((*roles(self.says), *citations(self.says), *references(self.says))):
            raise PydanticCustomError(
                OWN_PROBLEM,
                "names a person, an item or a paragraph of a case; a card belongs to no case",
            )
        if self.read_on < self.published:
            raise PydanticCustomError(
                OWN_PROBLEM, "was read before it was published; correct one of the two dates"
            )
        return self


class ReadAuthority(Part):
    """A decided case that somebody of the unit read."""

    id: LibraryId | None = None
    """The entry that this is a later version of; none for a new one."""
    key: Key | None = None
    """Its key in the law as declared, where it is among that."""
    citation: Line
    proposition: OfficerText
    """What it is authority for, in its reader's own words."""
    pinpoint: Line
    """The place that was read, such as `[62]-[64]`."""
    read_by: Line
    read_on: Day
    read_where: Line
    """Where it was read: a law report, a database, a library."""

    @model_validator(mode="after")
    def _of_no_case(self) -> Self:
        """A proposition of law names nobody and nothing of a case."""
        text = self.proposition
        if any((*roles(text), *citations(text), *references(text))):
            raise PydanticCustomError(
                OWN_PROBLEM,
                "names a person, an item or a paragraph of a case; an authority belongs to none",
            )
        return self


class LibraryFile(Part):
    """A file of what is to be added to the unit's library."""

    cards: tuple[Card, ...] = ()
    authorities: tuple[ReadAuthority, ...] = ()


def library_file_from(data: bytes, name: str) -> LibraryFile:
    """What a file adds to the unit's library.

    Args:
        data: The file's content, YAML 1.2 or JSON.
        name: The file's name or path; messages give its last part only.

    Raises:
        UnreadableFileError: It is not YAML 1.2 or JSON that may be read.
        InvalidRecordError: It holds what no card or authority is; every problem at once.
    """
    return validated_alone(LibraryFile, data_from(data, name), PurePath(name).name)
