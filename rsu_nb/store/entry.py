"""One entry of a log: who did what and when, chained to the entry before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from rsu_nb.store.cipher import Locked

FIRST_HASH: Final = "0" * 64
"""What stands before the first entry of a log."""


class What(StrEnum):
    """What an entry says was done."""

    OPENED = "opened"
    RECORD_SAVED = "record-saved"
    RECORD_CHANGED = "record-changed"
    NOTEBOOK_SAVED = "notebook-saved"
    READ = "read"
    SEALED = "sealed"
    EXPORTED = "exported"
    KEY_DESTROYED = "key-destroyed"
    ATTACHED = "attached"
    ATTACHMENT_TEXT = "attachment-text"
    """The text of the document that the entry before it attached."""
    HELD = "held"
    """What was typed and does not fit the record yet."""
    COMPARED = "compared"
    """Held against the unit's other cases; how many, and none by name."""
    LIBRARY_CARD = "library-card"
    """In the unit's log: a card of country information, or a later version of one."""
    LIBRARY_AUTHORITY = "library-authority"
    LIBRARY_WITHDRAWN = "library-withdrawn"
    CASE_OPENED = "case-opened"
    """In the unit's log: there is a case of that reference."""
    RESTORED = "restored"
    """In the unit's log: a backup took the place of a store; how many entries each case lacks."""
    ROLE_GIVEN = "role-given"
    """In the unit's log: an account has a role."""
    ROLE_TAKEN = "role-taken"
    PINNED = "pinned"
    """The law, template and schema that the case is worked under from here on."""
    READING_ASKED = "reading-asked"
    READING_ENDED = "reading-ended"
    DIRECTED = "directed"
    """The legal role gave a direction on a disputed rule."""
    LOOKED_AT_AGAIN = "looked-at-again"
    RECEIVED_SINCE = "received-since"
    """Asked before a seal or a notice, the officer said that something was received."""
    UNSEALED = "unsealed"
    NOTIFIED = "notified"
    APPEAL_DECIDED = "appeal-decided"

    @property
    def holds_record(self) -> bool:
        """True for an entry whose payload is the case's record, or what changed of it."""
        return self in {What.OPENED, What.RECORD_SAVED, What.RECORD_CHANGED, What.SEALED}

    @property
    def names_file(self) -> bool:
        """True for an entry beside which a file is kept, named in it by its hash."""
        return self in {What.ATTACHED, What.ATTACHMENT_TEXT}


class Stage(StrEnum):
    """How far a case has come."""

    DRAFTING = "drafting"
    SECOND_READING = "second-reading"
    SEALED = "sealed"
    NOTIFIED = "notified"
    APPEAL_DECIDED = "appeal-decided"

    @property
    def is_closed(self) -> bool:
        """True where the decision may no longer be written to."""
        return self not in {Stage.DRAFTING, Stage.SECOND_READING}

    @property
    def is_notified(self) -> bool:
        """True where only ss 143 to 147 of the Immigration Act 2009 reopen the decision."""
        return self in {Stage.NOTIFIED, Stage.APPEAL_DECIDED}


LEADS_TO: Final = {
    What.OPENED: Stage.DRAFTING,
    What.READING_ASKED: Stage.SECOND_READING,
    What.READING_ENDED: Stage.DRAFTING,
    What.SEALED: Stage.SEALED,
    What.UNSEALED: Stage.DRAFTING,
    What.NOTIFIED: Stage.NOTIFIED,
    What.APPEAL_DECIDED: Stage.APPEAL_DECIDED,
}
"""The stage that a case comes to by what was done; all else leaves it where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What of an entry is in clear.

    Attributes:
        case: The case reference, or `unit`.
        sequence: The entry's number in that log, from 1.
        at: When, in Coordinated Universal Time, ISO 8601.
        officer: Whose account made it.
        what: What was done.
        clear: Keys, formats and hashes that say more; never anything of the case.
        previous_hash: The hash of the entry before it.
    """

    case: str
    sequence: int
    at: str
    officer: str
    what: What
    clear: Mapping[str, Any]
    previous_hash: str

    def as_bytes(self) -> bytes:
        """The head as the bytes that payload and hash are bound to."""
        return json.dumps(
            {
                "case": self.case,
                "sequence": self.sequence,
                "at": self.at,
                "officer": self.officer,
                "what": self.what.value,
                "clear": dict(self.clear),
                "previous_hash": self.previous_hash,
            },
            sort_keys=True,
            separators=(",", ":"),
        ).encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a log as the store keeps it.

    Attributes:
        head: What is in clear.
        locked: The payload, encrypted.
        hash: The hash that was written with it.
    """

    head: Head
    locked: Locked
    hash: str


def chain_hash(head: Head, locked: Locked) -> str:
    """Returns the SHA-256 that chains an entry to the one before it, ciphertext and all."""
    digest = hashlib.sha256(head.as_bytes())
    digest.update(locked.nonce)
    digest.update(locked.ciphertext)
    return digest.hexdigest()
