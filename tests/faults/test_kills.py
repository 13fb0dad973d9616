"""Whatever moment a process is killed at, no change that was acknowledged is lost, nor any halved.

`make test-faults` kills a thousand; these are a few of them, and show that a loss would be seen.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.kills import Kills

ROOT = Path(__file__).parents[2]
PLANTED = """
import sys
from dataclasses import replace
from pathlib import Path
from tests.faults.acts import acts, do, opened
from tests.faults.kills import kills_of
from tests.faults.works import SAVING

def acknowledge_too_early(home, seed, teller):
    store = opened(home)
    for number, act in enumerate(acts(seed)):
        teller.begin()
        teller.returned()
        if number == 1:
            teller.ready()
        do(store, act)

planted = replace(SAVING, work=acknowledge_too_early)
print(len(kills_of(planted, 6, 1, Path(sys.argv[1])).lost))
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What a process of its own says; only one with a single thread may be forked."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_a_killed_process_loses_no_acknowledged_change() -> None:
    done = run("-m", "tests.faults.kills", "--runs", "20", "--others", "5")

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_that_was_acknowledged_too_early_is_found_to_be_lost(tmp_path: Path) -> None:
    done = run("-c", PLANTED, str(tmp_path))

    assert int(done.stdout) > 0, done.stderr


@pytest.mark.parametrize(
    ("inside", "writing", "lost", "is_proof"),
    [(60, 20, [], True), (60, 20, ["one"], False), (60, 1, [], False), (10, 20, [], False)],
)
def test_kills_that_miss_what_matters_prove_nothing(
    inside: int, writing: int, lost: list[str], is_proof: bool
) -> None:
    counts = Counter(kills=100, inside=inside, writing=writing)

    assert Kills("saving", counts, lost).is_proof is is_proof
