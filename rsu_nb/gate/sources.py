"""Whose evidence is whose: what came through the person, and what came from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.record.evidence import EvidenceKind
from rsu_nb.record.lookup import responsible_adult
from rsu_nb.record.part import id_of
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from rsu_nb.record.evidence import Evidence
    from rsu_nb.record.facts import MatterPut
    from rsu_nb.record.record import Record

_OWN: Final = frozenset(
    {"claimant", "lawyer", "representative", "responsible-adult", "doctor", "psychologist"}
)
"""The person, who speaks for the person, and who examined the person."""
FAMILY: Final = frozenset(
    {
        *("husband", "wife", "partner", "mother", "father", "parent", "son", "daughter", "child"),
        *("brother", "sister", "grandmother", "grandfather", "uncle", "aunt", "nephew", "niece"),
        *("cousin", "relative"),
    }
)
"""The roles of the person's relatives."""

_HEARD: Final = frozenset(
    {EvidenceKind.INTERVIEW_RECORD, EvidenceKind.LETTER, EvidenceKind.SUBMISSIONS}
)
"""What the person said, or was sent: nothing that they have not seen."""


def is_family(role: str | None) -> bool:
    """True for a relative of the person."""
    return role is not None and stem(role) in FAMILY


def stem(role: str) -> str:
    """The role without its number: `brother` for `brother-2`."""
    name, _, number = role.rpartition("-")
    return name if number.isdigit() else role


def came_through_claimant(item: Evidence, record: Record) -> bool:
    """True where it was given by the person, or by who speaks for or examined the person."""
    adult = responsible_adult(record)
    is_adult = adult is not None and item.received_from == adult.role
    return item.received_from is not None and (is_adult or stem(item.received_from) in _OWN)


def is_from_elsewhere(item: Evidence, record: Record) -> bool:
    """True for an item that the person need not have seen."""
    is_heard = item.received_from is None and item.kind in _HEARD
    return not (came_through_claimant(item, record) or is_heard)


def put_in(matter: MatterPut) -> frozenset[str]:
    """The ids of what a matter put before the person: its sources, and what its words cite."""
    return ids_in(matter.what) | {id_of(source) for source in matter.sources}


def of_relatives(record: Record) -> frozenset[str]:
    """Items and accounts of relatives that did not come through the person, by id."""
    through = {one.id for one in record.evidence if came_through_claimant(one, record)}
    given = {one.id for one in record.evidence if is_family(one.received_from)}
    told = {
        id_
        for account in record.accounts
        if is_family(account.speaker)
        for id_ in (account.id, account.source)
        if id_ and account.source not in through
    }
    return frozenset((given | told) - through)
