"""A document attached at the desk is read beside the form; what is no document is refused."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import RsuError
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.attaching import attach
from rsu_widgets.desk.documents import document_of
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A complete invented case, open for work."""
    return Work(store, example.case)


def values(content: bytes, item: str = "E1") -> dict[str, Any]:
    """What the page sends along."""
    file = {"name": "letter.txt", "content": base64.b64encode(content).decode()}
    return {"item": item, "file": file}


def test_what_is_attached_is_shown_beside_the_form(work: Work) -> None:
    done = attach(work, "", values(b"The first paragraph.\n\nThe second."))

    assert done.words.startswith("Attached to E1.")
    assert [one["text"] for one in document_of(work, "E1")["parts"]] == [
        "The first paragraph.",
        "The second.",
    ]


def test_an_item_and_a_file_are_needed(work: Work) -> None:
    with pytest.raises(MissingValueError, match="The item that it is"):
        attach(work, "", {"file": {"name": "letter.txt", "content": "QQ=="}})
    with pytest.raises(MissingValueError, match="The document"):
        attach(work, "", {"item": "E1"})


def test_what_is_no_document_and_what_is_no_item_are_refused_in_a_sentence(work: Work) -> None:
    with pytest.raises(RsuError, match="E1"):
        attach(work, "", values(b""))
    with pytest.raises(RsuError, match="E999"):
        attach(work, "", values(b"Words.", item="E999"))


def test_every_item_of_the_case_is_offered_at_the_step_of_the_evidence(work: Work) -> None:
    groups = step_view(work, "evidence")["groups"]
    [asked] = [one for one in groups if one.get("title") == "Attach a document"]
    item, file = asked["actions"][0]["asks"]

    assert [one["value"] for one in item["options"]] == [one.id for one in work.record.evidence]
    assert file["kind"] == "file"
