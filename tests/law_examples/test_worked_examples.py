"""The worked examples of each decision type come to what they say, and are complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES, decision_type
from rsu_nb.law.entailment import entail
from tests.law_examples.completeness import not_shown
from tests.law_examples.survivors import changes_something, survivors
from tests.law_examples.worked_examples import WorkedExample, found, worked_examples

if TYPE_CHECKING:
    from rsu_nb.law.answers import Answers

EXAMPLES = {declared.key: worked_examples(declared.key) for declared in DECISION_TYPES}
EVERY_EXAMPLE = [
    pytest.param(kind, example, id=f"{kind}-{example.name}")
    for kind, examples in EXAMPLES.items()
    for example in examples.values()
]
EVERY_KIND = list(EXAMPLES)


def cases_of(kind: str) -> list[Answers]:
    examples = EXAMPLES[kind].values()
    return [answers for example in examples for answers in example.answers.values()]


@pytest.mark.parametrize(("kind", "example"), EVERY_EXAMPLE)
def test_a_worked_example_comes_to_what_it_says(kind: str, example: WorkedExample) -> None:
    declared = decision_type(kind)
    come_to = {branch: found(declared, given) for branch, given in example.answers.items()}

    assert come_to == example.expect


@pytest.mark.parametrize(("kind", "example"), EVERY_EXAMPLE)
def test_a_finished_example_leaves_nothing_open(kind: str, example: WorkedExample) -> None:
    for branch, answers in example.answers.items():
        is_open = "open" in str(example.expect[branch])

        assert bool(entail(decision_type(kind), answers).open) is is_open


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_single_mutation_of_a_declaration_is_caught(kind: str) -> None:
    declared = decision_type(kind)
    missed = [
        f"{mutant.what}: {_ADD if changes_something(declared, mutant) else _SIMPLIFY}"
        for mutant in survivors(declared, cases_of(kind))
    ]

    assert missed == []


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_issue_of_every_test_is_shown_by_two_examples(kind: str) -> None:
    assert not_shown(decision_type(kind), cases_of(kind)) == []


_ADD = "add an example that catches it"
_SIMPLIFY = "it changes nothing, so simplify the declaration"
