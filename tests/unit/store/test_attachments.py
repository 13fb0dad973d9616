"""A document is kept locked with its case, as it came and as it was read, and found if changed."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from typing import TYPE_CHECKING

import pytest

from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.errors import TooLargeAttachmentError
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.attachments.limits import LIMITS
from rsu_nb.errors import CaseNotFoundError, ChangedEntryError, SealedCaseError
from rsu_nb.record.record import Pins
from rsu_nb.store.attachment_errors import (
    NoSuchEvidenceError,
    NothingAttachedError,
    OtherFileError,
)
from rsu_nb.store.attachments import Attachments
from rsu_nb.store.backup import back_up, restore
from rsu_nb.store.entry import What
from rsu_nb.store.errors import DestroyedKeyError, TamperedStoreError
from rsu_nb.store.held import HeldEdits
from rsu_nb.store.key_errors import UnlockedKeyError
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.rotation import rotate_key
from rsu_nb.store.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE, OTHER = "RSU-2026-00901", "RSU-2026-00902"
NAME = "Quillfeather statement.pdf"
CONTENT = b"%PDF-1.7 a herring-coloured bicycle"
PAGES = ("She rode a herring-coloured bicycle.", "")
EVIDENCE = [
    {"id": id_, "kind": "statement", "title": "A statement", "received_on": "2026-02-01"}
    for id_ in ("E1", "E2")
]
UNLOCK = "DROP TRIGGER files_never_change; DROP TRIGGER files_stay; PRAGMA foreign_keys = OFF;"
SPOIL = "UPDATE files SET ciphertext = x'00' WHERE sequence = {0}"
SWAP = (
    "UPDATE files SET reference = 'x' WHERE reference = 'RSU-2026-00901' AND sequence = 3;"
    "UPDATE files SET reference = 'RSU-2026-00901', sequence = 3 "
    "WHERE reference = 'RSU-2026-00902' AND sequence = 2;"
    "UPDATE files SET reference = 'RSU-2026-00902', sequence = 2 WHERE reference = 'x'"
)


def read_from(content: bytes = CONTENT, *pages: str) -> ReadAttachment:
    """A file as it is once read, with that text on its pages."""
    passages = enumerate(pages or PAGES, 1)
    return ReadAttachment(
        name=NAME,
        kind=AttachmentKind.PDF,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        pages=len(pages or PAGES),
        passages=tuple(Passage(anchor=f"p {number}", text=text) for number, text in passages),
    )


@pytest.fixture
def attachments(store: Store, small: Callable[..., Record]) -> Attachments:
    """The attachments of a store with two cases of two items of evidence, none attached yet."""
    store.save(small(evidence=EVIDENCE))
    store.new_case(small(case=OTHER, evidence=EVIDENCE))
    return Attachments(store.session)


@pytest.fixture
def attached(attachments: Attachments) -> Attachments:
    """The same with a document attached to E1 of both cases."""
    for case in (CASE, OTHER):
        attachments.attach(case, "E1", read_from(), CONTENT)
    return attachments


def tampering(home: Home, statements: str) -> list[tuple[str, Tampering, int]]:
    """What is found in the logs after the table of files was changed behind the store's back."""
    with sqlite3.connect(home.database) as connection:
        connection.executescript(UNLOCK + statements)
    found = [(one.case, one.tampered) for one in check_logs(home.database)]
    return [(case, one.kind, one.number) for case, one in found if one]


def test_the_file_and_its_text_come_back_as_they_were(attached: Attachments) -> None:
    assert attached.file(CASE, "E1") == CONTENT
    assert attached.read(CASE, "E1") == read_from()


def test_what_is_attached_is_listed_with_its_places_and_remark(attached: Attachments) -> None:
    (one,) = attached.attached(CASE)

    assert (one.evidence_id, one.name, one.pages, one.places) == ("E1", NAME, 2, "p 1 to p 2")
    assert one.remark == read_from().remark
    assert (one.at, one.officer) == ("2026-06-12T03:04:05+00:00", "k-wrenfield")


def test_a_name_is_not_in_what_is_logged_of_a_value(attached: Attachments) -> None:
    assert NAME not in repr(attached.attached(CASE))


def test_a_later_document_supersedes_and_the_earlier_stays(
    attached: Attachments, store: Store
) -> None:
    later = CONTENT + b" again"
    attached.attach(CASE, "E1", read_from(later, "More."), later)

    assert attached.file(CASE, "E1") == later
    assert [one.sha256 for one in attached.attached(CASE)] == [read_from(later).sha256]
    assert [one.head.what for one in store.log(CASE)].count(What.ATTACHED) == 2


def test_the_same_document_again_takes_no_room(attached: Attachments, store: Store) -> None:
    before = len(store.log(CASE))
    number = attached.attach(CASE, "E1", read_from(), CONTENT)

    assert (number, len(store.log(CASE))) == (3, before)


def test_the_same_file_read_better_takes_its_place(attached: Attachments) -> None:
    attached.attach(CASE, "E1", read_from(CONTENT, "Now with words."), CONTENT)

    assert attached.read(CASE, "E1").text == "Now with words."


def test_each_read_is_an_entry_and_a_check_is_none(attached: Attachments, store: Store) -> None:
    before = len(store.log(CASE))
    attached.for_checking(CASE, ["E1"])
    attached.attached(CASE)
    attached.read(CASE, "E1")
    attached.file(CASE, "E1")
    added = [one.head for one in store.log(CASE)[before:]]

    assert [(head.what, head.clear) for head in added] == [(What.READ, {"of": 3})] * 3


def test_a_check_gets_what_it_asks_for_where_something_is_attached(attached: Attachments) -> None:
    assert attached.for_checking(CASE, ["E1", "E2", "E9"]) == {"E1": read_from()}
    assert attached.for_checking(CASE, []) == {}


def test_in_the_clear_are_the_id_and_a_hash_of_what_is_locked(
    attached: Attachments, store: Store, home: Home
) -> None:
    clear = [one.head.clear for one in store.log(CASE) if one.head.what.names_file]
    found = b"".join(path.read_bytes() for path in home.data.rglob("*") if path.is_file())

    assert [{*one} for one in clear] == [{"evidence", "file"}] * 2
    assert read_from().sha256 not in str(clear)
    assert [word for word in (b"Quillfeather", b"herring", b".pdf") if word in found] == []


def test_the_text_is_not_read_with_the_log(attachments: Attachments, store: Store) -> None:
    content = os.urandom(300_000)
    attachments.attach(CASE, "E1", read_from(content, content.hex()), content)

    assert max(len(entry.locked.ciphertext) for entry in store.log(CASE)) < 2_000


def test_a_store_grows_by_little_more_than_the_file(attachments: Attachments, home: Home) -> None:
    def size() -> int:
        files = [*home.data.glob(f"{home.database.name}*")]
        return sum(path.stat().st_size for path in files if not path.name.endswith("-wal"))

    before, content = size(), os.urandom(1_000_000)
    attachments.attach(CASE, "E1", read_from(content, "Some words. " * 2_000), content)
    with sqlite3.connect(home.database) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    assert size() - before < 1_100_000


def test_an_item_that_is_only_held_takes_a_document(attachments: Attachments) -> None:
    HeldEdits(attachments.session).change(CASE, before={}, after={"evidence/E7": {"id": "E7"}})
    attachments.attach(CASE, "E7", read_from(), CONTENT)

    assert attachments.read(CASE, "E7").name == NAME


def test_what_is_held_under_something_that_is_no_id_takes_none(attachments: Attachments) -> None:
    HeldEdits(attachments.session).change(
        CASE, before={}, after={"evidence/Zeferina/title": "A letter"}
    )

    with pytest.raises(NoSuchEvidenceError):
        attachments.attach(CASE, "Zeferina", read_from(), CONTENT)


def test_an_item_that_is_not_there_takes_none(attachments: Attachments) -> None:
    with pytest.raises(NoSuchEvidenceError, match=r"no item of evidence 'E3'.*E1, E2"):
        attachments.attach(CASE, "E3", read_from(), CONTENT)


def test_a_sealed_case_takes_none_and_is_read(
    attached: Attachments, store: Store, small: Callable[..., Record]
) -> None:
    pins = Pins(rsu_nb="0.1.0", law="a1", template="b2").model_dump()
    store.seal(small(pins=pins, evidence=EVIDENCE))

    with pytest.raises(SealedCaseError):
        attached.attach(CASE, "E2", read_from(), CONTENT)
    assert attached.file(CASE, "E1") == CONTENT


def test_a_file_over_the_limit_is_refused(attachments: Attachments) -> None:
    content = bytes(LIMITS.size + 1)

    with pytest.raises(TooLargeAttachmentError, match="The file of E1"):
        attachments.attach(CASE, "E1", read_from(content), content)


def test_another_file_than_the_one_read_is_refused(attachments: Attachments) -> None:
    with pytest.raises(OtherFileError):
        attachments.attach(CASE, "E1", read_from(), CONTENT + b" ")


def test_a_real_case_takes_none_while_nothing_locks_the_key(
    attachments: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rsu_nb.store.real_cases.is_real", lambda _: True)

    with pytest.raises(UnlockedKeyError):
        attachments.attach(CASE, "E1", read_from(), CONTENT)


@pytest.mark.parametrize("act", ["file", "read"])
def test_an_item_without_a_document_gives_none(attached: Attachments, act: str) -> None:
    with pytest.raises(NothingAttachedError, match="Nothing is attached to 'E2'"):
        getattr(attached, act)(CASE, "E2")


def test_an_unknown_case_has_none(attachments: Attachments) -> None:
    with pytest.raises(CaseNotFoundError):
        attachments.attached("RSU-2026-00999")


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (
            "UPDATE files SET ciphertext = x'00' "
            "WHERE reference = 'RSU-2026-00901' AND sequence = 3",
            [(CASE, Tampering.FILE, 3)],
        ),
        (
            "UPDATE files SET nonce = x'00' WHERE reference = 'RSU-2026-00901' AND sequence = 4",
            [(CASE, Tampering.FILE, 4)],
        ),
        (
            "DELETE FROM files WHERE reference = 'RSU-2026-00901' AND sequence = 3",
            [(CASE, Tampering.FILE, 3)],
        ),
        (
            "UPDATE files SET sequence = -3 WHERE reference = 'RSU-2026-00901' AND sequence = 3;"
            "UPDATE files SET sequence = 3 WHERE reference = 'RSU-2026-00901' AND sequence = 4",
            [(CASE, Tampering.FILE, 3)],
        ),
    ],
    ids=["changed file", "changed text", "taken out", "text for file"],
)
def test_a_file_that_was_tampered_with_is_named_without_a_key(
    attached: Attachments, home: Home, statements: str, found: list[tuple[str, Tampering, int]]
) -> None:
    home.key.unlink()

    assert tampering(home, statements) == found


def test_files_swapped_between_cases_are_named_in_both(attached: Attachments, home: Home) -> None:
    assert tampering(home, SWAP) == [(CASE, Tampering.FILE, 3), (OTHER, Tampering.FILE, 2)]


@pytest.mark.parametrize("number", [3, 4])
def test_a_changed_file_is_not_read(attached: Attachments, home: Home, number: int) -> None:
    tampering(home, SPOIL.format(number))

    with pytest.raises(ChangedEntryError, match=f"Entry {number}"):
        (attached.file if number == 3 else attached.read)(CASE, "E1")


def test_a_changed_file_is_not_restored(attached: Attachments, home: Home, tmp_path: Path) -> None:
    back_up(home.database, tmp_path / "copy.sqlite")
    with sqlite3.connect(tmp_path / "copy.sqlite") as connection:
        connection.executescript(UNLOCK)
        connection.execute("DELETE FROM files WHERE sequence = 4")

    with pytest.raises(TamperedStoreError, match="attached with entry 4"):
        restore(tmp_path / "copy.sqlite", home, may_replace=True)


def test_a_backup_holds_the_files(
    attached: Attachments, opened: Callable[..., Store], home: Home, tmp_path: Path
) -> None:
    back_up(home.database, tmp_path / "copy.sqlite")
    restore(tmp_path / "copy.sqlite", home, may_replace=True)
    again = Attachments(opened().session)

    assert (again.file(CASE, "E1"), again.read(CASE, "E1")) == (CONTENT, read_from())


def test_a_new_key_opens_them(
    attached: Attachments, opened: Callable[..., Store], home: Home
) -> None:
    rotate_key(home, None)
    again = Attachments(opened().session)

    assert (again.file(CASE, "E1"), again.read(CASE, "E1")) == (CONTENT, read_from())


def test_disposal_leaves_nobody_able_to_read_them(
    attached: Attachments, store: Store, home: Home
) -> None:
    store.destroy_key(CASE, "DA-123")

    with pytest.raises(DestroyedKeyError):
        attached.file(CASE, "E1")
    assert attached.file(OTHER, "E1") == CONTENT
    assert [one.tampered for one in check_logs(home.database)] == [None] * 3


def test_the_record_and_its_changes_stay_as_they_are(
    attached: Attachments, store: Store, small: Callable[..., Record]
) -> None:
    store.save(small(evidence=EVIDENCE, place_of_decision="Hamilton"))

    assert store.record(CASE) == small(evidence=EVIDENCE, place_of_decision="Hamilton")
