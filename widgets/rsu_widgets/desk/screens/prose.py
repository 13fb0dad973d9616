"""Prose that is written first: it stands here until each passage is put into its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.record import Record
from rsu_widgets.desk.fields import node_of
from rsu_widgets.desk.screens.dressed import dressed
from rsu_widgets.desk.screens.layout import prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_widgets.desk.work import Work

_HOW: Final = (
    "Write here as it comes, before there is a fact or a question for it. Then select a passage "
    "and put it into its place: it becomes a new fact, or goes to the end of a finding, a "
    "question or another text, and leaves this page, so that nothing stands twice.",
    "Nothing of this page prints. What is still here is not in the decision, and the decision is "
    "not sealed while anything is.",
)


def prose_groups(work: Work) -> Iterator[dict[str, Any]]:
    """The text, and how its passages come to their places."""
    yield prose("", *_HOW)
    field = node_of(Record, "prose", "", work.data)
    yield from dressed([{"group": "fields", "title": "", "nodes": [field.view()]}], work)
