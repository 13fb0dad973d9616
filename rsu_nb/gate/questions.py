"""The codes that need judgement: what the second reader is asked, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rsu_nb.gate.defect import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question to the second reader.

    Attributes:
        code: The code it answers.
        asks: The question in plain words.
        severity: What a *no* would weigh.
    """

    code: str
    asks: str
    severity: Severity


QUESTIONS: Final = (
    Question(
        code="Q-CLM-2",
        asks="Is every ground that arises on the facts considered, though nobody advanced it: "
        "sex, family, imputed opinion, what was done since leaving, health?",
        severity=Severity.SIGNIFICANT,
    ),
    Question(
        code="Q-REF-4",
        asks="Is the real chance judged objectively and looking forward from the day of decision, "
        "with what happened before as evidence of what may happen and no more?",
        severity=Severity.SIGNIFICANT,
    ),
)
"""Codes that no check decides; the checks add the questions that they leave."""
