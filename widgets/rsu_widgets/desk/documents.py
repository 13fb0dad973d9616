"""The documents of a case beside the form: which there are, and the text of one by its places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.store.attachments import Attachments

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work


def documents_of(work: Work) -> list[dict[str, Any]]:
    """The items of evidence to which a document is attached.

    Raises:
        ChangedEntryError: The log was changed.
    """
    titles = {one["id"]: one.get("title", "") for one in work.data.get("evidence", [])}
    return [
        {"id": one.evidence_id, "title": titles.get(one.evidence_id, "")}
        for one in Attachments(work.store.session).attached(work.case)
    ]


def document_of(work: Work, name: str) -> dict[str, Any]:
    """The text of the document attached to an item, by the places that a citation names.

    Raises:
        StoreError: Nothing is attached to it.
        ChangedEntryError: It is not what was attached.
    """
    read = Attachments(work.store.session).read(work.case, name)
    titles = {one["id"]: one.get("title", "") for one in work.data.get("evidence", [])}
    return {
        "id": name,
        "title": titles.get(name, ""),
        "remark": read.remark,
        "parts": [{"anchor": one.anchor, "text": one.text} for one in read.passages],
    }
