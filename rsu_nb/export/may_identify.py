"""What may still identify somebody in a copy for publication, for a person to look at.

Names are removed and refused by machine; a village, a rank or a date is not, because a decision
says nothing without any. Whether what is left points at one person, only a reader can tell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from rsu_nb.export.provenance import provenance_of
from rsu_nb.gate.contamination.occupation_words import occupations_in
from rsu_nb.gate.contamination.periods import MONTHS
from rsu_nb.gate.contamination.proper_names import name_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.drafting.tree import Document


MAY_IDENTIFY: Final = "may-identify.txt"
"""How the name of the report's file ends."""


class TraceKind(Enum):
    """What kind of thing is left; the value is how the report heads it."""

    NAME = "Names of places, organisations and other things"
    DAY = "Days"
    AGE = "Ages"
    OCCUPATION = "Occupations"
    NUMBER = "Numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One thing that is left.

    Attributes:
        kind: What kind of thing it is.
        words: It, as it prints.
        places: Where: the numbers of paragraphs, and `tables` for those.
    """

    kind: TraceKind
    words: str
    places: tuple[str, ...]


_MONTH: Final = "|".join(MONTHS)
_DAY: Final = re.compile(rf"\b\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?\b")
_AGE: Final = re.compile(r"\b(?:aged \w+|(?:at|of) the age of \w+|[\w-]+[ -]years?[ -]old)\b")
_NUMBER: Final = re.compile(r"\b(?=[\w/-]*\d{4})(?!(?:19|20)\d\d\b)[\w/-]{4,}\b")
_SENTENCE_START: Final = re.compile(
    r"(?:^|[.!?:;]['’”)]?\s+|\n|\| )[“‘(]?(?P<word>[^\W\d_][\w’'-]*)"
)
_PATTERNS: Final = (
    (_DAY, TraceKind.DAY),
    (_AGE, TraceKind.AGE),
    (_NUMBER, TraceKind.NUMBER),
)
_SMALL: Final = re.compile(r"\b[a-zà-ž][\w’'-]*")
"""A word without a capital: one that stands so anywhere is no name."""
_NOT_OF_THE_CASE: Final = frozenset({"law", "notice"})
"""Authors whose text is the same in every decision."""


def may_identify(document: Document) -> tuple[Trace, ...]:
    """What is left in a copy that may point at somebody, by kind and in alphabetical order."""
    paragraphs = [
        one
        for one in provenance_of(document)["paragraphs"]
        if one["class"] not in _NOT_OF_THE_CASE
    ]
    usual = {word for one in paragraphs for word in _SMALL.findall(one["text"])}
    places: dict[tuple[TraceKind, str], list[str]] = defaultdict(list)
    for paragraph in paragraphs:
        number = paragraph["number"]
        for kind, words in _found_in(paragraph["text"]):
            if words.lower() not in usual or kind is not TraceKind.NAME:
                places[kind, words].append(f"[{number}]" if number else "tables")
    found = (
        Trace(kind=kind, words=words, places=tuple(dict.fromkeys(where)))
        for (kind, words), where in places.items()
    )
    order = list(TraceKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.words.casefold())))


def report_of(case: str, traces: Iterable[Trace]) -> str:
    """The report as a text file: it says nothing that the copy does not say."""
    lines = [
        f"{case}: what may still identify somebody in this copy.",
        "",
        "Names, dates of birth and document numbers of the people of the case are removed. Look",
        "at each of these, and at what they say together, before you publish (Immigration Act",
        "2009, s 151). A small place, a post held and a day may be enough.",
    ]
    by_kind: dict[TraceKind, list[Trace]] = defaultdict(list)
    for trace in traces:
        by_kind[trace.kind].append(trace)
    for kind, found in by_kind.items():
        lines += ["", f"{kind.value}:"]
        lines += [f"  {trace.words}: {', '.join(trace.places)}" for trace in found]
    return "\n".join(lines) + "\n"


def _found_in(text: str) -> Iterator[tuple[TraceKind, str]]:
    for pattern, kind in (
        (_DAY, TraceKind.DAY),
        (_AGE, TraceKind.AGE),
        (_NUMBER, TraceKind.NUMBER),
    ):
        for words in pattern.findall(text):
            yield kind, words
    for words in occupations_in(text):
        yield TraceKind.OCCUPATION, words
    yield from ((TraceKind.NAME, word) for word in _names_in(text))


def _names_in(text: str) -> Iterator[str]:
    """Words with a capital, those at the start of a sentence only where they stand elsewhere."""
    inside = _SENTENCE_START.sub(lambda found: found[0][: -len(found["word"])], text)
    yield from name_words(inside)
