"""A check of the gate: its code, its title in plain words, and the function that decides it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rsu_nb.gate.case import GateCase
from rsu_nb.gate.defect import Defect, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One code that a machine decides.

    Attributes:
        code: The code, such as `Q-FAI-1`.
        title: What is checked, in plain words; the heading of its section in docs/gate.md.
        severity: What the code weighs in the checklist; what is missing altogether always blocks.
        defects: The defects of a case under this code.
        leaves: The question that the check cannot answer and leaves to the second reader; "" for
            none.
        one_sided_because: Why the law asks it of one answer or finding and not of its opposite;
            "" where it costs the same whichever way.
    """

    code: str
    title: str
    severity: Severity
    defects: Callable[[GateCase], tuple[Defect, ...]]
    leaves: str = ""
    one_sided_because: str = ""
