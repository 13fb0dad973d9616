"""A child that works on a store, and a parent that kills it with SIGKILL while it does.

The child is forked from a parent in which everything is imported already, and says on a pipe what
it is about to do and what the store has returned from. The parent must have one thread only.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

_READY: Final = b"R"
_BEGUN: Final = b"B"
_RETURNED: Final = b"A"


class ChildError(Exception):
    """A child stopped by itself, which proves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a child had said when it was killed.

    Attributes:
        begun: How many changes it was about to make.
        returned: How many of them the store had returned from: what was acknowledged.
    """

    begun: int
    returned: int

    @property
    def is_inside(self) -> bool:
        """True where the kill fell between "about to change" and "acknowledged"."""
        return self.begun > self.returned


class Teller:
    """The child's end of the pipe."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def ready(self) -> None:
        """From here on it may be killed."""
        os.write(self._pipe, _READY)

    def begin(self) -> None:
        """A change is about to be made."""
        os.write(self._pipe, _BEGUN)

    def returned(self) -> None:
        """The store has returned from that change."""
        os.write(self._pipe, _RETURNED)


def killed(work: Callable[[Teller], None], pause: Callable[[], None]) -> Told:
    """Returns what a child had said that was killed after a pause from when it was ready.

    Raises:
        ChildError: It stopped by itself.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work_until_killed(work, Teller(writing))
    os.close(writing)
    try:
        said = _until_ready(reading)
        pause()
    finally:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
        raise ChildError
    with os.fdopen(reading, "rb") as rest:
        said += rest.read()
    return Told(begun=said.count(_BEGUN), returned=said.count(_RETURNED))


def _until_ready(reading: int) -> bytes:
    said = b""
    while _READY not in said:
        if not (more := os.read(reading, 1000)):
            raise ChildError
        said += more
    return said


def _work_until_killed(work: Callable[[Teller], None], teller: Teller) -> NoReturn:
    """Work, then wait to be killed; a child never goes back to what its parent was doing."""
    try:
        work(teller)
        while True:
            signal.pause()
    except BaseException:  # the child ends here, whatever it was
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(1)
