"""Why a copy may not leave as asked, or come back, each as a sentence a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.errors import (
    LockedAttachmentError,
    TooLargeAttachmentError,
    UnreadableAttachmentError,
)
from rsu_nb.errors import ExportError, RsuError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from rsu_nb.attachments.errors import AttachmentError


class UnknownRecipientError(ExportError):
    """The recipient is neither a role of the record nor an office."""

    def __init__(self, known: Iterable[str]) -> None:
        """Give the recipients there are; what was typed is not repeated, it may be a name."""
        super().__init__(
            "The recipient is a role of the record or an office, never a name: one of "
            f"{', '.join(known)}. Nothing was written."
        )


class NoPurposeError(ExportError):
    """An exporter was not told why and to whom."""

    def __init__(self) -> None:
        """Say how to tell it."""
        super().__init__(
            "A copy leaves the store for a purpose and to a recipient only. Add "
            "--DecisionExporter.purpose=… and --DecisionExporter.recipient=… to the command. "
            "Nothing was written."
        )


class RefusedOutputError(ExportError):
    """A copy may not be written to that folder."""

    def __init__(self, folder: Path, why: str) -> None:
        """Name the folder and say why."""
        self.folder = folder
        super().__init__(f"No copy was written to {folder}: {why} Name another folder.")


class NotThinError(ExportError):
    """A notebook does not say whose decision it is."""

    def __init__(self) -> None:
        """Say what such a notebook must hold."""
        super().__init__(
            "This notebook names no case: its parameters cell must say case = "
            '"RSU-2026-00117", with the reference of a case in the store. Nothing was written.'
        )


class IdentityDisclosedError(ExportError):
    """A copy to be published would let somebody be identified."""

    def __init__(self, case: str, where: Iterable[str]) -> None:
        """Name the case and the paragraphs, never what stands in them."""
        self.where = tuple(where)
        super().__init__(
            f"{case} was not released for publication: what identifies a person is in "
            f"{', '.join(self.where)}. Write the role there, such as {{claimant}}, and try again."
        )


class UnpublishableFileError(ExportError):
    """A file as it was received cannot be made to identify no one."""

    def __init__(self, evidence_id: str) -> None:
        """Name the evidence."""
        super().__init__(
            f"The file of {evidence_id} was not released: as it was received, it may identify "
            "somebody, and a copy for publication must not. Quote from it in the decision."
        )


class NotToBeDisclosedError(ExportError):
    """The record says that an item of evidence is not to be disclosed to that person."""

    def __init__(self, evidence_id: str, recipient: str) -> None:
        """Name the evidence and the recipient's role."""
        super().__init__(
            f"The file of {evidence_id} was not released: the record says that it is not to be "
            f"disclosed to the {recipient}, nor through whoever acts for them."
        )


class NotACopyError(RsuError):
    """A file whose comments were to be taken in is not a draft copy of the case."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            f"The file is not a draft copy of {case}: none of its paragraphs carries a mark of "
            "that case. Nothing was taken in. Take the file that came back of a copy which "
            f"`rsu-nb export {case} --to docx` made before the seal, or enter the comments with "
            "`rsu-nb review comment`."
        )


class UnreadableCopyError(RsuError):
    """A file whose comments were to be taken in is not read."""

    def __init__(self, why: AttachmentError) -> None:
        """Say what is wrong with it, and how to get one that can be read."""
        what = _NOT_READ.get(type(why), "is not a Word document (.docx)")
        if isinstance(why, UnreadableAttachmentError):
            what = why.flaw.value
        super().__init__(
            f"The file {what}. Nothing was taken in. Open it in the program it was commented in, "
            "save it as a Word document (.docx) without a password, and try again."
        )


_NOT_READ: Final = {
    TooLargeAttachmentError: "is larger than any draft copy, or holds too many comments",
    LockedAttachmentError: "is locked with a password",
}
