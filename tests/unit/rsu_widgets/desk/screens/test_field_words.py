"""Labels and hints are of fields that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rsu_nb.record.record
from rsu_nb.record.part import Part
from rsu_widgets.desk.fields import label_from
from rsu_widgets.desk.screens.dressed import UNASKED
from rsu_widgets.desk.screens.field_words import HINTS, LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator


def classes(part: type[Part]) -> Iterator[type[Part]]:
    """Every class of parts of a record below one."""
    for one in part.__subclasses__():
        yield one
        yield from classes(one)


def test_every_label_and_every_hint_is_of_a_field_of_the_record() -> None:
    assert issubclass(rsu_nb.record.record.Record, Part)
    fields = {f"{one.__name__}.{name}" for one in classes(Part) for name in one.model_fields}
    named = {*LABELS, *HINTS, *UNASKED[True], *UNASKED[False]}

    assert named - fields == set()


def test_a_label_is_words_that_say_what_goes_in() -> None:
    assert label_from("received_on") == "Received on"
    assert label_from("on") == "Date"
    assert label_from("in_new_zealand") == "In New Zealand"
