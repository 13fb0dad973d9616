"""The worked examples of a first claim: each comes to what it says, and they are complete."""

from __future__ import annotations

import pytest

from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.law.entailment import entail
from tests.law_examples.completeness import not_shown
from tests.law_examples.survivors import changes_something, survivors
from tests.law_examples.worked_examples import WorkedExample, found, worked_examples

EXAMPLES = worked_examples()
CASES = [answers for example in EXAMPLES.values() for answers in example.answers.values()]


@pytest.mark.parametrize("example", [pytest.param(one, id=one.name) for one in EXAMPLES.values()])
def test_a_worked_example_comes_to_what_it_says(example: WorkedExample) -> None:
    come_to = {branch: found(FIRST_CLAIM, given) for branch, given in example.answers.items()}

    assert come_to == example.expect


@pytest.mark.parametrize("example", [pytest.param(one, id=one.name) for one in EXAMPLES.values()])
def test_a_finished_example_leaves_nothing_open(example: WorkedExample) -> None:
    for branch, answers in example.answers.items():
        is_open = "open" in str(example.expect[branch])

        assert bool(entail(FIRST_CLAIM, answers).open) is is_open


def test_every_single_mutation_of_the_declaration_is_caught() -> None:
    missed = [
        f"{mutant.what}: {_ADD if changes_something(FIRST_CLAIM, mutant) else _SIMPLIFY}"
        for mutant in survivors(FIRST_CLAIM, CASES)
    ]

    assert missed == []


def test_every_issue_of_every_test_is_shown_by_two_examples() -> None:
    assert not_shown(FIRST_CLAIM, CASES) == []


_ADD = "add an example that catches it"
_SIMPLIFY = "it changes nothing, so simplify the declaration"
