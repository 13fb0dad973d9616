"""How long it takes to say what the findings of a record of realistic size entail."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

from benchmarks.contest import Contender, contest
from benchmarks.examples import examples
from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.law.entailment import BranchEntailment, entail, met_outcome
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.values import Truth
from rsu_nb.record.answers import answers_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.row import Row
    from rsu_nb.law.evaluation import Unsettled
    from rsu_nb.law.expression import Expression, Kind
    from rsu_nb.record.record import Record

RUNS = 5
CASES = ("protected_without_convention_reason", "recognised_imputed_opinion")
NOTE = (
    "every branch: conclusions, explanation trees, what is open, moot and determinative. The "
    "comparisons work out anew whatever two tests share: the first says the conclusions and "
    "results alone, the second does all that ours does."
)


def _truth(self: Evaluation, expression: Expression, scope: Mapping[Kind, str]) -> Truth:
    """What `expression` comes to, worked out from the answers each time."""
    return self._evaluated(expression, scope)


def _unsettled(
    self: Evaluation, expression: Expression, scope: Mapping[Kind, str]
) -> frozenset[Unsettled]:
    """What an open expression still depends on, worked out each time."""
    if self.truth(expression, scope) is not Truth.OPEN:
        return frozenset()
    return frozenset(self._depends_on(expression, scope))


def rows() -> list[Row]:
    """Returns a row for each of two shipped examples: one with a second branch, one without."""
    return [_row(name, examples()[name]) for name in CASES]


def _row(name: str, record: Record) -> Row:
    contenders = [
        Contender(name="rsu_nb", run=lambda: entailed(record)),
        Contender(name="plainly, conclusions alone", run=lambda: concluded_plainly(record)),
        Contender(name="plainly, all of it", run=lambda: entailed_plainly(record)),
    ]
    return contest(f"entail {name}", contenders, runs=RUNS, note=NOTE)


def entailed(record: Record) -> list[BranchEntailment]:
    """Returns what each branch of a record entails."""
    kind = decision_type(record.decision_type)
    branches = record.determination.branches
    return [entail(kind, answers_of(record, kind, branch.id)) for branch in branches]


def entailed_plainly(record: Record) -> list[BranchEntailment]:
    """Returns the same, by evaluations that remember nothing."""
    with patch.multiple(Evaluation, truth=_truth, unsettled=_unsettled):
        return entailed(record)


def concluded_plainly(record: Record) -> list[tuple[str | None, str | None]]:
    """Returns the conclusion and the result of each limb in each branch, and nothing else."""
    kind = decision_type(record.decision_type)
    with patch.multiple(Evaluation, truth=_truth):
        return [
            (met_outcome(limb.conclusions, evaluation), met_outcome(limb.results, evaluation))
            for branch in record.determination.branches
            for evaluation in [Evaluation(answers_of(record, kind, branch.id))]
            for limb in kind.limbs
        ]
