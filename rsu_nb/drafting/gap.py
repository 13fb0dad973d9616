"""A gap: one thing that a step still needs, shown where it belongs in an unfinished draft."""

from __future__ import annotations

from dataclasses import dataclass

from rsu_nb.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing still to be done.

    Attributes:
        step: The step in which it is done.
        where: What it concerns, by keys and ids, such as `F3.finding`; never a value.
        what: What is missing and what to do, as one sentence.
    """

    step: str
    where: str
    what: str

    def problem(self) -> Problem:
        """The gap as a problem that an error can list."""
        return Problem(where=f"{self.step}/{self.where}", what=self.what)
