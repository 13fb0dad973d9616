"""What an officer does on some cases, made up from a seed, and what the store must hold after it.

The records are those of a shipped example, which is invented.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import rsu_nb
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.reading import record_from
from rsu_nb.record.record import Record
from rsu_nb.store.entry import Stage, What
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.store.entry import Entry
    from rsu_nb.store.home import Home

OFFICER: Final = "k-wrenfield"
_WORDS: Final = (
    "the ",
    "river ",
    "fled. ",
    "As he said, ",
    "ā ",
    "in the year before ",
    "\n\nNo. ",
)
_LENGTHS: Final = (1, 5, 40, 1500)
"""How many words are typed before they are saved: also a page that was pasted."""


class Does(Enum):
    """What an officer does to a case."""

    OPEN = "open"
    SAVE = "save"
    SEAL = "seal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One change, with the whole record that it leaves."""

    does: Does
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseState:
    """What a case holds: its record, its stage, and what each entry of its log says was done."""

    record: Record
    stage: Stage
    entries: tuple[Does, ...]


def clock() -> datetime:
    """A moment that stands still."""
    return datetime(2026, 6, 12, 3, 4, 5, tzinfo=UTC)


def opened(home: Home, *, may_create: bool = False) -> Store:
    """Returns the store in a home."""
    return Store.open(home, clock=clock, officer=OFFICER, may_create=may_create)


@cache
def invented() -> Record:
    """A complete invented case."""
    path = Path(rsu_nb.__file__).parent / "examples" / "recognised_imputed_opinion.yaml"
    return record_from(path.read_bytes(), path.name)


def acts(seed: int) -> Iterator[Act]:
    """Returns the same acts for the same seed, without end: case after case."""
    chance = random.Random(seed)
    number = 0
    while True:
        number += 1
        record = invented().model_copy(update={"case": f"RSU-2026-{number:05}"})
        yield Act(does=Does.OPEN, record=record)
        for _ in range(chance.randint(2, 6)):
            record = with_other_words(record, chance)
            yield Act(does=Does.SAVE, record=record)
        yield Act(does=Does.SEAL, record=record)


def with_other_words(record: Record, chance: random.Random) -> Record:
    """Returns the record with more words in the reasons of one of its findings."""
    found = [number for number, fact in enumerate(record.facts) if fact.finding]
    number = chance.choice(found)
    fact = record.facts[number]
    words = "".join(chance.choices(_WORDS, k=chance.choice(_LENGTHS)))
    return with_reasons(record, number, f"{fact.finding.reasons.typed()} {words}x")


def with_reasons(record: Record, number: int, words: str) -> Record:
    """Returns the record with other reasons for the finding on one of its facts."""
    facts = list(record.facts)
    reasons = OfficerText.model_validate(words)
    finding = facts[number].finding.model_copy(update={"reasons": reasons})
    facts[number] = facts[number].model_copy(update={"finding": finding})
    return record.model_copy(update={"facts": tuple(facts)})


def do(store: Store, act: Act) -> None:
    """Make a change to a store; once this returns, it is acknowledged."""
    match act.does:
        case Does.OPEN:
            store.new_case(act.record)
        case Does.SAVE:
            store.save(act.record)
        case Does.SEAL:
            store.seal(act.record)


def state_after(seed: int, count: int) -> Mapping[str, CaseState]:
    """Returns what each case holds once so many acts were made."""
    states: dict[str, CaseState] = {}
    for act in islice(acts(seed), count):
        before = states.get(act.record.case)
        states[act.record.case] = CaseState(
            record=act.record,
            stage=Stage.SEALED if act.does is Does.SEAL else Stage.DRAFTING,
            entries=(*(before.entries if before else ()), act.does),
        )
    return states


def state_of(store: Store) -> Mapping[str, CaseState]:
    """Returns what each case of a store holds, every entry of every log proved and read."""
    return {
        one.reference: CaseState(
            record=store.record(one.reference),
            stage=store.stage(one.reference),
            entries=tuple(_does(entry.head.what) for entry in _changes(store, one.reference)),
        )
        for one in store.cases()
    }


def _changes(store: Store, case: str) -> list[Entry]:
    return [entry for entry in store.log(case) if entry.head.what is not What.READ]


def _does(what: What) -> Does:
    match what:
        case What.OPENED:
            return Does.OPEN
        case What.SEALED:
            return Does.SEAL
        case _:
            return Does.SAVE
