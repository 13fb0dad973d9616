"""Each claim of docs/what-a-thief-learns.md, by its number."""

from __future__ import annotations

import getpass
import io
import json
import re
import sqlite3
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import ChangedEntryError, WrongKeyError
from rsu_nb.notebook.kernel import kernel_options
from rsu_nb.record.reading import record_from
from rsu_nb.store import account, unlocked
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.entry import chain_hash
from rsu_nb.store.errors import DestroyedKeyError, WrongPassphraseError
from rsu_nb.store.home import home_in
from rsu_nb.store.key import read_key
from rsu_nb.store.key_errors import NoKeyringEntryError, UnlockedKeyError, UnsafeKeyringError
from rsu_nb.store.lock_change import lock_with_passphrase, move_to_keyring
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.rotation import rotate_key
from rsu_nb.store.store import Store
from tests.keyrings import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.store.home import Home
    from tests.functional.conftest import Ran

CASE = "RSU-2026-00117"
PAGE = Path(__file__).parents[2] / "docs" / "what-a-thief-learns.md"
WORDS = "eleven herons wade home"
NOTICE = ("--method", "electronic", "--to", "claimant", "--sent", "2026-11-04")
RESULT = {
    "reference": "800123",
    "decided_on": "2026-11-04",
    "limbs": [{"limb": "refugee", "outcome": "recognised"}],
}
IN_CLEAR = {
    "attached": ["evidence", "file"],
    "attachment-text": ["evidence", "file"],
    "reading-asked": ["of"],
    "reading-ended": ["of"],
    "record-changed": [],
    "pinned": ["law", "of", "schema", "template"],
    "sealed": ["law", "received_since", "record", "rsu_nb", "template"],
    "unsealed": ["ground"],
    "received-since": ["stage"],
    "notified": ["kind", "received_since"],
    "appeal-decided": [],
    "role-given": ["account", "role"],
}
"""What each kind of entry says in the clear, by its keys."""
FORGE = (
    "DROP TRIGGER entries_never_change;"
    "UPDATE entries SET officer = 'x', hash = '{0}' WHERE reference = '{1}' AND sequence = {2};"
    "UPDATE logs SET last_hash = '{0}' WHERE reference = '{1}';"
)


class Terminal(io.StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        """True: somebody can be asked."""
        return True


@pytest.fixture(autouse=True)
def _imported(rsu: Callable[..., Ran], example: Path) -> None:
    """A store with one case."""
    rsu("import", example)


@pytest.fixture
def typed_words(example: Path, tmp_path: Path) -> set[str]:
    """The longer words of a record, without those that stand in a store with no case."""
    words = set(re.findall(r"[^\W\d_]{7,}", example.read_text("utf-8")))
    empty = home_in(tmp_path / "empty")
    Store.open(empty, clock=utc_now, officer=officer_id(), may_create=True)
    return words.difference(read_in(empty.database, words))


def opened(home: Home) -> Store:
    """The store of a home, as its officer opens it."""
    return Store.open(home, clock=utc_now, officer=officer_id())


def read_in(path: Path, words: set[str]) -> list[str]:
    """Which of some words can be read in a file, in either of the usual forms of text."""
    found = path.read_bytes()
    return [word for word in words if word.encode() in found or word.encode("utf-16-le") in found]


def test_every_claim_has_its_test() -> None:
    claims = {int(number) for number in re.findall(r"\*\*T(\d+)\*\*", PAGE.read_text("utf-8"))}
    tested = {int(found[1]) for name in globals() if (found := re.match(r"test_t(\d+)_", name))}

    assert claims == tested == set(range(1, len(claims) + 1))


def test_every_claim_about_the_browser_names_tests_that_are_there() -> None:
    section = (
        PAGE.read_text("utf-8").partition("## Somebody has the browser")[2].partition("\n## ")
    )
    claims = re.split(r"\*\*B\d+\*\*", section[0])[1:]
    files = (path for path in PAGE.parents[1].glob("tests/**/test_*.py") if path.is_file())
    tests = set(re.findall(r"def (test_\w+)\(", "".join(map(Path.read_text, files))))
    named = [set(re.findall(r"`(test_\w+)`", claim)) for claim in claims]

    assert len(claims) > 5
    assert all(named)
    assert set().union(*named) - tests == set()


def test_t1_no_word_of_a_record_is_in_the_store(home: Home, typed_words: set[str]) -> None:
    assert len(typed_words) > 300
    assert read_in(home.database, typed_words) == []


def test_t2_what_is_in_the_clear_is_what_the_page_lists(home: Home) -> None:
    with sqlite3.connect(home.database) as connection:
        cases = connection.execute("SELECT reference, decision_type, stage, officer FROM cases")
        entries = connection.execute(
            "SELECT reference, what, clear, officer FROM entries WHERE what <> 'pinned'"
        )

        assert cases.fetchall() == [(CASE, "first_claim", "drafting", officer_id())]
        assert set(entries.fetchall()) == {
            (CASE, "opened", "{}", officer_id()),
            ("unit", "opened", "{}", officer_id()),
            ("unit", "case-opened", json.dumps({"case": CASE}), officer_id()),
        }


def test_t2_of_the_life_of_a_case_only_acts_and_grounds_are_in_the_clear(
    rsu: Callable[..., Ran], home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "utc_now", lambda: datetime(2026, 11, 3, 13, tzinfo=UTC))
    result = tmp_path / "result.json"
    result.write_text(json.dumps(RESULT), "utf-8")
    letter = tmp_path / "from-Zeferina.txt"
    letter.write_text("A herring-coloured bicycle.", "utf-8")
    for act in (
        ("review", "ask", CASE),
        ("review", "comment", CASE, "--about", "F1"),
        ("review", "end", CASE),
        ("review", "reply", CASE, "2"),
        ("again", CASE),
        ("repin", CASE),
        ("seal", CASE, "--nothing-received"),
        ("notify", CASE, *NOTICE, "--something-received"),
        ("unseal", CASE, "--ground", "slip"),
        ("attach", CASE, letter, "--as", "E4"),
        ("seal", CASE, "--nothing-received"),
        ("notify", CASE, *NOTICE, "--nothing-received"),
        ("appeal", CASE, "--result", result),
        ("role", "give", "m-tarrant", "legal"),
    ):
        rsu(*act, typed=WORDS)
    with sqlite3.connect(home.database) as connection:
        rows = connection.execute("SELECT what, clear FROM entries").fetchall()
    said = {what: json.loads(clear) for what, clear in rows}

    assert {what: sorted(said[what]) for what in IN_CLEAR} == IN_CLEAR
    assert read_in(home.database, {"herons", "electronic", "2026-11-04", "800123"}) == []
    assert read_in(home.database, {"Zeferina", "herring", ".txt"}) == []


def test_t3_a_log_written_anew_has_another_last_hash_and_is_not_read(home: Home) -> None:
    noted = check_logs(home.database)[0].last_hash
    entry = opened(home).log(CASE)[-1]
    forged = chain_hash(replace(entry.head, officer="x"), entry.locked)
    with sqlite3.connect(home.database) as connection:
        connection.executescript(FORGE.format(forged, CASE, entry.head.sequence))
    check = check_logs(home.database)[0]

    assert check.tampered is None
    assert check.last_hash != noted
    with pytest.raises(ChangedEntryError):
        opened(home).record(CASE)


def test_t4_a_backup_holds_no_word_and_no_key(
    rsu: Callable[..., Ran], home: Home, typed_words: set[str], tmp_path: Path
) -> None:
    rsu("backup", tmp_path / "copy")
    key = read_key(home.key)
    found = (tmp_path / "copy").read_bytes()

    assert read_in(tmp_path / "copy", typed_words) == []
    assert key not in found
    assert key.hex().encode() not in found


def test_t5_a_locked_key_opens_nothing_without_its_passphrase(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = read_key(home.key)
    lock_with_passphrase(home, WORDS)
    monkeypatch.setattr(unlocked, "_keys", {})
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: "another passphrase")

    assert key.hex() not in home.key.read_text()
    with pytest.raises(WrongPassphraseError):
        opened(home)


def test_t6_an_unlocked_key_opens_everything_and_is_refused_for_a_real_case(
    home: Home, example: Path
) -> None:
    store = opened(home)
    record = store.record(CASE)
    real = record.model_copy(update={"is_invented": None})

    assert record == record_from(example.read_bytes(), example.name)
    for take_in in (store.save, store.seal, store.new_case):
        with pytest.raises(UnlockedKeyError):
            take_in(real)


def test_t7_the_key_of_before_a_rotation_opens_nothing(
    rsu: Callable[..., Ran], home: Home
) -> None:
    old = home.key.read_text()
    rsu("key", "rotate")
    home.key.write_text(old)

    with pytest.raises(WrongKeyError):
        opened(home)


def test_t8_a_case_whose_key_is_destroyed_is_read_by_nobody(home: Home) -> None:
    with sqlite3.connect(home.database) as connection:
        wrapped = connection.execute(
            "SELECT wrapped_key FROM logs WHERE reference = ?", (CASE,)
        ).fetchone()[0]
    opened(home).destroy_key(CASE, "DA-123")

    with pytest.raises(DestroyedKeyError):
        opened(home).record(CASE)
    assert wrapped not in home.database.read_bytes()
    assert check_logs(home.database)[0].tampered is None


def test_t9_an_earlier_backup_opens_with_the_key_of_its_time_only(
    rsu: Callable[..., Ran], home: Home, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    rsu("backup", copy)
    opened(home).destroy_key(CASE, "DA-123")
    rsu("restore", copy, "--replace")
    still_read = opened(home).record(CASE).case
    old = home.key.read_text()
    rsu("key", "rotate")
    rsu("restore", copy, "--replace")

    assert (still_read, home.key.read_text() != old) == (CASE, True)
    with pytest.raises(WrongKeyError):
        opened(home)


def test_t10_a_kernel_is_given_no_secret_by_its_environment_or_arguments(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = read_key(home.key).hex()
    lock_with_passphrase(home, WORDS)
    with kernel_options(home) as options:
        manager = options["kernel_manager_class"](config=options["config"], kernel_name="python3")
        spec = manager.kernel_spec
        told = " ".join([*spec.env.values(), *spec.argv])

    assert str(home.data) in told
    assert key not in told
    assert WORDS not in told


def test_t11_a_key_in_the_keyring_is_not_in_its_file_and_opens_nothing_without_it(
    home: Home, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = read_key(home.key)
    move_to_keyring(home)
    taken = "".join(path.read_text() for path in home.configuration.iterdir())
    memory_keyring.kept.clear()
    monkeypatch.setattr(unlocked, "_keys", {})

    assert re.fullmatch(r"keyring rsu-nb [0-9a-f]{32}\n", taken)
    assert key.hex() not in taken
    with pytest.raises(NoKeyringEntryError):
        opened(home)


def test_t12_a_keyring_that_is_not_the_systems_own_is_given_no_key(
    home: Home, use_keyring: Callable[[MemoryKeyring], None]
) -> None:
    other = MemoryKeyring()
    use_keyring(other)
    with pytest.raises(UnsafeKeyringError):
        move_to_keyring(home)

    assert other.kept == {}
    assert opened(home).record(CASE)


def test_t13_a_key_that_was_replaced_or_taken_out_is_not_in_the_keyring(
    home: Home, memory_keyring: MemoryKeyring
) -> None:
    move_to_keyring(home)
    first = set(memory_keyring.kept.values())
    rotate_key(home, None)
    second = set(memory_keyring.kept.values())
    lock_with_passphrase(home, WORDS)

    assert first.isdisjoint(second)
    assert memory_keyring.kept == {}
