"""Something in officer text that seems to belong to another person or case: where, and what kind.

The words themselves are never in it, so that it can be shown, logged and counted anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class SuspicionKind(Enum):
    """What seems not to belong here, in the words an officer reads."""

    AGE = "an age that contradicts the date of birth on file, or an age or birth told elsewhere"
    BIRTH = "a date of birth that contradicts the file, or an age or birth told elsewhere"
    IMPOSSIBLE_DATE = "a date that no calendar has, or with the wrong day of the week"
    OTHER_YEAR = "a date that the rest of the file has only in another year"
    LATER_DATE = "a date after the decision, told as if it were past"
    ARRIVAL = "a date of arrival or departure that contradicts the procedure on file"
    PROCEDURE_DATE = "a date of a procedural step that nothing else in the file has"
    ITEM_DATE = "a date for a cited item that contradicts the date on file"
    PRONOUN = "a pronoun or word of gender that fits nobody it can stand for"
    OCCUPATION = "an occupation that contradicts the file, or that nothing else in it mentions"
    BIRTHPLACE = "a place of birth that contradicts one told elsewhere"
    PLACE = "a place that nothing else in the file mentions"
    NAME = "a name that nothing else in the file mentions"
    RELATION = "a person by a relation that contradicts the file"
    ANOTHER_CLAIMANT = "particulars of a person of another case"
    PERHAPS_ANOTHER_CLAIMANT = "part of a name that a person of another case has"
    RESIDUE = "what a template or an unfinished edit left"

    @property
    def blocks(self) -> bool:
        """True where the decision must not be sealed with it: it discloses another's claim."""
        return self is SuspicionKind.ANOTHER_CLAIMANT


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Suspicion:
    """One thing that seems not to belong to this case.

    Attributes:
        where: The place of the text in the record, such as `facts.F3.finding.reasons`.
        kind: What it is.
        about: The role it is about, the case it may come from, or what it contradicts; or "".
    """

    where: str
    kind: SuspicionKind
    about: str = ""

    @property
    def sentence(self) -> str:
        """Where it is and what it is, for an officer: places and kinds, never the words."""
        about = f" ({self.about})" if self.about else ""
        return f"{self.where}: {self.kind.value}{about}"
