"""What cannot be done is said in one sentence, with a non-zero exit, and nothing is lost."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting import standing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
NAME = "Zeferina Quillfeather"
ERRAND = ("--purpose", "determine", "--recipient", "claimant")
SEAL = ("seal", CASE, "--nothing-received")


@pytest.fixture
def kept(rsu: Rsu, example: Path) -> Rsu:
    """The command line, with one case in the store."""
    rsu("import", example)
    return rsu


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("draft", "RSU-2026-00171"), "There is no case RSU-2026-00171"),
        (("draft", "RSU-2026-00171"), f"Did you mean: {CASE}?"),
        (("explain", "RSU-2026-00171"), "There is no case RSU-2026-00171"),
        (("seal", "RSU-2026-00171", "--nothing-received"), "There is no case RSU-2026-00171"),
        (("new", "first_clam"), "There is no decision type named 'first_clam'."),
        (("verify", "first_clam"), "Did you mean: first_claim?"),
        (("demo", "--example", "recognised"), "There is no example named 'recognised'."),
        (("deadline", "--method", "post"), "There is no method named 'post'."),
        (("deadline", "--sent", "2026-02-30"), "The date sent is not a date"),
        (("import", "nowhere.yaml"), "nowhere.yaml was not read"),
        (("export", CASE, *ERRAND, "--to", "odt"), "There is no format named 'odt'."),
        (
            ("export", CASE, "--purpose", "press", "--recipient", "claimant"),
            "There is no purpose named 'press'.",
        ),
        (
            ("export", CASE, "--purpose", "determine", "--recipient", "Zeferina"),
            "never a name: one of",
        ),
        (("export", CASE, *ERRAND, "--out", "outputs"), "No copy was written to outputs"),
    ],
)
def test_what_is_not_known_is_named_with_the_nearest_there_is(
    kept: Rsu, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = kept(*arguments)

    assert (ran.code, ran.out, sentence in ran.err) == (1, "", True)


@pytest.mark.parametrize("arguments", [("draft",), ("fly",), ("export", CASE), ("law", "--sure")])
def test_what_is_asked_wrongly_leaves_with_two(rsu: Rsu, arguments: tuple[str, ...]) -> None:
    assert rsu(*arguments).code == 2


@pytest.mark.parametrize(
    "arguments", [("draft", CASE), SEAL, ("explain", CASE), ("export", CASE, *ERRAND)]
)
def test_without_a_store_it_says_where_it_looked(
    rsu: Rsu, home: Home, arguments: tuple[str, ...]
) -> None:
    ran = rsu(*arguments)

    assert (ran.code, f"There is no store in {home.data}" in ran.err) == (1, True)


@pytest.mark.parametrize(
    "arguments", [("draft", CASE), SEAL, ("explain", CASE), ("export", CASE, *ERRAND)]
)
def test_with_another_key_nothing_opens(kept: Rsu, home: Home, arguments: tuple[str, ...]) -> None:
    home.key.write_text("00" * 32)
    ran = kept(*arguments)

    assert (ran.code, "is not the one" in ran.err) == (1, True)


def test_a_changed_log_is_named(kept: Rsu, home: Home) -> None:
    with sqlite3.connect(home.database) as connection:
        connection.executescript(
            "DROP TRIGGER entries_never_change; UPDATE entries SET ciphertext = zeroblob(9);"
        )
    ran = kept("explain", CASE)

    assert (ran.code, f"Entry 1 of {CASE} has been changed" in ran.err) == (1, True)


def test_without_settings_nothing_is_exported(kept: Rsu, home: Home, tmp_path: Path) -> None:
    home.settings.unlink()
    ran = kept("export", CASE, *ERRAND, "--out", tmp_path / "out")

    assert (ran.code, "settings.toml, are missing" in ran.err) == (1, True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["unit = ", "letterhed = []", "unit = 3"])
def test_settings_that_are_wrong_are_named(kept: Rsu, home: Home, text: str) -> None:
    home.settings.write_text(text)
    ran = kept("export", CASE, *ERRAND)

    assert (ran.code, "settings.toml" in ran.err) == (1, True)


def test_one_bad_file_keeps_the_others_out(
    rsu: Rsu, home: Home, example: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.yaml").write_text("case: &a RSU-2026-00001\nother: *a\n")
    ran = rsu("import", example, tmp_path / "bad.yaml")

    assert (ran.code, "bad.yaml" in ran.err) == (1, True)
    assert not home.database.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"case: a\ncase: b\n",
        b"x" * 10_000_001,
        b"\xff\xfe\x00",
        b"case: RSU-2026-00001\ncountries: [NO]\n",
        b"[]",
        b"",
    ],
)
def test_a_file_that_is_no_record_is_refused(rsu: Rsu, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.yaml").write_bytes(content)
    ran = rsu("import", tmp_path / "bad.yaml")

    assert (ran.code, "bad.yaml" in ran.err, "Traceback" in ran.err) == (1, True, False)


def test_a_fault_of_the_program_is_named_without_its_words(
    kept: Rsu, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise KeyError(NAME)

    monkeypatch.setattr(standing, "standing_of", fail)
    ran = kept("explain", CASE)

    assert ran.code == 1
    assert "KeyError in test_cli_refusals.py" in ran.err
    assert NAME not in ran.err
