"""What every part of a record has in common, and the forms of its ids and references."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

ID_PATTERN: Final = r"[A-Z]{1,2}[1-9][0-9]{0,3}"


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


def _without_controls(value: str) -> str:
    for character in value:
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}:
            msg = (
                f"holds the invisible character U+{ord(character):04X}; retype it without that "
                "character"
            )
            raise ValueError(msg)
    return value


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

Line = Annotated[str, StringConstraints(min_length=1, max_length=500), AfterValidator(_composed)]
"""One line of plain text."""

Name = Annotated[
    str,
    StringConstraints(min_length=1, max_length=200),
    AfterValidator(_composed),
    AfterValidator(_without_controls),
]
"""A person's name or what identifies them; invisible characters are refused, letters are not."""

RELIANCE = re.compile(rf"^(?P<id>{ID_PATTERN})(?:, (?P<pinpoint>[^\[\]\n]{{1,120}}))?$")

Reliance = Annotated[
    str,
    StringConstraints(pattern=rf"^{ID_PATTERN}(, [^\[\]\n]{{1,120}})?$", max_length=140),
]
"""What a reason relies on: an id of the record and, where there is one, the place in it."""


def id_of(reliance: str) -> str:
    """The id in a reliance such as `E4, p 3`; returns `E4`."""
    return reliance.split(",", 1)[0]


def pinpoint_of(reliance: str) -> str:
    """The place in a reliance such as `E4, p 3`; returns `p 3`, or "" where there is none."""
    return reliance.split(", ", 1)[1] if ", " in reliance else ""
