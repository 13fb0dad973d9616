"""A document joins an item of evidence at the desk, to be read and cited beside the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.attachments.reading import read_attachment
from rsu_nb.store.attachments import Attachments
from rsu_widgets.desk.acts.act import Done, chosen_file, given

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work


def attach(work: Work, _: str, values: Values) -> Done:
    """Attach a document to an item; an earlier one of the item stays in the log.

    Raises:
        MissingValueError: No item or no file is chosen.
        UnreadableAttachmentError: It is over a limit, or of a kind that is not read, and why.
        SealedCaseError: The case is sealed.
        StoreError: The record has no such item, or the store cannot be written to.
    """
    item = given(values, "item", "The item that it is")
    chosen = chosen_file(values, "file", "The document")
    read = read_attachment(chosen.content, chosen.name, evidence_id=item)
    Attachments(work.store.session).attach(work.case, item, read, chosen.content)
    return Done(words=f"Attached to {item}. The file that you chose is still where it was.")
