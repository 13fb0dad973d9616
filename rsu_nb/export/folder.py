"""Files of a released copy: complete or not there at all, readable by their owner only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.export.errors import RefusedOutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_REFUSED: Final = "outputs"
_NOT_OUTPUTS: Final = "a folder called outputs holds notebooks, never a copy of a decision."
_NOT_WRITABLE: Final = "the system does not allow it, or the disk is full."


def checked_folder(folder: Path) -> Path:
    """Returns the folder for a copy, made if it is not there, open to its owner only.

    Raises:
        RefusedOutputError: It is, or lies in, a folder called `outputs`, or cannot be made.
    """
    whole = folder.expanduser().resolve()
    if _REFUSED in whole.parts:
        raise RefusedOutputError(folder, _NOT_OUTPUTS)
    try:
        whole.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise RefusedOutputError(folder, _NOT_WRITABLE) from error
    return whole


def free_names(folder: Path, names: Iterable[str]) -> dict[str, Path]:
    """Returns a path for each name, all with the same number after it if one is taken.

    `RSU-2026-00117-decision.docx` becomes `RSU-2026-00117-decision-2.docx`; nothing is replaced.
    """
    wanted = tuple(names)
    number = 1
    while True:
        paths = {name: folder / _numbered(name, number) for name in wanted}
        if not any(path.exists() for path in paths.values()):
            return paths
        number += 1


def write_private(files: Mapping[Path, bytes]) -> None:
    """Write files whole; where one cannot be written, none is left behind.

    Raises:
        RefusedOutputError: The system does not allow it, the disk is full, or a file is there.
    """
    reserved: list[Path] = []
    try:
        for path in files:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            reserved.append(path)
        for path, content in files.items():
            _write(path, content)
    except OSError as error:
        for path in reserved:
            path.unlink(missing_ok=True)
        raise RefusedOutputError(path.parent, _NOT_WRITABLE) from error


def _write(path: Path, content: bytes) -> None:
    """Write a file beside its place, and put it there when it is whole."""
    descriptor, unfinished = tempfile.mkstemp(dir=path.parent, prefix=".rsu-nb-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(unfinished).replace(path)
    except OSError:
        Path(unfinished).unlink(missing_ok=True)
        raise


def _numbered(name: str, number: int) -> str:
    stem, dot, ending = name.partition(".")
    return name if number == 1 else f"{stem}-{number}{dot}{ending}"
