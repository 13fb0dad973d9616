"""What is not settled in the law as declared: the list that legal staff work off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.law.appeals import APPEALS
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.catalogue import PROVISIONS, printed
from rsu_nb.law.expression import LegalTest, walk
from rsu_nb.law.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.decision_type import DecisionType


@dataclass(frozen=True, slots=True, kw_only=True)
class LawEntry:
    """One entry of the law with its mark.

    Attributes:
        kind: `provision`, `authority`, `appeal right`, `issue`, `test` or `reading`.
        key: Its name.
        words: Its citation or question.
        mark: How sure we are of it.
        source: Where it was seen; "" where its provisions say so.
    """

    kind: str
    key: str
    words: str
    mark: Mark
    source: str = ""


def law_entries(decision_types: tuple[DecisionType, ...]) -> tuple[LawEntry, ...]:
    """Every entry of the law that the decision types rest on, weakest mark first."""
    entries = (*_data(), *(entry for declared in decision_types for entry in _rules(declared)))
    return tuple(sorted(entries, key=lambda entry: (-entry.mark.strength, entry.kind, entry.key)))


def unverified(decision_types: tuple[DecisionType, ...]) -> tuple[LawEntry, ...]:
    """The entries whose text was not itself seen, weakest mark first."""
    entries = law_entries(decision_types)
    return tuple(entry for entry in entries if entry.mark is not Mark.VERIFIED)


def _data() -> Iterator[LawEntry]:
    for provision in PROVISIONS:
        words = f"{printed(provision)}: {provision.gist}"
        yield LawEntry(
            kind="provision",
            key=provision.key,
            words=words,
            mark=provision.mark,
            source=provision.source,
        )
    for authority in AUTHORITIES:
        words = f"{authority.citation}: {authority.proposition}"
        yield LawEntry(
            kind="authority",
            key=authority.key,
            words=words,
            mark=authority.mark,
            source=authority.source,
        )
    for right in APPEALS:
        yield LawEntry(kind="appeal right", key=right.key, words=right.words, mark=right.mark)


def _rules(declared: DecisionType) -> Iterator[LawEntry]:
    for issue in declared.issues:
        yield LawEntry(kind="issue", key=issue.key, words=issue.question, mark=issue.mark)
    for reading in declared.readings:
        yield LawEntry(kind="reading", key=reading.key, words=reading.question, mark=reading.mark)
    named = {
        part.key: part
        for test in declared.tests()
        for part in walk(test)
        if isinstance(part, LegalTest)
    }
    for test in named.values():
        yield LawEntry(kind="test", key=test.key, words=test.words, mark=test.mark)
