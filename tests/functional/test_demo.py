"""The demonstration does the main job, and leaves nothing of its cases but what it names."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.cli.examples import example_paths
from rsu_nb.record.reading import record_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.people import Identity

CHECKOUT = Path(rsu_nb.__file__).parents[1]
NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]{3,}")
NUMBER = re.compile(r"\b[A-Z0-9][A-Z0-9 -]{6,}\b")
NOT_ITS_OWN = {
    *(".git", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"),
    *("tests", "examples"),
}
"""Folders of the checkout that other programs write to, or that are the examples' own."""
SHORTEST = 4
"""Shorter strings stand in any file by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """One run of the demonstration, in folders of its own."""

    ran: subprocess.CompletedProcess[str]
    home: Path
    temporary: Path
    out: Path
    checkout_changed: tuple[Path, ...]


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """The demonstration, run once as a person runs it."""
    top = tmp_path_factory.mktemp("demo")
    home, temporary, out = top / "home", top / "tmp", top / "out"
    for folder in (home, temporary):
        folder.mkdir()
    before = _stamps(CHECKOUT)
    ran = subprocess.run(
        [sys.executable, "-m", "rsu_nb.cli", "demo", "--out", str(out)],
        env=_environment(home, temporary),
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    after = _stamps(CHECKOUT)
    changed = tuple(path for path, stamp in after.items() if before.get(path) != stamp)
    return Demonstration(
        ran=ran, home=home, temporary=temporary, out=out, checkout_changed=changed
    )


def _environment(home: Path, temporary: Path) -> dict[str, str]:
    """The environment of a person who has never run it; every folder a program may write to."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    folders = {
        "HOME": home,
        "TMPDIR": temporary,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_RUNTIME_DIR": temporary,
    }
    return {**kept, **{name: str(folder) for name, folder in folders.items()}}


def _stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """When each file below a folder was last changed, and its size."""
    stamps = {}
    for path in folder.rglob("*"):
        try:
            if path.is_file() and not NOT_ITS_OWN & set(path.parts):
                stamps[path] = (path.stat().st_mtime_ns, path.stat().st_size)
        except OSError:
            continue  # another program removed it meanwhile
    return stamps


def _files(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def identifying() -> set[str]:
    """Every string that identifies one of the people of the cases drafted."""
    records = [record_from(path.read_bytes(), path.name) for path in example_paths()]
    strings = {text for one in records for each in one.identities for text in _strings(each)}
    return {text for text in strings if len(text) >= SHORTEST}


def _strings(one: Identity) -> Iterator[str]:
    for text in (one.full_name, one.printed_as or "", *one.aliases):
        yield text
        yield from NAME.findall(text)
    for number in one.document_numbers:
        yield number
        yield from (text.strip() for text in NUMBER.findall(number))
    yield from (line for line in one.address_for_service if re.search(r"\d", line))
    yield one.electronic_address or ""


def contents(path: Path) -> Iterator[bytes]:
    """What a file holds: its bytes, what is packed in it, and what is deflated in it."""
    raw = path.read_bytes()
    yield raw
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    for stream in re.finditer(rb"stream\r?\n", raw):
        try:
            yield zlib.decompressobj().decompress(raw[stream.end() :])
        except zlib.error:
            continue


def found_in(path: Path, strings: set[str]) -> set[str]:
    """The strings that stand in a file, in any of the usual encodings."""
    held = list(contents(path))
    return {
        text
        for text in strings
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if any(text.encode(encoding) in content for content in held)
    }


def test_it_ends_by_naming_decisions_and_letters(demonstration: Demonstration) -> None:
    named = re.findall(
        rf"^  ({re.escape(str(demonstration.out))}\S+)$", demonstration.ran.stdout, re.M
    )
    kinds = sorted({Path(name).name.split("-", 3)[3] for name in named})

    assert (demonstration.ran.returncode, demonstration.ran.stderr) == (0, "")
    assert kinds == [
        "decision.docx",
        "decision.html",
        "decision.pdf",
        "letter.docx",
        "letter.pdf",
        "provenance.json",
    ]
    assert all(Path(name).stat().st_size for name in named)


def test_one_case_is_recognised_and_one_protected(demonstration: Demonstration) -> None:
    cases = {record_from(path.read_bytes(), path.name).case for path in example_paths()}

    assert {path.name[:14] for path in demonstration.out.iterdir()} == cases


def test_nothing_that_identifies_anybody_is_left_outside_the_named_folder(
    demonstration: Demonstration,
) -> None:
    strings = identifying()
    left = [*_files(demonstration.home, demonstration.temporary), *demonstration.checkout_changed]

    assert {path.name: found for path in left if (found := found_in(path, strings))} == {}


def test_the_scan_would_find_what_the_named_folder_holds(demonstration: Demonstration) -> None:
    strings = identifying()
    found = {path.name for path in _files(demonstration.out) if found_in(path, strings)}

    assert {name for name in found if name.endswith((".docx", ".html", ".json"))}


def test_the_store_and_its_key_are_gone(demonstration: Demonstration) -> None:
    names = [path.name for path in _files(demonstration.home, demonstration.temporary)]

    assert [name for name in names if name.endswith((".sqlite", ".key", ".ipynb"))] == []


def test_what_it_prints_names_nobody(demonstration: Demonstration) -> None:
    assert [text for text in identifying() if text in demonstration.ran.stdout] == []


def test_a_demonstration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "tmp"
    for folder in (home, temporary):
        folder.mkdir()
    ran = subprocess.run(
        [sys.executable, "-m", "rsu_nb.cli", "demo", "--out", str(tmp_path / "outputs")],
        env=_environment(home, temporary),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, "a folder called outputs" in ran.stderr) == (1, True)
    assert _files(home, temporary) == []
