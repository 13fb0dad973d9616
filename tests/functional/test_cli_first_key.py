"""An officer's first command makes a store whose key is locked; a real case goes nowhere else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.reading import data_from
from rsu_nb.store import passphrase, unlocked
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.errors import LockedKeyError
from rsu_nb.store.key import Lock, lock_of
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
WORDS = "eleven herons wade home"
ANSWERS = "Katherine W\n\nZeferina Quillfeather\nXA\nKelmara\n"


@pytest.fixture
def passphrases(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person types when asked for a passphrase; when it is empty, nobody sits there."""
    answers: list[str] = []

    def answer(_prompt: str, path: Path) -> str:
        if not answers:
            raise LockedKeyError(path)
        return answers.pop(0)

    monkeypatch.setattr(passphrase, "asked", answer)
    monkeypatch.setattr(unlocked, "_keys", {})
    return answers


@pytest.fixture
def real(example: Path, tmp_path: Path) -> Path:
    """A file with the example's record, as if it were of a real case."""
    data = data_from(example.read_bytes(), example.name)
    data.pop("is_invented")
    path = tmp_path / "real.json"
    path.write_text(json.dumps(data), "utf-8")
    return path


def opened(home: Home) -> Store:
    """The store in a home."""
    return Store.open(home, clock=utc_now, officer=officer_id())


def made_in(home: Home) -> set[str]:
    """The names of what was made in a home, beside its settings."""
    folders = (home.data, home.configuration)
    made = {path.name for folder in folders if folder.exists() for path in folder.iterdir()}
    return made - {home.settings.name}


def test_a_first_case_is_opened_from_what_is_typed_with_a_key_that_is_locked(
    rsu: Rsu, home: Home, passphrases: list[str]
) -> None:
    passphrases += [WORDS, WORDS]
    ran = rsu("new", "first_claim", typed=ANSWERS)
    (case,) = opened(home).cases()

    assert (ran.code, case.decision_type) == (0, "first_claim")
    assert "A passphrase locks its key" in ran.err
    assert opened(home).record(case.reference).identities[0].full_name == "Zeferina Quillfeather"
    assert (lock_of(home.key), passphrases) == (Lock.PASSPHRASE, [])


def test_the_next_case_asks_for_the_passphrase_once(
    rsu: Rsu, passphrases: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    passphrases += [WORDS, WORDS]
    rsu("new", "first_claim", typed=ANSWERS)
    monkeypatch.setattr(unlocked, "_keys", {})
    passphrases.append(WORDS)
    ran = rsu("new", "first_claim", typed=ANSWERS)

    assert (ran.code, ran.err, passphrases) == (0, "", [])


@pytest.mark.parametrize("first", [["short"], [WORDS, "other words altogether"]])
def test_a_passphrase_that_is_not_good_makes_nothing(
    rsu: Rsu, home: Home, passphrases: list[str], first: list[str]
) -> None:
    passphrases += first
    ran = rsu("new", "first_claim", typed=ANSWERS)

    assert (ran.code, "12 characters or more" in ran.err) == (1, True)
    assert made_in(home) == set()


@pytest.mark.usefixtures("passphrases")
def test_where_nobody_can_be_asked_no_store_for_real_cases_is_made(
    rsu: Rsu, home: Home, real: Path
) -> None:
    ran = [rsu("new", "first_claim", typed=ANSWERS), rsu("import", real)]

    assert [(one.code, "Run the command in a terminal" in one.err) for one in ran] == [
        (1, True),
        (1, True),
    ]
    assert made_in(home) == set()


def test_a_real_case_that_is_imported_first_has_a_key_that_is_locked(
    rsu: Rsu, home: Home, real: Path, passphrases: list[str]
) -> None:
    passphrases += [WORDS, WORDS]
    ran = rsu("import", real)

    assert (ran.code, f"Opened {CASE}" in ran.out) == (0, True)
    assert lock_of(home.key) is Lock.PASSPHRASE


def test_no_real_case_goes_in_while_the_key_is_not_locked(
    rsu: Rsu, home: Home, example: Path, real: Path, passphrases: list[str]
) -> None:
    rsu("import", example)
    ran = [
        rsu("import", real),
        rsu("new", "first_claim", "--record", real),
        rsu("new", "first_claim", typed=ANSWERS),
    ]
    passphrases += [WORDS, WORDS]
    rsu("key", "passphrase")
    passphrases.append(WORDS)

    assert [(one.code, "Run `rsu-nb key passphrase`" in one.err) for one in ran] == [(1, True)] * 3
    assert rsu("import", real).code == 0
    assert opened(home).record(CASE).is_invented is None


def test_of_several_files_none_is_taken_in_when_one_is_of_a_real_case(
    rsu: Rsu, home: Home, example: Path, real: Path
) -> None:
    rsu("import", example)
    before = len(opened(home).log(CASE))
    ran = rsu("import", example, real)

    assert ran.code == 1
    assert len(opened(home).log(CASE)) == before


@pytest.mark.usefixtures("passphrases")
def test_an_invented_case_asks_for_nothing(rsu: Rsu, home: Home, example: Path) -> None:
    ran = rsu("new", "first_claim", "--record", example)

    assert (ran.code, "takes invented cases only" in ran.err) == (0, True)
    assert lock_of(home.key) is Lock.NONE


def test_a_key_that_was_lost_is_not_made_anew_for_a_real_case(
    rsu: Rsu, home: Home, example: Path, real: Path, passphrases: list[str]
) -> None:
    rsu("import", example)
    home.key.unlink()
    passphrases += [WORDS, WORDS]
    ran = rsu("import", real)

    assert (ran.code, "is missing" in ran.err) == (1, True)
    assert not home.key.exists()
