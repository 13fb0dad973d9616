"""One step's part of a decision, as blocks to show and as data to compare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.decision import decision_blocks
from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import Block, Paragraph
from rsu_nb.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.drafting.draft import Draft
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.record import Record

SCHEMA: Final = "rsu-nb/step/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """What one step of a decision comes to.

    Attributes:
        step: Key of the step.
        blocks: Its headings, paragraphs and tables, in the order of the decision.
        numbers: The number of each numbered paragraph of the whole decision, by id.
        issues: Each live issue with what it is asked of, its answer and what that relies on.
        limb: Key of the limb that is concluded in this step, or None.
        conclusion: Key of the officer's conclusion on it, or None.
        entailment: Key of the conclusion that the findings entail; None until one is stated.
        tree: Why, as plain data; None until a conclusion is stated.
        gaps: What the step still needs.
    """

    step: str
    blocks: tuple[Block, ...]
    numbers: Mapping[str, int]
    issues: tuple[dict[str, Any], ...]
    limb: str | None
    conclusion: str | None
    entailment: str | None
    tree: dict[str, Any] | None
    gaps: tuple[Problem, ...]

    def data(self) -> dict[str, Any]:
        """The step's result as data that JSON can hold; the same record gives the same data."""
        paragraphs = [block for block in self.blocks if isinstance(block, Paragraph)]
        return {
            "schema": SCHEMA,
            "step": self.step,
            "issues": list(self.issues),
            "limb": self.limb,
            "conclusion": self.conclusion,
            "entailment": self.entailment,
            "tree": self.tree,
            "paragraphs": [
                {
                    "id": one.id,
                    "class": one.author.value,
                    "text": text_of(one, self.numbers),
                    "rests_on": list(one.rests_on),
                }
                for one in paragraphs
            ],
            "gaps": [{"where": gap.where, "what": gap.what} for gap in self.gaps],
        }


def step_result(
    record: Record,
    step: str,
    settings: Settings | None = None,
    *,
    is_depersonalised: bool = False,
) -> StepResult:
    """One step of the decision on a record.

    Args:
        record: The record of the case.
        step: Key of a step of its decision type.
        settings: The unit's own lines; the ordinary ones where none are given.
        is_depersonalised: True where no name may print.

    Raises:
        UnknownNameError: The decision type has no such step.
        UnknownParagraphError: A finished decision refers to a paragraph that it does not have.
    """
    draft = draft_of(record, settings or Settings(), is_depersonalised=is_depersonalised)
    return steps_of(draft, step)[0]


def step_results(record: Record, settings: Settings | None = None) -> tuple[StepResult, ...]:
    """Every step of the decision on a record, in order; drafted once."""
    draft = draft_of(record, settings or Settings())
    return steps_of(draft, *(step.key for step in draft.standing.decision_type.steps))


def steps_of(draft: Draft, *steps: str) -> tuple[StepResult, ...]:
    """Some steps of a decision, from a draft."""
    known = [draft.standing.decision_type.step(step).key for step in steps]
    written = decision_blocks(draft)
    numbers = _numbers(block for _, block in written)
    return tuple(_step_of(draft, step, written, numbers) for step in known)


def _numbers(blocks: Iterable[Block]) -> dict[str, int]:
    numbered = (one.id for one in blocks if isinstance(one, Paragraph) and one.is_numbered)
    return {id_: number for number, id_ in enumerate(numbered, start=1)}


def _step_of(
    draft: Draft,
    step: str,
    written: tuple[tuple[str, Block], ...],
    numbers: Mapping[str, int],
) -> StepResult:
    standing = draft.standing
    limb = next((one for one in standing.decision_type.limbs if one.step == step), None)
    stated = standing.concluded(limb.key) if limb else None
    entailed = standing.primary.limbs[limb.key] if limb and stated else None
    return StepResult(
        step=step,
        blocks=tuple(block for its_step, block in written if its_step == step),
        numbers=numbers,
        issues=tuple(_issues(draft, step)),
        limb=limb.key if limb else None,
        conclusion=stated.conclusion if stated else None,
        entailment=entailed.conclusion if entailed else None,
        tree=entailed.tree.data() if entailed else None,
        gaps=tuple(gap.problem() for gap in draft.gaps if gap.step == step),
    )


def _issues(draft: Draft, step: str) -> Iterator[dict[str, Any]]:
    """The live issues of a step: the primary determination first, then each alternative."""
    standing = draft.standing
    if not standing.is_opened(step):
        return
    for branch in standing.branches:
        askings = standing.live(step) if branch == "primary" else standing.answered(step, branch)
        for at in askings:
            yield _issue(draft, at, branch)


def _issue(draft: Draft, at: IssueAt, branch: str) -> dict[str, Any]:
    answer = draft.standing.answers.get((branch, at))
    return {
        "issue": at.issue,
        "of": dict(at.of),
        "branch": branch,
        "answer": answer.answer.value if answer else None,
        "relies_on": list(answer.relies_on) if answer else [],
    }
