"""The characters of a document that no shipped font prints, for the officer to put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import DocumentStatus
from rsu_nb.errors import DraftingError
from rsu_nb.export.glyphs import unprintable
from rsu_nb.export.inlines import texts

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.record import Record


def uncovered(document: Document) -> tuple[str, ...]:
    """Returns the characters that will print as boxed code points, in code point order."""
    return tuple(sorted(frozenset().union(*map(unprintable, texts(document)))))


def uncovered_in_decision(record: Record) -> tuple[str, ...]:
    """Returns those of the decision of a record; none before it can be drafted."""
    try:
        document = decision_document(record, Settings(), status=DocumentStatus.DRAFT)
    except DraftingError:
        return ()
    return uncovered(document)
