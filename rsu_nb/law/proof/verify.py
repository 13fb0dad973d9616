"""Proves that the rules of a decision type answer every case, and only once."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from rsu_nb.law.proof.any_length import AnyLength
from rsu_nb.law.proof.check import Check, Proof
from rsu_nb.law.proof.issue_checks import (
    each_matters,
    every_limb_is_concluded,
    none_is_escaped,
)
from rsu_nb.law.proof.outcome_checks import exactly_one, with_its_appeal, within_reach
from rsu_nb.law.proof.question import Question
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.proof.stability_checks import moot_changes_nothing, settled_stays_settled
from rsu_nb.law.proof.symbols import Symbols

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.proof.question import Breach


TWO: Final = 2
"""The greatest number of members of a list; docs/law/why-two-is-enough.md says why."""

_NEVER: Final = (
    (
        "exactly-one-outcome",
        "Every finished case has exactly one conclusion, and one result, on every limb.",
        exactly_one,
    ),
    (
        "mandatory-issues",
        "No result after acceptance is reached with a mandatory issue unanswered.",
        none_is_escaped,
    ),
    (
        "every-limb-concluded",
        "No result after acceptance is reached while a limb has no conclusion.",
        every_limb_is_concluded,
    ),
)
"""Checks that something never happens, on lists of whatever length."""

CHECKS: Final = (
    *_NEVER,
    ("outcomes-within-reach", "Every outcome and every notice can be reached.", within_reach),
    (
        "appeal-rights",
        "Every result carries its appeal right, and every one against the claimant after "
        "acceptance carries an appeal to the Tribunal.",
        with_its_appeal,
    ),
    (
        "issues-matter",
        "Every issue and every reading changes some outcome or notice, or is mandatory.",
        each_matters,
    ),
    (
        "settled-stays-settled",
        "What is settled never changes by answering more.",
        settled_stays_settled,
    ),
    (
        "moot-changes-nothing",
        "An answer to a moot issue changes nothing.",
        moot_changes_nothing,
    ),
)
"""Each check: its name, what holds where nothing breaks it, and what finds the breaches."""


def verify(decision_type: DecisionType, bound: int = TWO) -> Proof:
    """Whether a decision type's rules answer every case, and only once.

    Args:
        decision_type: The declaration to be proved.
        bound: The greatest number of members of each list.

    Returns:
        The proof: each check that held, and each breach with its smallest counter-example.
    """
    began = perf_counter()
    question = Question(Symbols(decision_type, slots_for(decision_type, bound)))
    checks = [check for named in CHECKS for check in checked(*named, question)]
    if all(check.held for check in checks):
        checks += _any_length(decision_type)
    return Proof(
        decision_type=decision_type.key,
        bound=bound,
        checks=tuple(checks),
        seconds=perf_counter() - began,
    )


def checked(
    name: str, words: str, breaches: Callable[[Question], Iterator[Breach]], question: Question
) -> Iterator[Check]:
    """One check of a proof: that it held, or each breach of it."""
    is_held = True
    for breach in breaches(question):
        is_held = False
        yield Check(
            name=name, words=breach.words, held=False, counter_example=breach.counter_example
        )
    if is_held:
        yield Check(name=name, words=words, held=True)


def _any_length(decision_type: DecisionType) -> Iterator[Check]:
    question = Question(AnyLength(decision_type, slots_for(decision_type, 0)))
    broken = [name for name, _, breaches in _NEVER for _ in breaches(question)]
    words = (
        f"Longer lists might break: {', '.join(dict.fromkeys(broken))}. Raise the bound."
        if broken
        else "The same holds of lists of any length."
    )
    yield Check(name="lists-of-any-length", words=words, held=not broken)
