"""What is done with a button: a mismatch resolved, a reminder answered, an edit undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import InvalidRecordError, UnknownNameError
from rsu_nb.record.places import value_at
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.judgement import dispute, reopen, stays
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

CHANCE = "real-chance (country XA, predicament P1)"
ANSWER = "determination/answers/real-chance XA P1/answer"
CONCLUSION = "determination/conclusions/refugee/conclusion"
BECAUSE = {"because": "The report of 3 May was overlooked."}


def acts_on(work: Work, step: str) -> list[str]:
    """The acts that the screen of a step offers."""
    groups = step_view(work, step)["groups"]
    return [
        act["act"] for group in groups if group["group"] == "actions" for act in group["actions"]
    ]


def other_conclusion(work: Work) -> str:
    """A conclusion on the refugee limb that is not the one stated."""
    limb = work.drawn.standing.decision_type.limb("refugee")
    stated = value_at(work.data, CONCLUSION)
    return next(one.key for one in limb.conclusions if one.key != stated)


@pytest.fixture
def mismatched(store: Store, example: Record) -> Work:
    """A complete case in which the refugee limb is concluded against its findings."""
    work = Work(store, example.case)
    work.edit("decided_on", None)
    work.edit(CONCLUSION, other_conclusion(work))
    return work


def test_where_all_agrees_no_way_out_is_offered(store: Store, example: Record) -> None:
    assert acts_on(Work(store, example.case), "refugee") == []


def test_a_mismatch_offers_to_reopen_a_finding_or_to_dispute_a_rule(mismatched: Work) -> None:
    assert acts_on(mismatched, "refugee") == ["reopen refugee", "dispute refugee"]


def test_a_conclusion_is_stated_by_the_officer_today(mismatched: Work) -> None:
    stated = value_at(mismatched.data, "determination/conclusions/refugee")

    assert stated["by"] == mismatched.record.officer.name
    assert stated["on"] == mismatched.store.session.today().isoformat()


def test_a_conclusion_that_is_taken_away_leaves_nothing_behind(mismatched: Work) -> None:
    mismatched.edit(CONCLUSION, None)

    assert value_at(mismatched.data, "determination/conclusions/refugee") is None
    assert mismatched.held == {}


def test_a_reopened_finding_keeps_what_was_found_and_why(mismatched: Work) -> None:
    done = reopen(mismatched, "refugee", {"finding": CHANCE, **BECAUSE})
    (entry,) = mismatched.record.reopened

    assert entry.asking is not None
    assert (entry.asking.issue, entry.was) == ("real-chance", "yes")
    assert entry.because.typed() == BECAUSE["because"]
    assert done.field == CHANCE


def test_what_was_found_is_kept_though_it_was_changed_first(mismatched: Work) -> None:
    mismatched.edit(ANSWER, "no")
    reopen(mismatched, "refugee", {"finding": CHANCE, **BECAUSE})

    assert mismatched.record.reopened[0].was == "yes"


def test_a_disputed_rule_is_kept_with_the_conclusion_it_does_not_lead_to(mismatched: Work) -> None:
    dispute(mismatched, "refugee", {"rule": "real-chance", **BECAUSE})
    (entry,) = mismatched.record.disputed

    assert entry.rule == "real-chance"
    assert entry.conclusion == value_at(mismatched.data, CONCLUSION)


@pytest.mark.parametrize("values", [{}, {"finding": CHANCE}, {"finding": CHANCE, "because": " "}])
def test_nothing_is_reopened_without_a_reason(mismatched: Work, values: dict[str, str]) -> None:
    with pytest.raises(MissingValueError):
        reopen(mismatched, "refugee", values)


def test_a_reason_that_cites_what_is_not_there_is_refused_whole(mismatched: Work) -> None:
    with pytest.raises(InvalidRecordError):
        reopen(mismatched, "refugee", {"finding": CHANCE, "because": "See [E99]."})

    assert mismatched.record.reopened == ()


def test_what_rests_on_a_changed_fact_is_to_be_looked_at_again_until_it_is_said_to_stay(
    store: Store, example: Record
) -> None:
    work = Work(store, example.case)
    work.edit("introduction", "He claims to be a refugee.")
    fact = next(one for one in work.record.facts if one.finding is not None)
    work.edit(f"facts/{fact.id}/statement", "He was held for two days.")
    work.look_back()
    thing = f"{fact.id}.finding"
    offered = acts_on(work, "facts")
    stays(work, thing, {})

    assert f"stays {thing}" in offered
    assert f"stays {thing}" not in acts_on(work, "facts")


def test_what_is_not_to_be_looked_at_again_is_not_confirmed(mismatched: Work) -> None:
    with pytest.raises(UnknownNameError):
        stays(mismatched, "F1.statement", {})
