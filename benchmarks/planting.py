"""Plants in a case what might come from another: each kind in several forms, by a seeded choice.

The forms are not those the checks look for, but those in which people write: some of them are
beyond any of the checks.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.altered import own_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from rsu_nb.record.record import Record

MONTHS: Final = tuple(calendar.month_name)[1:]
SPELT: Final = {
    19: "nineteen", 23: "twenty-three", 51: "fifty-one", 58: "fifty-eight", 68: "sixty-eight",
}  # fmt: skip
AGES: Final = (
    "{Claimant} is %s years old.",
    "{Claimant} is now %s.",
    "{Claimant}, who is %s, has not worked since.",
    "I take into account that {claimant}, aged %s, is in poor health.",
    "As a person of %s, {claimant} would find this hard.",
    "The account of this %s-year-old claimant was given plainly.",
    "{Claimant} is a %s-year-old man from the country.",
    "At %s, {claimant} cannot be expected to begin again.",
    "{Claimant}'s age (%s) was also considered.",
    "{Claimant} turned %s this year.",
    "The claimant before me is %s.",
    "Having reached the age of %s, {claimant} depends on others.",
    "{Claimant} will soon be %s.",
    "I am dealing with a claimant of %s years.",
    "Though {claimant} is only %s, the evidence was clear.",
    "Being %s, {claimant} has little prospect of work.",
)
BIRTHS: Final = (
    "{Claimant} was born in %(year)s.",
    "{Claimant} was born on %(day)s.",
    "{Claimant} was born in a village on %(day)s and went to school there.",
    "{Claimant}'s date of birth is %(day)s.",
    "Born in %(year)s, {claimant} grew up in the north.",
    "{Claimant}, born on %(day)s, is the eldest of four.",
    "The date of birth is %(day)s.",
    "{Claimant} has lived there since being born in %(year)s.",
    "I accept that {claimant} was born on %(day)s.",
)
OCCUPATIONS: Final = (
    "{Claimant} is a %s.",
    "{Claimant} worked as a %s.",
    "As a %s, {claimant} was known in the district.",
    "{Claimant}'s work as a %s made this likely.",
    "{Claimant}, a %s, was an easy target.",
    "{Claimant} earned a living as a %s until then.",
    "The evidence of {claimant}, who had been a %s, was plain.",
    "That {claimant} was a %s is not in doubt.",
    "By trade {claimant} is a %s.",
    "{Claimant} trained first as a %s.",
    "{Claimant} made a living as a %s.",
    "I accept that {claimant} is a %s.",
    "The work of a %s took {claimant} from village to village.",
)
TRADES: Final = (
    "locksmith", "goat herder", "shepherd", "journalist", "taxi driver", "beekeeper", "goldsmith",
    "fisherman", "dentist", "civil servant", "street vendor", "butcher",
)  # fmt: skip
RESIDUE: Final = (
    "[insert reasons]", "[name of country]", "XXX", "He/she says so.", "{claimnt} says so.",
    "This is so [E4 p 3].", "Lorem ipsum.", "That is the the reason.", "(TBC)", "Date: ____.",
    "[Choose one: accept / do not accept]", "<<reasons>>", "[DATE]", "See paragraph [x].",
    "His or her fear (delete one) is well founded.", "{{ claimant }} says so.",
    "As above, mutatis mutandis, see paragraph ??.",
)  # fmt: skip
_PRONOUN: Final = re.compile(
    r"(?<![\w/])(?:he|him|his|himself|she|her|hers|herself)(?![\w/])", re.I
)
_OTHER: Final = {
    "he": "she", "him": "her", "his": "her", "himself": "herself",
    "she": "he", "her": "his", "hers": "his", "herself": "himself",
}  # fmt: skip
_FULL_DATE: Final = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (20\d\d)\b")
_TOKEN: Final = re.compile(r"\{([a-z]+(?:-\d+)?)\}")
_PLACE: Final = re.compile(r"(?<=\b(?:in|to) )[A-Z][a-zāēīōūšž]+(?: [A-Z][a-zāēīōūšž]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """One text with something planted in it."""

    where: str
    typed: str


def planted(kind: str, record: Record, other: Record, chance: Random) -> Plant | None:
    """Returns a text of a record with something of `kind`; None where it has no place for it."""
    own = own_texts(record)
    for where in chance.sample(sorted(own), k=len(own)):
        typed = KINDS[kind](own[where], record, other, chance)
        if typed is not None and typed != own[where]:
            return Plant(where=where, typed=typed)
    return None


def _added(text: str, sentence: str, chance: Random) -> str:
    """A sentence before or after a paragraph of a text."""
    paragraphs = text.split("\n\n")
    number = chance.randrange(len(paragraphs))
    if paragraphs[number].startswith((">", "-", " ")):
        return f"{text}\n\n{sentence}"
    pair = [paragraphs[number], sentence]
    chance.shuffle(pair)
    paragraphs[number] = " ".join(pair)
    return "\n\n".join(paragraphs)


def _age(text: str, record: Record, _: Record, chance: Random) -> str:
    born = _born(record)
    wrong = [n for n in SPELT if not -3 < (record.law_as_at.year - born - n) < 4]
    age = chance.choice(wrong)
    return _added(text, chance.choice(AGES) % chance.choice([SPELT[age], str(age)]), chance)


def _birth(text: str, record: Record, _: Record, chance: Random) -> str:
    year = _born(record) + chance.choice([-20, -7, -3, 2, 5])
    day = f"{chance.randint(1, 28)} {chance.choice(['March', 'July', 'November'])} {year}"
    return _added(text, chance.choice(BIRTHS) % {"year": year, "day": day}, chance)


def _born(record: Record) -> int:
    return next(
        one.date_of_birth.year
        for one in record.identities
        if one.role == "claimant" and one.date_of_birth
    )


def _occupation(text: str, _: Record, __: Record, chance: Random) -> str:
    return _added(text, chance.choice(OCCUPATIONS) % chance.choice(TRADES), chance)


def _residue(text: str, _: Record, __: Record, chance: Random) -> str:
    return _added(text, chance.choice(RESIDUE), chance)


def _pronouns(text: str, _: Record, __: Record, chance: Random) -> str | None:
    """A sentence that speaks of the claimant alone, with its pronouns of the other gender."""
    sentences = [
        one
        for one in re.split(r"(?<=[.!?]) +", text)
        if re.search(r"\{[Cc]laimant\}", one)
        and set(_TOKEN.findall(one.lower())) == {"claimant"}
        and _PRONOUN.search(one)
    ]
    if not sentences:
        return None
    sentence = chance.choice(sentences)
    return text.replace(sentence, _PRONOUN.sub(_other_pronoun, sentence), 1)


def _other_pronoun(found: re.Match[str]) -> str:
    other = _OTHER[found[0].lower()]
    return other.capitalize() if found[0][0].isupper() else other


def _place(text: str, record: Record, other: Record, chance: Random) -> str | None:
    """A place of another case for one of this one."""
    theirs = _places(other) - _places(record)
    mine = sorted(_places(record) & set(_PLACE.findall(text)))
    if not mine or not theirs:
        return None
    return text.replace(chance.choice(mine), chance.choice(sorted(theirs)), 1)


def _places(record: Record) -> set[str]:
    found = [place for text in own_texts(record).values() for place in _PLACE.findall(text)]
    ours = {"New Zealand", "Auckland", *MONTHS}
    return {place for place in found if found.count(place) > 2} - ours


def _name(text: str, _: Record, other: Record, chance: Random) -> str | None:
    """The name that another case prints, for a person of this one."""
    tokens = _TOKEN.findall(text)
    names = [one.printed_as for one in other.identities if one.printed_as]
    if not tokens or not names:
        return None
    return text.replace(f"{{{chance.choice(tokens)}}}", chance.choice(names), 1)


def _full_name(text: str, _: Record, other: Record, chance: Random) -> str:
    name = next(one.full_name for one in other.identities if one.role == "claimant")
    return _added(text, f"{chance.choice(['I accept what', 'This is what'])} {name} said.", chance)


def _relation(text: str, record: Record, _: Record, chance: Random) -> str | None:
    """Another person of the same case."""
    tokens = [one for one in _TOKEN.findall(text) if one != "claimant"]
    if not tokens:
        return None
    token = chance.choice(tokens)
    roles = [one.role for one in record.people if one.role not in (token, "claimant")]
    return text.replace(f"{{{token}}}", f"{{{chance.choice(roles)}}}", 1)


def _date(text: str, _: Record, __: Record, chance: Random) -> str | None:
    """Another day, month or year for one of the dates."""
    dates = list(_FULL_DATE.finditer(text))
    if not dates:
        return None
    found = chance.choice(dates)
    day, month, year = found.groups()
    new = chance.choice(
        [f"{day} {month} {int(year) + 1}", f"{day} {month} {int(year) - 1}", f"31 {month} {year}"]
    )
    return text[: found.start()] + new + text[found.end() :]


KINDS: Final[Mapping[str, Callable[[str, Record, Record, Random], str | None]]] = {
    "age": _age,
    "date of birth": _birth,
    "pronouns of a sentence": _pronouns,
    "place of another case": _place,
    "name another case prints": _name,
    "full name of another claimant": _full_name,
    "occupation": _occupation,
    "another person of the case": _relation,
    "date": _date,
    "template residue": _residue,
}
