"""Earlier versions of a field: every text that was saved there, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_widgets.desk.past_values import versions_of
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


def test_every_text_that_was_saved_is_there_as_it_was_typed(store: Store, example: Record) -> None:
    work = Work(store, example.case)
    assert example.introduction is not None
    work.edit("introduction", "He fears {em:them}.")
    work.edit("language", "Kelmari")
    work.edit("introduction", "She fears them.")
    found = versions_of(work, "introduction")

    assert [one["value"] for one in found] == [
        "She fears them.",
        "He fears {em:them}.",
        example.introduction.typed(),
    ]
    assert {one["by"] for one in found} == {store.session.officer}


def test_a_field_that_never_held_anything_has_no_versions(store: Store, example: Record) -> None:
    assert versions_of(Work(store, example.case), "facts/F99/statement") == []
