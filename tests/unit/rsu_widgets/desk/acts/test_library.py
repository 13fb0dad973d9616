"""What the unit's library holds is taken into a case at the desk, with where it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.library import Card, ReadAuthority
from rsu_nb.store.library import Library
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.library import use
from rsu_widgets.desk.screens.library import library_groups
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

READ: dict[str, Any] = {"read_by": "K Wrenfield", "read_on": "2026-02-03"}
CARD: dict[str, Any] = {
    "questions": ["Are teachers arrested?", "Are schools shut?"],
    "publisher": "Kelmara Watch (invented)",
    "title": "Schools",
    "source_type": "non-governmental",
    "published": "2026-01-02",
    "pinpoint": "p 4",
    "says": "Some are.",
    **READ,
}
AUTHORITY: dict[str, Any] = {
    "citation": "Refugee Appeal No 74665/03",
    "proposition": "Conduct at the core of a right need not be given up.",
    "pinpoint": "[62]",
    "read_where": "The Tribunal's site",
    **READ,
}


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A case on Kelmara in a unit that has a card on it, one on another country, an authority."""
    Library(store.session).add(
        Card.model_validate({**CARD, "countries": ["XA"]}),
        Card.model_validate({**CARD, "countries": ["XZ"]}),
        ReadAuthority.model_validate(AUTHORITY),
    )
    return Work(store, example.case)


def offered(work: Work) -> list[str]:
    """What the screen offers to take into the case."""
    (group,) = [one for one in library_groups(work) if one["group"] == "actions"]
    return [one["value"] for one in group["actions"][0]["asks"][0]["options"]]


def test_what_is_about_the_countries_of_the_case_is_offered(work: Work) -> None:
    assert offered(work) == ["L1 1", "L1 2", "L3"]


def test_a_card_is_taken_in_as_an_answer_to_one_question(work: Work) -> None:
    done = use(work, "", {"entry": "L1 2"})
    taken = work.record.country_information[-1]

    assert taken.question == "Are schools shut?"
    assert done.field == f"country_information/{taken.id}"


def test_an_authority_is_taken_in_as_read(work: Work) -> None:
    use(work, "", {"entry": "L3"})

    assert [one.library for one in work.record.authorities_read] == ["L3"]


def test_nothing_is_taken_in_that_is_not_chosen(work: Work) -> None:
    with pytest.raises(MissingValueError):
        use(work, "", {})
