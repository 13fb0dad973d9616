"""Is each fact found once, and does none depend on itself?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import Problem
from rsu_nb.record.part import id_of
from rsu_nb.record.validation.repetition import repeated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.record.record import Record


def fact_problems(record: Record) -> Iterator[Problem]:
    """Problems with facts found twice, and with facts that come back to themselves."""
    yield from _found_twice(record)
    depends = {fact.id: fact.depends_on for fact in record.facts}
    split = {fact.id: (fact.split_from,) if fact.split_from else () for fact in record.facts}
    yield from _circles("depends_on", "depends on itself, by way of other facts or not", depends)
    yield from _circles("split_from", "is split from itself, by way of other facts or not", split)
    for fact in record.facts:
        finding = fact.finding
        if finding is not None and fact.id in {id_of(one) for one in finding.relies_on}:
            yield Problem(
                where=f"facts.{fact.id}.finding.relies_on",
                what="relies on the fact itself; give what the finding rests on",
            )


def _found_twice(record: Record) -> Iterator[Problem]:
    alone = {fact.id for fact in record.facts if fact.finding is not None}
    grouped = [
        (fact_id, group.id, group.finding is not None)
        for group in record.fact_groups
        for fact_id in group.facts
    ]
    for fact_id in repeated(fact_id for fact_id, _, _ in grouped):
        yield Problem(
            where=f"facts.{fact_id}", what="stands in groups of facts twice; keep it in one"
        )
    for fact_id, group_id, is_found in grouped:
        if is_found and fact_id in alone:
            yield Problem(
                where=f"facts.{fact_id}.finding",
                what=f"is found alone and in the group {group_id} as well; keep one finding",
            )


def _circles(field: str, what: str, edges: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    for start in edges:
        if _comes_back(start, edges):
            yield Problem(where=f"facts.{start}.{field}", what=f"{what}; break the circle")


def _comes_back(start: str, edges: Mapping[str, tuple[str, ...]]) -> bool:
    seen: set[str] = set()
    ahead = list(edges.get(start, ()))
    while ahead:
        fact_id = ahead.pop()
        if fact_id == start:
            return True
        if fact_id not in seen:
            seen.add(fact_id)
            ahead.extend(edges.get(fact_id, ()))
    return False
