"""A disk whose power may be cut: what was not yet synchronised may be there, be torn, or be gone.

What a file holds is sure once the file was synchronised; its name, once its folder was.
Of the rest any sector of 512 bytes may have been written and any other not. The names within one
folder change in the order they were changed in, as in every file system with a journal.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from tests.faults.recording import Call

SECTOR: Final = 512
_FOLDER: Final = -1
"""Stands for a folder among the numbers of files."""

Names = dict[str, "int | None"]
"""What paths name from now on; None for one that is taken away."""


class Kept(Enum):
    """What the disk kept of what was not yet synchronised."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    UP_TO = "everything up to a torn sector"
    SOME = "some sectors"


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes put into a file at a place; without bytes, the file ends there."""

    at: int
    data: bytes | None


@dataclass(slots=True)
class Disk:
    """A folder, of which every change is either sure or pending."""

    root: str
    names: dict[str, int] = field(default_factory=dict)
    sure_names: dict[str, int] = field(default_factory=dict)
    pending_names: dict[str, list[Names]] = field(default_factory=dict)
    sure: dict[int, bytes] = field(default_factory=dict)
    pending: dict[int, list[Write]] = field(default_factory=dict)
    opened: dict[int, str | int] = field(default_factory=dict)
    positions: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """The disk with what is in a folder now, all of it sure."""
        disk = cls(str(folder))
        for number, path in enumerate(sorted(folder.rglob("*"))):
            disk.names[str(path)] = _FOLDER if path.is_dir() else number
            if path.is_file():
                disk.sure[number] = path.read_bytes()
        disk.sure_names = dict(disk.names)
        return disk

    def take(self, call: Call) -> bool:
        """Do what a call did; True where that changed anything on the disk."""
        return _DOES[call.name](self, call)

    def after_cut(self, data: Kept, names: Kept, chance: random.Random) -> dict[str, bytes | None]:
        """Returns what each path holds once the power was cut; None for a folder."""
        kept = dict(self.sure_names)
        for changes in self.pending_names.values():
            for change in changes[: _how_many(len(changes), names, chance)]:
                _rename(kept, change)
        return {
            path: None if number == _FOLDER else self._content(number, data, chance)
            for path, number in sorted(kept.items())
            if self._has_folder(path, kept)
        }

    def _has_folder(self, path: str, kept: dict[str, int]) -> bool:
        parent = str(Path(path).parent)
        return parent == self.root or (parent in kept and self._has_folder(parent, kept))

    def _content(self, number: int, data: Kept, chance: random.Random) -> bytes:
        content = bytearray(self.sure.get(number, b""))
        pending = self.pending.get(number, [])
        whole = _how_many(len(pending), data, chance)
        for write in pending[:whole]:
            _put(content, write)
        if data in {Kept.SOME, Kept.UP_TO}:
            for write in pending[whole:] if data is Kept.SOME else pending[whole : whole + 1]:
                for sector in _sectors(write):
                    if chance.random() < 0.5:
                        _put(content, sector)
        return bytes(content)

    def _change_names(self, names: Names) -> bool:
        inside = {path: one for path, one in names.items() if path.startswith(self.root + "/")}
        if inside:
            folder = str(Path(next(iter(inside))).parent)
            _rename(self.names, inside)
            self.pending_names.setdefault(folder, []).append(inside)
        return bool(inside)

    def _add(self, descriptor: int, write: Write) -> bool:
        number = self.opened.get(descriptor)
        if not isinstance(number, int):
            return False
        self.pending.setdefault(number, []).append(write)
        return True

    def _open(self, call: Call) -> bool:
        (path,), flags = call.paths, call.words[1].split("|")
        if path != self.root and not path.startswith(self.root + "/"):
            return False
        is_new = path not in self.names and "O_CREAT" in flags
        if is_new:
            self._change_names({path: 1 + max([*self.sure, *self.pending, 0])})
            self.pending[self.names[path]] = []
        number = self.names.get(path, _FOLDER)
        self.opened[call.result] = path if number == _FOLDER else number
        self.positions[call.result] = 0
        return is_new or ("O_TRUNC" in flags and self._add(call.result, Write(0, None)))

    def _close(self, call: Call) -> bool:
        self.opened.pop(int(call.words[0]), None)
        return False

    def _write(self, call: Call) -> bool:
        descriptor = int(call.words[0])
        place = self.positions.get(descriptor, 0)
        self.positions[descriptor] = place + call.result
        return self._add(descriptor, Write(place, call.texts[0][: call.result]))

    def _write_at(self, call: Call) -> bool:
        place = int(call.words[-1])
        return self._add(int(call.words[0]), Write(place, call.texts[0][: call.result]))

    def _cut_off(self, call: Call) -> bool:
        return self._add(int(call.words[0]), Write(int(call.words[1]), None))

    def _synchronise(self, call: Call) -> bool:
        opened = self.opened.get(int(call.words[0]))
        if isinstance(opened, str):
            for change in self.pending_names.pop(opened, []):
                _rename(self.sure_names, change)
        elif opened is not None:
            content = bytearray(self.sure.get(opened, b""))
            for write in self.pending.get(opened, []):
                _put(content, write)
            self.sure[opened], self.pending[opened] = bytes(content), []
        return opened is not None

    def _move(self, call: Call) -> bool:
        old, new = call.paths
        return old in self.names and self._change_names({old: None, new: self.names[old]})

    def _link(self, call: Call) -> bool:
        old, new = call.paths
        return old in self.names and self._change_names({new: self.names[old]})

    def _unlink(self, call: Call) -> bool:
        return self._change_names({call.paths[0]: None})

    def _make_folder(self, call: Call) -> bool:
        return self._change_names({call.paths[0]: _FOLDER})


_DOES: Final[dict[str, Callable[[Disk, Call], bool]]] = {
    "openat": Disk._open,
    "close": Disk._close,
    "write": Disk._write,
    "pwrite64": Disk._write_at,
    "ftruncate": Disk._cut_off,
    "fsync": Disk._synchronise,
    "fdatasync": Disk._synchronise,
    "rename": Disk._move,
    "renameat": Disk._move,
    "renameat2": Disk._move,
    "link": Disk._link,
    "linkat": Disk._link,
    "unlink": Disk._unlink,
    "unlinkat": Disk._unlink,
    "mkdir": Disk._make_folder,
    "mkdirat": Disk._make_folder,
}


def _rename(names: dict[str, int], change: Names) -> None:
    for path, number in change.items():
        if number is None:
            names.pop(path, None)
        else:
            names[path] = number


def _put(content: bytearray, write: Write) -> None:
    if write.data is None:
        del content[write.at :]
        content.extend(bytes(write.at - len(content)))
        return
    content.extend(bytes(max(0, write.at - len(content))))
    content[write.at : write.at + len(write.data)] = write.data


def _sectors(write: Write) -> list[Write]:
    """A write in the parts that a disk writes whole."""
    if write.data is None:
        return [write]
    end = write.at + len(write.data)
    borders = [write.at, *range((write.at // SECTOR + 1) * SECTOR, end, SECTOR), end]
    return [
        Write(start, write.data[start - write.at : stop - write.at])
        for start, stop in itertools.pairwise(borders)
    ]


def _how_many(count: int, kept: Kept, chance: random.Random) -> int:
    match kept:
        case Kept.NOTHING:
            return 0
        case Kept.EVERYTHING:
            return count
        case Kept.UP_TO:
            return chance.randint(0, count)
        case Kept.SOME:
            return 0
