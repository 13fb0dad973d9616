"""The documents of the examples are those that were reviewed; `make golden` writes them again."""

from __future__ import annotations

import json
import sys
from difflib import unified_diff
from functools import cache
from itertools import islice
from pathlib import Path

import nbformat
import pytest

from rsu_nb.notebook.kept import has_error
from rsu_nb.notebook.templates import shipped_template, template_hash
from tests.golden.documents import NAMES, record_of, released
from tests.golden.fingerprints import (
    CIRCUMSTANCES,
    differing,
    fingerprints_by,
    golden_fingerprints,
)
from tests.golden.notebooks import notebook_name
from tests.golden.pictures import DRAWN_FROM
from tests.golden.readable import HASHES, hashes, readable

GOLDEN = Path(__file__).parents[1] / "golden"
SHOWN_LINES = 60
FORMS = ("decision.html", "decision.docx", "decision.pdf", "letter.docx", "letter.pdf")


def difference(reviewed: str, now: str, name: str) -> str:
    """The first lines in which two texts differ, as a person reads a difference; "" if none."""
    lines = unified_diff(
        reviewed.splitlines(), now.splitlines(), f"reviewed {name}", f"now {name}", "", "", 1, ""
    )
    return "\n".join(islice(lines, SHOWN_LINES))


def reviewed_files(example: str) -> dict[str, str]:
    """The golden files of an example that are text, but not its notebook, by name."""
    folder = GOLDEN / example
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".png", ".ipynb"}
    }


@cache
def files_now(example: str) -> dict[str, str]:
    """What the golden files of an example would be if they were written now."""
    return readable(released(example))


@pytest.mark.parametrize("example", NAMES)
@pytest.mark.parametrize("form", FORMS)
def test_a_document_reads_as_it_was_reviewed(example: str, form: str) -> None:
    reviewed = {n: text for n, text in reviewed_files(example).items() if n.startswith(form)}
    now = {n: text for n, text in files_now(example).items() if n.startswith(form)}

    assert sorted(now) == sorted(reviewed)
    changed = [difference(reviewed[n], now[n], n) for n in now if now[n] != reviewed[n]]
    assert changed == [], "Run `make golden` and review:\n" + "\n".join(changed)


@pytest.mark.parametrize("example", NAMES)
def test_a_document_has_the_bytes_it_was_reviewed_with(example: str) -> None:
    reviewed = json.loads(reviewed_files(example)[HASHES])

    assert hashes(released(example)) == reviewed


@pytest.mark.parametrize("example", NAMES)
def test_the_page_pictures_are_of_the_documents_as_they_are(example: str) -> None:
    drawn = json.loads((GOLDEN / example / DRAWN_FROM).read_text("utf-8"))
    pictured = {path.name.partition("-")[0] for path in (GOLDEN / example).glob("*.png")}

    now = hashes(released(example))
    assert drawn == {name: now[name] for name in now if name.endswith(".pdf")}
    assert pictured == {Path(name).stem for name in drawn}


@pytest.mark.parametrize("example", NAMES)
def test_the_golden_notebook_is_the_shipped_template_executed_without_an_error(
    example: str,
) -> None:
    notebook = nbformat.read(GOLDEN / example / notebook_name(example), as_version=4)
    template = shipped_template(record_of(example).decision_type)

    assert template_hash(notebook) == template_hash(template)
    assert not has_error(notebook)


def test_the_bytes_are_the_same_in_another_time_zone_locale_folder_and_order_of_sets(
    tmp_path: Path,
) -> None:
    given = fingerprints_by(Path(sys.executable), CIRCUMSTANCES["east"], tmp_path)

    assert differing(given, golden_fingerprints(GOLDEN)) == []


def test_every_folder_of_golden_documents_is_of_a_shipped_example() -> None:
    folders = {path.parent.name for path in GOLDEN.glob(f"*/{HASHES}")}

    assert folders == set(NAMES)


def test_a_difference_shows_the_line_that_changed_and_its_neighbours() -> None:
    shown = difference("one\ntwo\nthree\nfour", "one\ntwo\n3\nfour", "decision.html")

    assert shown.splitlines()[3:] == [" two", "-three", "+3", " four"]
