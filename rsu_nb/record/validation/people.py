"""Is every role that anything speaks of a person of the case, identified once?"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from rsu_nb.errors import Problem
from rsu_nb.record.claim import Account, NarrativeSection, Submission
from rsu_nb.record.evidence import Evidence
from rsu_nb.record.facts import MaterialFact
from rsu_nb.record.officer_text import roles
from rsu_nb.record.people import Representative, ResponsibleAdult
from rsu_nb.record.procedure import Interview, Notification
from rsu_nb.record.validation.repetition import repeated
from rsu_nb.record.walk import joined, parts, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.record.part import Part
    from rsu_nb.record.record import Record

ROLE_FIELDS: Final = (
    (Representative, "role"),
    (ResponsibleAdult, "role"),
    (Interview, "interpreter"),
    (Interview, "present"),
    (Submission, "by"),
    (NarrativeSection, "speaker"),
    (NarrativeSection, "not_to_be_disclosed_to"),
    (Account, "speaker"),
    (Account, "interpreter"),
    (Account, "not_to_be_disclosed_to"),
    (Evidence, "received_from"),
    (Evidence, "not_to_be_disclosed_to"),
    (MaterialFact, "not_to_be_disclosed_to"),
    (Notification, "to"),
)
"""Every field that speaks of a person by role; people and identities themselves apart."""


def people_problems(record: Record) -> Iterator[Problem]:
    """Problems with people, their identities, and the roles that the record speaks of."""
    known = [person.role for person in record.people]
    identified = [identity.role for identity in record.identities]
    if "claimant" not in known:
        yield Problem(where="people", what="has no `claimant`; add the person whose case it is")
    yield from _twice("people", known)
    yield from _twice("identities", identified)
    yield from _unmatched(known, identified)
    yield from _unknown_roles(record, frozenset(known))


def _twice(where: str, given: Sequence[str]) -> Iterator[Problem]:
    for role in repeated(given):
        yield Problem(
            where=f"{where}.{role}",
            what="stands there twice; keep one, or give a second person `-2` after the role",
        )


def _unmatched(known: Sequence[str], identified: Sequence[str]) -> Iterator[Problem]:
    for role in dict.fromkeys(known):
        if role not in identified:
            yield Problem(
                where=f"people.{role}",
                what="has no identity; add one of that role under `identities`",
            )
    for role in dict.fromkeys(identified):
        if role not in known:
            yield Problem(
                where=f"identities.{role}",
                what="is the identity of nobody; add a person of that role under `people`",
            )


def _unknown_roles(record: Record, known: frozenset[str]) -> Iterator[Problem]:
    for where, role in (*_roles_in_fields(record), *_roles_in_texts(record)):
        if role not in known:
            yield Problem(
                where=where,
                what=f"speaks of `{role}`, who is not among the people; add or correct the role",
            )


def _roles_in_fields(record: Record) -> Iterator[tuple[str, str]]:
    for located in parts(record):
        for field in _role_fields(type(located.part)):
            value = getattr(located.part, field)
            found = (value,) if isinstance(value, str) else value or ()
            yield from ((joined(located.where, field), role) for role in found)


@cache
def _role_fields(kind: type[Part]) -> tuple[str, ...]:
    return tuple(field for part, field in ROLE_FIELDS if issubclass(kind, part))


def _roles_in_texts(record: Record) -> Iterator[tuple[str, str]]:
    for where, text in texts(record):
        yield from ((where, role) for role in roles(text))
