"""Dates that no calendar has, that lie after the decision, or that contradict the file."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.case_file import CLAIMANT
from rsu_nb.gate.contamination.periods import datings, periods
from rsu_nb.gate.contamination.subjects import ROLE, WHO, role_of
from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind
from rsu_nb.gate.prose import thing_of
from rsu_nb.record.procedure import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rsu_nb.gate.contamination.case_file import CaseFile
    from rsu_nb.gate.contamination.periods import Period
    from rsu_nb.gate.prose import Sentence

_MAY_BE_LATER: Final = re.compile(
    r"\b(?:until|till|expir\w*|valid|due|by|will|would|may|from|before|after|next|schedul\w*|set|"
    r"planned|fixed|runs?|ends?|if|to be)\b"
)
_HERE: Final = r"(?:New Zealand|Auckland|this country)"
_ARRIVED: Final = re.compile(rf"\b(?:arrived|landed|came|flew)\b[^.;:]*\b{_HERE}")
_LEFT: Final = re.compile(r"\b(?:left|fled|escaped|departed)\b(?! (?:\w+ ){0,3}New Zealand)")
_SUBJECT: Final = re.compile(WHO)
_STEP: Final = re.compile(
    r"\b(?:interviewed|claim(?:ed)? (?:was |for protection )?(?:made|lodged|confirmed|filed)"
    r"|(?:made|lodged|filed|confirmed) (?:his|her|their|the|this|a) claim"
    r"|interview (?:was held|took place|of|on)|I (?:wrote|sent)"
    r"|(?:statement|submissions?|reply|response) (?:was|were) received)\b"
)
_ITEM: Final = re.compile(r"\bdated (?P<date>[^.;:\[“\"]{6,30}?) ?\[(?P<id>[CE]\d+)\]")
_OTHERS_WORDS: Final = ("accounts.", "matters_put.", "country_information.", "events.")


def date_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Dates of officer text that cannot be right, each with its kind."""
    yield from _other_years(file)
    items = _item_days(file)
    for sentence in file.sentences:
        for kind in _calendar_kinds(sentence, file):
            yield Suspicion(where=sentence.where, kind=kind)
        if _is_wrong_step(sentence, file):
            yield Suspicion(where=sentence.where, kind=SuspicionKind.PROCEDURE_DATE)
        if _is_wrong_journey(sentence, file):
            yield Suspicion(where=sentence.where, kind=SuspicionKind.ARRIVAL, about=CLAIMANT)
        for found in _ITEM.finditer(sentence.words):
            said, on_file = periods(f"on {found['date']}"), items.get(found["id"], ())
            if said and on_file and not any(said[0].holds(day) for day in on_file):
                yield Suspicion(
                    where=sentence.where, kind=SuspicionKind.ITEM_DATE, about=found["id"]
                )


def _other_years(file: CaseFile) -> Iterator[Suspicion]:
    """Days told once only, which the file bears out in another year; birthdays recur."""
    told: dict[date, set[str]] = defaultdict(set)
    for paragraph in file.paragraphs:
        for period in periods(paragraph.words):
            if period.is_day:
                told[period.first].add(paragraph.where)
    things = {day: {thing_of(where) for where in places} for day, places in told.items()}
    sure = {day for day, where in things.items() if len(where) + (day in file.days) > 1}
    birthdays = {(born.day, born.month) for born in file.births.values()}
    elsewhere = {(day.day, day.month) for day in sure} - birthdays
    for day in sorted(told.keys() - sure - file.days):
        if (day.day, day.month) in elsewhere:
            for where in sorted(told[day]):
                yield Suspicion(where=where, kind=SuspicionKind.OTHER_YEAR)


def _calendar_kinds(sentence: Sentence, file: CaseFile) -> Iterator[SuspicionKind]:
    for dating in datings(sentence.words):
        if dating.period is None or not dating.is_right_weekday:
            yield SuspicionKind.IMPOSSIBLE_DATE
        elif dating.period.first > file.decided_on and not _MAY_BE_LATER.search(sentence.words):
            yield SuspicionKind.LATER_DATE


def _is_wrong_step(sentence: Sentence, file: CaseFile) -> bool:
    """Whether it tells of a step of this procedure, on a day that no field of the record has."""
    if sentence.where.startswith(_OTHERS_WORDS) or not _STEP.search(sentence.words):
        return False
    named = periods(sentence.words)
    return len(named) == 1 and named[0].is_day and named[0].first not in file.days


def _is_wrong_journey(sentence: Sentence, file: CaseFile) -> bool:
    """Whether the claimant is said to come on another day than on file, or to leave home later."""
    arrivals = [one.on for one in file.record.events if one.kind is EventKind.ARRIVAL]
    if not arrivals or sentence.where.startswith(_OTHERS_WORDS):
        return False
    named = periods(sentence.words)
    if len(named) != 1 or not _is_about_claimant(sentence, file):
        return False
    if _ARRIVED.search(sentence.words):
        return not any(named[0].holds(day) for day in arrivals)
    return bool(_LEFT.search(sentence.words)) and _is_after(named[0], max(arrivals))


def _is_after(period: Period, day: date) -> bool:
    return period.first > day


def _is_about_claimant(sentence: Sentence, file: CaseFile) -> bool:
    if set(ROLE.findall(sentence.words)) - {CLAIMANT}:
        return False
    subjects = _SUBJECT.finditer(sentence.words)
    return any(role_of(found, sentence, file) == CLAIMANT for found in subjects)


def _item_days(file: CaseFile) -> dict[str, tuple[date, ...]]:
    record = file.record
    days: dict[str, tuple[date, ...]] = {
        one.id: (one.published, one.read_on) for one in record.country_information
    }
    return days | {one.id: (one.dated, one.received_on) for one in record.evidence if one.dated}
