"""Pronouns and words of gender that fit nobody they can stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.case_file import CLAIMANT
from rsu_nb.gate.contamination.people_words import (
    FEMALE_WORDS,
    MALE_WORDS,
    OPPOSITE,
    PRONOUN,
    PRONOUNS,
)
from rsu_nb.gate.contamination.subjects import (
    ROLE,
    WHO,
    could_stand_for,
    is_told_by_another,
    role_of,
)
from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind
from rsu_nb.gate.prose import thing_of
from rsu_nb.record.people import Gender

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile
    from rsu_nb.gate.prose import Sentence

_LOOKS_BACK: Final = 3
"""How many sentences back a pronoun is taken to reach for the person it stands for."""
_CITED: Final = re.compile(r"\[([A-Z]{1,2}[1-9]\d*)")
_STEMS: Final = (".statement", ".what", ".answer", ".heading")
_GENDERED: Final = {Gender.FEMALE: FEMALE_WORDS, Gender.MALE: MALE_WORDS}
_AN: Final = r"an? (?:(?!(?:of|to|by|in|with|for)\b)[\w-]+ ){0,3}"
_IS_A: Final = tuple(
    (gender, re.compile(pattern))
    for gender, words in _GENDERED.items()
    for pattern in (
        rf"{WHO},? (?:is |was |being |as )?{_AN}(?:{words})\b(?![-’'])",
        rf"\b[Aa]s {_AN}(?:{words}), {WHO}",
    )
)


def gender_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Pronouns that nobody mentioned can own, and people called by a word of another gender."""
    yield from _strange_pronouns(file)
    for sentence in file.sentences:
        yield from _strange_nouns(sentence, file)


def _strange_pronouns(file: CaseFile) -> Iterator[Suspicion]:
    """Pronouns of the gender the claimant is not of, where nobody else was spoken of.

    Once somebody was, `she` may go on as long as each follows soon on the one before.
    """
    strange = OPPOSITE.get(file.gender(CLAIMANT))
    if strange is None:
        return
    recent: list[tuple[Sentence, bool]] = []
    for sentence in file.sentences:
        recent = [(one, is_of) for one, is_of in recent if one.where == sentence.where]
        recent = recent[-_LOOKS_BACK:]
        has_one = strange in {PRONOUNS[one.lower()] for one in PRONOUN.findall(sentence.words)}
        goes_on = any(is_of for _, is_of in recent)
        is_explained = has_one and (goes_on or _can_stand(sentence, recent, strange, file))
        if has_one and not is_explained:
            yield Suspicion(where=sentence.where, kind=SuspicionKind.PRONOUN, about=CLAIMANT)
        recent.append((sentence, is_explained))


def _can_stand(
    sentence: Sentence, recent: list[tuple[Sentence, bool]], strange: Gender, file: CaseFile
) -> bool:
    """Whether a pronoun of a sentence can stand for somebody other than the claimant."""
    if sentence.where.startswith("accounts.") or is_told_by_another(sentence, file):
        return True
    words = " ".join([*(one.words for one, _ in recent), sentence.words])
    if set(ROLE.findall(sentence.words)) != {CLAIMANT}:
        stem = _stem(sentence, file)
        words = " ".join([words, stem, *_cited(f"{words} {stem}", file)])
    return could_stand_for(words, strange, file)


def _stem(sentence: Sentence, file: CaseFile) -> str:
    """What the thing a text belongs to is about: its facts and those they rest on, its matter."""
    thing = thing_of(sentence.where)
    groups = {f"fact_groups.{one.id}": one.facts for one in file.record.fact_groups}
    facts = {f"facts.{one.id}": one.depends_on for one in file.record.facts}
    about = {thing, *(f"facts.{fact}" for fact in groups.get(thing, ()))}
    about |= {f"facts.{fact}" for one in tuple(about) for fact in facts.get(one, ())}
    return " ".join(
        one.words
        for one in file.paragraphs
        if one.where != sentence.where
        and one.where.endswith(_STEMS)
        and thing_of(one.where) in about
    )


def _cited(words: str, file: CaseFile) -> Iterator[str]:
    """What the file says of the things that words cite: who they are from, and their titles."""
    for cited in set(_CITED.findall(words)):
        for folder in ("evidence", "country_information", "interviews", "accounts"):
            yield file.words.get(f"{folder}.{cited}", "")
        source = next((one for one in file.record.evidence if one.id == cited), None)
        if source and source.received_from:
            yield f"{{{source.received_from}}}"


def _strange_nouns(sentence: Sentence, file: CaseFile) -> Iterator[Suspicion]:
    for gender, pattern in _IS_A:
        for found in pattern.finditer(sentence.words):
            role = role_of(found, sentence, file)
            if role and file.gender(role) is OPPOSITE[gender]:
                yield Suspicion(where=sentence.where, kind=SuspicionKind.PRONOUN, about=role)
