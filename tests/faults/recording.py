"""What a process asks of the disk, call by call, as strace sees it: the real store, unchanged."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

CALLS: Final = (
    "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,"
    "unlink,unlinkat,mkdir,mkdirat"
)
_ROOT: Final = Path(__file__).parents[2]
_LINE: Final = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>\d+)")
_ARGUMENT: Final = re.compile(r'"(?P<text>(?:\\x[0-9a-f]{2})*)"|(?P<word>[^",\s]+)')


class NoTracingError(Exception):
    """This computer has no strace, or does not let a process be traced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of the system that did what it was asked.

    Attributes:
        name: Its name.
        texts: The paths or the bytes it was given.
        words: What else it was given: numbers and flags.
        result: What it returned.
    """

    name: str
    texts: tuple[bytes, ...]
    words: tuple[str, ...]
    result: int

    @property
    def paths(self) -> tuple[str, ...]:
        """The texts as paths."""
        return tuple(text.decode() for text in self.texts)


def recorded(trace: Path, *arguments: str) -> tuple[Call, ...]:
    """Returns the calls of a Python program that is run to its end.

    Raises:
        NoTracingError: It cannot be traced, or stopped with an error.
    """
    program = shutil.which("strace")
    if program is None:
        raise NoTracingError
    options = ("-xx", "-s", "9999999", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", trace)
    command = [program, *map(str, options), sys.executable, *arguments]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, check=False)
    if done.returncode:
        raise NoTracingError(done.stderr.decode())
    return tuple(_calls(trace))


def _calls(trace: Path) -> Iterator[Call]:
    with trace.open("r", encoding="ascii") as lines:
        for line in lines:
            if found := _LINE.match(line):
                arguments = list(_ARGUMENT.finditer(found["arguments"]))
                yield Call(
                    name=found["name"],
                    texts=tuple(
                        bytes.fromhex(one["text"].replace(r"\x", ""))
                        for one in arguments
                        if one["text"] is not None
                    ),
                    words=tuple(one["word"] for one in arguments if one["word"]),
                    result=int(found["result"]),
                )
