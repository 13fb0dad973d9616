"""Was anything received since the last entry? Asked before a seal and before a notice."""

from __future__ import annotations

import sys
from typing import Annotated, Final

import typer

ReceivedOption = Annotated[
    bool | None,
    typer.Option(
        "--nothing-received/--something-received",
        help="Whether anything was received since the last entry that the record does not hold. "
        "It is asked at a terminal, has no default, and is kept in the log.",
        show_default=False,
    ),
]
_QUESTION: Final = "Was anything received since the last entry that the record does not hold?"


def nothing_received(answer: bool | None, case: str) -> bool:
    """Returns what the officer answers: True where nothing was received.

    Raises:
        NotAskedError: It was not answered, and nobody can be asked here.
    """
    from rsu_nb.store.life_errors import NotAskedError

    if answer is not None:
        return answer
    if not sys.stdin.isatty():
        raise NotAskedError(case)
    return not typer.confirm(_QUESTION, default=None)
