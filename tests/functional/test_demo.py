"""The demonstration does the main job, and leaves nothing of its cases but what it names."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.cli.examples import example_paths
from rsu_nb.record.reading import record_from
from tests.functional.scan import files_in, found_in, identifying, own_environment, stamps

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

CHECKOUT = Path(rsu_nb.__file__).parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """One run of the demonstration, in folders of its own."""

    ran: subprocess.CompletedProcess[str]
    home: Path
    temporary: Path
    out: Path
    checkout_changed: tuple[Path, ...]


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """The demonstration, run once as a person runs it."""
    top = tmp_path_factory.mktemp("demo")
    home, temporary, out = top / "home", top / "tmp", top / "out"
    for folder in (home, temporary):
        folder.mkdir()
    before = stamps(CHECKOUT)
    ran = subprocess.run(
        [sys.executable, "-m", "rsu_nb.cli", "demo", "--out", str(out)],
        env=own_environment(home, temporary),
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    after = stamps(CHECKOUT)
    changed = tuple(path for path, stamp in after.items() if before.get(path) != stamp)
    return Demonstration(
        ran=ran, home=home, temporary=temporary, out=out, checkout_changed=changed
    )


def drafted() -> list[Record]:
    """The records of the cases that the demonstration drafts."""
    return [record_from(path.read_bytes(), path.name) for path in example_paths()]


def test_it_ends_by_naming_decisions_and_letters(demonstration: Demonstration) -> None:
    named = re.findall(
        rf"^  ({re.escape(str(demonstration.out))}\S+)$", demonstration.ran.stdout, re.M
    )
    kinds = sorted({Path(name).name.split("-", 3)[3] for name in named})

    assert (demonstration.ran.returncode, demonstration.ran.stderr) == (0, "")
    assert kinds == [
        "decision.docx",
        "decision.html",
        "decision.pdf",
        "letter.docx",
        "letter.pdf",
        "provenance.json",
    ]
    assert all(Path(name).stat().st_size for name in named)


def test_one_case_is_recognised_and_one_protected(demonstration: Demonstration) -> None:
    cases = {record_from(path.read_bytes(), path.name).case for path in example_paths()}

    assert {path.name[:14] for path in demonstration.out.iterdir()} == cases


def test_nothing_that_identifies_anybody_is_left_outside_the_named_folder(
    demonstration: Demonstration,
) -> None:
    strings = identifying(drafted())
    left = [
        *files_in(demonstration.home, demonstration.temporary),
        *demonstration.checkout_changed,
    ]

    assert {path.name: found for path in left if (found := found_in(path, strings))} == {}


def test_the_scan_would_find_what_the_named_folder_holds(demonstration: Demonstration) -> None:
    strings = identifying(drafted())
    found = {path.name for path in files_in(demonstration.out) if found_in(path, strings)}

    assert {name for name in found if name.endswith((".docx", ".html", ".json"))}


def test_the_store_and_its_key_are_gone(demonstration: Demonstration) -> None:
    names = [path.name for path in files_in(demonstration.home, demonstration.temporary)]

    assert [name for name in names if name.endswith((".sqlite", ".key", ".ipynb"))] == []


def test_what_it_prints_names_nobody(demonstration: Demonstration) -> None:
    assert [text for text in identifying(drafted()) if text in demonstration.ran.stdout] == []


def test_a_demonstration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    for folder in (home, temporary):
        folder.mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "rsu_nb.cli", "demo", "--out", str(tmp_path / "outputs")],
        env=own_environment(home, temporary),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, "a folder called outputs" in ran.stderr) == (1, True)
    assert files_in(home, temporary) == []
