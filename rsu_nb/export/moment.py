"""A document's own time, which stands for every time that a file format asks for."""

from __future__ import annotations

from datetime import UTC, datetime

# The first moment that a Word document, being a zip archive, can carry.
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def universal(timestamp: datetime) -> datetime:
    """Returns `timestamp` in UTC; one that names no zone is taken as UTC on every computer."""
    aware = timestamp if timestamp.tzinfo else timestamp.replace(tzinfo=UTC)
    return max(aware.astimezone(UTC).replace(microsecond=0), _EARLIEST)


def seconds(timestamp: datetime) -> int:
    """Returns `timestamp` as whole seconds since the start of 1970, UTC."""
    return int(universal(timestamp).timestamp())
