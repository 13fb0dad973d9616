"""Whatever moment the power is cut at, no change that was acknowledged is lost, nor any halved.

`make test-faults` looks at every disk that a cut may leave; these are a few of them.
"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from rsu_nb.store.home import home_in
from tests.faults.disk import SECTOR, Disk, Kept
from tests.faults.power_cuts import lost_by_cuts
from tests.faults.recording import Call, recorded
from tests.faults.works import RESTORING, ROTATING, SAVING, Work

ROOT = Path(__file__).parents[2]
SEED = 7


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What a process of its own says."""
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def call(name: str, *texts: bytes, words: tuple[str, ...] = (), result: int = 0) -> Call:
    """A call as strace sees it."""
    return Call(name=name, texts=texts, words=words, result=result)


def disk_with_a_file(folder: Path) -> Disk:
    """A disk with one file of two sectors, to which other bytes were then written."""
    (folder / "file").write_bytes(b"a" * 2 * SECTOR)
    disk = Disk.of(folder)
    disk.take(call("openat", bytes(folder / "file"), words=("AT", "O_RDWR"), result=3))
    disk.take(call("pwrite64", b"b" * 2 * SECTOR, words=("3", "1024", "0"), result=2 * SECTOR))
    return disk


def test_the_power_may_be_cut_at_any_moment() -> None:
    done = run("tests.faults.power_cuts", "--changes", "2", "--share", "0.2", "--seed", str(SEED))

    assert done.returncode == 0, done.stdout + done.stderr


def test_any_call_may_fail() -> None:
    done = run("tests.faults.failing_calls", "--every", "23", "--seed", str(SEED))

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("work", [SAVING, ROTATING, RESTORING], ids=lambda work: work.name)
def test_the_recorded_calls_are_all_that_was_written(tmp_path: Path, work: Work) -> None:
    made = tmp_path / "made"
    work.make(home_in(made))
    disk = Disk.of(made)
    for one in recorded(
        tmp_path / "trace", "-m", "tests.faults.power_cuts", "--do", work.name, "--seed", "1",
        "--in", str(made), "--changes", "2",
    ):  # fmt: skip
        disk.take(one)
    files = disk.after_cut(Kept.EVERYTHING, Kept.EVERYTHING, random.Random(1))
    found = {p: p.read_bytes() for p in made.rglob("*") if p.is_file()}

    assert {Path(p): content for p, content in files.items() if content is not None} == found


def test_what_was_not_synchronised_may_be_gone_there_or_torn(tmp_path: Path) -> None:
    disk = disk_with_a_file(tmp_path)
    chance = random.Random(1)
    name = str(tmp_path / "file")
    halves = {disk.after_cut(Kept.SOME, Kept.NOTHING, chance)[name] for _ in range(50)}

    assert halves == {(a + b) for a in (b"a" * SECTOR, b"b" * SECTOR) for b in (
        b"a" * SECTOR, b"b" * SECTOR)}  # fmt: skip


def test_what_was_synchronised_is_there(tmp_path: Path) -> None:
    disk = disk_with_a_file(tmp_path)
    disk.take(call("fdatasync", words=("3",)))
    files = disk.after_cut(Kept.NOTHING, Kept.NOTHING, random.Random(1))

    assert files == {str(tmp_path / "file"): b"b" * 2 * SECTOR}


def test_a_name_is_sure_only_once_its_folder_was_synchronised(tmp_path: Path) -> None:
    disk = disk_with_a_file(tmp_path)
    disk.take(call("unlink", bytes(tmp_path / "file")))
    before = disk.after_cut(Kept.NOTHING, Kept.NOTHING, random.Random(1))
    disk.take(call("openat", bytes(tmp_path), words=("AT", "O_RDONLY"), result=4))
    disk.take(call("fsync", words=("4",)))

    assert list(before) == [str(tmp_path / "file")]
    assert disk.after_cut(Kept.NOTHING, Kept.NOTHING, random.Random(1)) == {}


def test_a_store_that_does_not_wait_for_the_disk_is_found_to_lose_changes(tmp_path: Path) -> None:
    count, lost = lost_by_cuts(SAVING, 2, SEED, tmp_path, planted=True)

    assert count > len(lost) > 0
