"""`rsu-nb backup` and `rsu-nb restore`: a copy of the whole store, and back from one."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from rsu_nb.cli.output import say


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that is not there yet.")],
) -> None:
    """Copy the whole store, also while it is being worked in; it needs no key.

    The copy is as encrypted as the store, and the key is not in it: keep a copy of the key
    somewhere else, or nobody will read either. The logs of the copy are proved.
    """
    from rsu_nb.store.backup import back_up
    from rsu_nb.store.home import home_from
    from rsu_nb.store.tables import UNIT

    checks = back_up(home_from(os.environ).database, file)
    cases = sum(check.case != UNIT for check in checks)
    say(f"Copied {cases} case(s) to {file}; the key is not in it.")
    tampered = [f"{one.case}: TAMPERED WITH: {one.tampered}." for one in checks if one.tampered]
    if tampered:
        say(*tampered, "The copy is of a store that was tampered with. Keep your earlier backups.")
        sys.exit(1)
    say("Every entry in it is as it was written.")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.")],
    may_replace: Annotated[
        bool, typer.Option("--replace", help="Set the store that is there aside, and keep it.")
    ] = False,
) -> None:
    """Put a backup where the store is.

    Every entry in it is proved first; a backup that was tampered with is refused. What the store
    that is set aside has and the backup lacks is told, and stays in the log of the unit.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.errors import WrongKeyError
    from rsu_nb.store.backup import restore as put_back
    from rsu_nb.store.home import home_from
    from rsu_nb.store.restored import enter_restored, lacking

    home = home_from(os.environ)
    aside = put_back(file, home, may_replace=may_replace)
    say(f"Restored {home.database} from {file}; every entry in it is as it was written.")
    lacks = lacking(aside, home.database) if aside else {}
    if aside:
        say(f"The store that was there is kept as {aside}.")
    for case, count in lacks.items():
        say(f"{case}: {count} later entries, which that store has, are not in this one.")
    try:
        enter_restored(open_store(home).session, lacks)
    except WrongKeyError as error:
        say(f"Its cases cannot be read yet. {error}")
