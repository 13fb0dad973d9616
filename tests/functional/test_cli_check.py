"""`rsu-nb check` shows what the gate finds; `rsu-nb seal` refuses what it blocks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.cli.record_files import record_in
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.held import HeldEdits
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"


@pytest.fixture
def unheard(rsu: Rsu, example: Path, tmp_path: Path) -> Rsu:
    """The command line, with a case that is complete but for a point that was never put."""
    text = example.read_text("utf-8").replace("bears_on_facts: [F22]", "bears_on_facts: [F15]")
    changed = tmp_path / "unheard.yaml"
    changed.write_text(text, "utf-8")
    rsu("import", changed)
    return rsu


def test_a_case_with_nothing_wrong_passes(rsu: Rsu, example: Path) -> None:
    rsu("import", example)
    ran = rsu("check", CASE)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Nothing blocks the seal, and nothing warns.\n")
    assert "For the second reader:\n  Q-CLM-2  Is every ground" in ran.out


def test_an_edit_that_waits_is_told_and_keeps_the_case_from_being_sealed(
    rsu: Rsu, example: Path, home: Home
) -> None:
    rsu("import", example)
    store = Store.open(home, clock=utc_now, officer=officer_id())
    HeldEdits(store.session).change(CASE, before={}, after={"evidence/Quill": {"id": "Quill"}})
    ran, status = rsu("check", CASE), rsu("status", CASE)
    sealed = rsu("seal", CASE, "--nothing-received")

    assert (ran.code, ran.out.splitlines()[0]) == (1, "1 thing(s) block the seal, 0 warn.")
    assert "in: evidence. Complete them" in ran.out
    assert "1 edit(s) wait beside the record" in status.out
    assert (sealed.code, "1 edit(s) wait beside the record" in sealed.err) == (1, True)
    assert "Quill" not in ran.out + status.out + sealed.err


def test_what_blocks_is_shown_by_step_and_code(unheard: Rsu) -> None:
    ran = unheard("check", CASE)

    assert ran.code == 1
    assert "1 thing(s) block the seal, 0 warn." in ran.out
    assert "Blocks:\n  facts\n    Q-FAI-1  F22.finding: The finding goes against" in ran.out


def test_what_the_gate_blocks_is_not_sealed(unheard: Rsu) -> None:
    ran = unheard("seal", CASE, "--nothing-received")

    assert (ran.code, ran.out) == (1, "")
    assert "facts/F22.finding" in ran.err
    assert "(Q-FAI-1)" in ran.err


def test_what_is_incomplete_is_shown_first(rsu: Rsu, example: Path, tmp_path: Path) -> None:
    text = example.read_text("utf-8").replace("decided_on: 2026-06-12\n", "", 1)
    (tmp_path / "undated.yaml").write_text(text, "utf-8")
    rsu("import", tmp_path / "undated.yaml")
    ran = rsu("check", CASE)

    assert ran.code == 1
    assert "Still to be done:\n  decision\n    decided_on: The date of the decision" in ran.out


def test_what_warns_leaves_with_nought(rsu: Rsu, example: Path, tmp_path: Path) -> None:
    text = example.read_text("utf-8")
    (tmp_path / "unread.yaml").write_text(text[: text.index("\nreview:")] + "\n", "utf-8")
    rsu("import", tmp_path / "unread.yaml")
    ran = rsu("check", CASE)

    assert ran.code == 0
    assert "0 thing(s) block the seal, 1 warn." in ran.out
    assert "Warns:\n  decision\n    Q-EFF-2  review: No second reading" in ran.out


def test_the_report_is_data_for_a_program(unheard: Rsu) -> None:
    ran = unheard("check", CASE, "--json")
    report = json.loads(ran.out)

    assert ran.code == 1
    assert report["may_seal"] is False
    assert [defect["code"] for defect in report["defects"]] == ["Q-FAI-1"]


def test_a_character_that_no_font_prints_warns(rsu: Rsu, example: Path, tmp_path: Path) -> None:
    text = example.read_text("utf-8").replace("as his brother's brother", "as his 𓀀 brother", 1)
    (tmp_path / "glyph.yaml").write_text(text, "utf-8")
    rsu("import", tmp_path / "glyph.yaml")
    ran = rsu("check", CASE)

    assert ran.code == 0
    assert "Q-DEC-4  character U+13000: No shipped font prints it" in ran.out


def test_settings_without_a_place_of_lodging_are_told(rsu: Rsu, example: Path, home: Home) -> None:
    home.settings.write_text('place_of_lodging = [""]\n', "utf-8")
    rsu("import", example)
    ran = rsu("check", CASE)

    assert ran.code == 1
    assert "Q-DEC-2  settings.place_of_lodging" in ran.out


def test_nothing_that_is_printed_names_anybody(unheard: Rsu, example: Path) -> None:
    printed = unheard("check", CASE).out + unheard("seal", CASE, "--nothing-received").err
    names = {one.full_name for one in record_in(example).identities}

    assert [name for name in names if name in printed] == []
    assert "Kelmara" not in printed
