"""A saved record may be entered by what changed of it, which version 1 cannot read."""

from __future__ import annotations

from typing import Final

from alembic import op

revision: Final = "2"
down_revision: Final = "1"


def upgrade() -> None:
    """Keep version 1 from a log that it would take for a changed one; no table changes."""
    op.execute("UPDATE store SET schema_version = 2")
