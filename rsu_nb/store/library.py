"""The unit's library: cards and authorities that its cases share, each kept in the unit's log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.record.library import Card, ReadAuthority
from rsu_nb.store.entry import Entry, What
from rsu_nb.store.errors import LibraryError
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.store.entry_log import EntryLog

_KINDS: Final = (What.LIBRARY_CARD, What.LIBRARY_AUTHORITY, What.LIBRARY_WITHDRAWN)
_WHAT: Final = {Card: What.LIBRARY_CARD, ReadAuthority: What.LIBRARY_AUTHORITY}
_READ: Final[dict[What, type[Card | ReadAuthority]]] = {
    What.LIBRARY_CARD: Card,
    What.LIBRARY_AUTHORITY: ReadAuthority,
}
_UNKNOWN: Final = "is not there; `rsu-nb library list` shows what is."
_OTHER_KIND: Final = "is not of the kind of what is to supersede it; correct the id."
_WITHDRAWN: Final = (
    "was withdrawn; `rsu-nb library show` says why. Add what is right as a new one."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryEntry:
    """A card or an authority as the library has it now.

    Attributes:
        id: Its id, such as `L12`.
        version: How many times it was entered; earlier versions stay in the log.
        holds: What it says.
        added_by: The account that entered this version.
        added_at: When, in Coordinated Universal Time.
        withdrawn_because: Why it was withdrawn; "" where it was not.
    """

    id: str
    version: int
    holds: Card | ReadAuthority
    added_by: str
    added_at: str
    withdrawn_because: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """The library of the unit whose store is open."""

    session: Session

    def add(self, *additions: Card | ReadAuthority) -> tuple[tuple[str, int], ...]:
        """Add cards and authorities, all or none of them.

        Args:
            additions: What to add; one with an id is a later version of what has it.

        Returns:
            The id and the version that each was given.

        Raises:
            LibraryError: An id is not in the library, of the other kind, or withdrawn.
        """
        with self.session.unit_log() as log:
            return tuple(self._added(log, one) for one in additions)

    def withdraw(self, entry: str, because: str) -> None:
        """Withdraw a card or an authority; all its versions stay.

        Raises:
            LibraryError: There is none of that id, or it was withdrawn before.
        """
        with self.session.unit_log() as log:
            self._standing(log, entry)
            self.session.add(log, What.LIBRARY_WITHDRAWN, because.encode(), id=entry)

    def entries(self) -> tuple[LibraryEntry, ...]:
        """Everything in the library in its latest version, what was withdrawn too."""
        with self.session.unit_log() as log:
            return _entries(log)

    def versions(self, entry: str) -> tuple[LibraryEntry, ...]:
        """Every version of a card or an authority, the first one first.

        Raises:
            LibraryError: There is none of that id.
        """
        with self.session.unit_log() as log:
            kept = [one for one in log.of_kind(*_KINDS) if one.head.clear["id"] == entry]
            if not kept:
                raise LibraryError(entry, _UNKNOWN)
            because = _because(log, kept)
            return tuple(_entry(log, one, because) for one in kept if one.head.what in _READ)

    def _added(self, log: EntryLog, addition: Card | ReadAuthority) -> tuple[str, int]:
        what = _WHAT[type(addition)]
        if addition.id is None:
            taken = {int(one.head.clear["id"][1:]) for one in log.of_kind(*_KINDS)}
            id_, version = f"L{max(taken, default=0) + 1}", 1
        else:
            id_ = addition.id
            before = self._standing(log, id_)
            if type(before.holds) is not type(addition):
                raise LibraryError(id_, _OTHER_KIND)
            version = before.version + 1
        kept = addition.model_copy(update={"id": id_})
        payload = kept.model_dump_json(exclude_none=True).encode()
        self.session.add(log, what, payload, id=id_, version=version)
        return id_, version

    def _standing(self, log: EntryLog, id_: str) -> LibraryEntry:
        """The entry of that id, which was not withdrawn."""
        for one in _entries(log):
            if one.id == id_:
                if one.withdrawn_because:
                    raise LibraryError(id_, _WITHDRAWN)
                return one
        raise LibraryError(id_, _UNKNOWN)


def authorities_in(library: Library) -> tuple[ReadAuthority, ...]:
    """Returns the authorities of a library that were not withdrawn."""
    return tuple(
        one.holds
        for one in library.entries()
        if isinstance(one.holds, ReadAuthority) and not one.withdrawn_because
    )


def _entries(log: EntryLog) -> tuple[LibraryEntry, ...]:
    kept: dict[str, list[Entry]] = {}
    for entry in log.of_kind(*_KINDS):
        kept.setdefault(str(entry.head.clear["id"]), []).append(entry)
    return tuple(
        _entry(
            log, next(one for one in reversed(run) if one.head.what in _READ), _because(log, run)
        )
        for run in kept.values()
    )


def _because(log: EntryLog, run: Sequence[Entry]) -> str:
    last = run[-1]
    return log.payload(last).decode() if last.head.what is What.LIBRARY_WITHDRAWN else ""


def _entry(log: EntryLog, entry: Entry, because: str) -> LibraryEntry:
    return LibraryEntry(
        id=str(entry.head.clear["id"]),
        version=int(entry.head.clear["version"]),
        holds=_READ[entry.head.what].model_validate_json(log.payload(entry)),
        added_by=entry.head.officer,
        added_at=entry.head.at,
        withdrawn_because=because,
    )
