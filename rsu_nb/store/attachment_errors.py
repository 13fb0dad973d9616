"""Why a document is not kept with a case, or not found there; each a sentence to act on.

StoreError
├─ NoSuchEvidenceError, NothingAttachedError
├─ OtherFileError
└─ UnreadableDocumentError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import StoreError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable


class NoSuchEvidenceError(StoreError):
    """A document belongs to an item of evidence, and the case has none of that id."""

    def __init__(self, case: str, evidence_id: str, known: Iterable[str]) -> None:
        """Name the case, the id asked for, and the nearest ids there are."""
        self.case = case
        super().__init__(
            f"{case} has no item of evidence {evidence_id!r}, so that nothing was attached. Enter "
            f"the item first.{nearest(evidence_id, known)}"
        )


class NothingAttachedError(StoreError):
    """Nothing is attached to an item of evidence."""

    def __init__(self, case: str, evidence_id: str, known: Iterable[str]) -> None:
        """Name the case, the id asked for, and the nearest ids that have something."""
        self.case = case
        super().__init__(
            f"Nothing is attached to {evidence_id!r} in {case}. `rsu-nb attach {case} FILE --as "
            f"{evidence_id}` attaches a document.{nearest(evidence_id, known)}"
        )


class OtherFileError(StoreError):
    """A text was given for a file that it was not read from."""

    def __init__(self, evidence_id: str) -> None:
        """Name the evidence."""
        super().__init__(
            f"The file of {evidence_id} changed while it was read. Nothing was attached; do it "
            "again."
        )


class UnreadableDocumentError(StoreError):
    """There is no such file, or it may not be read."""

    def __init__(self, evidence_id: str) -> None:
        """Name the evidence; the file's name may be somebody's, and is not repeated."""
        super().__init__(
            f"The file for {evidence_id} was not attached: there is no such file, or you may not "
            "read it. Correct its name, and do it again."
        )
