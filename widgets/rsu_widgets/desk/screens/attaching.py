"""A document is attached to an item of evidence, where there is an item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_widgets.desk.acts.act import MOST_BYTES
from rsu_widgets.desk.screens.asking_fields import choice, file
from rsu_widgets.desk.screens.layout import actions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_widgets.desk.work import Work

_WHY: Final = (
    "A PDF, a Word document, plain text or a photo. It is kept locked with the case and read into "
    "text, which Documents shows beside the form to be cited. A later one of an item takes the "
    "place of the earlier. The command rsu-nb attach takes one of up to 50 MB."
)


def attach_groups(work: Work) -> Iterator[dict[str, Any]]:
    """The items of evidence to which a document can be attached, and the document."""
    items = [(one.id, f"{one.id} {one.title}") for one in work.record.evidence]
    if items:
        yield actions(
            "Attach a document",
            {
                "act": "attach",
                "label": "Attach this document",
                "why": _WHY,
                "asks": [
                    choice("item", "The item that it is", items),
                    file("file", "The document", MOST_BYTES),
                ],
            },
        )
