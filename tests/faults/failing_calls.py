"""`python -m tests.faults.failing_calls`: has the system refuse one call after the other.

Cases are worked on under strace, which makes the first write fail because the disk is full, then
the second, and so on; then each synchronising, each unlinking. Whatever fails, nothing that was
acknowledged is lost, and the process ends with the sentence of the store's own error.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.store.home import home_in
from tests.faults.killing import Told
from tests.faults.works import SAVING

if TYPE_CHECKING:
    from collections.abc import Iterator

FAILURES: Final = (("pwrite64", "ENOSPC"), ("fdatasync", "EIO"), ("unlink", "EIO"))
_CHANGES: Final = 3
_ROOT: Final = Path(__file__).parents[2]
_HIT: Final = "(INJECTED)"


def found_wrong(call: str, failure: str, number: int, seed: int, folder: Path) -> tuple[bool, str]:
    """Returns whether the call was made so often, and what is wrong after it failed, if anything.

    Args:
        call: The call that fails.
        failure: How.
        number: The how manieth of them.
        seed: What the changes are made from.
        folder: An empty folder.
    """
    home, trace = home_in(folder / "made"), folder / "trace"
    SAVING.make(home)
    inject = f"inject={call}:error={failure}:when={number}"
    done = subprocess.run(
        [
            "strace", "-o", trace, "-e", f"trace={call}", "-e", inject, sys.executable,
            "-m", "tests.faults.power_cuts", "--do", SAVING.name, "--seed", str(seed),
            "--in", str(folder / "made"), "--changes", str(_CHANGES),
        ],
        cwd=_ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if _HIT not in trace.read_text():
        return False, ""
    told = Told(begun=done.stdout.count("B"), returned=done.stdout.count("A"))
    if done.returncode and "rsu_nb.store.errors." not in done.stderr.splitlines()[-1]:
        return True, f"{call} {number}: {done.stderr.splitlines()[-1]}"
    try:
        SAVING.check(home, seed, told)
    except Exception as error:  # whatever it is, the store cannot be used
        return True, f"{call} {number}: {told}: {error!r}"
    return True, ""


def failures(call: str, failure: str, every: int, seed: int) -> Iterator[str]:
    """Returns what is wrong after each call that failed, "" where nothing is."""
    number = 1
    while True:
        with tempfile.TemporaryDirectory(prefix="rsu-nb-failing-") as folder:
            is_hit, wrong = found_wrong(call, failure, number, seed, Path(folder))
        if not is_hit:
            return
        yield wrong
        number += every


def main() -> int:
    """Let calls fail, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="how many calls to go on by")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    asked = parser.parse_args()
    if shutil.which("strace") is None:
        sys.stdout.write("strace is not there; tools/system-packages.sh test installs it\n")
        return 1
    sys.stdout.write(f"seed {asked.seed}\n")
    is_whole = True
    for call, failure in FAILURES:
        found = list(failures(call, failure, asked.every, asked.seed))
        wrong = list(filter(None, found))
        sys.stdout.write(f"{call}, {failure}: {len(found)} failed, {len(wrong)} wrong\n")
        sys.stdout.writelines(f"  {one}\n" for one in wrong)
        is_whole = is_whole and bool(found) and not wrong
    return 0 if is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
