"""`rsu-nb key`: the key that opens the store, and what locks it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from rsu_nb.cli.new_passphrase import new_passphrase
from rsu_nb.cli.output import say

if TYPE_CHECKING:
    from pathlib import Path

key = typer.Typer(
    help="Lock, replace or destroy keys.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@key.command("show")
def show_key() -> None:
    """Say where the key is, and what locks it."""
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import Lock, lock_of, read_key

    path = home_from(os.environ).key
    match lock_of(path):
        case Lock.PASSPHRASE:
            say(f"The key {path} is locked with a passphrase.")
        case Lock.KEYRING:
            read_key(path)
            say(f"The key is in the operating system's keyring; {path} only says so.")
        case Lock.NONE:
            say(
                f"The key {path} is NOT locked: whoever has this file and the store reads the "
                "cases.",
                "The store takes invented cases only. Lock the key with `rsu-nb key passphrase` "
                "or `rsu-nb key keyring` before a real case goes in.",
            )


@key.command("passphrase")
def set_key_passphrase() -> None:
    """Lock the key with a new passphrase, or change the one it has.

    A key that is in the keyring is moved out of it. Nobody can read the cases without the
    passphrase: write it down, and keep that where the key is not.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import Lock, lock_of, read_key
    from rsu_nb.store.lock_change import lock_with_passphrase

    home = home_from(os.environ)
    before = lock_of(home.key)
    read_key(home.key)
    lock_with_passphrase(home, new_passphrase(home.key))
    say(f"The key {home.key} is locked with the new passphrase.")
    match before:
        case Lock.PASSPHRASE:
            say("A copy of the key that was made before still opens with the old one.")
        case Lock.KEYRING:
            say("It is no longer in the operating system's keyring.")
        case Lock.NONE:
            _warn_of_copies()


@key.command("keyring")
def put_key_in_keyring() -> None:
    """Move the key into the operating system's keyring, which your login unlocks.

    Its file then only says that it is there. Keep a copy of the file from before, locked with a
    passphrase, apart from this computer: with the keyring, the key is lost.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import Lock, lock_of
    from rsu_nb.store.lock_change import move_to_keyring

    home = home_from(os.environ)
    before = lock_of(home.key)
    if before is Lock.KEYRING:
        _say_it_is_there(home.key)
        return
    move_to_keyring(home)
    say(f"The key is now in the operating system's keyring; {home.key} only says so.")
    if before is Lock.NONE:
        _warn_of_copies()
    else:
        say(
            "A copy of that file that was made before still opens with its passphrase: keep one",
            "apart from this computer, for a keyring can be lost with it.",
        )


@key.command("rotate")
def rotate() -> None:
    """Put a new key in the place of the one there is; every case is locked with it, or none.

    Do this when somebody may have seen the key. Where a passphrase locks it, a new one is asked;
    where the keyring holds it, the keyring holds the new one.
    """
    from rsu_nb.store.home import home_from
    from rsu_nb.store.key import Lock, lock_of, read_key
    from rsu_nb.store.rotation import rotate_key

    home = home_from(os.environ)
    is_locked = lock_of(home.key) is Lock.PASSPHRASE
    read_key(home.key)
    count = rotate_key(home, new_passphrase(home.key) if is_locked else None)
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


def _say_it_is_there(path: Path) -> None:
    from rsu_nb.store.key import read_key

    read_key(path)
    say("The key is in the operating system's keyring already.")


def _warn_of_copies() -> None:
    say("Copies of the key that were made before are not locked: find and delete them.")
