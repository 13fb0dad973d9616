"""Every declaration is whole: every name in it leads somewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.law.appeals import APPEALS, appeal
from rsu_nb.law.catalogue import authority, provision
from rsu_nb.law.expression import LegalTest, Reading, Taken, walk
from rsu_nb.law.issue import Answered, Issue
from rsu_nb.law.marks import Mark

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.expression import Expression

every_declaration = pytest.mark.parametrize(
    "declared", [pytest.param(one, id=one.key) for one in DECISION_TYPES]
)


def expressions(declared: DecisionType) -> list[Expression]:
    return [part for test in declared.tests() for part in walk(test)]


def steps(declared: DecisionType) -> list[str]:
    return [step.key for step in declared.steps]


@every_declaration
def test_no_name_is_used_twice(declared: DecisionType) -> None:
    named = [*declared.issues, *declared.readings]
    tests = {one for one in expressions(declared) if isinstance(one, LegalTest)}
    names = Counter([*(one.key for one in named), *steps(declared)])
    names_of_tests = Counter(one.key for one in tests)

    assert [name for name, times in names.items() if times > _times(name, declared)] == []
    assert [name for name, times in names_of_tests.items() if times > 1] == []


def _times(name: str, declared: DecisionType) -> int:
    """An issue may have the name of the step in which it is asked."""
    keys = {issue.key for issue in declared.issues}
    return 2 if name in keys and name in steps(declared) else 1


@every_declaration
def test_every_issue_and_reading_of_the_tests_is_declared_once(declared: DecisionType) -> None:
    parts = expressions(declared)
    issues = {part for part in parts if isinstance(part, Issue)}
    issues |= {part.issue for part in parts if isinstance(part, Answered)}
    readings: set[Reading] = {part.reading for part in parts if isinstance(part, Taken)}

    assert issues == set(declared.issues)
    assert readings == set(declared.readings)


@every_declaration
def test_issues_come_in_the_order_of_the_steps(declared: DecisionType) -> None:
    places = [steps(declared).index(issue.step) for issue in declared.issues]

    assert places == sorted(places)


@every_declaration
def test_every_limb_is_concluded_in_a_step_after_the_issues_it_first_asks(
    declared: DecisionType,
) -> None:
    places = [steps(declared).index(limb.step) for limb in declared.limbs]

    assert places == sorted(places)


@every_declaration
def test_every_reading_is_recorded_before_an_issue_that_there_is(declared: DecisionType) -> None:
    for reading in declared.readings:
        assert reading.before in declared.order
        assert reading.step in steps(declared)


@every_declaration
def test_every_provision_that_is_named_is_known(declared: DecisionType) -> None:
    named = {key for issue in declared.issues for key in issue.provisions}
    named |= {key for limb in declared.limbs for key in limb.provisions}
    named |= {key for notice in declared.notices for key in notice.provisions}
    tests = (one for one in expressions(declared) if isinstance(one, LegalTest))
    named |= {key for test in tests for key in test.provisions}
    named |= {key for reading in declared.readings for key in reading.provisions}
    named |= {right.provision for right in APPEALS if right.provision}

    assert [provision(key).key for key in sorted(named)] == sorted(named)


@every_declaration
def test_every_authority_that_is_named_is_known(declared: DecisionType) -> None:
    named = {key for issue in declared.issues for key in issue.authorities}

    assert [authority(key).key for key in sorted(named)] == sorted(named)


@every_declaration
def test_every_result_carries_an_appeal_right_that_is_known(declared: DecisionType) -> None:
    for limb in declared.limbs:
        for result in limb.results:
            assert appeal(result.appeal).key == result.appeal


@every_declaration
def test_a_test_is_never_marked_surer_than_what_it_applies_without_asking(
    declared: DecisionType,
) -> None:
    for one in expressions(declared):
        if isinstance(one, LegalTest) and any(
            isinstance(part, Taken) for part in (one.body, *one.body.parts())
        ):
            assert not one.mark.is_settled, one.key


@every_declaration
def test_rules_that_are_not_settled_are_asked_of_the_officer(declared: DecisionType) -> None:
    assert {reading.mark for reading in declared.readings} <= {Mark.UNCERTAIN, Mark.MEMORY}
