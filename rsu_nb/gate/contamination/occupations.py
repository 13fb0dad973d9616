"""Occupations of a person that contradict the file, or that nothing else in it mentions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.occupation_words import OCCUPATION, occupations_in
from rsu_nb.gate.contamination.subjects import PERSON, WHO, role_of
from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind
from rsu_nb.gate.prose import thing_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile
    from rsu_nb.gate.prose import Sentence

_WORDS: Final = r"(?:(?!(?:of|to|by|in|with|for|who|from)\b)[\w’'-]+ ){0,3}"
_AS: Final = r"(?:work(?:ed|s|ing)?|employed|trained|qualified|earn\w* (?:\w+ )?living) as"
_ENDS: Final = r"(?:of|to|by|in|with|for|who|from|at|on|and|or|when|until|before|after|while)\b"
_ANY: Final = rf"(?:(?!{_ENDS})[\w’'-]+ ){{0,3}}(?P<occupation>(?!{_ENDS})[a-z][a-z-]+)"
"""Whatever stands where only an occupation can: the last word before the phrase ends."""
_SAID: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{WHO},? (?P<verb>is|was|became|had been|has been|being)?"
        rf"(?: now| then| still| once)? ?an? {_WORDS}(?P<occupation>{OCCUPATION})\b(?!['’-])",
        rf"{PERSON}, (?:who (?P<verb>is|was|had been|has been) )?an? {_WORDS}"
        rf"(?P<occupation>{OCCUPATION})\b(?!['’-])",
        rf"{WHO} [^,.;:{{]{{0,40}}\b{_AS} (?:an?|the) {_ANY}(?=[,.;:)]|$| {_ENDS}| \[)",
        rf"\b[Aa]s an? {_WORDS}(?P<occupation>{OCCUPATION}),? {WHO}",
        rf"{PERSON}['’]s (?:work|trade|job|living|life) as an? {_WORDS}"
        rf"(?P<occupation>{OCCUPATION})\b",
    )
)
_TOLD_OF_PEOPLE: Final = (
    "introduction", "people.", "narrative.", "accounts.", "facts.", "evidence.", "submissions.",
    "support_needs", "events.", "matters_put.",
)  # fmt: skip
"""Where the file tells what its people do, rather than what a country is like."""
_CONDITIONAL: Final = re.compile(r"\b(?:not|never|if|would|could|might|like|taken for|posed)\b")


def occupation_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Occupations said of somebody that the rest of the file does not know for them."""
    for sentence in file.sentences:
        for role, verb, occupation in _said(sentence, file):
            if _is_strange(role, verb, occupation, sentence, file):
                yield Suspicion(where=sentence.where, kind=SuspicionKind.OCCUPATION, about=role)


def _said(sentence: Sentence, file: CaseFile) -> Iterator[tuple[str, str | None, str]]:
    for pattern in _SAID:
        for found in pattern.finditer(sentence.words):
            if _CONDITIONAL.search(sentence.words[: found.start("occupation")]):
                continue
            role = role_of(found, sentence, file)
            if role:
                yield role, found.groupdict().get("verb"), found["occupation"].lower()


def _is_strange(
    role: str, verb: str | None, occupation: str, sentence: Sentence, file: CaseFile
) -> bool:
    """Whether it is not the person's on file, nor (for what they once were) told elsewhere."""
    person = file.people.get(role)
    own = person.occupation if person else None
    if own is None or occupation in f"{own} {person.relation if person else ''}".lower():
        return False
    known = occupations_in(own)
    if verb == "is" and known:
        return True
    here = thing_of(sentence.where)
    elsewhere = (
        words
        for thing, words in file.words.items()
        if thing != here and thing.startswith(_TOLD_OF_PEOPLE)
    )
    return not any(occupation in words.lower() for words in elsewhere)
