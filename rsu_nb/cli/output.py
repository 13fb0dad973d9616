"""How commands print: sentences for people, JSON for programs."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON for a program.")]
"""The option of every command that a program might read."""


def say(*lines: str) -> None:
    """Print lines for a person."""
    for line in lines:
        typer.echo(line)


def show_data(value: Any) -> None:
    """Print JSON for a program."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


@contextmanager
def working(doing: str) -> Iterator[None]:
    """Shows on a terminal that something is going on, until it is done."""
    from rich.console import Console

    with Console(stderr=True).status(doing):
        yield


def show_files(paths: Iterable[Path]) -> None:
    """Print the names of files that were written, one a line."""
    for path in paths:
        typer.echo(f"  {path}")
