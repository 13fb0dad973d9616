"""`rsu-nb key`: the key that opens the store, and the passphrase that locks it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from rsu_nb.cli.output import say

key = typer.Typer(
    help="Lock, replace or destroy keys.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
_SHORTEST: Final = 12


@key.command("show")
def show_key() -> None:
    """Say where the key is, and whether a passphrase locks it."""
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import has_passphrase

    path = home_from(os.environ).key
    if has_passphrase(path):
        say(f"The key {path} is locked with a passphrase.")
    else:
        say(
            f"The key {path} is NOT locked: whoever has this file and the store reads the cases.",
            "Lock it with `rsu-nb key passphrase` before a real case goes in.",
        )


@key.command("passphrase")
def set_key_passphrase() -> None:
    """Lock the key with a new passphrase, or change the one it has.

    Nobody can read the cases without it: write it down, and keep that where the key is not.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import has_passphrase, read_key, set_passphrase

    path = home_from(os.environ).key
    was_locked = has_passphrase(path)
    read_key(path)
    set_passphrase(path, _asked_twice(path))
    say(f"The key {path} is locked with the new passphrase.")
    if was_locked:
        say("A copy of the key that was made before still opens with the old one.")
    else:
        say("Copies of the key that were made before are not locked: find and delete them.")


@key.command("rotate")
def rotate() -> None:
    """Put a new key in the place of the one there is; every case is locked with it, or none.

    Do this when somebody may have seen the key. Where a passphrase locks it, a new one is asked.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import has_passphrase, read_key
    from rsu_nb.store.rotation import rotate_key

    home = home_from(os.environ)
    is_locked = has_passphrase(home.key)
    read_key(home.key)
    count = rotate_key(home, _asked_twice(home.key) if is_locked else None)
    say(
        f"The store in {home.data} has a new key, {home.key}; {count} case(s) open with it.",
        "Earlier backups open with the old key only: make a new one with `rsu-nb backup`, then",
        "destroy the earlier ones and every copy of the old key.",
    )


@key.command("destroy")
def destroy(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    authority: Annotated[
        str, typer.Option(metavar="REFERENCE", help="The disposal authority, such as DA-123.")
    ],
) -> None:
    """Dispose of a case: destroy its key, so that nobody can ever read it again.

    Its log stays, and says under what authority. Earlier backups still hold the key: destroy them,
    or rotate the key of the store and destroy every copy of the old one.
    """
    from rsu_nb.cli.session import open_store

    store = open_store()
    store.summary(case)
    typed = typer.prompt(f"This cannot be undone. Type {case} to destroy its key", default="")
    if typed.strip() != case:
        say(f"{case} was not disposed of: what was typed is not its reference.")
        raise typer.Exit(1)
    store.destroy_key(case, authority)
    say(
        f"The key of {case} is destroyed under {authority}; its log says so.",
        "Backups made before still hold it: destroy them, or run `rsu-nb key rotate` and destroy",
        "every copy of the old key.",
    )


def _asked_twice(path: Path) -> str:
    from rsu_nb.store.errors import ShortPassphraseError
    from rsu_nb.store.passphrase import asked

    new = asked("New passphrase: ", path)
    if len(new) < _SHORTEST or new != asked("The same again: ", path):
        raise ShortPassphraseError(_SHORTEST)
    return new
