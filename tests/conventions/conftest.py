"""The repository as a person who clones it would have it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def repository() -> Path:
    """The top folder of the checkout."""
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def files(repository: Path) -> list[Path]:
    """Every file that is committed, or would be by `git add`."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=repository,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    paths = (repository / name for name in listed.split("\0") if name)
    return [path for path in paths if path.is_file()]
