"""The plain sentence for each way in which a value can have the wrong form."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from rsu_nb.record.part import ID_PATTERN, OWN_PROBLEM
from rsu_nb.record.roles import ROLE_PATTERN
from rsu_nb.record.validation.countries import NO_CANDIDATE_COUNTRY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import ErrorDetails

_SENTENCES: Final = {
    "missing": "is missing; add it",
    "string_type": "is not text; put it between quotation marks",
    "string_unicode": "holds half of a character; retype it",
    "string_too_short": "is empty; fill it in, or leave the key out where it is not required",
    "bool_type": "is neither true nor false; write one of them, without quotation marks",
    "int_type": "is not a whole number; write it in digits, without quotation marks",
    "greater_than_equal": "is not a number that is possible here; correct it",
    "less_than_equal": "is not a number that is possible here; correct it",
    "tuple_type": "is not a list; give each member a line of its own that begins with a dash",
    "union_tag_invalid": "is not officer text; give the text as it is typed",
    "union_tag_not_found": "is not officer text; give the text as it is typed",
}
_SHORT_KEY: Final = r"^[a-z][a-z0-9-]{0,59}$"
_SENTENCES_BY_PATTERN: Final = {
    rf"^{ID_PATTERN}$": "is not an id; write one or two capital letters and a number, such as E4",
    r"^RSU-[0-9]{4}-[0-9]{5}$": "is not a case reference; write it like RSU-2026-00001",
    r"^([A-Z]{2}|stateless|unknown)$": (
        "is not a country; give the two capital letters of ISO 3166, `stateless` or `unknown`"
    ),
    _SHORT_KEY: "is not a key; write it in small letters, digits and hyphens",
    r"^[a-z][a-z0-9_-]{0,39}$": "is not the name of a decision type; write it like `first_claim`",
    r"^[a-z][a-z0-9-]{0,39}$": (
        "is not the name of a branch; write `primary`, or small letters, digits and hyphens"
    ),
    rf"^{ROLE_PATTERN}$": (
        "is not a role of the closed list; write it like `claimant`, or `brother-2` for a second"
    ),
}
_RELIANCE: Final = (
    'is not something to rely on; write an id and the place in it, such as "E4, p 3" in '
    "quotation marks"
)
_WRONG_FORM: Final = "has the wrong form; see the published schema of the record"


def sentence_for(details: ErrorDetails) -> str:
    """What is wrong with a value and what to do, as a sentence to follow its place."""
    kind = details["type"]
    context = details.get("ctx", {})
    if kind == OWN_PROBLEM:
        return details["msg"]
    if kind == "missing" and details["loc"] == ("countries",):
        return NO_CANDIDATE_COUNTRY
    if kind == "string_pattern_mismatch":
        return _sentence_by_pattern(str(context["pattern"]))
    if kind in {"enum", "literal_error"}:
        return f"is not one of: {str(context['expected']).replace(' or ', ', ')}"
    if kind == "string_too_long":
        return f"is longer than {context['max_length']} characters; shorten it"
    if kind.startswith("date_"):
        return "is not a date of the calendar; correct it"
    return _sentence_by_kind(kind, str(context.get("class_name", "")))


def sentence_for_unknown_key(key: str, known: Sequence[str]) -> str:
    """What to do about a key that the schema does not have; the key itself is not repeated."""
    close = get_close_matches(key, known, n=1)
    hint = f"; did you mean `{close[0]}`?" if close else "; take it out, or correct its name"
    return f"has a key that does not belong there{hint}"


def _sentence_by_pattern(pattern: str) -> str:
    if pattern in _SENTENCES_BY_PATTERN:
        return _SENTENCES_BY_PATTERN[pattern]
    return _RELIANCE if pattern.startswith(rf"^{ID_PATTERN}(") else _WRONG_FORM


def _sentence_by_kind(kind: str, class_name: str) -> str:
    if kind == "model_type":
        is_text = class_name == "OfficerText"
        return "is not text; put it between quotation marks" if is_text else "is not a set of keys"
    return _SENTENCES.get(kind, _WRONG_FORM)
