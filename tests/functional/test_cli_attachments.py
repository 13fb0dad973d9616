"""A document is attached, listed, read and released, and nowhere else is anything of it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.entry import What
from rsu_nb.store.store import Store
from tests.unit.attachments import files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
NAME = "Tesmari-interview.pdf"
PAGES = ("We came by the herring-\ncoloured ferry.", "", "I will not name them.")
DETERMINE = ("--purpose", "determine", "--recipient", "tribunal")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A transcript of three pages; the second is a scan."""
    path = tmp_path / "received" / NAME
    path.parent.mkdir()
    path.write_bytes(files.pdf(*PAGES))
    return path


@pytest.fixture
def attached(rsu: Rsu, example: Path, document: Path) -> Any:
    """What was printed when the document was attached to E4."""
    rsu("import", example)
    return rsu("attach", CASE, document, "--as", "E4")


def test_what_is_attached_is_said_with_its_pages_and_remark(attached: Any) -> None:
    assert attached.code == 0
    assert f"Attached to E4 of {CASE}" in attached.out
    assert f"E4  {NAME}: PDF, 3 pages, p 1 to p 3. 1 of its pages have no text" in attached.out


def test_a_case_lists_what_is_attached(attached: Any, rsu: Rsu) -> None:
    listed = json.loads(rsu("attach", CASE, "--json").out)
    (one,) = listed["attached"]

    assert (one["evidence"], one["name"], one["pages"]) == ("E4", NAME, 3)
    assert NAME in rsu("attach", CASE).out


def test_a_case_with_nothing_says_so(rsu: Rsu, example: Path) -> None:
    rsu("import", example)

    assert rsu("attach", CASE).out == f"Nothing is attached to {CASE}.\n"


def test_the_text_is_read_with_its_places(attached: Any, rsu: Rsu) -> None:
    whole, third = rsu("read", CASE, "E4"), rsu("read", CASE, "E4", "--at", "p 3", "--json")

    assert "[E4, p 1]\nWe came by the herring-\ncoloured ferry.\n" in whole.out
    assert "[E4, p 2]\n(no text)\n" in whole.out
    assert json.loads(third.out)["passages"] == [{"place": "p 3", "text": PAGES[2]}]


def test_a_place_that_is_not_there_is_refused(attached: Any, rsu: Rsu) -> None:
    ran = rsu("read", CASE, "E4", "--at", "p 9")

    assert (ran.code, ran.out) == (1, "")
    assert "It has p 1 to p 3" in ran.err


def test_words_are_found_that_no_command_line_holds(attached: Any, rsu: Rsu) -> None:
    assert rsu("read", CASE, "E4", "--find", typed="herring-coloured ferry").out == "p 1\n"
    assert rsu("read", CASE, "E4", "--find", "--json", typed="bus").out == '{\n  "places": []\n}\n'
    assert rsu("read", CASE, "E4", "--find", typed="bus").out == "They do not stand there.\n"


def test_half_an_order_is_asked_again(rsu: Rsu, example: Path, document: Path) -> None:
    rsu("import", example)

    for arguments in ((document,), ("--as", "E4")):
        ran = rsu("attach", CASE, *arguments)

        assert ran.code == 2
        assert "Name both the file and, with --as," in ran.err


def test_no_refusal_repeats_the_name_of_a_file(
    rsu: Rsu, example: Path, document: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    missing = rsu("attach", CASE, tmp_path / "Tesmari.pdf", "--as", "E4")
    document.write_bytes(b"MZ\0 a program")
    unknown = rsu("attach", CASE, document, "--as", "E4")

    assert (missing.code, unknown.code) == (1, 1)
    assert "The file for E4 was not attached" in missing.err
    assert "The file of E4 is none of the kinds" in unknown.err
    assert "Tesmari" not in missing.err + unknown.err


def test_the_file_is_released_as_it_came_with_a_note(
    attached: Any, rsu: Rsu, document: Path, tmp_path: Path
) -> None:
    out = tmp_path / "released"
    ran = rsu("export", CASE, "--attachment", "E4", *DETERMINE, "--out", out)
    file, note = sorted(out.iterdir(), key=lambda path: path.suffix)

    assert ran.code == 0
    assert (file.name, note.name) == (f"{CASE}-E4.pdf", f"{CASE}-E4-released.txt")
    assert file.read_bytes() == document.read_bytes()
    said = note.read_text("utf-8")
    assert said.startswith(
        "Released to the Tribunal to determine the claim or matter (s 151(2)(a)), "
    )
    assert hashlib.sha256(file.read_bytes()).hexdigest() in said
    assert {path.stat().st_mode & 0o777 for path in (file, note)} == {0o600}


def test_a_release_is_in_the_log(attached: Any, rsu: Rsu, home: Home, tmp_path: Path) -> None:
    rsu("export", CASE, "--attachment", "E4", *DETERMINE, "--out", tmp_path / "released")
    log = Store.open(home, clock=utc_now, officer=officer_id()).log(CASE)
    (exported,) = (one.head for one in log if one.head.what is What.EXPORTED)

    assert exported.clear["files"] == [f"{CASE}-E4.pdf", f"{CASE}-E4-released.txt"]
    assert (exported.clear["purpose"], exported.clear["recipient"]) == ("determine", "tribunal")


@pytest.mark.parametrize(
    ("recipient", "is_refused"),
    [("claimant", True), ("lawyer", True), ("tribunal", False)],
)
def test_who_is_not_to_see_an_item_gets_no_copy(
    rsu: Rsu, example: Path, document: Path, tmp_path: Path, recipient: str, is_refused: bool
) -> None:
    text = example.read_text("utf-8")
    kept = "\n    not_to_be_disclosed_to: [claimant]"
    changed = tmp_path / "changed.yaml"
    changed.write_text(text.replace("  - id: E4\n", f"  - id: E4{kept}\n", 1), "utf-8")
    rsu("import", changed)
    rsu("attach", CASE, document, "--as", "E4")
    errand = ("--purpose", "determine", "--recipient", recipient, "--out", tmp_path / "released")
    ran = rsu("export", CASE, "--attachment", "E4", *errand)

    assert (ran.code, "not to be disclosed" in ran.err) == (int(is_refused), is_refused)
    assert (tmp_path / "released").exists() is not is_refused


def test_no_file_is_published(attached: Any, rsu: Rsu, tmp_path: Path) -> None:
    errand = ("--purpose", "published", "--recipient", "public", "--out", tmp_path / "released")
    ran = rsu("export", CASE, "--attachment", "E4", *errand)

    assert ran.code == 1
    assert "may identify somebody" in ran.err


def test_an_item_with_nothing_attached_releases_nothing(
    attached: Any, rsu: Rsu, tmp_path: Path
) -> None:
    errand = (*DETERMINE, "--out", tmp_path / "released")
    ran = rsu("export", CASE, "--attachment", "E5", *errand)

    assert ran.code == 1
    assert "Nothing is attached to 'E5'" in ran.err


def test_the_status_of_the_case_says_what_was_attached(attached: Any, rsu: Rsu) -> None:
    acts = [line for line in rsu("status", CASE).out.splitlines() if "attach" in line]

    assert [line.partition("attached")[2] for line in acts] == [": evidence E4"]


def test_nothing_of_it_is_written_in_the_clear(
    attached: Any, rsu: Rsu, home: Home, document: Path, tmp_path: Path
) -> None:
    rsu("attach", CASE)
    rsu("read", CASE, "E4")
    rsu("read", CASE, "E4", "--find", typed="ferry")
    (tmp_path / "typed").unlink()
    document.unlink()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    found = b"".join(path.read_bytes() for path in written)

    assert home.database in written
    assert [word for word in (b"Tesmari", b"herring", b"%PDF") if word in found] == []


def test_a_place_that_the_document_does_not_have_keeps_a_case_from_its_seal(
    rsu: Rsu, example: Path, document: Path
) -> None:
    rsu("import", example)
    before = rsu("check", CASE)
    rsu("attach", CASE, document, "--as", "E4")
    after, sealed = rsu("check", CASE), rsu("seal", CASE, "--nothing-received")

    assert "the document attached to E4 has" not in before.out
    assert "the document attached to E4 has p 1 to p 3" in after.out
    assert (after.code, sealed.code) == (1, 1)
    assert "(Q-CIT-1)" in sealed.err
