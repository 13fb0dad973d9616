"""The tables of the store: in clear each case's reference, type, stage, officer and dates."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

SCHEMA: Final = 3
"""The version of these tables; each has a module in `migrations/versions` that leads to it."""

DESTROYED: Final = b""
"""What stands for the key of a case that was disposed of."""

UNIT: Final = "unit"
"""The reference of the unit's own log, among those of the cases."""

METADATA: Final = MetaData()

STORE: Final = Table(
    "store",
    METADATA,
    Column("schema_version", Integer, nullable=False),
    Column("key_check", LargeBinary, nullable=False),
)

LOGS: Final = Table(
    "logs",
    METADATA,
    Column("reference", String(14), primary_key=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    # The end of the log, so that entries cut off its end are missed.
    Column("last_sequence", Integer, nullable=False),
    Column("last_hash", String(64), nullable=False),
)
"""One log for each case, and one for the unit."""

CASES: Final = Table(
    "cases",
    METADATA,
    Column("reference", ForeignKey(LOGS.c.reference), primary_key=True),
    Column("decision_type", String(60), nullable=False),
    Column("stage", String(20), nullable=False),
    Column("officer", String(40), nullable=False),
    Column("opened_at", String(32), nullable=False),
    Column("updated_at", String(32), nullable=False),
)

ENTRIES: Final = Table(
    "entries",
    METADATA,
    Column("reference", ForeignKey(LOGS.c.reference), primary_key=True),
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

FILES: Final = Table(
    "files",
    METADATA,
    Column("reference", String(14), primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("nonce", LargeBinary, nullable=False),
    Column("ciphertext", LargeBinary, nullable=False),
    ForeignKeyConstraint(
        ["reference", "sequence"], [ENTRIES.c.reference, ENTRIES.c.sequence], name="files_entry"
    ),
)
"""Attached files as they came: too large to be read whenever a log is."""
