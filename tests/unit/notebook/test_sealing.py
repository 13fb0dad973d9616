"""Nothing is sealed that the gate did not look at, attachments included."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.attachments.attachment import Passage, ReadAttachment
from rsu_nb.attachments.kind import AttachmentKind
from rsu_nb.gate.report import GateReport
from rsu_nb.notebook import sealing
from rsu_nb.record.reading import record_from
from rsu_nb.store.attachments import Attachments
from rsu_nb.store.errors import AttachedMeanwhileError

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

NOTHING = GateReport(defects=(), warnings=(), incomplete=(), questions=())
CONTENT = b"A letter about a herring-coloured bicycle."


@pytest.fixture
def example() -> Record:
    """A shipped example, complete."""
    path = Path(rsu_nb.__file__).parent / "examples" / "recognised_imputed_opinion.yaml"
    return record_from(path.read_bytes(), path.name)


def attach(store: Store, case: str) -> None:
    """Attach a document to the first item of evidence, as another window does."""
    read = ReadAttachment(
        name="letter.txt",
        kind=AttachmentKind.TEXT,
        size=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        pages=None,
        passages=(Passage(anchor="para 1", text=CONTENT.decode()),),
    )
    Attachments(store.session).attach(case, "E1", read, CONTENT)


def test_what_is_attached_while_the_gate_looks_is_not_sealed_unread(
    store: Store, example: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gate_while_another_attaches(store: Store, record: Record) -> GateReport:
        attach(store, record.case)
        return NOTHING

    store.new_case(example)
    monkeypatch.setattr(sealing, "gate_of", gate_while_another_attaches)

    with pytest.raises(AttachedMeanwhileError, match=example.case):
        sealing.seal_case(store, example.case, nothing_received=True)

    assert not store.stage(example.case).is_closed


def test_what_was_attached_before_the_gate_looks_is_sealed_with_the_case(
    store: Store, example: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.new_case(example)
    attach(store, example.case)
    monkeypatch.setattr(sealing, "gate_of", lambda *_: NOTHING)

    sealing.seal_case(store, example.case, nothing_received=True)

    assert store.stage(example.case).is_closed
