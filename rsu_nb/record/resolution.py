"""How a conclusion and the findings were brought to agree, and what was said to a warning."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from rsu_nb.record.determination import Asking
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Day, Id, Key, Line, Part

GateCode = Annotated[str, StringConstraints(pattern=r"^Q-[A-Z]{3}-[0-9]{1,2}$")]
"""A code of the gate, such as `Q-CPY-1`."""


class Reopened(Part):
    """A finding looked at again after a limb that rests on it was concluded, and why.

    It names one finding: an answer, a fact or a reading. What is found now stands in the finding
    itself.
    """

    limb: Key
    asking: Asking | None = None
    fact: Id | None = None
    """A fact, or a group of facts decided together."""
    reading: Key | None = None
    was: Key | None = None
    """What was answered, found or taken before; none where nothing was."""
    was_found: OfficerText | None = None
    """The fact as it was found before, where those words changed."""
    because: OfficerText
    by: Line
    on: Day


class WhatStands(StrEnum):
    """What a direction lets stand."""

    THE_CONCLUSION = "the-conclusion"
    THE_RULE = "the-rule"


class Direction(Part):
    """What the legal role directs on a rule in dispute."""

    by: Line
    on: Day
    text: OfficerText
    stands: WhatStands


class DisputedRule(Part):
    """A rule that leads from the findings to another conclusion than the officer's, disputed."""

    limb: Key
    rule: Key
    """The issue, test, reading or conclusion of the limb that the dispute is about."""
    conclusion: Key
    """The officer's conclusion that the rule does not lead to."""
    because: OfficerText
    by: Line
    on: Day
    direction: Direction | None = None


class WarningResponse(Part):
    """What the officer says to a warning of the gate."""

    code: GateCode
    where: Line
    """What the warning concerns, as the gate names it."""
    says: OfficerText
