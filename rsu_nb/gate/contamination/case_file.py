"""What officer text can be held against: the people and dates on file, and every word in it."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.prose import ProseParagraph, Sentence, prose_of, sentences_of, thing_of
from rsu_nb.record.officer_text import OfficerText, Text, inlines
from rsu_nb.record.people import Gender, Person
from rsu_nb.record.record import Record
from rsu_nb.record.walk import parts, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.part import Part

CLAIMANT: Final = "claimant"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A record, read once for all checks.

    Attributes:
        record: The record.
        paragraphs: Every paragraph of officer text.
        sentences: The officer's own sentences.
        births: Date of birth by role, for those whose file has one.
        people: The people by role.
        decided_on: The day ages are counted to: of the decision, or of the law until then.
        opened_on: The earliest day of the procedure, or `decided_on` where there is none.
        days: Every date in a field of the record.
        plain_words: Each run of words as typed between what the grammar knows, with its place.
        words: By thing of the record, such as `facts.F3`: all its words, officer text included.
    """

    record: Record
    paragraphs: tuple[ProseParagraph, ...]
    sentences: tuple[Sentence, ...]
    births: Mapping[str, date]
    people: Mapping[str, Person]
    decided_on: date
    opened_on: date
    days: frozenset[date]
    plain_words: tuple[tuple[str, str], ...]
    words: Mapping[str, str]

    def gender(self, role: str) -> Gender:
        """The recorded gender of a role; not recorded where the record has no such person."""
        person = self.people.get(role)
        return person.gender if person else Gender.NOT_RECORDED


def case_file_of(record: Record) -> CaseFile:
    """The file of a record."""
    paragraphs = prose_of(record)
    decided_on = record.decided_on or record.law_as_at
    dates = (
        *(one.on for one in record.events),
        *(one.on for one in record.interviews),
        *(one.on for one in record.accounts),
    )
    return CaseFile(
        record=record,
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
        births={one.role: one.date_of_birth for one in record.identities if one.date_of_birth},
        people={one.role: one for one in record.people},
        decided_on=decided_on,
        opened_on=min((decided_on, *dates)),
        days=frozenset(_days(record)),
        plain_words=tuple(_plain_words(record)),
        words=_words(record, paragraphs),
    )


def _days(record: Record) -> Iterator[date]:
    for located in parts(record):
        for _, value in located.part:
            if isinstance(value, date):
                yield value


def _plain_words(record: Record) -> Iterator[tuple[str, str]]:
    for where, text in texts(record):
        for node in inlines(text):
            if isinstance(node, Text):
                yield where, node.text


def _words(record: Record, paragraphs: tuple[ProseParagraph, ...]) -> dict[str, str]:
    words: dict[str, list[str]] = defaultdict(list)
    for paragraph in paragraphs:
        words[thing_of(paragraph.where)].append(paragraph.words)
    for located in parts(record):
        if not isinstance(located.part, OfficerText):
            words[thing_of(located.where)] += _lines(located.part)
    return {thing: "\n".join(lines) for thing, lines in words.items()}


def _lines(part: Part) -> Iterator[str]:
    for _, value in part:
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, str) and not isinstance(one, enum.Enum):
                yield one
