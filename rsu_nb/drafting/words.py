"""Dates, lists and recorded choices in the words that a decision prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.record.determination import AnswerValue, ConventionGround, ThroughWhat
from rsu_nb.record.evidence import EvidenceKind, ReportJob
from rsu_nb.record.facts import CircumstanceCode, FactElement, FindingResult, IndicatorCode
from rsu_nb.record.procedure import NoInterviewReason, NotificationMethod

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

NO_BREAK: Final = "\N{NO-BREAK SPACE}"

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)

ANSWER_WORDS: Final = {
    AnswerValue.YES: "Yes",
    AnswerValue.NO: "No",
    AnswerValue.NOT_SATISFIED: "Not satisfied either way",
    AnswerValue.DOES_NOT_ARISE: "Does not arise",
}
FINDING_WORDS: Final = {
    FindingResult.ACCEPTED: "accepted",
    FindingResult.ACCEPTED_IN_PART: "accepted in part",
    FindingResult.ACCEPTED_BENEFIT_OF_DOUBT: "accepted, with the benefit of the doubt",
    FindingResult.NOT_ACCEPTED: "not accepted",
    FindingResult.NOT_NECESSARY: "not necessary to decide",
}
CIRCUMSTANCE_WORDS: Final = {
    CircumstanceCode.TRAUMA: "Trauma",
    CircumstanceCode.MEMORY: "Memory",
    CircumstanceCode.SHAME: "Shame",
    CircumstanceCode.INTERPRETER: "Interpreting",
    CircumstanceCode.CULTURE: "Culture and schooling",
    CircumstanceCode.AGE: "Age",
    CircumstanceCode.HEALTH: "Health",
    CircumstanceCode.SETTING: "The setting",
    CircumstanceCode.REPRESENTATIVE: "How the statement was made",
    CircumstanceCode.OFFICER: "The questioning",
}
INDICATOR_WORDS: Final = {
    IndicatorCode.DETAIL: "Detail",
    IndicatorCode.INTERNAL: "The accounts compared",
    IndicatorCode.FAMILY: "What others say",
    IndicatorCode.EXTERNAL: "Other sources",
    IndicatorCode.PLAUSIBILITY: "Plausibility",
    IndicatorCode.DOCUMENTS: "Documents",
    IndicatorCode.TIMING: "Timing",
    IndicatorCode.CONDUCT: "Conduct",
    IndicatorCode.DEMEANOUR: "Demeanour",
}
ELEMENT_WORDS: Final = {
    FactElement.IDENTITY: "Identity",
    FactElement.NATIONALITY: "Nationality",
    FactElement.PAST_HARM: "Past events",
    FactElement.PROFILE: "Profile",
    FactElement.AGENT_OF_HARM: "Those feared",
    FactElement.STATE_RESPONSE: "The response of the authorities",
    FactElement.RELOCATION: "Other parts of the country",
    FactElement.CONVENTION_REASON: "The reasons for the harm",
    FactElement.EXCLUSION: "Matters bearing on exclusion",
    FactElement.SUR_PLACE: "Events since leaving",
    FactElement.HEALTH: "Health",
}
GROUND_WORDS: Final = {
    ConventionGround.RACE: "race",
    ConventionGround.RELIGION: "religion",
    ConventionGround.NATIONALITY: "nationality",
    ConventionGround.PARTICULAR_SOCIAL_GROUP: "membership of a particular social group",
    ConventionGround.POLITICAL_OPINION: "political opinion",
}
THROUGH_WORDS: Final = {
    ThroughWhat.THE_HARM: "the harm",
    ThroughWhat.THE_FAILURE_TO_PROTECT: "the failure to protect",
    ThroughWhat.BOTH: "both the harm and the failure to protect",
}
JOB_WORDS: Final = {
    ReportJob.CORROBORATION: "support for the account",
    ReportJob.EXPLAINS_TESTIMONY: "how the account was given",
    ReportJob.FITNESS_FOR_INTERVIEW: "fitness to be interviewed",
    ReportJob.FUTURE_HARM: "harm in the future",
}
EVIDENCE_WORDS: Final = {
    EvidenceKind.IDENTITY_DOCUMENT: "Identity document",
    EvidenceKind.STATEMENT: "Statement",
    EvidenceKind.INTERVIEW_RECORD: "Record of interview",
    EvidenceKind.DOCUMENT: "Document",
    EvidenceKind.PHOTOGRAPH: "Photograph",
    EvidenceKind.MESSAGE: "Message",
    EvidenceKind.WITNESS: "Witness",
    EvidenceKind.MEDICAL: "Medical report",
    EvidenceKind.EXPERT: "Expert report",
    EvidenceKind.BIOMETRIC_RESULT: "Biometric result",
    EvidenceKind.EARLIER_CLAIM: "Earlier claim",
    EvidenceKind.SUBMISSIONS: "Submissions",
    EvidenceKind.LETTER: "Letter",
}
NO_INTERVIEW_WORDS: Final = {
    NoInterviewReason.NOT_NEEDED: "an interview was not needed",
    NoInterviewReason.DID_NOT_ATTEND: "{claimant} did not attend at the time and place set",
    NoInterviewReason.CANNOT_BE_HELD: "an interview cannot be held",
    NoInterviewReason.INFORMATION_NOT_SUPPLIED: "the information required was not supplied",
}
METHOD_WORDS: Final = {
    NotificationMethod.IN_PERSON: "handed to you in person",
    NotificationMethod.REGISTERED_POST: "sent to you by registered post",
    NotificationMethod.REGISTERED_POST_ABROAD: "sent to you by registered post abroad",
    NotificationMethod.ELECTRONIC: "sent to your electronic address",
    NotificationMethod.ADDRESS_FOR_SERVICE: "delivered to your address for service",
    NotificationMethod.PLACE_OF_DETENTION: "sent by registered post to the place of detention",
}


def long_date(day: date) -> str:
    """A date as a decision prints it, such as `3 May 2026`; its parts stay on one line."""
    return f"{day.day}{NO_BREAK}{_MONTHS[day.month - 1]}{NO_BREAK}{day.year}"


def weekday_date(day: date) -> str:
    """A date with its day of the week, such as `Wednesday 22 April 2026`."""
    return f"{_WEEKDAYS[day.weekday()]} {long_date(day)}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """Words in a row, such as `a, b and c`; "" for none."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def ranged(ids: Sequence[str]) -> str:
    """Ids in a row, three or more that follow each other as one range: `C1 to C4 and C6`."""
    runs: list[list[str]] = []
    for id_ in ids:
        if runs and _follows(runs[-1][-1], id_):
            runs[-1].append(id_)
        else:
            runs.append([id_])
    parts = [[f"{run[0]} to {run[-1]}"] if len(run) > 2 else run for run in runs]
    return listed([part for run in parts for part in run])


def _follows(before: str, after: str) -> bool:
    one, other = _NUMBERED.fullmatch(before), _NUMBERED.fullmatch(after)
    if one is None or other is None or one["letters"] != other["letters"]:
        return False
    return int(other["number"]) == int(one["number"]) + 1


def capitalised(text: str) -> str:
    """`text` with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """`text` with its first letter in lower case, the rest untouched: for use in a sentence."""
    return text[:1].lower() + text[1:]


def typographic(text: str) -> str:
    """Declared words with the apostrophe that documents print."""
    return text.replace("'", "’")


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun, such as `one item` or `14 items`."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    figure = words[number] if number < len(words) else str(number)
    return f"{figure} {noun if number == 1 else plural or noun + 's'}"


def unbroken(text: str) -> str:
    """`text` with each provision and page on one line: no break between `s` and `129`."""
    return _PROVISION.sub("\\1\N{NO-BREAK SPACE}", text)


_NUMBERED: Final = re.compile(r"(?P<letters>\D*)(?P<number>\d+)")
_PROVISION = re.compile(r"\b(ss?|[Aa]rticles?|regs?|pp?|paras?|arts?|chs?|messages?) (?=\d)")
