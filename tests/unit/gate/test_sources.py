from __future__ import annotations

from collections.abc import Callable

import pytest

from rsu_nb.gate.sources import came_through_claimant, is_family, is_from_elsewhere, of_relatives
from rsu_nb.record.record import Record

MakeRecord = Callable[..., Record]


@pytest.mark.parametrize(
    ("name", "item", "through"),
    [
        ("recognised", "E1", True),
        ("recognised", "E22", True),
        ("recognised", "E21", False),
        ("protected", "E9", True),
        ("protected", "E4", False),
        ("protected", "E18", False),
        ("child", "E13", True),
    ],
)
def test_what_came_through_the_claimant_is_known_by_who_gave_it(
    record: MakeRecord, name: str, item: str, through: bool
) -> None:
    read = record(name)
    evidence = next(one for one in read.evidence if one.id == item)

    assert came_through_claimant(evidence, read) is through


@pytest.mark.parametrize(("item", "elsewhere"), [("E4", False), ("E23", False), ("E21", True)])
def test_what_the_claimant_said_or_was_sent_is_not_from_elsewhere(
    record: MakeRecord, item: str, elsewhere: bool
) -> None:
    read = record("recognised")
    evidence = next(one for one in read.evidence if one.id == item)

    assert is_from_elsewhere(evidence, read) is elsewhere


def test_a_relatives_evidence_is_sensitive_where_it_did_not_come_through_the_claimant(
    record: MakeRecord,
) -> None:
    assert of_relatives(record("protected")) == {"A6", "E18"}
    assert of_relatives(record("recognised")) == frozenset()


@pytest.mark.parametrize(
    ("role", "expected"),
    [("brother", True), ("brother-2", True), ("lawyer", False), (None, False)],
)
def test_relatives_are_known_by_their_roles(role: str | None, expected: bool) -> None:
    assert is_family(role) is expected
