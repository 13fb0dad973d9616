"""Brings the tables of a store to the version that this rsu-nb works with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from alembic import command
from alembic.config import Config
from sqlalchemy import inspect

if TYPE_CHECKING:
    from sqlalchemy import Connection

FOLDER: Final = Path(__file__).parent / "migrations"
_FIRST: Final = "1"
"""The version that was written before stores said which of Alembic's versions they are."""


def migrate(connection: Connection) -> None:
    """Bring the tables up to date within a transaction; an empty database gets them all.

    What every case holds stays as it is: a log is never rewritten.
    """
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    tables = inspect(connection).get_table_names()
    if "store" in tables and "alembic_version" not in tables:
        command.stamp(config, _FIRST)
    command.upgrade(config, "head")
