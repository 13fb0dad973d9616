"""The law, template and schema that a case is worked under: kept when it is opened and moved."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rsu_nb.law.manifest import Manifest, manifest_from
from rsu_nb.law.manifest_changes import ManifestChange, changed_between
from rsu_nb.store.contents import open_entries
from rsu_nb.store.entry import What
from rsu_nb.store.record_log import data_at, latest_version, with_parts
from rsu_nb.store.roles import UnitRole, refuse_without
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.store.entry import Entry
    from rsu_nb.store.entry_log import EntryLog


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedUnder:
    """What a case is worked under.

    Attributes:
        law: The law, entry by entry.
        template: The hash of the notebook template.
        schema: The name of the record's schema.
    """

    law: Manifest
    template: str
    schema: str

    def changes_to(self, other: WorkedUnder) -> tuple[ManifestChange, ...]:
        """What changed from this to another, in words, and the issues it bears on."""
        found = list(changed_between(self.law, other.law))
        if self.law.law_as_at != other.law.law_as_at:
            what = f"from {self.law.law_as_at} to {other.law.law_as_at}"
            found.insert(0, ManifestChange(name="date of the law", what=what))
        if self.template != other.template:
            found.append(ManifestChange(name="notebook template", what="changed"))
        if self.schema != other.schema:
            what = f"from {self.schema} to {other.schema}"
            found.append(ManifestChange(name="schema of the record", what=what))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """One pinning of a case.

    Attributes:
        sequence: The number of its entry.
        version: The version of the record when it was pinned.
        under: What the case is worked under from there on.
        changes: What changed from what it was worked under before.
    """

    sequence: int
    version: int
    under: WorkedUnder
    changes: tuple[ManifestChange, ...]


@dataclass(frozen=True, slots=True)
class Pinning:
    """What the cases of a store are worked under."""

    session: Session

    def pinned(self, case: str) -> Pinned | None:
        """What a case is worked under; None for one of an older store, before its next save.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self.session.log(case) as log:
            return next(reversed(pinned_in(log, log.of_kind(What.PINNED))), None)

    def pin_first(self, case: str, under: WorkedUnder) -> None:
        """Enter what a case is worked under, where its log does not say it yet.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: It is sealed.
        """
        with self.session.log(case) as log:
            if not log.of_kind(What.PINNED):
                self._pin(log, open_entries(log), under, ())

    def repin(self, case: str, under: WorkedUnder) -> tuple[ManifestChange, ...]:
        """Move a case to another law, template or schema; every word of it stays.

        Returns:
            What changed; empty where the log did not say yet what it was worked under.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: It is sealed.
            InvalidRecordError: The record cannot be decided under the law of that date.
            RoleError: The account is not that of an officer.
        """
        with self.session.log(case) as log:
            entries = open_entries(log)
            refuse_without(self.session, log, UnitRole.OFFICER)
            before = next(reversed(pinned_in(log, entries)), None)
            changes = before.under.changes_to(under) if before else ()
            as_at = under.law.law_as_at
            if data_at(log, entries, latest_version(entries))["law_as_at"] != as_at:
                new = with_parts(log, entries, law_as_at=as_at)
                self.session.add(log, new.what, new.payload)
            if changes or before is None:
                self._pin(log, log.entries(), under, changes)
        return changes

    def _pin(
        self,
        log: EntryLog,
        entries: Sequence[Entry],
        under: WorkedUnder,
        changes: tuple[ManifestChange, ...],
    ) -> None:
        payload = {"law": under.law.data(), "changes": [_data(one) for one in changes]}
        self.session.add(
            log,
            What.PINNED,
            json.dumps(payload, ensure_ascii=False).encode(),
            of=latest_version(entries),
            law=under.law.version,
            template=under.template,
            schema=under.schema,
        )


def pinned_in(log: EntryLog, entries: Sequence[Entry]) -> tuple[Pinned, ...]:
    """Returns what a case was worked under, in order, among some entries of its log."""
    return tuple(_pinned(log, entry) for entry in entries if entry.head.what is What.PINNED)


def _pinned(log: EntryLog, entry: Entry) -> Pinned:
    payload: dict[str, Any] = json.loads(log.payload(entry))
    clear = entry.head.clear
    return Pinned(
        sequence=entry.head.sequence,
        version=int(clear["of"]),
        under=WorkedUnder(
            law=manifest_from(payload["law"]), template=clear["template"], schema=clear["schema"]
        ),
        changes=tuple(
            ManifestChange(name=one["name"], what=one["what"], issues=tuple(one["issues"]))
            for one in payload["changes"]
        ),
    )


def _data(change: ManifestChange) -> dict[str, Any]:
    return {"name": change.name, "what": change.what, "issues": list(change.issues)}
