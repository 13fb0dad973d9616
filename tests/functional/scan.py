"""What of a case stands in the clear in a file: names, dates and numbers, however packed."""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.record.people import Identity
    from rsu_nb.record.record import Record

NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]{3,}")
NUMBER = re.compile(r"\b[A-Z0-9][A-Z0-9 -]{6,}\b")
NOT_ITS_OWN = {
    *(".git", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"),
    *(".venv", ".venv-3.11", ".venv-3.13"),
    *("tests", "examples"),
}
"""Folders of the checkout that other programs write to, or that are the examples' own."""
SHORTEST = 4
"""Shorter strings stand in any file by chance."""


def own_environment(home: Path, temporary: Path) -> dict[str, str]:
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


def stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """When each file below a folder was last changed, and its size."""
    found = {}
    for inside, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in NOT_ITS_OWN]
        for path in (Path(inside, name) for name in names):
            try:
                found[path] = (path.stat().st_mtime_ns, path.stat().st_size)
            except OSError:
                continue  # another program removed it meanwhile
    return found


def files_in(*folders: Path) -> list[Path]:
    """Every file below some folders."""
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def identifying(records: Iterable[Record]) -> set[str]:
    """Every string that identifies one of the people of some cases."""
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
