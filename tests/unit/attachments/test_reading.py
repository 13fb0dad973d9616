"""A file is read in a process of its own, and whatever becomes of that, the asker goes on."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.attachments import reading
from rsu_nb.attachments.errors import (
    AttachmentError,
    Flaw,
    LockedAttachmentError,
    TooLargeAttachmentError,
    UnknownKindError,
    UnreadableAttachmentError,
)
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.limits import LIMITS, Limits
from rsu_nb.attachments.reading import read_attachment
from tests.unit.attachments import files

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.attachments.attachment import ReadAttachment

RESTRICTED = """
from rsu_nb.attachments.limits import Limits
from rsu_nb.attachments.reading_process import restrict
restrict(Limits(memory=400_000_000))
"""


def flaw_of(content: bytes, limits: Limits = LIMITS) -> Flaw:
    """What is wrong with a file that is refused as unreadable."""
    with pytest.raises(UnreadableAttachmentError) as refused:
        read_attachment(content, "file", limits=limits)
    return refused.value.flaw


def long_to_read() -> bytes:
    """A small PDF within every limit of size, whose pages take seconds of work."""
    objects = files.pdf_objects(*["One"] * 200)
    work = files.deflated(b"1 0 0 1 0 0 cm\n" * 240_000)
    return files.pdf_of({n: work if n % 10 == 1 and n > 10 else o for n, o in objects.items()})


@pytest.fixture(scope="module")
def letter() -> ReadAttachment:
    """A PDF of two pages, read."""
    return read_attachment(files.pdf("Dear Zeferina", "Yours"), "/tmp/Quillfeather.pdf")  # noqa: S108


def test_a_file_is_read_with_its_places(letter: ReadAttachment) -> None:
    assert (letter.kind, letter.pages) == (AttachmentKind.PDF, 2)
    assert [(p.anchor, p.text) for p in letter.passages] == [
        ("p 1", "Dear Zeferina"),
        ("p 2", "Yours"),
    ]


def test_its_size_and_fingerprint_are_those_of_the_content(letter: ReadAttachment) -> None:
    content = files.pdf("Dear Zeferina", "Yours")

    assert (letter.size, letter.sha256) == (len(content), hashlib.sha256(content).hexdigest())


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/tmp/Quillfeather.pdf", "Quillfeather.pdf"),  # noqa: S108
        ("..\\..\\a.pdf", "a.pdf"),
        ("a\r\n\x07b.pdf", "a b.pdf"),
        ("n" * 300, "n" * 200),
        ("", ""),
    ],
    ids=range(5),
)
def test_only_the_last_part_of_the_name_is_kept(given: str, kept: str) -> None:
    assert read_attachment(b"a", given).name == kept


def test_neither_name_nor_text_is_in_its_repr(letter: ReadAttachment) -> None:
    assert "Quillfeather" not in repr(letter)
    assert "Zeferina" not in repr(letter) + repr(letter.passages)


@pytest.mark.parametrize(
    ("content", "error", "limits"),
    [
        (b"", UnreadableAttachmentError, LIMITS),
        (b"ab", TooLargeAttachmentError, Limits(size=1)),
        (b"ab", TooLargeAttachmentError, Limits(text=1)),
        (b"%PDF-1.7", UnreadableAttachmentError, LIMITS),
        (b"MZ\0", UnknownKindError, LIMITS),
        (files.zipped({"a.txt": b"a"}), UnknownKindError, LIMITS),
    ],
    ids=range(6),
)
def test_a_refusal_names_the_evidence_and_not_the_file(
    content: bytes, error: type[AttachmentError], limits: Limits
) -> None:
    with pytest.raises(error, match=r"^The file of E4 ") as refused:
        read_attachment(content, "Quillfeather.pdf", evidence_id="E4", limits=limits)

    assert "Quillfeather" not in str(refused.value)


def test_memory_is_limited() -> None:
    """A Word file of 30 kB within every limit of size, and 300 MB of XML once parsed."""
    bomb = files.zipped(files.word_parts("<w:r/>" * 2_000_000))

    assert len(bomb) < 50_000
    assert flaw_of(bomb, Limits(memory=300_000_000)) is Flaw.TOO_MUCH_WORK


@pytest.mark.parametrize("limits", [Limits(processor_seconds=1), Limits(seconds=1)], ids=range(2))
def test_time_is_limited(limits: Limits) -> None:
    assert flaw_of(long_to_read(), limits) is Flaw.TOO_MUCH_WORK


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        ("bytearray(500_000_000)", "MemoryError"),
        ("open('{folder}/kept', 'w').write('a' * 100_000)", "OSError: [Errno 27]"),
    ],
)
def test_the_reading_process_may_do_little(tmp_path: Path, attempt: str, error: str) -> None:
    program = RESTRICTED + attempt.format(folder=tmp_path)
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 1
    assert error in ran.stderr


@pytest.mark.parametrize(
    ("program", "flaw"),
    [
        ("import os; os.abort()", Flaw.STOPPED),
        ("raise SystemExit(3)", Flaw.STOPPED),
        ("print('no answer')", Flaw.STOPPED),
        ("import os; os.kill(os.getpid(), 9)", Flaw.TOO_MUCH_WORK),
        ("import time; time.sleep(60)", Flaw.TOO_MUCH_WORK),
        ("while True: print('a' * 1_000_000)", Flaw.TOO_MUCH_WORK),
    ],
)
def test_a_reading_process_that_dies_or_hangs_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, program: str, flaw: Flaw
) -> None:
    monkeypatch.setattr(reading, "_PROGRAM", program)

    assert flaw_of(b"a" * 1_000_000, Limits(seconds=1)) is flaw


def test_a_reading_process_that_says_too_much_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys; sys.stdin.buffer.read()\nwhile True: print('a' * 1_000_000)"
    monkeypatch.setattr(reading, "_PROGRAM", program)
    limits = Limits(seconds=30, text=1_000_000, places=10)
    begun = perf_counter()

    assert flaw_of(b"a", limits) is Flaw.TOO_MUCH_WORK
    assert perf_counter() - begun < limits.seconds / 2


def test_after_a_refusal_the_next_file_is_read() -> None:
    assert flaw_of(b"%PDF-1.7") is Flaw.BROKEN_PDF
    assert read_attachment(b"One", "file").text == "One"


def test_nothing_of_the_file_is_among_arguments_or_in_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[tuple[Any, Any]] = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, arguments: Any, **options: Any) -> None:
            started.append((arguments, options["env"]))
            super().__init__(arguments, **options)

    monkeypatch.setenv("SOME_SECRET", "secret")
    monkeypatch.setattr(reading, "Popen", Recorded)
    read_attachment(b"Zeferina", "Quillfeather.txt")
    (arguments, environment), *others = started

    assert not others
    assert set(environment) <= {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"}
    assert arguments[:3] == [sys.executable, "-I", "-c"]
    assert "Quillfeather" not in repr(arguments)
    assert "Zeferina" not in repr(arguments)


def test_a_file_that_opens_with_a_password_only_is_told_from_a_broken_one() -> None:
    content = bytearray(files.zipped(files.word_parts(files.paragraph("a"))))
    content[content.index(b"PK\x01\x02") + 8] |= 1

    with pytest.raises(LockedAttachmentError, match=r"^The file of E4 is locked"):
        read_attachment(bytes(content), "file", evidence_id="E4")
