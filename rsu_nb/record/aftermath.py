"""What is recorded of a case once its record is sealed and no longer changes."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from rsu_nb.record.determination import Asking
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import OWN_PROBLEM, Day, Id, Key, Line, Part


class UnsealReason(StrEnum):
    """For what a decision that is not yet notified may be unsealed."""

    LATE_MATERIAL = "late-material"
    SLIP = "slip"


class UnsealGround(Part):
    """The ground on which a decision was unsealed before it was notified."""

    reason: UnsealReason
    what: OfficerText
    """What was received, or what the slip is."""
    received_on: Day | None = None
    """When late material was received; none for a slip."""

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if (self.received_on is not None) != (self.reason is UnsealReason.LATE_MATERIAL):
            raise PydanticCustomError(
                OWN_PROBLEM, "gives `received_on` for late material, and for nothing else"
            )
        return self


class AppealOutcome(StrEnum):
    """What the Tribunal came to on one limb."""

    RECOGNISED = "recognised"
    NOT_RECOGNISED = "not-recognised"
    NOT_DETERMINED = "not-determined"


class AppealLimb(Part):
    """What the Tribunal came to on one limb of the claim."""

    limb: Key
    outcome: AppealOutcome
    note: OfficerText | None = None


class FindingOnAppeal(StrEnum):
    """What became of one of the officer's findings."""

    UPHELD = "upheld"
    DEPARTED_FROM = "departed-from"
    NOT_REACHED = "not-reached"


class AppealFinding(Part):
    """What the Tribunal made of one finding: on a fact, or in answer to an issue."""

    fact: Id | None = None
    """A fact, or a group of facts decided together."""
    asking: Asking | None = None
    became: FindingOnAppeal
    note: OfficerText | None = None

    @model_validator(mode="after")
    def _of_one(self) -> Self:
        if (self.fact is None) == (self.asking is None):
            raise PydanticCustomError(OWN_PROBLEM, "names either a fact or an answer, and one")
        return self


class AppealEnd(StrEnum):
    """How an appeal ended."""

    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
    NOT_ACCEPTED = "not-accepted"
    """The Tribunal did not accept it for consideration, as where it was out of time."""


class AppealResult(Part):
    """The result of an appeal to the Tribunal, limb by limb and finding by finding."""

    reference: Line
    """The Tribunal's own reference."""
    decided_on: Day
    ended: AppealEnd = AppealEnd.DECIDED
    limbs: tuple[AppealLimb, ...] = ()
    findings: tuple[AppealFinding, ...] = ()

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        limbs = [one.limb for one in self.limbs]
        found = [(one.fact, one.asking) for one in self.findings]
        if len(set(limbs)) < len(limbs) or len(set(found)) < len(found):
            raise PydanticCustomError(OWN_PROBLEM, "gives a limb or a finding twice; keep one")
        if (self.ended is AppealEnd.DECIDED) != bool(self.limbs):
            raise PydanticCustomError(
                OWN_PROBLEM, "gives results limb by limb where it was decided, and only there"
            )
        return self
