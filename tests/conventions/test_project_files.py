"""The commands that people and machines are told to run exist, and do what they are told."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

TARGET = re.compile(r"^(?P<name>[a-z][a-z-]*):", re.MULTILINE)
MENTION = re.compile(r"(?:`|^    )make (?P<name>[a-z][a-z-]*)", re.MULTILINE)


def make_targets(repository: Path) -> set[str]:
    """What `make` can be asked for."""
    return {found["name"] for found in TARGET.finditer((repository / "Makefile").read_text())}


def test_every_make_command_in_the_documents_exists(repository: Path, files: list[Path]) -> None:
    documents = [path for path in files if path.suffix == ".md"]
    mentioned = {
        found["name"] for path in documents for found in MENTION.finditer(path.read_text("utf-8"))
    }

    assert mentioned >= {"demo", "test"}
    assert mentioned - make_targets(repository) == set()


def test_ci_calls_make_test_and_nothing_cleverer(repository: Path) -> None:
    lines = (repository / ".ci" / "run").read_text().splitlines()

    assert lines[1:] == ["set -eu", 'cd "$(dirname "$0")/.."', "make test"]


@pytest.mark.parametrize(
    "script",
    [
        ".ci/run",
        "binder/postBuild",
        "binder/start",
        "tools/compile-lock.sh",
        "tools/find-python.sh",
        "tools/system-packages.sh",
    ],
)
def test_a_script_can_be_run_and_has_no_mistake_of_syntax(repository: Path, script: str) -> None:
    path = repository / script

    assert path.stat().st_mode & 0o111
    assert subprocess.run(["bash", "-n", str(path)], check=False).returncode == 0


def test_the_changelog_says_the_legal_effect_of_each_version(repository: Path) -> None:
    versions = (repository / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1:]

    assert versions
    assert [v.splitlines()[0] for v in versions if "**Legal effect**" not in v] == []
    assert [v.splitlines()[0] for v in versions if "**Templates touched**" not in v] == []
