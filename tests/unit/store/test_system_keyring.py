"""The keyring holds the key, its file only says so, and whatever fails there has a sentence."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from keyring.backends import chainer, fail, null

from rsu_nb.store import unlocked
from rsu_nb.store.key_errors import (
    LeftKeyringEntryError,
    LockedKeyringError,
    NoKeyringEntryError,
    NoKeyringLibraryError,
    UnreachableKeyringError,
    UnsafeKeyringError,
)
from rsu_nb.store.system_keyring import (
    OF_THE_SYSTEM,
    is_in_keyring,
    key_in_keyring,
    put_in_keyring,
    remove_from_keyring,
)
from tests.keyrings import ForgetfulKeyring, MemoryKeyring, StubbornKeyring

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    UseKeyring = Callable[[KeyringBackend], None]

KEY = b"7" * 32
PATH = Path("master.key")


class PlaintextKeyring(MemoryKeyring):
    """Keeps keys in a file that anybody can read, as that of keyrings.alt does."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


def chained(*members: KeyringBackend) -> KeyringBackend:
    """A keyring that asks others in turn."""
    kind = type("Chained", (chainer.ChainerBackend,), {"backends": list(members)})
    return kind()


@pytest.mark.usefixtures("memory_keyring")
def test_a_key_comes_out_of_the_keyring_as_it_went_in() -> None:
    line = put_in_keyring(KEY)

    assert is_in_keyring(line)
    assert key_in_keyring(line, PATH) == KEY


@pytest.mark.usefixtures("memory_keyring")
def test_the_line_for_the_file_holds_no_key() -> None:
    assert KEY.hex() not in put_in_keyring(KEY)


@pytest.mark.usefixtures("memory_keyring")
def test_no_two_entries_have_one_name() -> None:
    assert put_in_keyring(KEY) != put_in_keyring(KEY)


def test_an_entry_is_taken_out_and_may_be_gone_already(memory_keyring: MemoryKeyring) -> None:
    line = put_in_keyring(KEY)
    remove_from_keyring(line)
    remove_from_keyring(line)

    assert memory_keyring.kept == {}


def test_an_entry_that_is_gone_is_named_with_its_file(memory_keyring: MemoryKeyring) -> None:
    line = put_in_keyring(KEY)
    memory_keyring.kept.clear()

    with pytest.raises(NoKeyringEntryError, match=f"{PATH} says.*{line.split()[-1]}"):
        key_in_keyring(line, PATH)


@pytest.mark.parametrize("kept", ["", "7", "not a key", "7" * 66, "é" * 64])
def test_an_entry_that_is_no_key_is_named(memory_keyring: MemoryKeyring, kept: str) -> None:
    line = put_in_keyring(KEY)
    memory_keyring.kept = dict.fromkeys(memory_keyring.kept, kept)

    with pytest.raises(NoKeyringEntryError, match="holds no key as"):
        key_in_keyring(line, PATH)


def test_a_locked_keyring_is_said_to_be_so(memory_keyring: MemoryKeyring) -> None:
    line = put_in_keyring(KEY)
    memory_keyring.is_locked = True

    with pytest.raises(LockedKeyringError, match="Unlock it"):
        key_in_keyring(line, PATH)
    with pytest.raises(LockedKeyringError):
        put_in_keyring(KEY)


def test_a_keyring_that_does_not_answer_is_said_not_to(memory_keyring: MemoryKeyring) -> None:
    line = put_in_keyring(KEY)
    memory_keyring.is_gone = True

    with pytest.raises(UnreachableKeyringError, match="desktop session"):
        key_in_keyring(line, PATH)
    with pytest.raises(UnreachableKeyringError):
        put_in_keyring(KEY)


@pytest.mark.usefixtures("memory_keyring")
def test_a_keyring_that_keeps_nothing_is_found_out(use_keyring: UseKeyring) -> None:
    use_keyring(ForgetfulKeyring())

    with pytest.raises(UnsafeKeyringError):
        put_in_keyring(KEY)


@pytest.mark.usefixtures("memory_keyring")
def test_an_entry_that_the_keyring_keeps_is_named(use_keyring: UseKeyring) -> None:
    use_keyring(StubbornKeyring())
    line = put_in_keyring(KEY)

    with pytest.raises(LeftKeyringEntryError, match=line.split()[-1]):
        remove_from_keyring(line)


@pytest.mark.parametrize(
    ("backend", "error"),
    [
        (fail.Keyring(), UnreachableKeyringError),
        (chained(), UnreachableKeyringError),
        (null.Keyring(), UnsafeKeyringError),
        (PlaintextKeyring(), UnsafeKeyringError),
        (MemoryKeyring(), UnsafeKeyringError),
        (chained(PlaintextKeyring(), null.Keyring()), UnsafeKeyringError),
    ],
)
def test_what_is_not_the_systems_own_keyring_is_refused(
    use_keyring: UseKeyring, backend: KeyringBackend, error: type[Exception]
) -> None:
    use_keyring(backend)

    with pytest.raises(error):
        put_in_keyring(KEY)


def test_of_several_keyrings_only_the_systems_own_is_given_the_key(
    memory_keyring: MemoryKeyring, use_keyring: UseKeyring
) -> None:
    plain = PlaintextKeyring()
    use_keyring(chained(plain, memory_keyring))
    line = put_in_keyring(KEY)

    assert key_in_keyring(line, PATH) == KEY
    assert plain.kept == {}


def test_a_keyring_that_is_set_up_wrongly_is_said_not_to_answer(
    monkeypatch: pytest.MonkeyPatch, use_keyring: UseKeyring
) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "nowhere.Keyring")

    with pytest.raises(UnreachableKeyringError):
        put_in_keyring(KEY)


def test_the_keyrings_that_are_taken_are_those_of_the_library() -> None:
    import keyring.backends

    folder = Path(keyring.backends.__file__ or "").parent
    known = {f"keyring.backends.{path.stem}" for path in folder.iterdir()}

    assert set(OF_THE_SYSTEM) <= known


def test_a_library_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    really = builtins.__import__

    def without_keyring(name: str, *others: Any) -> Any:
        if name.partition(".")[0] == "keyring":
            raise ModuleNotFoundError(name)
        return really(name, *others)

    monkeypatch.setattr(builtins, "__import__", without_keyring)

    with pytest.raises(NoKeyringLibraryError, match=r"pip install 'rsu-nb\[keyring\]'"):
        put_in_keyring(KEY)


def test_what_waits_for_a_kernel_is_asked_of_no_keyring(
    memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = put_in_keyring(KEY)
    memory_keyring.asked = 0
    monkeypatch.setenv(*next(iter(unlocked.KEY_ON_INPUT.items())))
    monkeypatch.setattr(unlocked.os, "read", lambda _input, length: b"8" * length)
    key = unlocked.unlocked_once(line, lambda: key_in_keyring(line, PATH))

    assert (key, memory_keyring.asked) == (b"8" * 32, 0)
