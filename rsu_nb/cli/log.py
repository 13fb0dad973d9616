"""`rsu-nb log verify`: proves that no entry of a case's log was changed, without any key."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.log_check import LogCheck

_ADVICE: Final = "Keep the store as it is, and restore from a backup."
_RESTORED: Final = "a backup took the place of a store that had later entries"

log = typer.Typer(help="Check the logs of the cases.", no_args_is_help=True, rich_markup_mode=None)


@log.callback()
def _of_cases() -> None:
    """Check the logs of the cases."""


@log.command("verify")
def verify_log(
    case: Annotated[
        str | None, typer.Argument(metavar="[CASE]", help="Such as RSU-2026-00117; else all.")
    ] = None,
    store: Annotated[
        Path | None,
        typer.Option("--store", metavar="FILE", help="This file, such as a backup."),
    ] = None,
    is_json: AsJson = False,
) -> None:
    """Prove that no entry was changed, removed, put in, moved or cut off; it needs no key.

    Note the last hash of a case somewhere else: with it, even a log that was written anew from its
    first entry is found out.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.log_check import check_logs

    checks = check_logs(store or home_from(os.environ).database, case)
    if is_json:
        show_data([_data(check) for check in checks])
    else:
        say(*(line for check in checks for line in _lines(check)))
    if any(check.tampered for check in checks):
        sys.exit(1)


def _lines(check: LogCheck) -> Iterator[str]:
    if check.tampered:
        yield f"{check.case}: TAMPERED WITH: {check.tampered}. {_ADVICE}"
        return
    count = f"{check.entries} entries" if check.entries > 1 else "1 entry"
    yield f"{check.case}: {count} as written; the hash of the last is {check.last_hash}"
    yield from (f"  {at}  {_RESTORED}" for at in check.restored)


def _data(check: LogCheck) -> dict[str, Any]:
    tampered = check.tampered
    return {
        "case": check.case,
        "entries": check.entries,
        "last_hash": check.last_hash,
        "tampering": tampered.kind.name.lower().replace("_", "-") if tampered else None,
        "entry": tampered.number if tampered else None,
        "restored": list(check.restored),
    }
