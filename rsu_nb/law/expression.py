"""Legal tests as expressions that read as the law reads.

An expression is an issue, a reading taken, the fact that an issue was answered, or expressions
joined by `&`, `|`, `~`, `some(list, …)` and `every(list, …)`. It holds no answers;
`rsu_nb.law.evaluation` says what it comes to on given answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from rsu_nb.law.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(Enum):
    """The lists that the law asks `some` or `every` of."""

    COUNTRY = "country"
    PREDICAMENT = "predicament"
    PLACE = "place"
    DESTINATION = "destination"
    ACT = "act"
    CIRCUMSTANCE = "circumstance"

    @property
    def is_by_country(self) -> bool:
        """True for the lists that are kept country by country."""
        return self in {Kind.PREDICAMENT, Kind.PLACE}

    @property
    def plural(self) -> str:
        """What several members are called."""
        return "countries" if self is Kind.COUNTRY else f"{self.value}s"


class Expression:
    """A legal test, whole or in part."""

    __slots__ = ()

    def __and__(self, other: Expression) -> Expression:
        """Both are met."""
        return Both(operands=(*_operands(Both, self), *_operands(Both, other)))

    def __or__(self, other: Expression) -> Expression:
        """At least one is met."""
        return Either(operands=(*_operands(Either, self), *_operands(Either, other)))

    def __invert__(self) -> Expression:
        """It is not met."""
        return Not(operand=self)

    def parts(self) -> tuple[Expression, ...]:
        """The expressions this one is made of, in the order they are written."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Both(Expression):
    """Every operand is met."""

    operands: tuple[Expression, ...]

    def parts(self) -> tuple[Expression, ...]:
        """The operands."""
        return self.operands


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Either(Expression):
    """At least one operand is met."""

    operands: tuple[Expression, ...]

    def parts(self) -> tuple[Expression, ...]:
        """The operands."""
        return self.operands


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Not(Expression):
    """The operand is not met."""

    operand: Expression

    def parts(self) -> tuple[Expression, ...]:
        """The operand."""
        return (self.operand,)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Quantified(Expression):
    """`some` or `every` member of a list meets the body."""

    kind: Kind
    body: Expression
    is_every: bool

    def parts(self) -> tuple[Expression, ...]:
        """The body."""
        return (self.body,)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reading(Expression):
    """An unsettled rule: the officer records which reading is taken and why; none is the default.

    Attributes:
        key: Name of the rule.
        question: What has to be settled, in plain words.
        options: The readings, each key with its words.
        provisions: Keys of the provisions concerned.
        mark: How unsettled it is.
        step: Key of the step in which it is recorded.
        before: Key of the issue before which it is recorded in the walk; "" for the first.
    """

    key: str
    question: str
    options: tuple[tuple[str, str], ...]
    provisions: tuple[str, ...]
    mark: Mark
    step: str
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Taken(Expression):
    """The officer has taken this reading of the rule."""

    reading: Reading
    option: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LegalTest(Expression):
    """A named test, so that an explanation can say what was met.

    Attributes:
        key: Name of the test.
        words: The question it answers, in plain words.
        provisions: Keys of the provisions it encodes.
        body: The test itself.
        mark: The weakest mark beneath it.
    """

    key: str
    words: str
    provisions: tuple[str, ...]
    body: Expression
    mark: Mark = Mark.READING

    def parts(self) -> tuple[Expression, ...]:
        """The body."""
        return (self.body,)


def some(kind: Kind, body: Expression) -> Quantified:
    """At least one member of the list meets `body`."""
    return Quantified(kind=kind, body=body, is_every=False)


def every(kind: Kind, body: Expression) -> Quantified:
    """Each member of the list meets `body`."""
    return Quantified(kind=kind, body=body, is_every=True)


def taken(reading: Reading, option: str) -> Taken:
    """The officer has taken `option` of `reading`."""
    return Taken(reading=reading, option=option)


def walk(expression: Expression) -> Iterator[Expression]:
    """The expression and everything it is made of, outermost first."""
    yield expression
    for part in expression.parts():
        yield from walk(part)


def _operands(join: type[Both | Either], expression: Expression) -> tuple[Expression, ...]:
    return expression.operands if isinstance(expression, join) else (expression,)
