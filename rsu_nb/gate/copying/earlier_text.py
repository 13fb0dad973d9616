"""An earlier text of the officer or the unit, and a passage of this case that stands in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierText:
    """Officer text of an earlier decision.

    Attributes:
        case: The reference of its case.
        officer: The id of the officer who wrote it.
        text: Its words, without marks of the grammar.
    """

    case: str
    officer: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPassage:
    """Words of this case that stand in the same order in an earlier text.

    Attributes:
        where: The place of the text in this record, such as `facts.F3.finding.reasons`.
        start: Where the passage starts in the text's plain words (`officer_text.plain`).
        end: Where it ends there.
        words: How many words it has.
        case: The case it stands in; of several, the one that shares most.
        is_same_officer: True where this case's officer wrote that text.
        also_in: Other cases in which it stands, whole or in part.
    """

    where: str
    start: int
    end: int
    words: int
    case: str
    is_same_officer: bool
    also_in: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """Where it also stands, and what the officer can do about it; never its words."""
        own = ", by the same officer" if self.is_same_officer else ""
        others = f" and in {len(self.also_in)} other decisions" if self.also_in else ""
        return (
            f"From character {self.start}, {self.words} words in a row also stand in "
            f"{self.case}{own}{others}. Rewrite them, quote them with their source, or say why "
            "they fit this case."
        )
