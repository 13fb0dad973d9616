"""`rsu-nb key` says whether the key is locked, and locks it with a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.store import passphrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home
    from tests.functional.conftest import Ran

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
    monkeypatch.setattr(passphrase, "_unlocked", {})
    return answers


def test_a_key_that_is_not_locked_is_said_to_be_so(rsu: Callable[..., Ran], home: Home) -> None:
    ran = rsu("key", "show")

    assert "NOT locked" in ran.out
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
    monkeypatch.setattr(passphrase, "_unlocked", {})
    before = home.key.read_text()
    typed.append("not the passphrase")
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
