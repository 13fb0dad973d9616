"""The first tables: the store, its cases, and the entries of their logs."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "1"
down_revision: Final = None

_TRIGGERS: Final = (
    "CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END",
    "CREATE TRIGGER entries_stay BEFORE DELETE ON entries WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END",
    "CREATE TRIGGER entries_go_at_the_end BEFORE INSERT ON entries "
    "WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entries"
    " WHERE reference = NEW.reference) "
    "BEGIN SELECT RAISE(ABORT, 'an entry goes at the end of its log'); END",
    "CREATE TRIGGER cases_stay BEFORE DELETE ON cases WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END",
)


def upgrade() -> None:
    """Make the tables, and have the database itself refuse what a log must never suffer."""
    op.create_table(
        "store",
        sa.Column("schema_version", sa.Integer, nullable=False),
        sa.Column("key_check", sa.LargeBinary, nullable=False),
    )
    _create_cases()
    _create_entries()
    if op.get_bind().dialect.name == "sqlite":
        for trigger in _TRIGGERS:
            op.execute(trigger)


def _create_cases() -> None:
    op.create_table(
        "cases",
        sa.Column("reference", sa.String(14), primary_key=True),
        sa.Column("decision_type", sa.String(60), nullable=False),
        sa.Column("stage", sa.String(20), nullable=False),
        sa.Column("officer", sa.String(40), nullable=False),
        sa.Column("opened_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
        sa.Column("last_sequence", sa.Integer, nullable=False),
        sa.Column("last_hash", sa.String(64), nullable=False),
    )


def _create_entries() -> None:
    op.create_table(
        "entries",
        sa.Column("reference", sa.String(14), sa.ForeignKey("cases.reference"), primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("officer", sa.String(40), nullable=False),
        sa.Column("what", sa.String(20), nullable=False),
        sa.Column("clear", sa.Text, nullable=False),
        sa.Column("nonce", sa.LargeBinary, nullable=False),
        sa.Column("ciphertext", sa.LargeBinary, nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
