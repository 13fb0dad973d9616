"""The form of a step: nothing chosen beforehand, and nothing shown before its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

STEPS = [step.key for step in decision_type("first_claim").steps]


def opened(store: Store, record: Record, **parts: Any) -> Work:
    """The case open for work, with some parts of its determination changed."""
    determination = record.determination.model_copy(update=parts)
    store.save(record.model_copy(update={"determination": determination}))
    return Work(store, record.case)


def groups(work: Work, step: str, kind: str) -> list[dict[str, Any]]:
    """The groups of one kind on the screen of a step."""
    return [one for one in step_view(work, step)["groups"] if one["group"] == kind]


@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_its_title_and_its_lead(store: Store, example: Record, step: str) -> None:
    view = step_view(Work(store, example.case), step)

    assert view["title"] == decision_type("first_claim").step(step).title
    assert view["asks"]


def test_no_answer_and_no_conclusion_is_chosen_beforehand(store: Store, example: Record) -> None:
    work = opened(store, example, answers=(), conclusions=())
    questions = groups(work, "consideration", "question")
    answers = [node["value"] for one in questions for node in one["nodes"]]

    assert set(answers) == {None}
    assert [one["value"] for one in groups(work, "consideration", "conclusion")] == [None]


def test_what_the_findings_entail_is_shown_only_once_a_conclusion_is_stated(
    store: Store, example: Record
) -> None:
    stated = example.determination.conclusions
    kept = tuple(one for one in stated if one.limb == "consideration")
    work = opened(store, example, conclusions=kept)
    (before,) = groups(work, "refugee", "conclusion")
    (after,) = groups(work, "consideration", "conclusion")

    assert before["entailed"] is None
    assert after["entailed"]["agrees"] is True


def test_the_reasons_of_a_conclusion_are_asked_with_it(store: Store, example: Record) -> None:
    (group,) = groups(Work(store, example.case), "consideration", "conclusion")

    assert [one["place"] for one in group["nodes"]] == [
        "determination/conclusions/consideration/reasons"
    ]


def test_a_limb_that_is_not_open_asks_and_concludes_nothing(store: Store, example: Record) -> None:
    work = opened(store, example, conclusions=())

    assert groups(work, "torture", "question") == []
    assert groups(work, "torture", "conclusion") == []
