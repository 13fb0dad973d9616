"""A disk that has become read-only: what is on it can be proved and copied, and not changed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.store.home import home_in
from tests.faults.acts import invented, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a store in it that others than root can be let into."""
    with tempfile.TemporaryDirectory(prefix="rsu-nb-read-only-") as folder:
        opened(home_in(Path(folder, "disk")), may_create=True).new_case(invented())
        yield Path(folder)


def said(folder: Path) -> dict[str, str]:
    """The error that each thing ended with, once the store could not be written."""
    command = [sys.executable, "-m", "tests.faults.unprivileged", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


def test_a_read_only_store_is_proved_and_backed_up_and_everything_else_is_refused_in_words(
    folder: Path,
) -> None:
    refused = "RefusedFolderError"

    assert said(folder) == {
        "verify": "",
        "back up": "",
        "read": refused,
        "save": refused,
        "new key": refused,
        "restore": refused,
        "then": "as before",
    }
