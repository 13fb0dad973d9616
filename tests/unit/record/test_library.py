"""A card of the unit's library belongs to no case, and leaves to the case what only it can say."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest

from rsu_nb.drafting.gaps import all_gaps
from rsu_nb.drafting.standing import standing_of
from rsu_nb.errors import InvalidRecordError, UnreadableFileError
from rsu_nb.record.evidence import DisclosureState
from rsu_nb.record.library import library_file_from
from rsu_nb.record.library_entry import CardUsed
from rsu_nb.record.library_use import with_authority, with_card
from rsu_nb.record.reading import record_from

CARD = """\
cards:
  - countries: [XA]
    questions: [Are teachers arrested?]
    publisher: Kelmara Watch (invented)
    title: Schools
    source_type: non-governmental
    published: 2026-01-02
    pinpoint: p 4
    says: Some are.
    read_by: K Wrenfield
    read_on: 2026-02-03
authorities:
  - id: L4
    key: appeal-74665
    citation: Refugee Appeal No 74665/03
    proposition: Conduct at the core of a right need not be given up.
    pinpoint: "[62]"
    read_by: K Wrenfield
    read_on: 2026-02-03
    read_where: The Tribunal's site
"""


def read(text: str = CARD) -> Any:
    """What a file of the library holds."""
    return library_file_from(text.encode(), "library.yaml")


@pytest.fixture
def record() -> Any:
    """A complete invented case."""
    name = "recognised_imputed_opinion.yaml"
    return record_from((files("rsu_nb") / "examples" / name).read_bytes(), name)


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("Some are, {claimant} too.", "cards"),
        ("Some are [E4].", "cards"),
        ("Some are [¶ a].", "cards"),
    ],
    ids=["person", "item", "paragraph"],
)
def test_a_card_that_speaks_of_a_case_is_refused(typed: str, where: str) -> None:
    with pytest.raises(InvalidRecordError, match=where):
        read(CARD.replace("Some are.", f'"{typed}"'))


def test_a_card_read_before_it_was_published_is_refused() -> None:
    with pytest.raises(InvalidRecordError, match="before it was published"):
        read(CARD.replace("2026-01-02", "2026-03-02"))


def test_every_problem_is_named_and_no_value_repeated() -> None:
    with pytest.raises(InvalidRecordError) as refused:
        read(CARD.replace("[XA]", "[Kelmara]").replace("read_where", "red_where"))

    assert "cards[1].countries" in str(refused.value)
    assert "authorities.L4" in str(refused.value)
    assert "Kelmara" not in str(refused.value)


def test_aliases_are_refused_as_in_a_record() -> None:
    with pytest.raises(UnreadableFileError):
        read("cards: &a []\nauthorities: *a\n")


def test_a_card_in_a_case_leaves_open_what_only_the_case_can_say(record: Any) -> None:
    used = CardUsed(id="L1", version=2)
    changed, id_ = with_card(record, read().cards[0], used, "Are teachers arrested?")
    item = changed.country_information[-1]
    gaps = {gap.where for gap in all_gaps(changed, standing_of(changed))}

    assert (item.id, item.card, item.bearing) == (id_, used, None)
    assert item.disclosure is DisclosureState.NOT_SHOWN
    assert (item.for_facts, item.reliability) == ((), None)
    assert {f"{id_}.bearing", f"{id_}.disclosure_note"} <= gaps
    assert len({one.id for one in changed.country_information}) == len(changed.country_information)


def test_a_later_reading_of_an_authority_replaces_the_earlier(record: Any) -> None:
    first = read().authorities[0]
    second = first.model_copy(update={"pinpoint": "[82]"})
    changed = with_authority(with_authority(record, first), second)

    assert [(one.authority, one.pinpoint) for one in changed.authorities_read] == [
        ("appeal-74665", "[82]")
    ]


def test_an_authority_read_after_the_decision_is_refused(record: Any) -> None:
    late = read(CARD.replace("2026-02-03", "2027-02-03")).authorities[0]

    with pytest.raises(InvalidRecordError, match="after the date of the decision"):
        with_authority(record, late)
