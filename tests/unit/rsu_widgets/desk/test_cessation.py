"""The desk of a matter that the agency brings: every step and every screen, with what it asks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.record.reading import record_from
from rsu_widgets.desk.screens.catalogue import SCREENS, screen_view
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.where import item_of, step_of
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

CASES = Path(__file__).parents[3] / "cases"
DECLARED = decision_type("cessation")


@pytest.fixture
def work(store: Store) -> Work:
    """An invented matter of cessation, open for work."""
    path = CASES / "two_recognitions.yaml"
    record = record_from(path.read_bytes(), path.name)
    store.new_case(record)
    return Work(store, record.case)


@pytest.mark.parametrize("step", [step.key for step in DECLARED.steps])
def test_every_step_is_shown(work: Work, step: str) -> None:
    view = step_view(work, step)

    assert json.loads(json.dumps(view)) == view


@pytest.mark.parametrize("key", [screen.key for screen in SCREENS])
def test_every_screen_is_shown(work: Work, key: str) -> None:
    assert screen_view(work, key)["groups"]


def test_the_agencys_case_is_filled_in_where_it_is_asked_who_decides(work: Work) -> None:
    groups = step_view(work, "competence")["groups"]

    assert "agency_case" in [node["place"] for node in groups[0]["nodes"]]


def test_what_is_still_to_be_done_leads_to_a_step(work: Work) -> None:
    work.edit("agency_case", None)
    work.edit("introduction", None)
    needs = [one for step in DECLARED.steps for one in step_view(work, step.key)["needs"]]

    assert needs
    assert {step_of(item_of(one["place"]), DECLARED) for one in needs if one["place"]} <= {
        step.key for step in DECLARED.steps
    }
    assert [one["where"] for one in needs if one["place"] is None] == []


def test_no_form_of_a_matter_offers_the_benefit_of_the_doubt_or_speaks_of_a_claim(
    work: Work,
) -> None:
    work.edit("facts/F1/finding", None)
    steps = [step_view(work, "facts"), step_view(work, "claim")]
    work.edit("facts/F1/finding/result", "not-accepted")
    shown = json.dumps([*steps, step_view(work, "facts", "facts/F1")])

    assert "accepted-benefit-of-doubt" not in shown
    assert shown.count('"value": "not-accepted"') > 1
    assert "What part of the matter it bears on" in shown
    assert "The claim" not in shown
