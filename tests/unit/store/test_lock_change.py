"""The key stays the same key whatever locks it, and no moment leaves the store without it."""

from __future__ import annotations

import getpass
import io
import sys
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store import database, lock_change, rotation, unlocked
from rsu_nb.store.errors import NoKeyError, RefusedFolderError, UnreadableKeyError
from rsu_nb.store.key import Lock, lock_of, next_to, read_key
from rsu_nb.store.key_errors import (
    KeyringError,
    LeftKeyringEntryError,
    LockedKeyringError,
    NoKeyringEntryError,
    UnreachableKeyringError,
)
from rsu_nb.store.lock_change import lock_with_passphrase, move_to_keyring
from rsu_nb.store.rotation import rotate_key
from tests.keyrings import MemoryKeyring, StubbornKeyring

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
WORDS = "eleven herons wade home"


class StoppedError(Exception):
    """The computer stops."""


class Terminal(io.StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        """True: somebody can be asked."""
        return True


@pytest.fixture(autouse=True)
def _at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person who knows one passphrase."""
    monkeypatch.setattr(unlocked, "_keys", {})
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: WORDS)


@pytest.fixture
def in_keyring(store: Store, home: Home, memory_keyring: MemoryKeyring) -> MemoryKeyring:
    """The keyring that holds the key of a store with one case."""
    move_to_keyring(home)
    return memory_keyring


@pytest.fixture
def opened_again(
    opened: Callable[..., Store], monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Store]:
    """Opens the store as a program that has just been started does."""

    def open_it() -> Store:
        monkeypatch.setattr(unlocked, "_keys", {})
        return opened(may_create=False)

    return open_it


def stop(*_: object) -> None:
    """Stop the computer."""
    raise StoppedError


def test_a_keyring_holds_the_key_and_the_file_only_says_so(
    store: Store, home: Home, memory_keyring: MemoryKeyring
) -> None:
    key = read_key(home.key)
    move_to_keyring(home)

    assert lock_of(home.key) is Lock.KEYRING
    assert list(memory_keyring.kept.values()) == [key.hex()]
    assert key.hex() not in "".join(one.read_text() for one in home.configuration.iterdir())


def test_a_store_opens_with_the_keyring(
    in_keyring: MemoryKeyring, opened_again: Callable[[], Store], small: Callable[..., Record]
) -> None:
    assert opened_again().record(CASE) == small()


def test_the_keyring_is_asked_once_by_a_program(
    in_keyring: MemoryKeyring, opened_again: Callable[[], Store], opened: Callable[..., Store]
) -> None:
    opened_again()
    before = in_keyring.asked
    opened(may_create=False)

    assert in_keyring.asked == before


def test_a_passphrase_takes_the_key_out_of_the_keyring(
    in_keyring: MemoryKeyring, home: Home, opened_again: Callable[[], Store]
) -> None:
    lock_with_passphrase(home, WORDS)

    assert (lock_of(home.key), in_keyring.kept) == (Lock.PASSPHRASE, {})
    assert opened_again().cases()


def test_a_key_that_waits_for_its_store_is_locked_too(
    in_keyring: MemoryKeyring, home: Home
) -> None:
    key = read_key(home.key)
    home.database.unlink()
    lock_with_passphrase(home, WORDS)

    assert (lock_of(home.key), read_key(home.key)) == (Lock.PASSPHRASE, key)


def test_a_keyring_that_refuses_leaves_the_key_where_it_was(
    store: Store, home: Home, memory_keyring: MemoryKeyring
) -> None:
    before = home.key.read_text()
    memory_keyring.is_locked = True
    with pytest.raises(LockedKeyringError):
        move_to_keyring(home)

    assert home.key.read_text() == before


def test_a_folder_that_refuses_leaves_the_key_where_it_was(
    in_keyring: MemoryKeyring, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _text: str) -> None:
        raise RefusedFolderError(path)

    monkeypatch.setattr(lock_change, "write_next", refuse)
    with pytest.raises(RefusedFolderError):
        lock_with_passphrase(home, WORDS)

    assert (lock_of(home.key), len(in_keyring.kept)) == (Lock.KEYRING, 1)


def test_a_computer_that_stops_before_the_file_says_so_loses_nothing(
    store: Store,
    home: Home,
    memory_keyring: MemoryKeyring,
    opened_again: Callable[[], Store],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as stopping:
        stopping.setattr(lock_change, "put_in_place", stop)
        with pytest.raises(StoppedError):
            move_to_keyring(home)
    is_as_before = lock_of(home.key) is Lock.NONE and opened_again().cases()
    move_to_keyring(home)

    assert is_as_before
    assert opened_again().cases()
    assert len(memory_keyring.kept) == 1


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"is_locked": True}, LockedKeyringError, "is locked"),
        ({"is_gone": True}, UnreachableKeyringError, "cannot be reached"),
        ({"kept": {}}, NoKeyringEntryError, "holds no key as"),
    ],
)
def test_a_store_whose_keyring_does_not_give_the_key_says_why(
    in_keyring: MemoryKeyring,
    opened_again: Callable[[], Store],
    change: dict[str, object],
    error: type[KeyringError],
    words: str,
) -> None:
    for name, value in change.items():
        setattr(in_keyring, name, value)

    with pytest.raises(error, match=words):
        opened_again()


def test_the_entry_of_another_store_does_not_open_this_one(
    in_keyring: MemoryKeyring, opened_again: Callable[[], Store]
) -> None:
    in_keyring.kept = dict.fromkeys(in_keyring.kept, (b"8" * 32).hex())

    with pytest.raises(UnreadableKeyError, match="not the one"):
        opened_again()


def test_a_copy_of_the_locked_file_opens_the_store_without_the_keyring(
    store: Store, home: Home, memory_keyring: MemoryKeyring, opened_again: Callable[[], Store]
) -> None:
    lock_with_passphrase(home, WORDS)
    copy = home.key.read_text()
    move_to_keyring(home)
    memory_keyring.kept.clear()
    home.key.write_text(copy)

    assert opened_again().cases()


def test_a_key_that_is_replaced_stays_in_the_keyring(
    in_keyring: MemoryKeyring, home: Home, opened_again: Callable[[], Store]
) -> None:
    old = list(in_keyring.kept.values())
    rotate_key(home, None)

    assert lock_of(home.key) is Lock.KEYRING
    assert opened_again().cases()
    assert len(in_keyring.kept) == 1
    assert list(in_keyring.kept.values()) != old


def test_a_computer_that_stops_before_the_new_key_is_in_place_loses_nothing(
    in_keyring: MemoryKeyring,
    home: Home,
    opened_again: Callable[[], Store],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as stopping:
        stopping.setattr(rotation, "put_in_place", stop)
        with pytest.raises(StoppedError):
            rotate_key(home, None)

    assert opened_again().cases()
    assert len(in_keyring.kept) == 1


def test_a_computer_that_stops_before_the_cases_are_locked_with_the_new_key_loses_nothing(
    in_keyring: MemoryKeyring,
    home: Home,
    opened_again: Callable[[], Store],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as stopping:
        stopping.setattr(rotation, "_lock_again", stop)
        with pytest.raises(StoppedError):
            rotate_key(home, None)

    assert opened_again().cases()
    rotate_key(home, None)
    assert opened_again().cases()
    assert len(in_keyring.kept) == 1


def test_a_locked_keyring_keeps_the_key_from_being_replaced(
    in_keyring: MemoryKeyring, home: Home, opened_again: Callable[[], Store]
) -> None:
    before = home.key.read_text()
    read_key(home.key)
    in_keyring.is_locked = True
    with pytest.raises(LockedKeyringError):
        rotate_key(home, None)
    in_keyring.is_locked = False

    assert home.key.read_text() == before
    assert opened_again().cases()


def test_an_entry_that_the_keyring_keeps_is_named_when_all_else_is_done(
    store: Store,
    home: Home,
    memory_keyring: MemoryKeyring,
    use_keyring: Callable[[MemoryKeyring], None],
    opened_again: Callable[[], Store],
) -> None:
    use_keyring(StubbornKeyring())
    move_to_keyring(home)
    with pytest.raises(LeftKeyringEntryError, match="is done"):
        lock_with_passphrase(home, WORDS)

    assert lock_of(home.key) is Lock.PASSPHRASE
    assert opened_again().cases()


def test_what_is_locked_after_a_stop_is_the_key_that_opens_the_store(
    store: Store,
    home: Home,
    opened_again: Callable[[], Store],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as stopping:
        stopping.setattr(rotation, "put_in_place", stop)
        with pytest.raises(StoppedError):
            rotate_key(home, None)
    lock_with_passphrase(home, WORDS)

    assert opened_again().cases()
    assert lock_of(home.key) is Lock.PASSPHRASE


def test_nothing_is_locked_when_somebody_replaced_the_key_meanwhile(
    store: Store, home: Home, opened_again: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    both = database.open_database(home)
    rotate_key(home, None)
    monkeypatch.setattr(lock_change, "open_database", lambda _home: both)
    with pytest.raises(UnreadableKeyError):
        lock_with_passphrase(home, WORDS)

    assert opened_again().cases()


@pytest.mark.parametrize("left", ["", "{", "7" * 20, "00" * 32])
def test_what_was_left_beside_a_key_is_not_taken_for_it(
    store: Store, home: Home, opened_again: Callable[[], Store], left: str
) -> None:
    next_to(home.key).write_text(left)
    next_to(home.key).chmod(0o600)
    is_opened = bool(opened_again().cases())
    home.key.write_text("11" * 32)

    assert is_opened
    with pytest.raises(UnreadableKeyError):
        opened_again()


def test_a_new_key_is_found_beside_one_that_has_gone(
    store: Store, home: Home, opened_again: Callable[[], Store]
) -> None:
    home.key.rename(next_to(home.key))

    assert opened_again().cases()
    assert not next_to(home.key).exists()


def test_a_key_that_has_gone_is_named_though_another_lies_beside_it(
    store: Store, home: Home, opened_again: Callable[[], Store]
) -> None:
    home.key.unlink()
    next_to(home.key).write_text("00" * 32)
    next_to(home.key).chmod(0o600)

    with pytest.raises(NoKeyError):
        opened_again()
