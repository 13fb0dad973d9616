"""Names of people and places that stand once in a record, with nothing else to bear them out."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.periods import MONTHS, WEEKDAYS
from rsu_nb.gate.contamination.subjects import ROLE, WHO, role_of
from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile
    from rsu_nb.gate.prose import Sentence

_NAME_WORD: Final = r"[^\W\d_a-zà-ž][\w’'-]*[^\W\d_]"
_NAME: Final = rf"{_NAME_WORD}(?: (?:(?:of|de|al|el|bin|the) )?{_NAME_WORD})*"
_PLACE: Final = re.compile(
    r"\b(?:born in|liv\w+ in|from|in|near|at|to|of|left|leave|leaving|fled|through|around|outside)"
    rf" (?P<name>{_NAME})"
)
_OTHER: Final = re.compile(rf"(?<=[\w,;’'”)\]}}] )(?P<name>{_NAME})")
_WORD: Final = re.compile(rf"(?<![\w{{]){_NAME_WORD}")
_ANY_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_OWNERS: Final = re.compile(r"['’]s?$")
_HONORIFIC: Final = re.compile(
    rf"\b(?P<name>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor) {_NAME_WORD}(?: {_NAME_WORD})?)"
)
_BIRTHPLACE: Final = re.compile(rf"{WHO} (?:was|is) born [^.;,]{{0,30}}?\bin (?P<name>{_NAME})")
_COMMON_WORDS: Final = (
    "Act|Acts|Regulations|Convention|Refugee|Covenant|Article|Articles|Minister|Department|"
    "Tribunal|Court|Ministry|Government|Parliament|State|States|United|Nations|High|"
    "Commissioner|New|Zealand|Auckland|Wellington|Christchurch|Hamilton|Immigration|Status|"
    "Unit|Officer|Protection|Istanbul|Protocol|English|Arabic|French|Spanish|Portuguese|Mr|"
    "Mrs|Ms|Miss|Mx|Dr|Professor|God|Christian|Muslim|Hindu|Sikh|Buddhist|Jewish|Islam|"
    "Christianity|Bible|Quran|Ramadan|Easter|Christmas|Internet|Facebook|WhatsApp|Signal|"
    "Telegram|YouTube|Instagram|Twitter|TikTok|Google|Europe|European|Africa|African|Asia|"
    "Asian|America|American|Western|East|West|North|South|Interpol|Red|Cross|Crescent|"
    "Confirmation|Claim|Statement|Schedule|Annex|Part|Chapter|Second|First|Third|Old|"
    "International|National|Bill|Rights|Human|Airport|President|Prime|King|Queen|Commission|"
    "Chamber|Council|Committee|Police|Army|Embassy|Consulate|University|Hospital|School|"
    "Church|Mosque|Street|Road|River|Island|Sea"
)
_COMMON: Final = re.compile("|".join((_COMMON_WORDS, *MONTHS, *WEEKDAYS)))
"""Words with a capital that belong to any decision."""
_NOT_HELD_TO: Final = (
    "country_information.", "country_picture", "contrary_searches.", "information_", "review",
    "responses",
    "pins", "notifications",
)  # fmt: skip


def name_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Names and places that no other part of the record mentions, and clashing birthplaces."""
    yield from _strange_names(file)
    yield from _clashing_birthplaces(file)


def _strange_names(file: CaseFile) -> Iterator[Suspicion]:
    known = Counter(one for words in file.words.values() for one in set(_lower_words(words)))
    for sentence in file.sentences:
        if sentence.where.startswith(_NOT_HELD_TO):
            continue
        strange: dict[str, SuspicionKind] = {}
        for pattern, kind in _KINDS:
            for found in pattern.finditer(ROLE.sub("x", sentence.words)):
                words = set(name_words(found["name"]))
                if words and all(known[_lower(word)] <= 1 for word in words):
                    strange.setdefault(" ".join(sorted(words)), kind)
        for kind in sorted(set(strange.values()), key=lambda one: one.name):
            yield Suspicion(where=sentence.where, kind=kind)


_KINDS: Final = (
    (_HONORIFIC, SuspicionKind.NAME),
    (_PLACE, SuspicionKind.PLACE),
    (_OTHER, SuspicionKind.NAME),
)


def name_words(words: str) -> Iterator[str]:
    """The capitalised words that name somebody or somewhere; abbreviations are none."""
    for found in _WORD.finditer(words):
        word = _OWNERS.sub("", found[0])
        if not word.isupper() and not _COMMON.fullmatch(word):
            yield word


def _lower_words(words: str) -> Iterator[str]:
    return (_lower(found[0]) for found in _ANY_WORD.finditer(words))


def _lower(word: str) -> str:
    """A word without capitals, without the ending of an owner, and in the singular."""
    return _OWNERS.sub("", word).lower().removesuffix("s")


def _clashing_birthplaces(file: CaseFile) -> Iterator[Suspicion]:
    """A second place of birth of one person; a town and its country do not clash."""
    countries = {one.name for one in file.record.countries}
    told: dict[str, tuple[str, str]] = {}
    for sentence in file.sentences:
        if sentence.where.startswith(("accounts.", "matters_put.", *_NOT_HELD_TO)):
            continue
        for role, place in _born_in(sentence, file):
            if place in countries or _COMMON.fullmatch(place):
                continue
            first = told.setdefault(role, (place, sentence.where))
            if first[0] != place:
                about = f"{role}, {first[1]}"
                yield Suspicion(where=sentence.where, kind=SuspicionKind.BIRTHPLACE, about=about)


def _born_in(sentence: Sentence, file: CaseFile) -> Iterator[tuple[str, str]]:
    for found in _BIRTHPLACE.finditer(sentence.words):
        role = role_of(found, sentence, file)
        if role:
            yield role, found["name"]
