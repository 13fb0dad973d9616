"""The declaration of a first claim is whole: every name in it leads somewhere."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.errors import NotInForceError, UnknownNameError
from rsu_nb.law.appeals import APPEALS, appeal
from rsu_nb.law.catalogue import authority, provision
from rsu_nb.law.expression import LegalTest, Reading, Taken, walk
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.marks import Mark

if TYPE_CHECKING:
    from rsu_nb.law.expression import Expression

EXPRESSIONS: list[Expression] = [part for test in FIRST_CLAIM.tests() for part in walk(test)]
STEPS = [step.key for step in FIRST_CLAIM.steps]


def test_the_limbs_are_concluded_in_the_order_of_the_statute() -> None:
    assert [limb.key for limb in FIRST_CLAIM.limbs] == [
        "consideration",
        "refugee",
        "torture",
        "life-or-cruel-treatment",
        "serious-reasons",
        "other-country",
    ]


def test_no_name_is_used_twice() -> None:
    names = [
        *(issue.key for issue in FIRST_CLAIM.issues),
        *(reading.key for reading in FIRST_CLAIM.readings),
    ]

    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_every_issue_and_reading_of_the_tests_is_declared_once() -> None:
    issues = {part for part in EXPRESSIONS if isinstance(part, Issue)}
    issues |= {part.issue for part in EXPRESSIONS if isinstance(part, Answered)}
    readings: set[Reading] = {part.reading for part in EXPRESSIONS if isinstance(part, Taken)}

    assert issues == set(FIRST_CLAIM.issues)
    assert readings == set(FIRST_CLAIM.readings)


def test_issues_come_in_the_order_of_the_steps() -> None:
    places = [STEPS.index(issue.step) for issue in FIRST_CLAIM.issues]

    assert places == sorted(places)


def test_every_limb_is_concluded_in_a_step_after_the_issues_it_first_asks() -> None:
    assert [STEPS.index(limb.step) for limb in FIRST_CLAIM.limbs] == sorted(
        STEPS.index(limb.step) for limb in FIRST_CLAIM.limbs
    )


def test_every_reading_is_recorded_before_an_issue_that_there_is() -> None:
    for reading in FIRST_CLAIM.readings:
        assert reading.before in FIRST_CLAIM.order
        assert reading.step in STEPS


def test_every_provision_that_is_named_is_known() -> None:
    named = {key for issue in FIRST_CLAIM.issues for key in issue.provisions}
    named |= {key for limb in FIRST_CLAIM.limbs for key in limb.provisions}
    named |= {key for one in EXPRESSIONS if isinstance(one, LegalTest) for key in one.provisions}
    named |= {key for reading in FIRST_CLAIM.readings for key in reading.provisions}
    named |= {right.provision for right in APPEALS if right.provision}

    assert [provision(key).key for key in sorted(named)] == sorted(named)


def test_every_authority_that_is_named_is_known() -> None:
    named = {key for issue in FIRST_CLAIM.issues for key in issue.authorities}

    assert [authority(key).key for key in sorted(named)] == sorted(named)


def test_the_mandatory_issues_are_those_of_section_137_2_and_137_4() -> None:
    assert [issue.key for issue in FIRST_CLAIM.mandatory_issues] == [
        "section-137-2-a",
        "section-137-2-b",
        "section-137-2-c",
        "other-country-protection",
    ]


def test_every_result_carries_an_appeal_right_that_is_known() -> None:
    for limb in FIRST_CLAIM.limbs:
        for result in limb.results:
            assert appeal(result.appeal).key == result.appeal


def test_a_test_is_never_marked_surer_than_what_it_applies_without_asking() -> None:
    for one in EXPRESSIONS:
        if isinstance(one, LegalTest) and any(isinstance(p, Taken) for p in one.body.parts()):
            assert not one.mark.is_settled, one.key


def test_rules_that_are_not_settled_are_asked_of_the_officer() -> None:
    assert {reading.mark for reading in FIRST_CLAIM.readings} <= {Mark.UNCERTAIN, Mark.MEMORY}


def test_the_decision_type_is_found_by_name_on_dates_it_is_in_force() -> None:
    assert decision_type("first_claim", date(2010, 11, 29)) is FIRST_CLAIM


def test_a_date_before_part_5_was_in_force_is_refused() -> None:
    with pytest.raises(NotInForceError, match="first_claim was not in force on 2010-11-28"):
        decision_type("first_claim", date(2010, 11, 28))


def test_an_unknown_decision_type_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="first_claim"):
        decision_type("first-claim")
