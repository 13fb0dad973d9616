"""`python -m tests.faults.kills`: kills short runs at random moments, and proves what is left.

Says the seed, how many kills fell between "about to change" and "acknowledged", and how many while
the database was writing. Exits with 1 where anything was lost, or too few kills fell there.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.store.home import home_in
from tests.faults.killing import killed
from tests.faults.works import MAKING, MIGRATING, RESTORING, ROTATING, SAVING

if TYPE_CHECKING:
    from rsu_nb.store.home import Home
    from tests.faults.works import Work

WORKS: Final = (SAVING, MAKING, ROTATING, RESTORING, MIGRATING)
_LONGEST_WRITING: Final = 0.001
LEAST_INSIDE: Final = 0.3
"""The share of kills that must fall between "about to change" and "acknowledged"."""
LEAST_WRITING: Final = 0.05
"""The share of kills that must leave the database in the middle of writing."""
ENOUGH: Final = 30
"""From how many kills on a share says something."""


@dataclass(slots=True)
class Kills:
    """What came of the kills of one kind of work.

    Attributes:
        work: Its name.
        counts: How many kills there were, `inside` a change, and `writing`.
        lost: A sentence for each run after which the store was not as it must be.
    """

    work: str
    counts: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)

    def share(self, kind: str) -> float:
        """The share of the kills that were of a kind."""
        return self.counts[kind] / max(1, self.counts["kills"])

    @property
    def is_proof(self) -> bool:
        """True where nothing was lost, and, of many kills, enough fell where it matters."""
        is_aimed = self.share("inside") >= LEAST_INSIDE and self.share("writing") >= LEAST_WRITING
        return not self.lost and (is_aimed or self.counts["kills"] < ENOUGH)

    def __str__(self) -> str:
        """One line."""
        return (
            f"{self.work}: {self.counts['kills']} kills, {self.share('inside'):.0%} inside a "
            f"change, {self.share('writing'):.0%} while writing, {len(self.lost)} lost"
        )


def kills_of(work: Work, count: int, seed: int, folder: Path) -> Kills:
    """Returns what came of killing a kind of work so many times."""
    chance = random.Random(f"{seed} {work.name}")
    work.make(home_in(folder / "made"))
    kills = Kills(work.name)
    for _ in range(count):
        run = folder / "run"
        shutil.copytree(folder / "made", run)
        _kill_once(work, home_in(run), chance, kills)
        shutil.rmtree(run)
    return kills


def _kill_once(work: Work, home: Home, chance: random.Random, kills: Kills) -> None:
    seed = chance.randrange(2**32)
    told = killed(partial(work.work, home, seed), partial(_pause, work, home, chance))
    kills.counts["kills"] += 1
    kills.counts["inside"] += told.is_inside
    kills.counts["writing"] += _is_writing(home)
    try:
        work.check(home, seed, told)
    except Exception as error:  # whatever it is, the store cannot be used
        kills.lost.append(f"run {kills.counts['kills']}, its seed {seed}: {error!r}")


def _pause(work: Work, home: Home, chance: random.Random) -> None:
    """Wait for a random moment; every second time, for one in the middle of writing."""
    time.sleep(chance.uniform(0, work.longest))
    is_aimed, after = chance.random() < 0.5, chance.uniform(0, _LONGEST_WRITING)
    end = time.monotonic() + work.longest
    while is_aimed and not _is_writing(home) and time.monotonic() < end:
        pass
    time.sleep(after if is_aimed else 0)


def _is_writing(home: Home) -> bool:
    """True while there is a journal: between the first page written and the end of the commit."""
    return any(home.data.glob("*.sqlite-journal"))


def main() -> int:
    """Kill as often as asked, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="how often saving is killed")
    parser.add_argument("--others", type=int, default=5, help="how often each other work is")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    asked = parser.parse_args()
    _say(f"seed {asked.seed}")
    every = Kills("all")
    results = [every]
    for work in WORKS:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="rsu-nb-kills-") as folder:
            count = asked.runs if work is SAVING else asked.others
            results.append(kills := kills_of(work, count, asked.seed, Path(folder)))
        every.counts += kills.counts
        _say(f"{kills}, {time.monotonic() - started:.0f} s", *kills.lost)
    _say(f"{every}", f"at least {LEAST_INSIDE:.0%} inside, {LEAST_WRITING:.0%} while writing")
    return 0 if all(kills.is_proof for kills in results) else 1


def _say(first: str, *rest: str) -> None:
    sys.stdout.write("\n  ".join([first, *rest]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
