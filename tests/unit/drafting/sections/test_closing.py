"""The closing: what a decision says of the Minister, and only where it must."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.drafting.plain_text import text_of
from rsu_nb.drafting.tree import Document
from rsu_nb.record.record import Record

Data = dict[str, Any]
Decide = Callable[[Record], Document]

THE_MINISTER = "the Minister decides the person’s immigration status (s 139)"


def said(document: Document) -> str:
    text = "\n".join(text_of(one, {}) for one in document.paragraphs())
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_an_adverse_determination_on_a_protected_person_names_the_minister(
    protected_variant: Callable[[Callable[[Data], None]], Record], decide: Decide
):
    def change(data: Data) -> None:
        for one in data["determination"]["answers"]:
            if one["issue"] == "section-137-2-b" and one.get("branch", "primary") == "primary":
                one["answer"] = "yes"
        for one in data["determination"]["conclusions"]:
            if one["limb"] == "serious-reasons":
                one["conclusion"] = "serious-reasons"

    text = said(decide(protected_variant(change)))

    assert THE_MINISTER in text


def test_without_an_adverse_determination_the_minister_is_not_named(
    protected: Record, decide: Decide
):
    text = said(decide(protected))

    assert THE_MINISTER not in text
