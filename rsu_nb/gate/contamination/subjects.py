"""Who a sentence is about, where it says so beyond doubt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.case_file import CLAIMANT
from rsu_nb.gate.contamination.people_words import COULD_BE, HONORIFICS, OPPOSITE, PRONOUNS
from rsu_nb.record.people import Gender
from rsu_nb.record.roles import ROLE_PATTERN, ROLES

if TYPE_CHECKING:
    from rsu_nb.gate.contamination.case_file import CaseFile
    from rsu_nb.gate.prose import Sentence

ROLE: Final = re.compile(rf"\{{(?P<role>{ROLE_PATTERN})\}}")

_CLAIMANT: Final = r"\{claimant\}|[Tt]he (?:claimant|applicant|appellant)"
_RELATION: Final = "|".join(role for role in ROLES if "-" not in role and role != CLAIMANT)
WHO: Final = (
    r"(?:^|(?<=[,;:–—] )|(?<=\b(?:when|[Tt]hat) )|(?<=\b(?:and|but) )"
    r"|(?<=\b(?:while|since|after) )|(?<=\bbecause )|(?<=\balthough )|(?<=\b(?:though|before) ))"
    rf"(?P<who>\{{{ROLE_PATTERN}\}}|[Tt]he (?:claimant|applicant|appellant)|[Hh]e|[Ss]he"
    rf"|(?P<whose>[Hh]is|[Hh]er|[Tt]heir|(?:{_CLAIMANT})['’]s) (?:only |younger |elder |late )?"
    rf"(?P<relation>{_RELATION}))(?![\w}}'’])"
)
"""A regular expression for the subject that begins a sentence or a clause."""
PERSON: Final = rf"(?P<who>\{{{ROLE_PATTERN}\}}|[Tt]he (?:claimant|applicant|appellant))"
"""A regular expression for a person of the case, wherever in a sentence."""

_IS_CLAIMANT: Final = re.compile(rf"(?:{_CLAIMANT})(?:['’]s)?")
_SPOUSE: Final = re.compile(r"\{(?:husband|wife|partner)\}|\b(?:husband|wife|partner)\b")
_CLAIMANT_AS: Final = re.compile(
    rf"(?:{_CLAIMANT}),?(?: (?:is|was|as|worked as))? an? "
    r"(?:(?!(?:of|who|that|with|from|for|and|when|in|to)\b)[\w’'-]+ ?)+"
)
"""What the claimant is said to be, which names nobody else: `{claimant} is a records clerk`."""
_REPORTS: Final = ("people.", "evidence.", "country_information.", "contrary_searches.")


def role_of(found: re.Match[str], sentence: Sentence, file: CaseFile) -> str | None:
    """The role that a match of `WHO` is about, or None where there is any doubt.

    A pronoun is the claimant's where nobody else it could stand for was mentioned in its
    paragraph before it; `his daughter` is a role where one person alone has it.
    """
    groups = found.groupdict()
    who = found["who"]
    if relation := groups.get("relation"):
        owner = found["whose"]
        is_owned = _IS_CLAIMANT.fullmatch(owner) or _is_claimants(
            owner.lower(), sentence, found.start("who"), file
        )
        return _only(relation, file) if is_owned else None
    if token := ROLE.fullmatch(who):
        return token["role"]
    if _IS_CLAIMANT.fullmatch(who):
        return CLAIMANT
    return CLAIMANT if _is_claimants(who.lower(), sentence, found.start("who"), file) else None


def could_stand_for(words: str, gender: Gender, file: CaseFile) -> bool:
    """Whether words mention anybody but the claimant whom a pronoun of `gender` can stand for."""
    if COULD_BE[gender].search(words) or HONORIFICS.search(words):
        return True
    others = {found["role"] for found in ROLE.finditer(words)} - {CLAIMANT}
    return any(file.gender(role) is not OPPOSITE[gender] for role in others)


def _is_claimants(pronoun: str, sentence: Sentence, start: int, file: CaseFile) -> bool:
    before = f"{sentence.before} {sentence.words[:start]}"
    if not _may_begin(before, pronoun):
        return False
    before = _without_claimant(before)
    if pronoun == "their":
        before = _SPOUSE.sub("", before)
    if is_told_by_another(sentence, file):
        return False
    gender = PRONOUNS.get(pronoun)
    genders = [gender] if gender else [Gender.FEMALE, Gender.MALE]
    return not any(could_stand_for(before, one, file) for one in genders)


def _may_begin(before: str, pronoun: str) -> bool:
    """Whether a paragraph so far is empty, names the claimant, or begins with the same pronoun."""
    is_empty = not before.strip()
    return is_empty or bool(_IS_CLAIMANT.search(before)) or before.lower().startswith(pronoun)


def _without_claimant(words: str) -> str:
    return _IS_CLAIMANT.sub("", _CLAIMANT_AS.sub("", words))


def is_told_by_another(sentence: Sentence, file: CaseFile) -> bool:
    """Whether the text is another person's account or report, where they need no naming."""
    if _IS_CLAIMANT.search(sentence.before):
        return False
    narrative = (
        f"narrative.{one.id}." for one in file.record.narrative if one.speaker != CLAIMANT
    )
    accounts = (f"accounts.{one.id}." for one in file.record.accounts if one.speaker != CLAIMANT)
    return sentence.where.startswith((*_REPORTS, *narrative, *accounts))


def _only(relation: str, file: CaseFile) -> str | None:
    roles = [role for role in file.people if role.partition("-")[0] == relation]
    return roles[0] if len(roles) == 1 else None
