"""What a kernel of *Draft a decision* has in memory once it stands ready."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rsu_widgets import entry
from rsu_widgets.request import READY
from rsu_widgets.server.ready import make_ready_store

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = (
    *("pandas", "numpy", "z3", "typst", "voila", "papermill", "nbconvert", "jsonschema"),
    *("lxml", "docx", "fontTools", "holidays", "ruamel.yaml", "debugpy", "jedi", "matplotlib"),
)
READ_IN = """
import sys
import rsu_widgets.entry
rsu_widgets.entry.make_ready()
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def read_in(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules of a kernel that has opened its invented case."""
    folder: Path = tmp_path_factory.mktemp("ready")
    make_ready_store(folder)
    printed = subprocess.run(
        [sys.executable, "-c", READ_IN],
        env={**os.environ, READY: str(folder)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return frozenset(printed.split())


@pytest.mark.parametrize("name", HEAVY)
def test_an_officers_kernel_reads_in_nothing_that_it_does_not_need(
    name: str, read_in: frozenset[str]
) -> None:
    assert name not in read_in


def test_an_officers_kernel_has_opened_a_case_before_anybody_asks(read_in: frozenset[str]) -> None:
    assert {"rsu_nb.drafting.decision", "sqlalchemy.dialects.sqlite.pysqlite"} <= read_in


def test_where_somebody_waits_already_no_other_case_is_opened_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(READY, str(tmp_path / "none"))
    monkeypatch.setenv("VOILA_PREHEAT", "False")
    opened: list[str] = []
    monkeypatch.setattr(entry.Store, "open", lambda *_, **__: opened.append("case"))

    entry.make_ready()

    assert opened == []
