"""A locked key opens with its passphrase, asked for once, and with nothing else."""

from __future__ import annotations

import getpass
import io
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store import unlocked
from rsu_nb.store.errors import LockedKeyError, WrongPassphraseError
from rsu_nb.store.key import Lock, lock_of, make_key, read_key
from rsu_nb.store.key_errors import BrokenKeyError
from rsu_nb.store.lock_change import lock_with_passphrase
from rsu_nb.store.passphrase import locked_key
from rsu_nb.store.unlocked import KEY_ON_INPUT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

WORDS = "eleven herons wade home"
QUICK = 2


class Terminal(io.StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        """True: somebody can be asked."""
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person at a terminal types, one answer after the other."""
    answers: list[str] = []
    monkeypatch.setattr(unlocked, "_keys", {})
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: answers.pop(0))
    return answers


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """The file of a key of 32 sevens, locked with a passphrase."""
    path = tmp_path / "master.key"
    path.write_text(locked_key(b"7" * 32, WORDS, cost=QUICK))
    path.chmod(0o600)
    return path


def test_the_passphrase_unlocks_the_key(locked: Path, typed: list[str]) -> None:
    typed.append(WORDS)

    assert read_key(locked) == b"7" * 32


def test_it_is_asked_for_once(locked: Path, typed: list[str]) -> None:
    typed.append(WORDS)

    assert read_key(locked) == read_key(locked)


def test_a_slip_of_the_fingers_is_forgiven_twice(locked: Path, typed: list[str]) -> None:
    typed += ["another", "a third", WORDS]

    assert read_key(locked) == b"7" * 32


def test_a_passphrase_that_is_wrong_three_times_is_refused_and_may_be_tried_again(
    locked: Path, typed: list[str]
) -> None:
    typed += ["another", "a third", "a fourth", WORDS]
    with pytest.raises(WrongPassphraseError, match="try again"):
        read_key(locked)

    assert read_key(locked) == b"7" * 32


def test_where_nobody_can_be_asked_a_sentence_says_so(
    locked: Path, typed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)

    with pytest.raises(LockedKeyError, match="in a terminal"):
        read_key(locked)


def test_a_locked_file_holds_no_key(locked: Path) -> None:
    text = locked.read_text()

    assert lock_of(locked) is Lock.PASSPHRASE
    assert (b"7" * 32).hex() not in text
    assert WORDS not in text


def test_a_real_lock_takes_its_time() -> None:
    assert json.loads(locked_key(b"7" * 32, WORDS))["cost"] == 2**17


@pytest.mark.parametrize(
    "change",
    [{"cost": 2**21}, {"cost": 3}, {"cost": 0}, {"cost": "x"}, {"salt": 5}, {"wrapped": "00"}],
)
def test_a_file_that_holds_no_locked_key_is_named(
    locked: Path, typed: list[str], change: dict[str, object]
) -> None:
    typed.append(WORDS)
    locked.write_text(json.dumps({**json.loads(locked.read_text()), **change}))

    with pytest.raises(BrokenKeyError):
        read_key(locked)


def test_a_half_written_file_is_named(locked: Path, typed: list[str]) -> None:
    typed.append(WORDS)
    locked.write_text(locked.read_text()[:40])

    with pytest.raises(BrokenKeyError):
        read_key(locked)


def test_a_key_stays_the_same_key_when_it_is_locked(home: Home, typed: list[str]) -> None:
    made = make_key(home.key)
    lock_with_passphrase(home, WORDS)
    typed.append(WORDS)

    assert read_key(home.key) == made
    assert home.key.stat().st_mode & 0o777 == 0o600
    assert made.hex() not in "".join(one.read_text() for one in home.configuration.iterdir())


def test_a_key_that_is_made_locked_never_lies_there_unlocked(
    home: Home, typed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_key(home.key, WORDS)
    known = read_key(home.key)
    monkeypatch.setattr(unlocked, "_keys", {})
    typed.append(WORDS)

    assert (known, read_key(home.key), lock_of(home.key)) == (made, made, Lock.PASSPHRASE)
    assert made.hex() not in home.key.read_text()


def test_a_store_opens_with_its_locked_key(
    store: Store, opened: Callable[..., Store], home: Home, typed: list[str]
) -> None:
    lock_with_passphrase(home, WORDS)
    typed.append(WORDS)

    assert opened(may_create=False).cases() == store.cases()


def test_a_key_is_taken_from_whoever_started_the_process(
    locked: Path, typed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "read", lambda descriptor, length: b"8" * length)
    for name, value in KEY_ON_INPUT.items():
        monkeypatch.setenv(name, value)

    assert read_key(locked) == b"8" * 32
    assert not KEY_ON_INPUT.keys() & os.environ.keys()
