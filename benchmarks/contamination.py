"""How much of what belongs to another case the gate finds in seeded texts, and how fast."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING

from benchmarks.altered import with_texts
from benchmarks.consistent import CONSISTENT
from benchmarks.contest import Contender, contest
from benchmarks.examples import examples
from benchmarks.planting import KINDS, planted
from benchmarks.rate import Rate
from benchmarks.thirty_pages import EXAMPLE
from rsu_nb.gate.contamination.check import suspicions_of
from rsu_nb.gate.contamination.other_cases import OtherCase
from rsu_nb.record.walk import texts

if TYPE_CHECKING:
    from benchmarks.row import Row
    from rsu_nb.gate.contamination.suspicion import Suspicion
    from rsu_nb.record.record import Record

SEED = 20260901
RUNS = 3
PLANTS = 6
"""How many of each kind are planted in each example."""
NOTE = "there is nothing to compare it with: no other program holds such text against a file."


def rows() -> list[Row]:
    """Returns the one row: every check on one record, with the other examples' people."""
    record, others = examples()[EXAMPLE], _others()
    ours = Contender(name="rsu_nb", run=lambda: suspicions_of(record, others))
    return [contest(f"look for contamination in {EXAMPLE}", [ours], runs=RUNS, note=NOTE)]


def rates() -> list[Rate]:
    """Returns what is caught of each kind that is planted, and the false alarms on right texts."""
    return [*(_caught(kind) for kind in KINDS), *(_alarms(what) for what in CONSISTENT)]


def _caught(kind: str) -> Rate:
    chance = Random(f"{SEED} {kind}")
    records = list(examples().values())
    count = found = 0
    for record in records:
        before = _before(record.case)
        for _ in range(PLANTS):
            other = chance.choice([one for one in records if one is not record])
            plant = planted(kind, record, other, chance)
            if plant is None:
                continue
            changed = with_texts(record, {plant.where: plant.typed})
            count += 1
            found += bool(set(suspicions_of(changed, _others())) - before)
    return Rate(what=f"planted: {kind}", count=count, found=found)


@cache
def _before(case: str) -> frozenset[Suspicion]:
    """Returns what is suspected of an example as shipped."""
    record = next(one for one in examples().values() if one.case == case)
    return frozenset(suspicions_of(record, _others()))


def _alarms(what: str) -> Rate:
    """False alarms, among all texts of all examples."""
    chance = Random(f"{SEED} {what}")
    changed = [CONSISTENT[what](record, chance) for record in examples().values()]
    return Rate(
        what=f"right: {what}",
        count=sum(len(list(texts(record))) for record in changed),
        found=sum(len({one.where for one in suspicions_of(record)}) for record in changed),
        is_right=True,
    )


def _others() -> list[OtherCase]:
    return [_other(record) for record in examples().values()]


def _other(record: Record) -> OtherCase:
    return OtherCase(case=record.case, identities=record.identities)
