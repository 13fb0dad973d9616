"""The server's log says where something happened, and no word of what was said."""

from __future__ import annotations

import logging

from rsu_widgets.server.quiet_log import PlaceOnly

NAME = "Zeferina Quillfeather"


def test_neither_the_message_nor_the_error_is_printed() -> None:
    told = (ValueError, ValueError(NAME), None)
    record = logging.LogRecord("tornado", logging.ERROR, f"{NAME}.py", 7, NAME, (), told)
    record.pathname = "handlers.py"

    printed = PlaceOnly().format(record)

    assert printed.endswith("rsu-nb app ERROR handlers.py:7 ValueError")
    assert NAME not in printed
