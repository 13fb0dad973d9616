"""The answers of the primary determination that count, and which of them decide a conclusion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.law.issue import Issue, IssueAt
from rsu_nb.law.values import Truth
from rsu_nb.record.determination import Answer, AnswerValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing

RISK_ISSUES: Final = (
    "real-chance",
    "place-without-the-risk",
    "place-without-other-serious-harm",
    "torture-danger",
    "life-danger",
    "cruel-danger",
    "section-130-domestic-protection",
    "section-131-domestic-protection",
    "circumstances-ceased",
    "torture-danger-still",
    "life-danger-still",
    "cruel-danger-still",
)
"""The issues that ask what would happen: what is published about the country decides them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """An answer that counts, and what it is an answer to.

    Attributes:
        at: The asking.
        issue: The issue.
        answer: The answer, with its reasons.
        is_decisive: True where a conclusion that the officer has stated turns on it.
    """

    at: IssueAt
    issue: Issue
    answer: Answer
    is_decisive: bool

    @property
    def is_met(self) -> bool:
        """True where the answer counts as met under the declaration of its issue."""
        value = self.answer.answer
        is_unsure = value is AnswerValue.NOT_SATISFIED
        return value is AnswerValue.YES or (is_unsure and self.issue.not_satisfied is Truth.MET)

    @property
    def where(self) -> str:
        """The asking in words that a message can print."""
        return str(self.at)


def counted(standing: Standing) -> Iterator[Counted]:
    """The answers that count in the primary determination, in the steps that are open."""
    decisive = _decisive(standing)
    for step in standing.decision_type.steps:
        if standing.is_opened(step.key):
            for at in standing.answered(step.key):
                yield Counted(
                    at=at,
                    issue=standing.decision_type.issue(at.issue),
                    answer=standing.answers[PRIMARY, at],
                    is_decisive=at in decisive,
                )


def _decisive(standing: Standing) -> frozenset[IssueAt]:
    """What the conclusions stated so far turn on; of the others nothing is shown."""
    return frozenset(
        at
        for key, limb in standing.primary.limbs.items()
        if standing.concluded(key) is not None
        for at in limb.determinative
    )
