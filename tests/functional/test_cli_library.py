"""The unit's library from the command line: added, found, shown, used in a case, withdrawn."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
LIBRARY = """\
cards:
  - countries: [XA]
    questions: [Are teachers arrested?, Are they tried?]
    publisher: Kelmara Watch (invented)
    title: Schools of Kēsh
    source_type: non-governmental
    published: 2026-01-02
    pinpoint: p 4
    says: Some are.
    read_by: K Wrenfield
    read_on: 2026-02-03
authorities:
  - key: appeal-74665
    citation: Refugee Appeal No 74665/03
    proposition: Conduct at the core of a right need not be given up.
    pinpoint: "[62]"
    read_by: K Wrenfield
    read_on: 2026-02-03
    read_where: The Tribunal's site
"""


@pytest.fixture
def unit(rsu: Rsu, example: Path, tmp_path: Path) -> Rsu:
    """The command line, with one case and a library of a card and an authority."""
    path = tmp_path / "library.yaml"
    path.write_text(LIBRARY, "utf-8")
    rsu("import", example)
    assert rsu("library", "add", path).out == "Added L1, version 1.\nAdded L2, version 1.\n"
    return rsu


def test_what_is_looked_for_is_found_without_macrons(unit: Rsu) -> None:
    ran = unit("library", "list", "--country", "XA", "--search", "kesh watch")

    assert ran.out == (
        "L1  XA  Kelmara Watch (invented), Schools of Kēsh, 2026-01-02\n1 of 2 entries.\n"
    )


def test_what_is_not_there_is_not_found(unit: Rsu) -> None:
    assert unit("library", "list", "--search", "kesh river").out == "0 of 2 entries.\n"
    assert unit("library", "list", "--country", "XB").out == "0 of 2 entries.\n"


def test_the_list_is_data_for_a_program(unit: Rsu) -> None:
    card, authority = json.loads(unit("library", "list", "--json").out)

    assert (card["id"], card["kind"], card["holds"]["says"]) == ("L1", "card", "Some are.")
    assert (authority["kind"], authority["holds"]["pinpoint"]) == ("authority", "[62]")


def test_a_card_in_a_case_is_a_gap_until_the_officer_says_which_way_it_points(unit: Rsu) -> None:
    used = unit("library", "use", CASE, "L1", "--question", "2")
    checked = unit("check", CASE)
    id_ = used.out.split()[4].rstrip(",")

    assert (used.code, used.err) == (0, "")
    assert f"{id_}.bearing: Say which way it points" in checked.out
    assert checked.code == 1


def test_a_card_with_several_questions_is_used_for_one_that_is_named(unit: Rsu) -> None:
    ran = unit("library", "use", CASE, "L1")

    assert (ran.code, ran.out) == (1, "")
    assert "answers 2 question(s)" in ran.err


def test_an_authority_may_be_named_once_it_is_taken_into_the_case(
    unit: Rsu, example: Path, tmp_path: Path
) -> None:
    text = example.read_text("utf-8")
    (tmp_path / "named.yaml").write_text(
        text.replace(
            "introduction: |\n", "introduction: |\n  See Refugee Appeal No 74665/03.\n\n"
        ),
        "utf-8",
    )
    unit("import", tmp_path / "named.yaml")
    before = unit("check", CASE)
    unit("library", "use", CASE, "L2")
    taken = unit("check", CASE)
    unit("library", "withdraw", "L2", typed="Overruled.\n")
    withdrawn = unit("check", CASE)

    assert (before.code, taken.code, withdrawn.code) == (1, 0, 1)
    assert "Q-DEC-5  introduction" in before.out
    assert "Q-DEC-5  authorities_read[1]" in withdrawn.out


def test_a_card_that_names_a_person_of_a_case_is_refused(unit: Rsu, tmp_path: Path) -> None:
    path = tmp_path / "naming.yaml"
    path.write_text(LIBRARY.replace("Some are.", "Navar Oskel Tesmari was."), "utf-8")
    ran = unit("library", "add", path)

    assert (ran.code, ran.out) == (1, "")
    assert "cards[1]: holds the name" in ran.err
    assert "Tesmari" not in ran.err
    assert unit("library", "list").out.endswith("2 of 2 entries.\n")


def test_a_later_version_is_shown_before_the_earlier(unit: Rsu, tmp_path: Path) -> None:
    path = tmp_path / "later.yaml"
    text = LIBRARY[: LIBRARY.index("authorities:")].replace("Some are.", "Many are.")
    path.write_text(text.replace("  - countries", "  - id: L1\n    countries"), "utf-8")
    added = unit("library", "add", path)
    shown = unit("library", "show", "L1").out

    assert added.out == "Added L1, version 2.\n"
    assert shown.index("Many are.") < shown.index("Some are.")
