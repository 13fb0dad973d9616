"""Finds a thing, a person, an identity or a finding in a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import UnknownNameError
from rsu_nb.record.things import KINDS, Thing, kind_of
from rsu_nb.record.walk import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.evidence import Bundle
    from rsu_nb.record.facts import Finding
    from rsu_nb.record.people import Identity, Person
    from rsu_nb.record.record import Record

_THING: Final = "thing in the record"
_PERSON: Final = "person"
_IDENTITY: Final = "identity"


def things(record: Record) -> Iterator[tuple[str, Thing]]:
    """Every thing that has an id, with its place in the record, in the record's order."""
    classes = tuple(kind.part for kind in KINDS)
    for located in parts(record):
        if isinstance(located.part, classes):
            yield located.where, located.part


def ids(record: Record) -> dict[str, tuple[str, Thing]]:
    """By id: the word for what it is, such as `item of evidence`, and the thing itself."""
    return {thing.id: (kind_of(thing).word, thing) for _, thing in things(record)}


def thing(record: Record, thing_id: str) -> Thing:
    """The thing of an id.

    Raises:
        UnknownNameError: Nothing in the record has that id.
    """
    known = ids(record)
    if thing_id not in known:
        raise UnknownNameError(_THING, thing_id, known)
    return known[thing_id][1]


def person(record: Record, role: str) -> Person:
    """The person of a role.

    Raises:
        UnknownNameError: The record has no person in that role.
    """
    for person in record.people:
        if person.role == role:
            return person
    raise UnknownNameError(_PERSON, role, (person.role for person in record.people))


def identity(record: Record, role: str) -> Identity:
    """What identifies the person of a role.

    Raises:
        UnknownNameError: The record holds no identity for that role.
    """
    for identity in record.identities:
        if identity.role == role:
            return identity
    raise UnknownNameError(_IDENTITY, role, (identity.role for identity in record.identities))


def finding_of(record: Record, fact_id: str) -> Finding | None:
    """The finding on a fact: its own, or that of the group it is decided in; None before that."""
    for fact in record.facts:
        if fact.id == fact_id and fact.finding is not None:
            return fact.finding
    for group in record.fact_groups:
        if fact_id in group.facts and group.finding is not None:
            return group.finding
    return None


def bundle_of(record: Record, item: str) -> Bundle | None:
    """The bundle in which an item of evidence is dealt with; None where it is in none."""
    return next((bundle for bundle in record.bundles if item in bundle.items), None)


def responsible_adult(record: Record) -> Person | None:
    """The person who answers for the claimant (ss 375-376), where the claimant is a minor.

    None for an adult, and for a minor whose responsible adult is not yet recorded.
    """
    claimant = person(record, "claimant")
    if not claimant.is_minor or claimant.responsible_adult is None:
        return None
    return person(record, claimant.responsible_adult.role)
