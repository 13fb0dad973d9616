"""Words by which officer text speaks of people without naming them, by their gender."""

from __future__ import annotations

import re
from typing import Final

from rsu_nb.record.people import Gender

FEMALE_WORDS: Final = (
    "woman|girl|mother|mum|wife|sister|daughter|aunt|niece|grandmother|granddaughter|widow|"
    "bride|girlfriend|fiancée|mother-in-law|sister-in-law|daughter-in-law|stepmother|female|"
    "lady|nun|queen|madam|businesswoman|policewoman|midwife|actress|waitress|lesbian"
)
MALE_WORDS: Final = (
    "man|boy|father|dad|husband|brother|son|uncle|nephew|grandfather|grandson|widower|groom|"
    "boyfriend|fiancé|father-in-law|brother-in-law|son-in-law|stepfather|male|gentleman|monk|"
    "king|sir|businessman|policeman|fisherman|priest|imam"
)
NEUTRAL_WORDS: Final = (
    "person|parent|child|baby|spouse|partner|relative|cousin|sibling|friend|neighbour|"
    "colleague|officer|official|soldier|guard|judge|lawyer|counsel|representative|interpreter|"
    "doctor|psychologist|psychiatrist|nurse|teacher|student|witness|expert|examiner|author|"
    "researcher|reporter|journalist|activist|member|leader|minister|president|director|"
    "manager|employer|clerk|employee|worker|volunteer|commander|captain|colonel|sergeant|"
    "lieutenant|prosecutor|magistrate|detainee|prisoner|victim|informant|smuggler|driver|"
    "passenger|owner|landlord|tenant|customer|shopkeeper|farmer|porter|delegate|organiser|"
    "supporter|candidate|mayor|governor|guardian|elder|pastor|bishop|cleric|adult|someone|"
    "somebody|anyone|anybody|nobody|everyone|complainant|secretary|adviser|accountant|"
    "superior|boss|translator|writer|speaker|messenger|caller|visitor|patient|returnee|"
    "citizen|foreigner|stranger|passer-by|editor|publisher"
)
"""Words for one person of either gender; a plural stands for no `he` and no `she`."""

PRONOUNS: Final = {
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "hers": Gender.FEMALE,
    "herself": Gender.FEMALE,
}
OPPOSITE: Final = {Gender.MALE: Gender.FEMALE, Gender.FEMALE: Gender.MALE}

_RELATION_FOLLOWS: Final = r" (?:brother|sister|son|daughter)\b"

COULD_BE: Final = {
    gender: re.compile(
        rf"(?<![\w{{-])(?:{words}|{NEUTRAL_WORDS})(?![\w}}]|-\w|{_RELATION_FOLLOWS})",
        re.IGNORECASE,
    )
    for gender, words in ((Gender.FEMALE, FEMALE_WORDS), (Gender.MALE, MALE_WORDS))
}
"""For each gender, the words that can stand for a person of it."""

HONORIFICS: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Judge|Sir|Dame)\b")
PRONOUN: Final = re.compile(rf"(?<![\w/])(?:{'|'.join(PRONOUNS)})(?![\w/])", re.IGNORECASE)
