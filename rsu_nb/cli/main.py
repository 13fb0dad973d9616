"""`rsu-nb`: every command, and one clear sentence whenever one could not do what was asked."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

from rsu_nb.cli.again import again
from rsu_nb.cli.app import app as officers_app
from rsu_nb.cli.appeal import appeal
from rsu_nb.cli.attach import attach
from rsu_nb.cli.backup import backup, restore
from rsu_nb.cli.check import check
from rsu_nb.cli.deadline import deadline
from rsu_nb.cli.demo import demo
from rsu_nb.cli.draft import draft
from rsu_nb.cli.entail import entail
from rsu_nb.cli.explain import explain
from rsu_nb.cli.export import export
from rsu_nb.cli.import_records import import_records
from rsu_nb.cli.key import key
from rsu_nb.cli.law import law
from rsu_nb.cli.library import library
from rsu_nb.cli.log import log
from rsu_nb.cli.new import new
from rsu_nb.cli.notify import notify
from rsu_nb.cli.read import read
from rsu_nb.cli.record import record
from rsu_nb.cli.repin import repin
from rsu_nb.cli.review import review
from rsu_nb.cli.role import role
from rsu_nb.cli.seal import seal
from rsu_nb.cli.status import status
from rsu_nb.cli.unseal import unseal
from rsu_nb.cli.verify import verify
from rsu_nb.errors import RsuError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMANDS: Final[tuple[tuple[str, Callable[..., None]], ...]] = (
    ("demo", demo),
    ("app", officers_app),
    ("new", new),
    ("import", import_records),
    ("record", record),
    ("attach", attach),
    ("read", read),
    ("draft", draft),
    ("check", check),
    ("again", again),
    ("repin", repin),
    ("status", status),
    ("seal", seal),
    ("unseal", unseal),
    ("notify", notify),
    ("appeal", appeal),
    ("export", export),
    ("entail", entail),
    ("explain", explain),
    ("verify", verify),
    ("law", law),
    ("deadline", deadline),
    ("backup", backup),
    ("restore", restore),
)

app = typer.Typer(
    help="Draft refugee and protection decisions: the officer decides, this asks, records, checks "
    "and drafts the frame.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for _name, _command in COMMANDS:
    app.command(_name)(_command)
app.add_typer(review, name="review")
app.add_typer(role, name="role")
app.add_typer(library, name="library")
app.add_typer(log, name="log")
app.add_typer(key, name="key")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command, and leave with its exit code: 0 done, 1 could not, 2 asked wrongly.

    Args:
        arguments: What follows `rsu-nb`; None takes what was typed.
    """
    try:
        app(None if arguments is None else list(arguments))
    except RsuError as error:
        _leave(str(error))
    except Exception as error:  # what an unforeseen error says may be a claimant's
        _leave(_fault(error))


def _leave(sentence: str) -> None:
    typer.echo(sentence, err=True)
    sys.exit(1)


def _fault(error: Exception) -> str:
    """Where the program failed, without the error's own words: they may hold particulars."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}, line {last.lineno}"
    return (
        f"rsu-nb stopped because of a fault of its own ({type(error).__name__} in {place}). "
        "Nothing was kept of the last step. Report it with these words; they hold nothing of a "
        "case."
    )
