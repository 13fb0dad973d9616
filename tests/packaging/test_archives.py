"""What is published holds both packages and all they need, and nothing of a case."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.packaging.conftest import Archives

REPOSITORY = Path(__file__).parents[2]


def shipped(folder: str, pattern: str) -> set[str]:
    """Names of the files in the checkout that belong into the wheel as they are."""
    return {str(path.relative_to(REPOSITORY)) for path in (REPOSITORY / folder).rglob(pattern)}


def test_nothing_of_a_case_is_in_the_source_archive(archives: Archives) -> None:
    assert {name for name in archives.in_sdist if "planted" in name} == set()


def test_nothing_of_a_case_is_in_the_wheel(archives: Archives) -> None:
    assert {name for name in archives.in_wheel if "planted" in name} == set()


def test_outputs_is_not_in_the_source_archive_at_all(archives: Archives) -> None:
    assert {name for name in archives.in_sdist if name.startswith("outputs")} == set()


def test_both_packages_are_whole_in_the_wheel(archives: Archives) -> None:
    modules = shipped("rsu_nb", "*.py") | {
        name.removeprefix("widgets/") for name in shipped("widgets/rsu_widgets", "*.py")
    }

    assert modules - archives.in_wheel == set()


def test_the_wheel_says_that_both_packages_are_typed(archives: Archives) -> None:
    assert {"rsu_nb/py.typed", "rsu_widgets/py.typed"} <= archives.in_wheel


def test_every_notebook_template_is_in_the_wheel(archives: Archives) -> None:
    templates = {Path(name).name for name in shipped("notebooks/templates", "*.ipynb")}

    assert templates
    assert {f"rsu_nb/_templates/{name}" for name in templates} <= archives.in_wheel


def test_the_app_is_whole_in_the_wheel(archives: Archives) -> None:
    notebooks = {Path(name).name for name in shipped("notebooks/apps", "*.ipynb")}
    kinds = ("*.js", "*.css", "*.j2", "*.json")
    pages = {name for kind in kinds for name in shipped("widgets/rsu_widgets", kind)}

    assert notebooks
    assert pages
    assert {f"rsu_widgets/_apps/{name}" for name in notebooks} <= archives.in_wheel
    assert {name.removeprefix("widgets/") for name in pages} <= archives.in_wheel


def test_the_fonts_and_their_licence_are_in_the_wheel(archives: Archives) -> None:
    fonts = shipped("rsu_nb/export/fonts", "*.ttf")

    assert fonts
    assert fonts | shipped("rsu_nb/export/fonts", "*OFL*") <= archives.in_wheel


def test_the_wheel_takes_only_its_own_two_names(archives: Archives) -> None:
    tops = {name.split("/")[0] for name in archives.in_wheel}

    assert tops == {"rsu_nb", "rsu_widgets", archives.metadata_folder}


def test_the_source_archive_can_run_the_tests(archives: Archives) -> None:
    needed = {"Makefile", "pyproject.toml", "LICENSE", "tests/packaging/test_archives.py"}

    assert needed <= archives.in_sdist


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("console_scripts", "rsu-nb"),
        ("nbconvert.exporters", "rsu-decision-html"),
        ("nbconvert.exporters", "rsu-decision-docx"),
        ("nbconvert.exporters", "rsu-decision-pdf"),
        ("papermill.io", "case://"),
    ],
)
def test_the_wheel_announces_itself_to_the_tools_it_extends(
    archives: Archives, group: str, name: str
) -> None:
    entries = ConfigParser(delimiters="=")
    with zipfile.ZipFile(archives.wheel) as archive:
        entries.read_string(archive.read(f"{archives.metadata_folder}/entry_points.txt").decode())

    assert name in entries[group]


def test_the_command_line_runs_from_the_wheel(archives: Archives, tmp_path: Path) -> None:
    with zipfile.ZipFile(archives.wheel) as archive:
        archive.extractall(tmp_path)

    code = "import rsu_nb.cli, rsu_widgets; print(rsu_nb.cli.__file__, rsu_widgets.__file__)"
    ran = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(Path(name).is_relative_to(tmp_path) for name in ran.stdout.split())
