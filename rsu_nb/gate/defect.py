"""A defect: one thing found wrong with a decision, by code and place, never by its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rsu_nb.errors import Problem


class Severity(StrEnum):
    """How much a defect weighs."""

    SIGNIFICANT = "S"
    """It blocks sealing."""
    MINOR = "m"
    """It warns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """One thing found wrong.

    Attributes:
        code: The code it comes under, such as `Q-FAI-1`.
        severity: Whether it blocks or warns.
        step: The step in which it is put right.
        where: What it concerns, by keys and ids, such as `F3.finding`; never a value.
        what: What is wrong and what to do, free of anything the record says.
        ids: The things of the record it is about.
        paragraphs: The paragraphs of the decision it is about.
    """

    code: str
    severity: Severity
    step: str
    where: str
    what: str
    ids: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        """True where nothing may be sealed while it stands."""
        return self.severity is Severity.SIGNIFICANT

    def problem(self) -> Problem:
        """The defect as a problem that an error can list."""
        return Problem(where=f"{self.step}/{self.where}", what=f"{self.what} ({self.code})")

    def data(self) -> dict[str, Any]:
        """The defect as data that JSON can hold."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "step": self.step,
            "where": self.where,
            "what": self.what,
            "ids": list(self.ids),
            "paragraphs": list(self.paragraphs),
        }


def significant(
    code: str, *, step: str, where: str, what: str, ids: tuple[str, ...] = ()
) -> Defect:
    """A defect that blocks."""
    return Defect(
        code=code, severity=Severity.SIGNIFICANT, step=step, where=where, what=what, ids=ids
    )


def minor(code: str, *, step: str, where: str, what: str, ids: tuple[str, ...] = ()) -> Defect:
    """A defect that warns."""
    return Defect(code=code, severity=Severity.MINOR, step=step, where=where, what=what, ids=ids)
