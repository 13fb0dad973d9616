"""Every single mutation of a declaration: what a slip in writing the law down would look like."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from rsu_nb.law.appeals import APPEALS
from rsu_nb.law.decision_type import DecisionType
from rsu_nb.law.expression import (
    Both,
    Either,
    LegalTest,
    Not,
    Quantified,
    Taken,
    walk,
)
from rsu_nb.law.issue import Issue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.law.decision_type import Limb, Outcome
    from rsu_nb.law.expression import Expression


@dataclass(frozen=True, slots=True)
class Mutant:
    """A declaration with one slip in it.

    Attributes:
        what: The slip, in words.
        declared: The declaration with it.
        turned: The issue whose *not satisfied either way* it turns round, if it is that.
    """

    what: str
    declared: DecisionType
    turned: Issue | None = None


def mutants(declared: DecisionType) -> Iterator[Mutant]:
    """Every single mutation of `declared`."""
    for node in _nodes(declared):
        for what, slip in _slips(node):
            turned = node if isinstance(node, Issue) else None
            yield Mutant(f"{_name(node)}: {what}", rebuilt(declared, {node: slip}), turned)
    yield from _negated_roots(declared)
    for limb in declared.limbs:
        for attribute in ("conclusions", "results"):
            yield from _swapped(declared, limb, attribute)
    yield from _other_appeals(declared)


def rebuilt(declared: DecisionType, slips: dict[Expression, Expression]) -> DecisionType:
    """The declaration with each of some expressions replaced wherever it stands."""
    made: dict[Expression, Expression] = dict(slips)

    def new(expression: Expression) -> Expression:
        if expression not in made:
            made[expression] = _with_parts(expression, new)
        return made[expression]

    return _with_tests(declared, new)


def _with_tests(declared: DecisionType, new: Callable[[Expression], Expression]) -> DecisionType:
    def outcomes(listed: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
        return tuple(replace(one, test=new(one.test)) for one in listed)

    return replace(
        declared,
        acceptance=new(declared.acceptance),
        limbs=tuple(
            replace(limb, conclusions=outcomes(limb.conclusions), results=outcomes(limb.results))
            for limb in declared.limbs
        ),
        notices=tuple(replace(one, test=new(one.test)) for one in declared.notices),
        constraints=tuple(
            replace(one, must_not_be_met=new(one.must_not_be_met)) for one in declared.constraints
        ),
    )


def _with_parts(expression: Expression, new: Callable[[Expression], Expression]) -> Expression:
    parts = [new(part) for part in expression.parts()]
    if all(one is two for one, two in zip(parts, expression.parts(), strict=True)):
        return expression
    match expression:
        case Both() | Either():
            return replace(expression, operands=tuple(parts))
        case Not():
            return replace(expression, operand=parts[0])
        case Quantified() | LegalTest():
            return replace(expression, body=parts[0])
        case _:
            raise TypeError(type(expression).__name__)


def _nodes(declared: DecisionType) -> list[Expression]:
    tests = (*declared.tests(), declared.acceptance)
    return list(dict.fromkeys(node for test in tests for node in walk(test)))


def _slips(node: Expression) -> Iterator[tuple[str, Expression]]:
    match node:
        case Both(operands=operands):
            yield "& became |", Either(operands=operands)
            yield from _operand_slips(node, operands)
        case Either(operands=operands):
            yield "| became &", Both(operands=operands)
            yield from _operand_slips(node, operands)
        case Quantified(is_every=is_every):
            yield "some and every swapped", replace(node, is_every=not is_every)
            yield f"~ {_name(node.body)}", replace(node, body=_negated(node.body))
        case LegalTest():
            yield f"~ {_name(node.body)}", replace(node, body=_negated(node.body))
        case Issue():
            yield "not satisfied flipped", replace(node, not_satisfied=~node.not_satisfied)
        case Taken():
            yield from _other_readings(node)
        case _:
            return


def _other_readings(node: Taken) -> Iterator[tuple[str, Expression]]:
    for other, _ in node.reading.options:
        if other != node.option:
            yield f"reading {other}", replace(node, option=other)


def _operand_slips(
    node: Both | Either, operands: tuple[Expression, ...]
) -> Iterator[tuple[str, Expression]]:
    for at, operand in enumerate(operands):
        others = (*operands[:at], *operands[at + 1 :])
        left = others[0] if len(others) == 1 else replace(node, operands=others)
        yield f"{_name(operand)} dropped", left
        turned = (*operands[:at], _negated(operand), *operands[at + 1 :])
        yield f"~ {_name(operand)}", replace(node, operands=turned)


def _negated(expression: Expression) -> Expression:
    return expression.operand if isinstance(expression, Not) else Not(operand=expression)


def _negated_roots(declared: DecisionType) -> Iterator[Mutant]:
    for root in dict.fromkeys(declared.tests()):

        def turned(test: Expression, root: Expression = root) -> Expression:
            return _negated(test) if test is root else test

        yield Mutant(f"test of an outcome: ~ {_name(root)}", _with_tests(declared, turned))


def _swapped(declared: DecisionType, limb: Limb, attribute: str) -> Iterator[Mutant]:
    listed: tuple[Outcome, ...] = getattr(limb, attribute)
    for one, two in combinations(listed, 2):
        tests = {one.key: two.test, two.key: one.test}
        swapped = tuple(replace(o, test=tests.get(o.key, o.test)) for o in listed)
        yield Mutant(
            f"{limb.key}: {one.key} and {two.key} swapped",
            _with_limb(declared, _listing(limb, attribute, swapped)),
        )


def _listing(limb: Limb, attribute: str, outcomes: tuple[Outcome, ...]) -> Limb:
    if attribute == "results":
        return replace(limb, results=outcomes)
    return replace(limb, conclusions=outcomes)


def _other_appeals(declared: DecisionType) -> Iterator[Mutant]:
    for limb in declared.limbs:
        for result in limb.results:
            for right in APPEALS:
                if right.key != result.appeal:
                    changed = tuple(
                        replace(one, appeal=right.key) if one is result else one
                        for one in limb.results
                    )
                    yield Mutant(
                        f"{limb.key}: {result.key} with the appeal {right.key}",
                        _with_limb(declared, replace(limb, results=changed)),
                    )


def _with_limb(declared: DecisionType, changed: Limb) -> DecisionType:
    limbs = (changed if limb.key == changed.key else limb for limb in declared.limbs)
    return replace(declared, limbs=tuple(limbs))


def _name(expression: Expression) -> str:
    if isinstance(expression, LegalTest | Issue):
        return expression.key
    if isinstance(expression, Taken):
        return f"{expression.reading.key} {expression.option}"
    inside = " ".join(_name(part) for part in expression.parts()) or getattr(
        getattr(expression, "issue", None), "key", ""
    )
    return f"{type(expression).__name__}({inside})"
