"""A declaration as it reads where a conclusion stands although the findings lead to another.

Whatever comes after the limb (the tests of other limbs, the results, notices and refusals) takes
its conclusion as stated. The limb's own conclusions stay as declared, so that it is still seen
where the findings lead, and what they must answer.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from rsu_nb.law.expression import Both, Either, Expression, LegalTest, Quantified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.law.decision_type import DecisionType, Limb

_Settled = dict[Expression, Expression]


def upheld(decision_type: DecisionType, conclusions: Mapping[str, str]) -> DecisionType:
    """The declaration with the conclusions of some limbs taken as stated.

    Args:
        decision_type: The declaration.
        conclusions: The conclusion that stands, by limb; the declaration itself where empty.

    Raises:
        UnknownNameError: The declaration has no such limb, or the limb no such conclusion.
    """
    return _upheld(decision_type, tuple(conclusions.items())) if conclusions else decision_type


@cache
def _upheld(decision_type: DecisionType, conclusions: tuple[tuple[str, str], ...]) -> DecisionType:
    stated = {limb: _settled(decision_type.limb(limb), key) for limb, key in conclusions}
    reading = _Reading({test: one for settled in stated.values() for test, one in settled.items()})
    return replace(
        decision_type,
        limbs=tuple(
            _limb(limb, reading, stated.get(limb.key, {})) for limb in decision_type.limbs
        ),
        acceptance=reading.of(decision_type.acceptance),
        notices=tuple(replace(one, test=reading.of(one.test)) for one in decision_type.notices),
        constraints=tuple(
            replace(one, must_not_be_met=reading.of(one.must_not_be_met))
            for one in decision_type.constraints
        ),
    )


def _settled(limb: Limb, conclusion: str) -> _Settled:
    """Each conclusion of a limb with what it counts as: met where it stands, else not met."""
    chosen = limb.conclusion(conclusion)
    return {one.test: _constant(one.test, is_met=one is chosen) for one in limb.conclusions}


def _constant(test: Expression, *, is_met: bool) -> Expression:
    constant: Expression = Both(operands=()) if is_met else Either(operands=())
    if not isinstance(test, LegalTest):
        return constant
    said = "stands as stated" if is_met else "does not stand"
    return replace(test, words=f"{test.words}: {said}, by direction", body=constant)


def _limb(limb: Limb, reading: _Reading, own: _Settled) -> Limb:
    of_own = reading.without(own) if own else reading
    return replace(
        limb,
        conclusions=tuple(replace(one, test=of_own.of(one.test)) for one in limb.conclusions),
        results=tuple(replace(one, test=reading.of(one.test)) for one in limb.results),
    )


class _Reading:
    """Reads expressions with some tests settled; a part shared by tests stays shared."""

    def __init__(self, settled: _Settled) -> None:
        self._settled = settled
        self._read = dict(settled)

    def without(self, own: _Settled) -> _Reading:
        """As this one, with some tests left as they are declared."""
        return _Reading({test: one for test, one in self._settled.items() if test not in own})

    def of(self, expression: Expression) -> Expression:
        """The expression as it then reads; itself where nothing in it is settled."""
        if expression not in self._read:
            self._read[expression] = self._rebuilt(expression)
        return self._read[expression]

    def _rebuilt(self, expression: Expression) -> Expression:
        parts = expression.parts()
        read = tuple(self.of(part) for part in parts)
        if all(one is two for one, two in zip(read, parts, strict=True)):
            return expression
        match expression:
            case Both() | Either():
                return replace(expression, operands=read)
            case Quantified() | LegalTest():
                return replace(expression, body=read[0])
            case _:
                return ~read[0]
