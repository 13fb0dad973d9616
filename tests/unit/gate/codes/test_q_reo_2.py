from __future__ import annotations

from collections.abc import Callable

from rsu_nb.drafting.again import Changed, LookAgain
from rsu_nb.gate.codes.q_reo_2 import defects
from rsu_nb.gate.history import History

Told = Callable[..., list[str]]

STALE = History(
    again=(
        LookAgain(
            thing="whole_considered",
            step="facts",
            because=(Changed(thing="E77", was=None, now={"title": "A letter"}),),
        ),
    )
)


def test_what_rests_on_nothing_changed_passes(told: Told) -> None:
    assert told(defects, "recognised") == []


def test_what_rests_on_something_changed_blocks(told: Told) -> None:
    assert told(defects, "recognised", history=STALE) == ["S facts/whole_considered"]


def test_it_is_said_what_changed_by_its_name_only(case: Callable[..., object]) -> None:
    (defect,) = defects(case("recognised", history=STALE))  # type: ignore[arg-type]

    assert defect.what.startswith("E77 changed after it was written.")
    assert "letter" not in defect.what
