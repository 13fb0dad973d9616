"""The shipped cases changed throughout, so that they still agree with themselves."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from benchmarks.altered import own_texts, with_texts, with_words
from benchmarks.planting import SPELT
from rsu_nb.record.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_PAIRS: Final = (
    ("he", "she"), ("his", "her"), ("himself", "herself"), ("man", "woman"), ("men", "women"),
    ("boy", "girl"), ("husband", "wife"), ("father", "mother"), ("son", "daughter"),
    ("brother", "sister"), ("uncle", "aunt"), ("nephew", "niece"), ("grandson", "granddaughter"),
    ("grandfather", "grandmother"), ("mr", "ms"), ("male", "female"), ("boys", "girls"),
    ("sons", "daughters"), ("brothers", "sisters"), ("widower", "widow"),
)  # fmt: skip
_MIRROR: Final = {
    **dict(_PAIRS),
    **{b: a for a, b in _PAIRS},
    "him": "her", "hers": "his", "mrs": "mr",
}  # fmt: skip
_WORD: Final = re.compile(r"[A-Za-z]+")
_YEAR: Final = re.compile(r"\b(?:19[5-9]|20[0-3])\d\b")
_CYCLE: Final = 28
"""Years after which every date falls on the same day of the week."""
_TRUE: Final = (
    "{Claimant} is %(age)s years old.",
    "{Claimant} is now %(spelt)s.",
    "{Claimant}, who is %(age)s, has not worked since.",
    "The account of this %(age)s-year-old claimant was given plainly.",
    "{Claimant} was born in %(year)s.",
    "{Claimant} was %(then)s in %(later)s.",
    "{Claimant} is %(work)s.",
    "{Claimant} worked as %(work)s.",
)
_TENS: Final = ("", "ten", "twenty", "thirty", "forty", "fifty")
_ONES: Final = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def mirrored(record: Record, _: Random) -> Record:
    """Returns the record with every person of the other gender, in fields and words alike."""
    return with_words(record, lambda words: _WORD.sub(_mirror, words))


def renamed(record: Record, _: Random) -> Record:
    """Returns the record with every capitalised name spelt otherwise, everywhere alike."""
    name = re.compile(r"\b[A-Z][a-zāēīōūšž]{3,}\b")
    names = [found for country in record.countries for found in name.findall(country.name)]
    return with_words(record, lambda words: _replaced(words, names))


def earlier(record: Record, _: Random) -> Record:
    """Returns the record with every year of its words and fields twenty-eight years earlier."""
    moved = with_words(record, lambda words: _YEAR.sub(_moved, words))
    return Record.model_validate(_earlier_days(moved.model_dump(by_alias=True)))


def with_true_sentences(record: Record, chance: Random) -> Record:
    """Returns the record with right ages, births and occupations said in ten more places."""
    own = own_texts(record)
    born = next(one.date_of_birth for one in record.identities if one.role == "claimant")
    work = next(one.occupation for one in record.people if one.role == "claimant")
    forms = [one for one in _TRUE if work or "work)" not in one]
    places = chance.sample(sorted(own), k=10)
    texts = {
        where: f"{own[where]}\n\n{chance.choice(forms) % _truth(record, born, work)}"
        for where in places
    }
    return with_texts(record, texts)


CONSISTENT: Final[dict[str, Callable[[Record, Random], Record]]] = {
    "as shipped": lambda record, _: record,
    "everybody of the other gender": mirrored,
    "countries renamed": renamed,
    "twenty-eight years earlier": earlier,
    "true ages, births and work added": with_true_sentences,
}


def _mirror(found: re.Match[str]) -> str:
    word = found[0]
    other = _MIRROR.get(word.lower(), word.lower())
    if word.lower() not in _MIRROR:
        return word
    return other.capitalize() if word[0].isupper() else other


def _replaced(words: str, names: list[str]) -> str:
    for name in names:
        words = words.replace(name, f"{name[0]}o{name[1:]}")
    return words


def _moved(found: re.Match[str]) -> str:
    return str(int(found[0]) - _CYCLE)


def _earlier_days(value: object) -> object:
    if isinstance(value, dict):
        return {key: _earlier_days(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_earlier_days(one) for one in value]
    return value.replace(year=value.year - _CYCLE) if isinstance(value, date) else value


def _truth(record: Record, born: date | None, work: str | None) -> dict[str, str]:
    decided = record.decided_on or record.law_as_at
    if born is None:
        raise TypeError(record.case)
    age = decided.year - born.year - ((decided.month, decided.day) < (born.month, born.day))
    tens, ones = divmod(age, 10)
    spelt = SPELT.get(age) or f"{_TENS[tens]}-{_ONES[ones]}".removesuffix("-")
    if age < 20:
        spelt = str(age)
    article = "an" if (work or "x")[0].lower() in "aeiou" else "a"
    return {
        "age": str(age),
        "spelt": spelt,
        "year": str(born.year),
        "then": "9",
        "later": str(born.year + 10),
        "work": f"{article} {(work or '').lower()}",
    }
