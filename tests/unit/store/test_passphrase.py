"""A locked key opens with its passphrase, asked for once, and with nothing else."""

from __future__ import annotations

import getpass
import io
import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store import passphrase
from rsu_nb.store.errors import LockedKeyError, UnreadableKeyError, WrongPassphraseError
from rsu_nb.store.key import has_passphrase, make_key, read_key, set_passphrase
from rsu_nb.store.passphrase import KEY_ON_INPUT, locked_key

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
    monkeypatch.setattr(passphrase, "_unlocked", {})
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


def test_another_passphrase_is_refused_and_may_be_tried_again(
    locked: Path, typed: list[str]
) -> None:
    typed += ["another", WORDS]
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

    assert has_passphrase(locked)
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

    with pytest.raises(UnreadableKeyError):
        read_key(locked)


def test_a_half_written_file_is_named(locked: Path, typed: list[str]) -> None:
    typed.append(WORDS)
    locked.write_text(locked.read_text()[:40])

    with pytest.raises(UnreadableKeyError):
        read_key(locked)


def test_a_key_stays_the_same_key_when_it_is_locked(tmp_path: Path, typed: list[str]) -> None:
    path = tmp_path / "master.key"
    made = make_key(path)
    set_passphrase(path, WORDS)
    typed.append(WORDS)

    assert read_key(path) == made
    assert path.stat().st_mode & 0o777 == 0o600
    assert made.hex() not in "".join(one.read_text() for one in tmp_path.iterdir())


def test_a_store_opens_with_its_locked_key(
    store: Store, opened: Callable[..., Store], home: Home, typed: list[str]
) -> None:
    set_passphrase(home.key, WORDS)
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
