"""Every command is documented, and asking for help costs nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("IPython", "docx", "holidays", "nbconvert", "papermill", "sqlalchemy", "typst", "z3")
"""What only some commands need, and what would make the others wait."""

ASK_FOR_HELP = f"""
import atexit, sys
atexit.register(lambda: print("loaded:", *[m for m in {HEAVY} if m in sys.modules]))
sys.argv = ["rsu-nb", "--help"]
from rsu_nb.cli import main
main()
"""
COMMAND = re.compile(r"^(?:│ | {2})(?P<name>[a-z][a-z-]*) {2,}\S", re.MULTILINE)


@pytest.fixture(scope="module")
def help_text() -> str:
    """What `rsu-nb --help` prints, and after it which heavy libraries were loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", ASK_FOR_HELP], capture_output=True, text=True, check=True
    )
    return ran.stdout


def commands(help_text: str) -> list[str]:
    """The names below the heading of the commands."""
    return [found["name"] for found in COMMAND.finditer(help_text.partition("Commands")[2])]


def test_the_help_lists_commands(help_text: str) -> None:
    assert {"demo", "new", "export", "verify"} <= set(commands(help_text))


def test_every_command_is_in_the_readme_or_the_documentation(
    repository: Path, files: list[Path], help_text: str
) -> None:
    pages = [
        path.read_text("utf-8")
        for path in files
        if path == repository / "README.md" or repository / "docs" in path.parents
        if path.suffix == ".md"
    ]

    assert [
        name for name in commands(help_text) if not any(f"rsu-nb {name}" in text for text in pages)
    ] == []


def test_asking_for_help_loads_nothing_heavy(help_text: str) -> None:
    assert help_text.splitlines()[-1].split() == ["loaded:"]
