"""The tables of the store: in clear a case's reference, type, stage, officer and dates."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    DDL,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    event,
)

SCHEMA: Final = 1
"""The version of these tables."""

METADATA: Final = MetaData()

STORE: Final = Table(
    "store",
    METADATA,
    Column("schema_version", Integer, nullable=False),
    Column("key_check", LargeBinary, nullable=False),
)

CASES: Final = Table(
    "cases",
    METADATA,
    Column("reference", String(14), primary_key=True),
    Column("decision_type", String(60), nullable=False),
    Column("stage", String(20), nullable=False),
    Column("officer", String(40), nullable=False),
    Column("opened_at", String(32), nullable=False),
    Column("updated_at", String(32), nullable=False),
    Column("wrapped_key", LargeBinary, nullable=False),
    # The end of the case's log, so that entries cut off its end are missed.
    Column("last_sequence", Integer, nullable=False),
    Column("last_hash", String(64), nullable=False),
)

ENTRIES: Final = Table(
    "entries",
    METADATA,
    Column("reference", ForeignKey(CASES.c.reference), primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("at", String(32), nullable=False),
    Column("officer", String(40), nullable=False),
    Column("what", String(20), nullable=False),
    Column("clear", Text, nullable=False),
    Column("nonce", LargeBinary, nullable=False),
    Column("ciphertext", LargeBinary, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)


def _refuse(table: Table, name: str, act: str, sentence: str, when: str = "1") -> None:
    """Make the database itself refuse what the log must never suffer."""
    statement = (
        f"CREATE TRIGGER {name} BEFORE {act} ON {table.name} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{sentence}'); END"
    )
    event.listen(table, "after_create", DDL(statement).execute_if(dialect="sqlite"))


_refuse(ENTRIES, "entries_never_change", "UPDATE", "an entry never changes")
_refuse(ENTRIES, "entries_stay", "DELETE", "an entry is never deleted")
_refuse(
    ENTRIES,
    "entries_go_at_the_end",
    "INSERT",
    "an entry goes at the end of its log",
    when="NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entries"
    " WHERE reference = NEW.reference)",
)
_refuse(CASES, "cases_stay", "DELETE", "a case is never deleted")
