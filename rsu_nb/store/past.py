"""The past of one case, as far as what is written now depends on it: saves and confirmations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.again import State
from rsu_nb.store.contents import open_entries
from rsu_nb.store.delta import Change, changed
from rsu_nb.store.entry import What
from rsu_nb.store.pinning import Pinned, pinned_in
from rsu_nb.store.record_log import latest_version, versions
from rsu_nb.store.roles import UnitRole, refuse_without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.entry import Entry
    from rsu_nb.store.entry_log import EntryLog
    from rsu_nb.store.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Save:
    """One save of a record: the whole of it, or what changed.

    Attributes:
        version: The version it led to.
        content: The record, or the changes, as JSON.
        is_whole: True where it is the whole record.
    """

    version: int
    content: bytes
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """The officer's word that a thing was looked at again and stays as it is.

    Attributes:
        sequence: The number of its entry.
        version: The version of the record that was looked at.
        thing: The name of the thing.
    """

    sequence: int
    version: int
    thing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What was done in a case so far.

    Attributes:
        saves: Every save, in order.
        confirmations: What was looked at again and left as it is, in order.
        pinned: What the case was worked under, in order.
    """

    saves: tuple[Save, ...]
    confirmations: tuple[Confirmation, ...]
    pinned: tuple[Pinned, ...]

    def states(self) -> Iterator[State]:
        """Each saved state of the record; the data of one is changed in place into the next."""
        data: Any = None
        for save in self.saves:
            if save.is_whole:
                data = json.loads(save.content)
                yield State(version=save.version, data=data)
            else:
                made: list[Change] = json.loads(save.content)
                data = changed(data, made)
                paths = [change[0] for change in made]
                yield State(version=save.version, data=data, paths=paths)


def past_of(session: Session, case: str) -> Past:
    """Returns the past of a case.

    Raises:
        CaseNotFoundError: There is no such case.
        ChangedEntryError: The log was changed.
    """
    with session.log(case) as log:
        entries = log.entries()
        return Past(
            saves=tuple(_save(log, entry) for entry in versions(entries)),
            confirmations=tuple(
                _confirmation(log, entry)
                for entry in entries
                if entry.head.what is What.LOOKED_AT_AGAIN
            ),
            pinned=pinned_in(log, entries),
        )


def confirm(session: Session, case: str, thing: str) -> None:
    """Enter that a thing was looked at again and stays as it is.

    Raises:
        CaseNotFoundError: There is no such case.
        SealedCaseError: It is sealed.
        RoleError: The account is not that of an officer.
    """
    with session.log(case) as log:
        entries = open_entries(log)
        refuse_without(session, log, UnitRole.OFFICER)
        version = latest_version(entries)
        session.add(log, What.LOOKED_AT_AGAIN, json.dumps({"thing": thing}).encode(), of=version)


def _save(log: EntryLog, entry: Entry) -> Save:
    return Save(
        version=entry.head.sequence,
        content=log.payload(entry),
        is_whole=entry.head.what is not What.RECORD_CHANGED,
    )


def _confirmation(log: EntryLog, entry: Entry) -> Confirmation:
    return Confirmation(
        sequence=entry.head.sequence,
        version=int(entry.head.clear["of"]),
        thing=json.loads(log.payload(entry))["thing"],
    )
