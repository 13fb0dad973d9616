"""How long a person waits for `rsu-nb --help`, beside another command of the Jupyter world."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.contest import Contender, contest
from benchmarks.row import Absent, Budget, Row

RUNS = 9
BUDGET = Budget(median=0.3)


def rows() -> list[Row]:
    """Returns the one row: both commands as processes of their own, from the same environment."""
    contenders = [_command("rsu-nb", "--help"), _command("jupyter", "--version")]
    return [contest("rsu-nb --help", contenders, runs=RUNS, budget=BUDGET)]


def _command(name: str, option: str) -> Contender | Absent:
    said = f"{name} {option}"
    program = Path(sys.executable).parent / name
    if not program.exists():
        return Absent(name=said, reason=f"{name} is not installed")

    def run() -> None:
        subprocess.run([str(program), option], check=True, capture_output=True)

    return Contender(name=said, run=run)
