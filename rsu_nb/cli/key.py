"""`rsu-nb key`: the key that opens the store, and the passphrase that locks it."""

from __future__ import annotations

import os
from typing import Final

import typer

from rsu_nb.cli.output import say

key = typer.Typer(
    help="Lock the key of the store with a passphrase.",
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
    from rsu_nb.store.errors import ShortPassphraseError
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import has_passphrase, read_key, set_passphrase
    from rsu_nb.store.passphrase import asked

    path = home_from(os.environ).key
    was_locked = has_passphrase(path)
    read_key(path)
    new = asked("New passphrase: ", path)
    if len(new) < _SHORTEST or new != asked("The same again: ", path):
        raise ShortPassphraseError(_SHORTEST)
    set_passphrase(path, new)
    say(f"The key {path} is locked with the new passphrase.")
    if was_locked:
        say("A copy of the key that was made before still opens with the old one.")
    else:
        say("Copies of the key that were made before are not locked: find and delete them.")
