"""Why a test came out as it did: the explanation tree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.law.expression import (
    Both,
    Either,
    LegalTest,
    Not,
    Quantified,
    Taken,
)
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.values import Truth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.law.answers import Answers
    from rsu_nb.law.evaluation import Evaluation
    from rsu_nb.law.expression import Expression, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One line of an explanation.

    Attributes:
        words: What the line says, in plain words.
        truth: What it comes to.
        key: The issue, test or reading it is about; "" for a joining line.
        of: What it is asked of, as in `IssueAt.of`.
        provisions: Keys of the provisions it encodes.
        answer: The answer given, where the line is an issue.
        mark: The confidence mark of the rule; "" for a joining line.
        under: The lines beneath it, in the order of the test.
    """

    words: str
    truth: Truth
    key: str = ""
    of: tuple[tuple[str, str], ...] = ()
    provisions: tuple[str, ...] = ()
    answer: str = ""
    mark: str = ""
    under: tuple[Node, ...] = ()

    def data(self) -> dict[str, Any]:
        """The tree as plain data for JSON; empty fields are left out."""
        fields: dict[str, Any] = {
            "words": self.words,
            "truth": self.truth.value,
            "key": self.key,
            "of": dict(self.of),
            "answer": self.answer,
            "provisions": list(self.provisions),
            "mark": self.mark,
            "under": [node.data() for node in self.under],
        }
        return {name: value for name, value in fields.items() if value}

    def lines(self, depth: int = 0) -> tuple[str, ...]:
        """The tree as indented lines of plain text."""
        of = ", ".join(member for _, member in self.of)
        about = f" [{of}]" if of else ""
        given = f": {self.answer}" if self.answer else ""
        line = f"{'  ' * depth}{_SIGNS[self.truth]} {self.words}{about}{given}"
        return (line, *(text for node in self.under for text in node.lines(depth + 1)))


def explain(expression: Expression, evaluation: Evaluation, scope: Mapping[Kind, str]) -> Node:
    """The explanation tree of `expression` as evaluated, complete and in its own order."""
    truth = evaluation.truth(expression, scope)
    match expression:
        case Issue():
            return _issue_node(expression, evaluation.answers, scope, truth)
        case Quantified():
            return _quantified_node(expression, evaluation, scope, truth)
        case LegalTest(body=body):
            return Node(
                words=expression.words,
                truth=truth,
                key=expression.key,
                provisions=expression.provisions,
                mark=expression.mark.value,
                under=_flattened(body, evaluation, scope),
            )
        case Taken(reading=reading, option=option):
            words = f"{reading.question} Reading: {dict(reading.options)[option]}"
            given = evaluation.answers.readings.get(reading.key, "not recorded")
            return Node(
                words=words,
                truth=truth,
                key=reading.key,
                answer=given,
                provisions=reading.provisions,
                mark=reading.mark.value,
            )
        case Answered(issue=issue):
            of = issue.at(scope).of
            return Node(words=f"Answered: {issue.question}", truth=truth, key=issue.key, of=of)
        case _:
            words = _JOINS[type(expression)]
            parts = expression.parts()
            under = tuple(explain(part, evaluation, scope) for part in parts)
            return Node(words=words, truth=truth, under=under)


def _flattened(
    body: Expression, evaluation: Evaluation, scope: Mapping[Kind, str]
) -> tuple[Node, ...]:
    """A named test that is a conjunction shows its conditions directly beneath it."""
    if isinstance(body, Both):
        return tuple(explain(part, evaluation, scope) for part in body.operands)
    return (explain(body, evaluation, scope),)


def _issue_node(issue: Issue, answers: Answers, scope: Mapping[Kind, str], truth: Truth) -> Node:
    at = issue.at(scope)
    answer = answers.given.get(at)
    return Node(
        words=issue.question,
        truth=truth,
        key=issue.key,
        of=at.of,
        provisions=issue.provisions,
        answer=answer.value if answer else "not answered",
        mark=issue.mark.value,
    )


def _quantified_node(
    expression: Quantified, evaluation: Evaluation, scope: Mapping[Kind, str], truth: Truth
) -> Node:
    kind = expression.kind
    members = evaluation.answers.of(kind, scope)
    state = "" if evaluation.answers.is_finished(kind, scope) else " (the list is not finished)"
    how = "Every" if expression.is_every else "Some"
    under = tuple(
        explain(expression.body, evaluation, {**scope, kind: member.id}) for member in members
    )
    return Node(words=f"{how} {kind.value} on the list{state}", truth=truth, under=under)


_SIGNS = {Truth.MET: "+", Truth.NOT_MET: "-", Truth.OPEN: "?"}
_JOINS: dict[type[Expression], str] = {Both: "All of", Either: "Any of", Not: "Not"}
