"""`rsu-nb key` says what locks the key, and has a passphrase or the keyring lock it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keyring.backends.fail import Keyring

from rsu_nb.store import passphrase, unlocked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from keyring.backend import KeyringBackend

    from rsu_nb.store.home import Home
    from tests.functional.conftest import Ran
    from tests.keyrings import MemoryKeyring

CASE = "RSU-2026-00117"
WORDS = "eleven herons wade home"


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch, rsu: Callable[..., Ran], example: Path) -> list[str]:
    """What a person at a terminal types; there is a store with one case."""
    rsu("import", example)
    answers: list[str] = []

    def answer(_prompt: str, _path: Path) -> str:
        return answers.pop(0)

    monkeypatch.setattr(passphrase, "asked", answer)
    monkeypatch.setattr(unlocked, "_keys", {})
    return answers


def test_a_key_that_is_not_locked_is_said_to_be_so(rsu: Callable[..., Ran], home: Home) -> None:
    ran = rsu("key", "show")

    assert "NOT locked" in ran.out
    assert "invented cases only" in ran.out
    assert str(home.key) in ran.out


def test_a_key_is_locked_and_opens_with_its_passphrase(
    rsu: Callable[..., Ran], typed: list[str], example: Path
) -> None:
    typed += [WORDS, WORDS]
    locked = rsu("key", "passphrase")
    typed.append(WORDS)

    assert "not locked: find and delete them" in locked.out
    assert "is locked with a passphrase" in rsu("key", "show").out
    assert rsu("import", example).code == 0
    assert typed == []


def test_a_passphrase_is_changed_only_by_whoever_knows_it(
    rsu: Callable[..., Ran], typed: list[str], home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed += [WORDS, WORDS]
    rsu("key", "passphrase")
    monkeypatch.setattr(unlocked, "_keys", {})
    before = home.key.read_text()
    typed += ["not the passphrase", "nor this", "nor that"]
    ran = rsu("key", "passphrase")

    assert ran.code == 1
    assert "does not unlock the key" in ran.err
    assert home.key.read_text() == before


@pytest.mark.parametrize("answers", [["short"], [WORDS, "other words altogether"]])
def test_a_short_or_mistyped_passphrase_is_refused(
    rsu: Callable[..., Ran], typed: list[str], home: Home, answers: list[str]
) -> None:
    typed += answers
    before = home.key.read_text()
    ran = rsu("key", "passphrase")

    assert ran.code == 1
    assert "12 characters or more" in ran.err
    assert home.key.read_text() == before


def test_a_missing_key_is_named(rsu: Callable[..., Ran], home: Home) -> None:
    home.key.unlink()
    ran = rsu("key", "show")

    assert ran.code == 1
    assert "is missing" in ran.err


def test_a_new_key_opens_the_store_with_a_new_passphrase(
    rsu: Callable[..., Ran], typed: list[str], home: Home, example: Path
) -> None:
    typed += [WORDS, WORDS]
    rsu("key", "passphrase")
    before = home.key.read_text()
    typed += [WORDS, "other words altogether", "other words altogether"]
    rotated = rsu("key", "rotate")
    typed.append("other words altogether")

    assert "1 case(s) open with it" in rotated.out
    assert home.key.read_text() != before
    assert rsu("import", example).code == 0


def test_a_case_is_disposed_of_only_by_typing_its_reference(rsu: Callable[..., Ran]) -> None:
    refused = rsu("key", "destroy", CASE, "--authority", "DA-123", typed="yes\n")
    kept = rsu("explain", CASE)
    destroyed = rsu("key", "destroy", CASE, "--authority", "DA-123", typed=f"{CASE}\n")
    gone = rsu("explain", CASE)

    assert (refused.code, kept.code, destroyed.code, gone.code) == (1, 0, 0, 1)
    assert f"{CASE} was disposed of" in gone.err
    assert rsu("log", "verify", CASE).code == 0


def test_whoever_makes_a_store_is_told_that_its_key_is_not_locked(
    rsu: Callable[..., Ran], home: Home, example: Path
) -> None:
    again = rsu("import", example)
    home.database.unlink()
    home.key.unlink()
    first = rsu("import", example)

    assert "rsu-nb key passphrase" in first.err
    assert again.err == ""


def test_a_key_is_moved_into_the_keyring_and_out_again(
    rsu: Callable[..., Ran],
    typed: list[str],
    example: Path,
    memory_keyring: MemoryKeyring,
) -> None:
    moved, shown, works = rsu("key", "keyring"), rsu("key", "show"), rsu("import", example)
    typed += [WORDS, WORDS]
    back = rsu("key", "passphrase")

    assert "now in the operating system's keyring" in moved.out
    assert "not locked: find and delete them" in moved.out
    assert "only says so" in shown.out
    assert (works.code, works.err) == (0, "")
    assert "no longer in the operating system's keyring" in back.out
    assert "is locked with a passphrase" in rsu("key", "show").out
    assert memory_keyring.kept == {}


def test_whoever_moves_a_locked_key_is_told_to_keep_a_copy_of_it(
    rsu: Callable[..., Ran], typed: list[str], memory_keyring: MemoryKeyring
) -> None:
    typed += [WORDS, WORDS]
    rsu("key", "passphrase")
    typed.append(WORDS)
    moved, again = rsu("key", "keyring"), rsu("key", "keyring")

    assert "keep one" in moved.out
    assert "already" in again.out
    assert len(memory_keyring.kept) == 1


def test_a_key_in_the_keyring_is_replaced_there(
    rsu: Callable[..., Ran], example: Path, memory_keyring: MemoryKeyring
) -> None:
    rsu("key", "keyring")
    old = dict(memory_keyring.kept)
    rotated = rsu("key", "rotate")

    assert "1 case(s) open with it" in rotated.out
    assert not old.keys() & memory_keyring.kept.keys()
    assert rsu("import", example).code == 0


def test_it_is_not_said_that_a_key_is_in_the_keyring_when_it_is_not(
    rsu: Callable[..., Ran], memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    rsu("key", "keyring")
    memory_keyring.kept.clear()
    monkeypatch.setattr(unlocked, "_keys", {})
    ran = rsu("key", "show")

    assert (ran.code, ran.out) == (1, "")
    assert "holds no key as" in ran.err


def test_where_there_is_no_keyring_the_key_stays_where_it_is(
    rsu: Callable[..., Ran], home: Home, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    before = home.key.read_text()
    use_keyring(Keyring())
    ran = rsu("key", "keyring")

    assert ran.code == 1
    assert "cannot be reached here" in ran.err
    assert home.key.read_text() == before
