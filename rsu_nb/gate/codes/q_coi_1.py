"""Is country information on a decisive point recent, and from more than one publisher?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.counted import RISK_ISSUES, Counted, counted
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.publishers import independent_publishers
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase
    from rsu_nb.record.evidence import CountryInformation

CODE: Final = "Q-COI-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The decisive answers on risk that rest on one publisher only, or on old information.

    A risk that nobody advances, and on which no fact bears, needs no search.

    What the officer writes of an item's reliability, which prints beside it, is where the reason
    is given for resting on it alone, or for its being still good.
    """
    return tuple(
        defect
        for one in counted(case.standing)
        if one.is_decisive and one.issue.key in RISK_ISSUES and _is_in_contention(case, one)
        for defect in _of(case, one)
    )


def _of(case: GateCase, one: Counted) -> Iterator[Defect]:
    ids = ids_in(one.answer)
    items = [item for item in case.record.country_information if item.id in ids]
    if items:
        yield from _alone(one, items)
        yield from _old(case, one, items)
    elif one.answer.relies_on_nothing_because is None:
        what = (
            "A conclusion turns on this, and it rests on no country information. Say what is "
            "published, or that nothing was found."
        )
        yield significant(CODE, step=one.issue.step, where=one.where, what=what)


def _is_in_contention(case: GateCase, one: Counted) -> bool:
    """True where a fact bears on the answer, or a ground, submission or matter names the issue."""
    record = case.record
    facts = {fact.id for fact in record.facts} | {group.id for group in record.fact_groups}
    dealt_with = [thing.dealt_with for thing in record.grounds if thing.dealt_with]
    dealt_with += [thing.dealt_with for thing in record.submissions if thing.dealt_with]
    named = {key for where in dealt_with for key in where.in_issues}
    named |= {key for matter in record.matters_put for key in matter.bears_on_issues}
    return one.issue.key in named or bool(ids_in(one.answer) & facts)


def _alone(one: Counted, items: list[CountryInformation]) -> Iterator[Defect]:
    is_excused = any(item.reliability is not None for item in items)
    if len(independent_publishers(items)) == 1 and not is_excused:
        yield significant(
            CODE,
            step=one.issue.step,
            where=one.where,
            what=(
                "A conclusion turns on this, and it rests on one publisher only. Find another, "
                "or say with the item why it may be relied on alone."
            ),
            ids=tuple(item.id for item in items),
        )


def _old(case: GateCase, one: Counted, items: list[CountryInformation]) -> Iterator[Defect]:
    newest = max(items, key=lambda item: item.published)
    days = (case.decided_on - newest.published).days
    if days > case.settings.oldest_information_days and newest.reliability is None:
        yield significant(
            CODE,
            step=one.issue.step,
            where=one.where,
            what=(
                f"A conclusion turns on this, and the newest information is {days} days old. Look "
                "for newer information, or say with the item why it is still good."
            ),
            ids=(newest.id,),
        )


CHECK: Final = Check(
    code=CODE,
    title="Country information is recent and from several publishers",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does the information answer the question asked, for this person, place and time?",
)
