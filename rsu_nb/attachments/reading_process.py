"""The process in which one file is read: little memory, little time, no file to write, no core.

It gets the limits as one line of JSON and then the file on standard input, and answers on
standard output. Nothing of the file is among its arguments or in its environment.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import TYPE_CHECKING

from rsu_nb.attachments.answer import answer_of
from rsu_nb.attachments.commented_copy import answer_of_copy
from rsu_nb.attachments.errors import AttachmentError, Flaw, UnreadableAttachmentError
from rsu_nb.attachments.extraction import extract
from rsu_nb.attachments.limits import Limits
from rsu_nb.attachments.word_comments import read_comments

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO


def main() -> None:
    """Read the file on standard input and answer with its text on standard output."""
    sys.stdout.buffer.write(_answer(sys.stdin.buffer, _text))


def main_for_comments() -> None:
    """Read the file on standard input and answer with its comments on standard output."""
    sys.stdout.buffer.write(_answer(sys.stdin.buffer, _comments))


def _text(content: bytes, limits: Limits) -> bytes:
    return answer_of(extract(content, limits))


def _comments(content: bytes, limits: Limits) -> bytes:
    return answer_of_copy(read_comments(content, limits))


def _answer(given: BinaryIO, read: Callable[[bytes, Limits], bytes]) -> bytes:
    limits = Limits(**json.loads(given.readline()))
    restrict(limits)
    try:
        return read(given.read(), limits)
    except AttachmentError as refusal:
        return answer_of(refusal)
    except MemoryError:
        return answer_of(UnreadableAttachmentError(Flaw.TOO_MUCH_WORK))


def restrict(limits: Limits) -> None:
    """Let this process have no more memory and time than that, and make no file or process."""
    for kind, most in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, limits.processor_seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        _, allowed = resource.getrlimit(kind)
        least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        resource.setrlimit(kind, (least, least))


if __name__ == "__main__":
    main()
