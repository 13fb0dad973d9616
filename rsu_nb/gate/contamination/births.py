"""When a person was born, by each age and each birth that officer text tells of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.case_file import CLAIMANT
from rsu_nb.gate.contamination.numbers import NUMBER, value_of
from rsu_nb.gate.contamination.periods import DATE, Period, periods, years_before
from rsu_nb.gate.contamination.subjects import PERSON, WHO, role_of
from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile
    from rsu_nb.gate.prose import Sentence

_ADVERB: Final = r"(?: (?:now|then|only|just|already|today|at present|still))?"
_ABOUT: Final = r"(?: (?P<about>about|almost|nearly|around|over|approximately|some))?"
_AGE: Final = rf"(?P<age>{NUMBER})"
_NO_UNIT: Final = (
    r"(?= (?:this|last|that) year\b| years old| years of age|[.,;:)]|$| \["
    r"| (?:when|at the|and (?:a|has|is|was|he|she|the)"
    r"|in (?:19|20)\d\d|on \d+|now|then|years when)\b)"
)
_MAN: Final = r"(?: [\w-]+){0,2} (?:man|woman|boy|girl|person|child)\b"

_AGES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{WHO}(?:,)? (?P<verb>is|was|turned|had turned|had been|will be){_ADVERB}(?: aged)?"
        rf"{_ABOUT} {_AGE}{_NO_UNIT}",
        rf"{WHO},? (?P<verb>is|was|being)?{_ADVERB},? ?an? {_AGE}[- ]years?[- ]old\b",
        rf"{PERSON},? \(?(?:(?:now|then) )?aged? {_AGE}\b",
        rf"{PERSON}, who (?P<verb>is|was)(?: now| then)? {_AGE}{_NO_UNIT}",
        rf"{PERSON}['’]s age(?: (?:is|was|of))? ?[,(:]? ?{_AGE}\b(?! (?:days|weeks|months))",
        rf"\b[Aa]t {_AGE}, {PERSON}",
        rf"\b[Aa]s an?{_MAN} (?:of|aged) {_AGE},? {WHO}",
        rf"\b[Aa]s an? {_AGE}[- ]years?[- ]old(?: \w+)?,? {WHO}",
        rf"{WHO} ?(?:, |\(){_AGE}(?:[,)])(?! \d)",
        rf"{WHO},? (?:then|now) {_AGE}\b(?=[,.;)]| (?:years|and))",
        rf"{WHO} (?P<verb>is|was)(?: \w+)? an?{_MAN} (?:of|aged) {_AGE}\b(?! (?:\w+ )?(?:of|who))",
        rf"(?P<who>(?:[Tt]he|[Tt]his|[Aa]n?) {_AGE}[- ]year[- ]old"
        r" (?:claimant|applicant|appellant))\b",
        rf"{WHO} [^,;.{{]{{2,60}} at (?:the age of|age) {_AGE}\b",
        rf"\b[Aa]t (?:the age of|age) {_AGE},? {WHO}",
    )
)
_BORN: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{WHO} (?:was|is) born\b(?:(?! (?:to|before|after|when)\b)[^,.;\d]){{0,60}}?,?"
        rf" (?:in|on) (?P<date>{DATE})",
        rf"{PERSON}['’]s (?:date|year) of birth (?:is|as|was|of|on file is) (?P<date>{DATE})",
        rf"{PERSON} \((?:born|b\.?) (?:in |on )?(?P<date>{DATE})",
        rf"\bBorn (?:\w+ ){{0,3}}?(?:in|on) (?P<date>{DATE}), {WHO}",
    )
)
_RELATION_AGE: Final = re.compile(rf"(?:\b(?:aged|age) |\b(?=[\w-]+ ?years?[- ]old)){_AGE}\b")
_REPORTED: Final = re.compile(
    r"\b(?:sa(?:ys|id)|tells|told|gave|gives|stat(?:es|ed)|claim(?:s|ed)|according|wrote|writes"
    r"|would|if|whether|not|recorded|appear\w*|believed?|thought|alleged\w*|pretended)\b"
)
_NOT_HELD_TO: Final = ("accounts.", "matters_put.", "country_information.", "contrary_searches.")
_WIDE: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Birth:
    """The days on which a person may be born, for what a text says to be right."""

    role: str
    where: str
    kind: SuspicionKind
    may_be: tuple[Period, ...]

    def allows(self, day: date) -> bool:
        return any(period.holds(day) for period in self.may_be)

    def agrees_with(self, other: _Birth) -> bool:
        return any(
            mine.first <= its.last and its.first <= mine.last
            for mine in self.may_be
            for its in other.may_be
        )


def birth_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Ages and births that contradict the date of birth on file or, without one, each other."""
    told: dict[str, list[_Birth]] = {}
    for birth in _births(file):
        if birth.role in file.births:
            if not birth.allows(file.births[birth.role]):
                yield Suspicion(where=birth.where, kind=birth.kind, about=birth.role)
            continue
        earlier = told.setdefault(birth.role, [])
        if clash := next((one for one in earlier if not birth.agrees_with(one)), None):
            about = f"{birth.role}, {clash.where}"
            yield Suspicion(where=birth.where, kind=birth.kind, about=about)
        earlier.append(birth)


def _births(file: CaseFile) -> Iterator[_Birth]:
    yield from _ages_on_file(file)
    for sentence in file.sentences:
        if sentence.where.startswith(_NOT_HELD_TO):
            continue
        yield from _told_births(sentence, file)
        for pattern in _AGES:
            yield from _told_ages(pattern, sentence, file)


def _is_reported(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is what somebody said; the claimant's own case is told that way throughout."""
    is_narrative = sentence.where.startswith("narrative.")
    return not is_narrative and bool(_REPORTED.search(sentence.words[: found.start("who")]))


def _ages_on_file(file: CaseFile) -> Iterator[_Birth]:
    during = [Period(first=file.opened_on, last=file.decided_on)]
    for role, person in file.people.items():
        for found in _RELATION_AGE.finditer(person.relation or ""):
            yield _birth_at(value_of(found["age"]), during, role, f"people.{role}.relation")


def _told_births(sentence: Sentence, file: CaseFile) -> Iterator[_Birth]:
    for found in (one for pattern in _BORN for one in pattern.finditer(sentence.words)):
        if _is_reported(sentence, found):
            continue
        role = role_of(found, sentence, file)
        named = periods(f"in {found['date']}")
        if role and named:
            yield _Birth(
                role=role, where=sentence.where, kind=SuspicionKind.BIRTH, may_be=tuple(named)
            )


def _told_ages(pattern: re.Pattern[str], sentence: Sentence, file: CaseFile) -> Iterator[_Birth]:
    for found in pattern.finditer(sentence.words):
        role = CLAIMANT if "year" in found["who"] else role_of(found, sentence, file)
        if role is None or _is_reported(sentence, found):
            continue
        groups = found.groupdict()
        wide = _WIDE if groups.get("about") else 0
        at = _spoken_of(groups.get("verb"), sentence, file)
        yield _birth_at(value_of(found["age"].lower()), at, role, sentence.where, wide)


def _spoken_of(verb: str | None, sentence: Sentence, file: CaseFile) -> list[Period]:
    """The time of which an age is told: now, the dates of its sentence, or any time till now."""
    now = Period(first=_told_from(sentence, file), last=file.decided_on)
    if verb == "is":
        return [now]
    if named := periods(sentence.words):
        return named
    return [Period(first=date.min, last=file.decided_on)]


def _told_from(sentence: Sentence, file: CaseFile) -> date:
    """The first day that `now` can mean: the decision's, or in what others told, the claim's."""
    is_others = sentence.where.startswith(("narrative.", "submissions.", "events.", "evidence."))
    return file.opened_on if is_others else file.decided_on


def _birth_at(age: int, at: Iterable[Period], role: str, where: str, wide: int = 0) -> _Birth:
    may_be = tuple(
        Period(first=_day_before_birthday(one.first, age + wide), last=_last(one.last, age - wide))
        for one in at
    )
    return _Birth(role=role, where=where, kind=SuspicionKind.AGE, may_be=may_be)


def _day_before_birthday(day: date, age: int) -> date:
    """The earliest day of birth of a person who has this age on a day."""
    if day.year <= age + 1:
        return date.min
    return years_before(day, age + 1) + timedelta(days=1)


def _last(day: date, age: int) -> date:
    return years_before(day, max(age, 0))
