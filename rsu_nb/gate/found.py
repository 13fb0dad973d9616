"""The findings of a record, each with the facts it decides, and the matters that bear on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.record.facts import Finding, FindingResult, Materiality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.facts import MatterPut
    from rsu_nb.record.record import Record

ADVERSE_RESULTS: Final = frozenset({FindingResult.NOT_ACCEPTED, FindingResult.ACCEPTED_IN_PART})
"""The findings by which something that was claimed is not accepted."""
ACCEPTED_RESULTS: Final = frozenset(
    {
        FindingResult.ACCEPTED,
        FindingResult.ACCEPTED_IN_PART,
        FindingResult.ACCEPTED_BENEFIT_OF_DOUBT,
    }
)
"""The findings by which a fact, or a part of it, is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A finding and what it is on.

    Attributes:
        id: The fact or group of facts whose finding it is.
        facts: The facts it decides.
        finding: The finding.
        is_core: True where one of the facts is core.
        is_peripheral: True where all of them are peripheral.
        is_said_by_agency: True where it is the agency that says each of them.
    """

    id: str
    facts: tuple[str, ...]
    finding: Finding
    is_core: bool
    is_peripheral: bool
    is_said_by_agency: bool = False

    @property
    def is_adverse(self) -> bool:
        """True where something claimed is not accepted, or something the agency says is."""
        against = ACCEPTED_RESULTS if self.is_said_by_agency else ADVERSE_RESULTS
        return self.finding.result in against

    @property
    def ids(self) -> tuple[str, ...]:
        """The finding's own id and those of its facts, each once."""
        return tuple(dict.fromkeys((self.id, *self.facts)))


def findings(record: Record) -> Iterator[Found]:
    """Every finding: those on single facts, then those on groups."""
    materiality = {fact.id: fact.materiality for fact in record.facts}
    of_agency = {fact.id for fact in record.facts if fact.is_said_by_agency}
    own = ((fact.id, (fact.id,), fact.finding) for fact in record.facts)
    of_groups = ((group.id, group.facts, group.finding) for group in record.fact_groups)
    for id_, facts, finding in (*own, *of_groups):
        if finding is not None:
            degrees = {materiality[fact] for fact in facts}
            yield Found(
                id=id_,
                facts=facts,
                finding=finding,
                is_core=Materiality.CORE in degrees,
                is_peripheral=degrees == {Materiality.PERIPHERAL},
                is_said_by_agency=of_agency.issuperset(facts),
            )


def results(record: Record) -> dict[str, FindingResult]:
    """The result of each fact that has a finding, and of each group, by id."""
    by_group = {one.id: one for one in findings(record) if one.id not in one.facts}
    found = {fact: one.finding.result for one in by_group.values() for fact in one.ids}
    own = {one.id: one.finding.result for one in findings(record) if one.id in one.facts}
    return {**found, **own}


def matters_on(record: Record, found: Found) -> tuple[MatterPut, ...]:
    """The matters that bear on the facts of a finding, or on their group."""
    groups = {group.id for group in record.fact_groups if set(group.facts) & set(found.facts)}
    about = {*found.ids, *groups}
    return tuple(one for one in record.matters_put if about & set(one.bears_on_facts))


def was_put(matter: MatterPut) -> bool:
    """True where a matter was put, or it is said why that was not required."""
    return bool(matter.occasions) or matter.not_required_because is not None
