"""Reads a file in a process of its own, so that no file can harm the program that asks."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import sys
from contextlib import suppress
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from threading import Timer
from typing import Final

from rsu_nb.attachments.answer import result_of
from rsu_nb.attachments.attachment import ReadAttachment
from rsu_nb.attachments.clean_text import clean
from rsu_nb.attachments.errors import THE_FILE, Flaw, UnreadableAttachmentError
from rsu_nb.attachments.limits import LIMITS, Limits
from rsu_nb.attachments.size import refuse_by_size

_PROGRAM: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop()); "
    "from rsu_nb.attachments.reading_process import {main}; {main}()"
)
_PACKAGES: Final = str(Path(__file__).parents[2])
"""Where this very version lies; in isolated mode nothing else would say so."""

_ENVIRONMENT: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What an interpreter may need to start; nothing else is handed on."""

_BYTES_OF_A_CHARACTER: Final = 4
_BYTES_AROUND_A_PASSAGE: Final = 60
"""The most that an answer takes for each."""

_OUT_OF_TIME: Final = frozenset({-signal.SIGXCPU, -signal.SIGKILL})
_LONGEST_NAME: Final = 200
_FOLDERS: Final = re.compile(r".*[/\\]")


class Reads(StrEnum):
    """What is read from a file, by the function that the process runs."""

    TEXT = "main"
    COMMENTS = "main_for_comments"


def read_attachment(
    content: bytes, name: str, *, evidence_id: str | None = None, limits: Limits = LIMITS
) -> ReadAttachment:
    """A file that an officer attaches, read into text with places to cite.

    The kind is told by the content; the name is only kept, without its folders.

    Args:
        content: The whole file.
        name: The file's name; it may identify somebody, so no message repeats it.
        evidence_id: The evidence it belongs to, which messages name instead.
        limits: What the file may be and reading it may take.

    Raises:
        UnknownKindError: It is of a kind that cannot be attached.
        LockedAttachmentError: It is locked with a password.
        TooLargeAttachmentError: It is over a limit.
        UnreadableAttachmentError: It is empty, broken, or made to do harm.
    """
    subject = f"The file of {evidence_id}" if evidence_id else THE_FILE
    refuse_by_size(content, limits, subject)
    extract = result_of(answer_apart(content, limits, subject, reads=Reads.TEXT), subject)
    return ReadAttachment(
        name=_last_part(name),
        kind=extract.kind,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        pages=extract.pages,
        passages=extract.passages,
    )


def answer_apart(content: bytes, limits: Limits, subject: str, *, reads: Reads) -> bytes:
    """What a process of its own answers of the content; it is ended when its time is over.

    Args:
        content: The whole file.
        limits: What reading it may take.
        subject: What a refusal calls the file.
        reads: What is read from it.

    Raises:
        UnreadableAttachmentError: The process was ended, or ended by itself.
    """
    program = _PROGRAM.format(main=reads.value)
    with Popen(  # noqa: S603 - this interpreter, with arguments that are ours
        [sys.executable, "-I", "-c", program, _PACKAGES],
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env={key: os.environ[key] for key in _ENVIRONMENT if key in os.environ},
    ) as process:
        timer = Timer(limits.seconds, process.kill)
        timer.start()
        try:
            answer = _answer(process, content, limits)
            code = process.wait()
        finally:
            timer.cancel()
            process.kill()
    if code != 0:
        flaw = Flaw.TOO_MUCH_WORK if code in _OUT_OF_TIME else Flaw.STOPPED
        raise UnreadableAttachmentError(flaw, subject)
    return answer


def _answer(process: Popen[bytes], content: bytes, limits: Limits) -> bytes:
    """What the process answers; it is ended where it says more than an extract can hold."""
    asked, answered = process.stdin, process.stdout
    if asked is None or answered is None:
        return b""
    with suppress(BrokenPipeError), asked:
        asked.write(json.dumps(asdict(limits)).encode() + b"\n")
        asked.write(content)
    longest = limits.text * _BYTES_OF_A_CHARACTER + limits.places * _BYTES_AROUND_A_PASSAGE
    answer = answered.read(longest)
    if len(answer) == longest:
        process.kill()
    return answer


def _last_part(name: str) -> str:
    """The name without its folders, in one line and not too long."""
    return _FOLDERS.sub("", " ".join(clean(name).split()))[:_LONGEST_NAME]
