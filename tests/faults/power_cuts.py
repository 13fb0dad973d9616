"""`python -m tests.faults.power_cuts`: cuts the power after every call, and proves what is left.

Each kind of work is done once under strace. After each call that changed the disk, the disk is
made as a cut at that moment may leave it, in several ways, and the store is opened there.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.store import database
from rsu_nb.store.home import home_in
from tests.faults.disk import Disk, Kept
from tests.faults.killing import Teller, Told
from tests.faults.recording import recorded
from tests.faults.works import MIGRATING, RESTORING, ROTATING, SAVING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.recording import Call
    from tests.faults.works import Work

WORKS: Final = (SAVING, ROTATING, RESTORING, MIGRATING)
_WAYS: Final = (
    (Kept.NOTHING, Kept.NOTHING),
    (Kept.NOTHING, Kept.EVERYTHING),
    (Kept.EVERYTHING, Kept.NOTHING),
    (Kept.EVERYTHING, Kept.EVERYTHING),
    (Kept.UP_TO, Kept.UP_TO),
    (Kept.SOME, Kept.NOTHING),
    (Kept.SOME, Kept.EVERYTHING),
)
_OUTPUT: Final = "1"


class EnoughError(Exception):
    """As many changes were made as were asked for."""


class CountingTeller(Teller):
    """Says what is done on standard output, and stops after so many changes."""

    def __init__(self, changes: int) -> None:
        super().__init__(1)
        self._left = changes

    def returned(self) -> None:
        """The store has returned from a change."""
        super().returned()
        self._left -= 1
        if not self._left:
            raise EnoughError


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The disk after a cut, and what had been said by then."""

    files: Mapping[str, bytes | None]
    told: Told
    way: str


def cuts(disk: Disk, calls: tuple[Call, ...], chance: random.Random) -> Iterator[Cut]:
    """Returns each disk that a cut may leave, none twice for what had been said."""
    begun = returned = 0
    seen: set[int] = set()
    for number, call in enumerate(calls):
        if call.name == "write" and call.words[0] == _OUTPUT:
            begun += call.texts[0].count(b"B")
            returned += call.texts[0].count(b"A")
        elif not disk.take(call):
            continue
        for data, names in _WAYS:
            files = disk.after_cut(data, names, chance)
            mark = hash((begun, returned, *files.items()))
            if mark not in seen:
                seen.add(mark)
                way = f"after call {number} ({call.name}), kept {data.value}, names {names.value}"
                yield Cut(files=files, told=Told(begun=begun, returned=returned), way=way)


def put(cut: Cut, made_in: Path, folder: Path) -> None:
    """Write what a cut left into a folder."""
    folder.mkdir()
    for path, content in cut.files.items():
        place = folder / Path(path).relative_to(made_in)
        if content is None:
            place.mkdir(mode=0o700)
        else:
            place.write_bytes(content)
            place.chmod(0o600)


def lost_by_cuts(
    work: Work, changes: int, seed: int, folder: Path, *, share: float = 1, planted: bool = False
) -> tuple[int, list[str]]:
    """Returns how many disks were looked at, and a sentence for each that is not as it must be."""
    chance = random.Random(f"{seed} {work.name}")
    made, image = folder / "made", folder / "image"
    work.make(home_in(made))
    disk = Disk.of(made)
    calls = recorded(
        folder / "trace", "-m", "tests.faults.power_cuts", "--do", work.name, "--seed", str(seed),
        "--in", str(made), "--changes", str(changes), *(["--planted"] if planted else []),
    )  # fmt: skip
    count, lost = 0, []
    for cut in cuts(disk, calls, chance):
        if chance.random() > share:
            continue
        count += 1
        put(cut, made, image)
        try:
            work.check(home_in(image), seed, cut.told)
        except Exception as error:  # whatever it is, the store cannot be used
            lost.append(f"{cut.way}: {error!r}")
        shutil.rmtree(image)
    return count, lost


def _do(asked: argparse.Namespace) -> None:
    """Do the work that is recorded; planted, with a store that does not wait for the disk."""
    if asked.planted:
        database._PRAGMAS = (*database._PRAGMAS, "PRAGMA synchronous = OFF")
    work = next(one for one in WORKS if one.name == asked.do)
    with suppress(EnoughError):
        work.work(home_in(asked.folder), asked.seed, CountingTeller(asked.changes))


def main() -> int:
    """Cut the power, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--do", help=argparse.SUPPRESS)
    parser.add_argument("--in", dest="folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--planted", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--changes", type=int, default=6, help="how many changes are made")
    parser.add_argument("--share", type=float, default=1, help="of the disks that are looked at")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    asked = parser.parse_args()
    if asked.do:
        _do(asked)
        return 0
    _say(f"seed {asked.seed}")
    is_whole = True
    for work in WORKS:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="rsu-nb-power-") as folder:
            count, lost = lost_by_cuts(
                work, asked.changes, asked.seed, Path(folder), share=asked.share
            )
        seconds = time.monotonic() - started
        _say(
            f"{work.name}: {count} disks, {len(lost)} not as they must be, {seconds:.0f} s", *lost
        )
        is_whole = is_whole and count > 0 and not lost
    return 0 if is_whole else 1


def _say(first: str, *rest: str) -> None:
    sys.stdout.write("\n  ".join([first, *rest]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
