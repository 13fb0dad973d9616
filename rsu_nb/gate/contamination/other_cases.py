"""Particulars of a person of another case, anywhere in this record."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind
from rsu_nb.record.people import Identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile

_PROFESSION: Final = re.compile(
    r"(?:doctor|psychologist|expert|lawyer|representative|interpreter|responsible-adult)(?:-\d+)?"
)
"""Who may rightly appear in one case after another."""
_REMARK: Final = re.compile(r"\([^)]*\)")
_NUMBER: Final = re.compile(r"\d[\d \u2010-\u2015-]*\d")
_FEWEST_DIGITS: Final = 6
_SHORTEST_PART: Final = 5
_TITLE: Final = re.compile(r"mr|mrs|ms|miss|mx|dr|professor|judge|sir|dame")
_WORD: Final = re.compile(r"\w[\w'’-]*")
_ONE_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherCase:
    """Who the people of another case are.

    Attributes:
        case: Its reference as printed.
        identities: The identities of its people.
    """

    case: str
    identities: tuple[Identity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Particulars:
    """What identifies people, in the form in which words are compared."""

    names: frozenset[str]
    numbers: frozenset[str]
    addresses: frozenset[str]
    parts: frozenset[str]

    def without(self, own: _Particulars) -> _Particulars:
        """These without those of another, so that whom both cases identify is left out."""
        return _Particulars(
            names=self.names - own.names,
            numbers=self.numbers - own.numbers,
            addresses=self.addresses - own.addresses,
            parts=self.parts - own.parts,
        )


def other_case_suspicions(file: CaseFile, others: Iterable[OtherCase]) -> Iterator[Suspicion]:
    """Names, numbers and addresses of other cases' people that stand in this record.

    People whom both cases identify are left out, and so are those who act in many cases.
    A whole name or a number is taken for the person; part of a name alone may be chance, and a
    word that the record also has without a capital is no name in it.
    """
    own = _particulars(file.record.identities, parts_of_all=True)
    texts = _Texts(file)
    for other in others:
        if other.case == file.record.case:
            continue
        theirs = _particulars(
            one for one in other.identities if not _PROFESSION.fullmatch(one.role)
        )
        yield from texts.suspicions(other, theirs.without(own))


def names_somebody(words: str, cases: Iterable[OtherCase]) -> bool:
    """Whether words hold the whole name, a number or the address of a person of any case.

    Those who act in many cases are left out.

    Args:
        words: Any text.
        cases: Who the people of the cases are.
    """
    text, numbers = _compared(words), set(_numbers(words))
    held = _words_in([text])
    for case in cases:
        theirs = _particulars(
            one for one in case.identities if not _PROFESSION.fullmatch(one.role)
        )
        names = (
            name
            for name in theirs.names | theirs.addresses
            if held.issuperset(_ONE_WORD.findall(name))
        )
        sure = _any_of(names)
        if numbers & theirs.numbers or (sure and sure.search(text)):
            return True
    return False


class _Texts:
    """The texts of a record in the forms in which names are looked for, made once."""

    def __init__(self, file: CaseFile) -> None:
        self.texts = {
            thing: _compared(words) for thing, words in file.words.items() if _is_text(thing)
        }
        self.numbers = {thing: set(_numbers(words)) for thing, words in file.words.items()}
        self.bare = {thing: _without_accents(words) for thing, words in file.words.items()}
        self.own_lines = _lines_of(file)
        self.words = _words_in(self.texts.values())
        self.bare_words = _words_in(self.bare.values())
        self.all_numbers = frozenset[str]().union(*self.numbers.values())

    def suspicions(self, other: OtherCase, theirs: _Particulars) -> Iterator[Suspicion]:
        """Where particulars of another case, and of that case alone, stand in the record."""
        sure = _any_of(self._standing_here(theirs.names | theirs.addresses))
        perhaps = _any_of(self._perhaps_here(theirs.parts - self.own_lines))
        numbers = theirs.numbers & self.all_numbers
        if not (sure or perhaps or numbers):
            return
        for thing, words in self.texts.items():
            if (sure and sure.search(words)) or self.numbers[thing] & numbers:
                yield _suspicion(thing, SuspicionKind.ANOTHER_CLAIMANT, other)
            elif perhaps and perhaps.search(self.bare[thing]):
                yield _suspicion(thing, SuspicionKind.PERHAPS_ANOTHER_CLAIMANT, other)

    def _standing_here(self, names: Iterable[str]) -> list[str]:
        """Those whose words all stand in the record, so that most cases need no search at all."""
        return [name for name in names if self.words.issuperset(_ONE_WORD.findall(name))]

    def _perhaps_here(self, parts: Iterable[str]) -> list[str]:
        """Those with a capital in the record that it does not also have as a common word."""
        return [
            part.title()
            for part in parts
            if part not in self.bare_words
            and self.bare_words.issuperset(_ONE_WORD.findall(part.title()))
        ]


def _suspicion(thing: str, kind: SuspicionKind, other: OtherCase) -> Suspicion:
    return Suspicion(where=thing, kind=kind, about=other.case)


def _is_text(thing: str) -> bool:
    return not thing.startswith("identities")


def _particulars(identities: Iterable[Identity], *, parts_of_all: bool = False) -> _Particulars:
    people = tuple(identities)
    names = [_compared(_REMARK.sub("", name)).strip() for one in people for name in _names(one)]
    printed = names if parts_of_all else [_compared(n) for one in people for n in _printed(one)]
    words = {word for name in printed for word in name.split() if not _TITLE.fullmatch(word)}
    addresses = {_compared(one.electronic_address) for one in people if one.electronic_address}
    return _Particulars(
        names=frozenset(name for name in names if _is_whole(name)),
        numbers=frozenset(n for one in people for d in one.document_numbers for n in _numbers(d)),
        addresses=frozenset(one.strip() for one in addresses),
        parts=frozenset(w for w in words if parts_of_all or len(w) >= _SHORTEST_PART),
    )


def _names(identity: Identity) -> Iterator[str]:
    yield identity.full_name
    yield from identity.aliases
    if identity.printed_as:
        yield identity.printed_as


def _printed(identity: Identity) -> Iterator[str]:
    yield identity.full_name
    if identity.printed_as:
        yield identity.printed_as


def _is_whole(name: str) -> bool:
    """Whether it has two words at least that are no title, so that it is hardly chance."""
    return len([word for word in name.split() if not _TITLE.fullmatch(word)]) > 1


def _numbers(words: str) -> Iterator[str]:
    for found in _NUMBER.finditer(words):
        digits = re.sub(r"\D", "", found[0])
        if len(digits) >= _FEWEST_DIGITS:
            yield digits


def _compared(words: str) -> str:
    """Words without case and accents, one space between, so that spelling hides nobody."""
    return " ".join(_without_accents(words).casefold().split())


def _without_accents(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words)
    return "".join(one for one in apart if not unicodedata.combining(one))


def _words_in(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in _ONE_WORD.findall(text))


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(names, key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _lines_of(file: CaseFile) -> frozenset[str]:
    """The words of the record's own lines, such as publishers and places, which are no slips."""
    sources = ("officer", "country_information.", "evidence.", "interviews.", "countries.")
    return frozenset(
        word
        for thing, words in file.words.items()
        if thing.startswith(sources)
        for word in _WORD.findall(_compared(words))
    )
