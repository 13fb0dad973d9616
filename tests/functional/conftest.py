"""The command line as a person runs it, in a home of its own."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.cli import main
from rsu_nb.store.home import Home, home_in
from rsu_nb.store.settings import EXAMPLE

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(rsu_nb.__file__).parent / "examples"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command printed, and how it left."""

    code: int
    out: str
    err: str


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home that the environment names, with the unit's settings and no store yet."""
    home = home_in(tmp_path)
    for name, value in home.environment.items():
        monkeypatch.setenv(name, value)
    home.data.mkdir(parents=True)
    home.settings.write_bytes(EXAMPLE.read_bytes())
    return home


@pytest.fixture
def rsu(
    home: Home, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Ran]:
    """Runs one command; `typed` is what its questions are answered with."""

    def run(*arguments: str | Path, typed: str = "") -> Ran:
        keyboard = tmp_path / "typed"
        keyboard.write_text(typed)
        capfd.readouterr()
        with keyboard.open() as stdin:
            monkeypatch.setattr(sys, "stdin", stdin)
            code = _code(*map(str, arguments))
        out, err = capfd.readouterr()
        return Ran(code=code, out=out, err=err)

    return run


@pytest.fixture
def example() -> Path:
    """The file of a complete invented case, RSU-2026-00117."""
    return EXAMPLES / "recognised_imputed_opinion.yaml"


def _code(*arguments: str) -> int:
    try:
        main(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else int(left.code is not None)
    return 0
