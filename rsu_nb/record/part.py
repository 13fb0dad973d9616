"""What every part of a record has in common, and the forms of its ids, words, dates and counts."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Annotated, Any, Final

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from rsu_nb.record.characters import first_unfit_for_a_line, first_unfit_for_a_name

ID_PATTERN: Final = r"[A-Z]{1,2}[1-9][0-9]{0,3}"
OWN_PROBLEM: Final = "record"
"""The type of the schema problems whose sentence is ours, and holds nothing of the record."""

_EARLIEST_YEAR: Final = 1900
_ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Part(BaseModel):
    """A part of a record: complete keys only, never changed in place."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        populate_by_name=True,
        use_attribute_docstrings=True,
        hide_input_in_errors=True,
    )


def _composed(value: str) -> str:
    return unicodedata.normalize("NFC", value)


def _in_one_line(value: str) -> str:
    return " ".join(value.split())


def _fit_for_a_line(value: str) -> str:
    return _without(first_unfit_for_a_line(value), value)


def _fit_for_a_name(value: str) -> str:
    return _without(first_unfit_for_a_name(value), value)


def _without(unfit: str, value: str) -> str:
    if unfit:
        raise PydanticCustomError(
            OWN_PROBLEM,
            "holds the invisible character U+{code}; retype it without that character",
            {"code": f"{ord(unfit):04X}"},
        )
    return value


def _day(value: Any) -> Any:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        return value
    raise PydanticCustomError(
        OWN_PROBLEM, "is not a date; write year-month-day, such as 2026-04-01"
    )


def _plausible(day: date) -> date:
    if day.year < _EARLIEST_YEAR:
        raise PydanticCustomError(OWN_PROBLEM, "lies before 1900; correct the year")
    return day


Id = Annotated[str, StringConstraints(pattern=rf"^{ID_PATTERN}$")]
"""The id of a thing in the record: one or two capital letters for what it is, and a number."""

CaseReference = Annotated[str, StringConstraints(pattern=r"^RSU-[0-9]{4}-[0-9]{5}$")]
"""The reference of a case as printed, `RSU-YYYY-NNNNN`; it holds no initials and no country."""

CountryCode = Annotated[str, StringConstraints(pattern=r"^([A-Z]{2}|stateless|unknown)$")]
"""An ISO 3166 alpha-2 code, `stateless` or `unknown`; XA to XZ are invented countries."""

BranchId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
"""`primary`, or the short name of an alternative."""

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
"""A key of the declaration of a decision type: an issue, limb, rule, step or reading."""

DecisionTypeName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
"""The name of a decision type, which is the name of its package, such as `first_claim`."""

Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=500, strip_whitespace=True),
    AfterValidator(_composed),
    AfterValidator(_fit_for_a_line),
]
"""One line of plain text."""

Passage = Annotated[
    str,
    StringConstraints(min_length=1, max_length=10_000, strip_whitespace=True),
    AfterValidator(_composed),
    AfterValidator(_in_one_line),
    AfterValidator(_fit_for_a_line),
]
"""Words quoted from a publication; its line breaks become spaces."""

Name = Annotated[
    str,
    StringConstraints(min_length=1, max_length=200, strip_whitespace=True),
    AfterValidator(_composed),
    AfterValidator(_fit_for_a_name),
]
"""A person's name or what identifies them; invisible characters are refused, letters are not."""

Day = Annotated[
    date, BeforeValidator(_day, json_schema_input_type=date), AfterValidator(_plausible)
]
"""A calendar date, given as year-month-day and in no other form."""

Flag = Annotated[bool, Strict()]
"""True or false, and no word that might mean either."""

Count = Annotated[int, Strict(), Field(ge=0, le=100_000)]
"""A whole number of pages or minutes."""

RELIANCE: Final = re.compile(rf"^(?P<id>{ID_PATTERN})(?:, (?P<pinpoint>[^\[\]\n]{{1,120}}))?$")

Reliance = Annotated[
    str,
    StringConstraints(pattern=rf"^{ID_PATTERN}(, [^\[\]\n]{{1,120}})?$", max_length=140),
    AfterValidator(_composed),
    AfterValidator(_fit_for_a_line),
]
"""What a reason relies on: an id of the record and, where there is one, the place in it."""


def id_of(reliance: str) -> str:
    """The id in a reliance such as `E4, p 3`; returns `E4`."""
    return reliance.split(",", 1)[0]


def pinpoint_of(reliance: str) -> str:
    """The place in a reliance such as `E4, p 3`; returns `p 3`, or "" where there is none."""
    return reliance.split(", ", 1)[1] if ", " in reliance else ""
