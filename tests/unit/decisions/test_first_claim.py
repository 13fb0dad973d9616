"""The declaration of a first claim: its limbs, its mandatory issues and when it is in force."""

from __future__ import annotations

from datetime import date

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.errors import NotInForceError, UnknownNameError


def test_the_limbs_are_concluded_in_the_order_of_the_statute() -> None:
    assert [limb.key for limb in FIRST_CLAIM.limbs] == [
        "consideration",
        "refugee",
        "torture",
        "life-or-cruel-treatment",
        "serious-reasons",
        "other-country",
    ]


def test_the_mandatory_issues_are_those_of_section_137_2_and_137_4() -> None:
    assert [issue.key for issue in FIRST_CLAIM.mandatory_issues] == [
        "section-137-2-a",
        "section-137-2-b",
        "section-137-2-c",
        "other-country-protection",
    ]


def test_the_decision_type_is_found_by_name_on_dates_it_is_in_force() -> None:
    assert decision_type("first_claim", date(2010, 11, 29)) is FIRST_CLAIM


def test_a_date_before_part_5_was_in_force_is_refused() -> None:
    with pytest.raises(NotInForceError, match="first_claim was not in force on 2010-11-28"):
        decision_type("first_claim", date(2010, 11, 28))


def test_an_unknown_decision_type_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="first_claim"):
        decision_type("first-claim")
