"""What the server writes about itself: where in a program something happened, never what it said.

What a library says of a failure may be somebody's words, so that none of it is printed.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class PlaceOnly(logging.Formatter):
    """Prints time, level, file and line of a log record, and the kind of error; no words."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line without anything that was said."""
        error = record.exc_info[0] if record.exc_info else None
        kind = f" {error.__name__}" if error else ""
        place = f"{Path(record.pathname).name}:{record.lineno}"
        return f"{self.formatTime(record)} rsu-nb app {record.levelname} {place}{kind}"


def quieten(loggers: Iterable[logging.Logger]) -> None:
    """Have every logger print errors, by their place only.

    Args:
        loggers: Those beside the root, whose own handlers are taken away.
    """
    logging.captureWarnings(capture=True)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlaceOnly())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.ERROR)
    for logger in loggers:
        logger.handlers.clear()
        logger.setLevel(logging.ERROR)
        logger.propagate = True
