"""What the gate is told of other cases, so that nothing of theirs stands in this one unseen."""

from __future__ import annotations

from dataclasses import dataclass

from rsu_nb.gate.contamination.other_cases import OtherCase
from rsu_nb.gate.copying.earlier_text import EarlierText


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Other cases of the unit, as far as a check needs them.

    Attributes:
        cases: Who the people of other cases are.
        texts: Officer text of earlier decisions.
        statements_of_law: What every decision of the unit says alike about the law.
    """

    cases: tuple[OtherCase, ...] = ()
    texts: tuple[EarlierText, ...] = ()
    statements_of_law: tuple[str, ...] = ()
