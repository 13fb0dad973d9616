"""What is compared of another case is taken from its record as it is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.gate.other_record import earlier_text_of, is_of_the_same_family, other_case_of
from rsu_nb.record.officer_text import plain
from rsu_nb.record.walk import texts
from rsu_nb.record.writing import record_to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

    MakeRecord = Callable[..., Record]

CASE, OTHER = "RSU-2026-00117", "RSU-2026-00300"
SHARED = ("country_information.", "evidence.", "events.", "review")


def kept(record: Record) -> dict[str, Any]:
    """A record as keys and values, as the store keeps it."""
    data: dict[str, Any] = json.loads(record_to_json(record))
    return data


@pytest.mark.parametrize("name", ["recognised", "declined", "child"])
def test_the_people_are_those_of_the_record(name: str, record: MakeRecord) -> None:
    there = record(name)
    named = [
        (one.role, one.full_name, one.printed_as, one.aliases, one.document_numbers)
        for one in there.identities
    ]
    identities = other_case_of(CASE, kept(there)).identities

    assert [
        (one.role, one.full_name, one.printed_as, one.aliases, one.document_numbers)
        for one in identities
    ] == named


@pytest.mark.parametrize("name", ["recognised", "declined", "child"])
def test_the_words_are_those_of_the_officer(name: str, record: MakeRecord) -> None:
    there = record(name)
    lines = [
        line
        for where, text in texts(there)
        if not where.startswith(SHARED)
        for line in plain(text).split("\n")
    ]
    earlier = earlier_text_of(CASE, kept(there))

    assert sorted(earlier.text.split("\n")) == sorted(lines)
    assert (earlier.case, earlier.officer) == (CASE, there.officer.id)


def person(case: str) -> Callable[[dict[str, Any]], None]:
    """Gives the last of the people a case of their own."""

    def change(data: dict[str, Any]) -> None:
        data["people"][-1]["case"] = case

    return change


@pytest.mark.parametrize(
    ("here", "there", "same"),
    [
        (OTHER, "RSU-2026-00500", True),
        ("RSU-2026-00400", CASE, True),
        ("RSU-2026-00400", "RSU-2026-00400", True),
        ("RSU-2026-00400", "RSU-2026-00500", False),
    ],
    ids=["named here", "named there", "both name a third", "strangers"],
)
def test_a_family_is_known_by_the_cases_of_its_members(
    here: str, there: str, same: bool, record: MakeRecord
) -> None:
    own, other = record("recognised", person(here)), kept(record("declined", person(there)))

    assert is_of_the_same_family(own, OTHER, other) is same
