"""A parser that is given input nobody thought of, and what it must never do with it."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from hypothesis.strategies import SearchStrategy
from pydantic import ValidationError

from rsu_nb.errors import RsuError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

CLAIMANT: Final = "Quillfeather"
"""The name that is in the inputs; no sentence of a parser may repeat it."""


class FuzzError(Exception):
    """A parser did what no parser may."""


class EchoError(FuzzError):
    """Its sentence repeats what it was given."""


class NoSentenceError(FuzzError):
    """It refuses without saying what to do."""


class TooSlowError(FuzzError):
    """It takes longer than it may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A parser, and what it is given.

    Attributes:
        name: What it reads.
        given: Makes its input.
        read: Reads it; raises what an officer would see.
        longest: Seconds it may take for one input.
        examples: How many inputs it is given before it is the next parser's turn.
        repeats: True where its input is a name that was typed on the command line, which the
            sentence repeats so that it is seen to be misspelt.
    """

    name: str
    given: SearchStrategy[Any]
    read: Callable[[Any], object]
    longest: float = 5
    examples: int = 60
    repeats: bool = False

    def try_once(self, given: Any) -> None:
        """Read one input.

        Raises:
            Exception: The parser does what no parser may.
        """
        try:
            with no_longer_than(self.longest):
                self.read(given)
        except RsuError as error:
            self._refuse_sentence(str(error))
        except ValidationError as error:  # what one field of a form raises
            if not error.errors():
                raise NoSentenceError from error

    def _refuse_sentence(self, sentence: str) -> None:
        if len(sentence.split()) < 3:
            raise NoSentenceError(sentence)
        if CLAIMANT in sentence and not self.repeats:
            raise EchoError


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Raises `TooSlowError` in what takes longer; in the main thread only."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
