"""Where each thing of a record is printed, so that a citation of it leads there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rsu_nb.record.facts import FindingResult
from rsu_nb.record.lookup import finding_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record


class _Thing(Protocol):
    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """Where citations lead.

    Attributes:
        rows: Ids that head a row of a list: evidence, country information, accounts.
        paragraphs: The paragraph in which each other thing is printed, by its id.
        found: The paragraph of the facts found, for each fact that has one.
        sources: The item of evidence or interview that holds each account.
    """

    rows: frozenset[str]
    paragraphs: Mapping[str, str]
    found: Mapping[str, str]
    sources: Mapping[str, str]

    def resolved(self, id_: str) -> str:
        """The id to be cited for `id_`: for an account, where the account is found."""
        return self.sources.get(id_, id_)

    def paragraph(self, id_: str, *, is_as_found: bool) -> str:
        """The paragraph for an id that heads no row; facts as found, or as assessed."""
        if is_as_found and id_ in self.found:
            return self.found[id_]
        return self.paragraphs.get(id_, f"thing-{id_}")


def anchors_of(record: Record) -> Anchors:
    """Where the things of `record` are printed."""
    rows: tuple[_Thing, ...] = (
        *record.evidence,
        *record.country_information,
        *record.accounts,
    )
    return Anchors(
        rows=frozenset(one.id for one in rows),
        paragraphs={**dict(_plain(record)), **dict(_facts(record))},
        found=dict(_found(record)),
        sources={one.id: one.source for one in record.accounts if one.source},
    )


def _plain(record: Record) -> Iterator[tuple[str, str]]:
    """Things printed in a paragraph of their own, whose id is the thing's with its kind."""
    determination = record.determination
    kinds: dict[str, tuple[_Thing, ...]] = {
        "event": record.events,
        "interview": record.interviews,
        "notice": record.agency_case.notices if record.agency_case else (),
        "ground": record.grounds,
        "submission": record.submissions,
        "narrative": record.narrative,
        "bundle": record.bundles,
        "contrary": record.contrary_searches,
        "none-found": record.information_gaps,
        "request": record.information_requests,
        "matter": record.matters_put,
        "conduct": record.future_conduct,
        "act-since-leaving": record.sur_place_acts,
        "alleged-act": determination.acts,
        "circumstance": determination.circumstances,
    }
    for kind, things in kinds.items():
        for thing in things:
            yield thing.id, f"{kind}-{thing.id}-1"
    for predicament in reversed(determination.predicaments):
        yield predicament.id, f"predicament-{predicament.id}"
        for harm in predicament.harms:
            yield harm, f"predicament-{predicament.id}"
    for place in determination.places:
        yield place.id, f"place-{place.id}"


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    """Where each fact and group is reasoned, or stated while there is no finding."""
    for fact in record.facts:
        yield fact.id, f"fact-{fact.id}{'-reasons' * (fact.finding is not None)}-1"
    for group in record.fact_groups:
        place = f"group-{group.id}{'' if group.finding is None else '-reasons-1'}"
        yield group.id, place
        alone = {fact.id for fact in record.facts if fact.finding is not None}
        yield from ((id_, place) for id_ in group.facts if id_ not in alone)


def _found(record: Record) -> Iterator[tuple[str, str]]:
    for fact in record.facts:
        finding = finding_of(record, fact.id)
        if finding is not None and finding.result is not FindingResult.NOT_NECESSARY:
            yield fact.id, f"found-{printed_with(record, fact.id)}-1"


def printed_with(record: Record, fact: str) -> str:
    """The fact under which a fact found is printed: for facts found in one text, their first."""
    own = next(one.finding for one in record.facts if one.id == fact)
    for group in record.fact_groups:
        is_one_text = group.finding is not None and group.finding.found is not None
        if own is None and fact in group.facts and is_one_text:
            return group.facts[0]
    return fact
