"""Logs stand apart from cases, so that the unit has one too; attached files have a table."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "3"
down_revision: Final = "2"

_LOG_COLUMNS: Final = ("wrapped_key", "last_sequence", "last_hash")
_DROPPED: Final = ("entries_never_change", "entries_stay", "entries_go_at_the_end", "cases_stay")
_TRIGGERS: Final = (
    "CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END",
    "CREATE TRIGGER entries_stay BEFORE DELETE ON entries WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END",
    "CREATE TRIGGER entries_go_at_the_end BEFORE INSERT ON entries "
    "WHEN NEW.sequence <> (SELECT last_sequence + 1 FROM logs WHERE reference = NEW.reference) "
    "BEGIN SELECT RAISE(ABORT, 'an entry goes at the end of its log'); END",
    "CREATE TRIGGER cases_stay BEFORE DELETE ON cases WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END",
    "CREATE TRIGGER logs_stay BEFORE DELETE ON logs WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'a log is never deleted'); END",
    "CREATE TRIGGER files_never_change BEFORE UPDATE ON files WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'an attached file never changes'); END",
    "CREATE TRIGGER files_stay BEFORE DELETE ON files WHEN 1 "
    "BEGIN SELECT RAISE(ABORT, 'an attached file is never deleted'); END",
)


def upgrade() -> None:
    """Move the key and the end of each log into a table of logs; every entry stays as it is."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for trigger in _DROPPED if is_sqlite else ():
        op.execute(f"DROP TRIGGER {trigger}")
    _create_logs()
    _hang_entries_on_logs()
    for column in _LOG_COLUMNS:
        op.drop_column("cases", column)
    with op.batch_alter_table("cases") as cases:
        cases.create_foreign_key("cases_log", "logs", ["reference"], ["reference"])
    _create_files()
    for trigger in _TRIGGERS if is_sqlite else ():
        op.execute(trigger)
    op.execute("UPDATE store SET schema_version = 3")


def _create_logs() -> None:
    op.create_table(
        "logs",
        sa.Column("reference", sa.String(14), primary_key=True),
        sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
        sa.Column("last_sequence", sa.Integer, nullable=False),
        sa.Column("last_hash", sa.String(64), nullable=False),
    )
    columns = "reference, wrapped_key, last_sequence, last_hash"
    op.execute(f"INSERT INTO logs ({columns}) SELECT {columns} FROM cases")  # noqa: S608 - names above


def _hang_entries_on_logs() -> None:
    op.create_table(
        "entries_of_logs",
        sa.Column("reference", sa.String(14), sa.ForeignKey("logs.reference"), primary_key=True),
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
    op.execute("INSERT INTO entries_of_logs SELECT * FROM entries")
    op.drop_table("entries")
    op.rename_table("entries_of_logs", "entries")


def _create_files() -> None:
    op.create_table(
        "files",
        sa.Column("reference", sa.String(14), primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("nonce", sa.LargeBinary, nullable=False),
        sa.Column("ciphertext", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["reference", "sequence"],
            ["entries.reference", "entries.sequence"],
            name="files_entry",
        ),
    )
