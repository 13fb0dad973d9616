"""The repository holds no machine's paths, no index, no unfinished work and no case output."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Put together from parts, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile("/(" + "|".join(["work", "root", "home/[^/]+", "Users/[^/]+"]) + ")/")
PACKAGE_INDEX = re.compile(
    "|".join([r"\b(test\.)?pypi" + r"\.org", "files" + r"\.pythonhosted", "registry" + r"\.npmjs"])
)
UNFINISHED = re.compile(
    "|".join(
        ["TO" + "DO", "FIX" + "ME", "Not" + "ImplementedError", r"mark\.(sk" + "ip|xf" + "ail)"]
    )
)
CASE_OUTPUT = {".docx", ".pdf", ".db", ".sqlite", ".sqlite3", ".key"}


def lines_with(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Each line of the text files that matches, as file:number."""
    return [
        f"{path.name}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


@pytest.fixture
def texts(files: list[Path]) -> list[Path]:
    """The files that are text: no NUL in their first bytes."""
    return [path for path in files if b"\0" not in path.read_bytes()[:8192]]


def test_no_file_names_a_place_on_one_machine(texts: list[Path]) -> None:
    assert lines_with(MACHINE_PATH, texts) == []


def test_no_file_names_a_package_index(texts: list[Path]) -> None:
    assert lines_with(PACKAGE_INDEX, texts) == []


def test_no_python_file_is_unfinished(texts: list[Path]) -> None:
    assert lines_with(UNFINISHED, [path for path in texts if path.suffix == ".py"]) == []


def test_outputs_holds_only_what_explains_it(repository: Path, files: list[Path]) -> None:
    kept = {path.name for path in files if path.parent == repository / "outputs"}

    assert kept == {".gitignore", "README.md"}


def test_no_document_store_or_key_is_committed(repository: Path, files: list[Path]) -> None:
    golden = repository / "tests" / "golden"

    assert [p.name for p in files if p.suffix in CASE_OUTPUT and golden not in p.parents] == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (MACHINE_PATH, 'open("/home' + '/aroha/case.yaml")'),
        (PACKAGE_INDEX, "--index-url https://pypi" + ".org/simple"),
        (UNFINISHED, "@pytest.mark.sk" + "ip"),
    ],
)
def test_each_pattern_finds_what_it_is_for(
    tmp_path: Path, pattern: re.Pattern[str], line: str
) -> None:
    (tmp_path / "file.py").write_text(f"first\n{line}\n")

    assert lines_with(pattern, [tmp_path / "file.py"]) == ["file.py:2"]
