"""Fields say in plain words what goes in, offer what may be chosen, and choose nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_widgets.desk.screens.listed import says
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A complete invented case, open for work."""
    return Work(store, example.case)


def fields(nodes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every field in some nodes."""
    for node in nodes:
        if node["node"] == "field":
            yield node
        yield from fields(node.get("nodes", []))
        for member in node.get("members", []):
            yield from fields(member["nodes"])


def field(work: Work, step: str, place: str, opened: str | None = None) -> dict[str, Any]:
    """One field of the screen of a step."""
    groups = step_view(work, step, opened)["groups"]
    found = (one for group in groups for one in fields(group.get("nodes", [])))
    return next(one for one in found if one["place"] == place)


def test_what_a_reason_may_rest_on_is_offered_with_what_it_says(work: Work) -> None:
    fact = next(one for one in work.record.facts if one.finding is not None)
    place = f"facts/{fact.id}"
    offered = field(work, "facts", f"{place}/finding/relies_on", place)["options"]
    labels = {one["value"]: one["label"] for one in offered}

    assert work.record.evidence[0].title in labels[work.record.evidence[0].id]
    assert {"H1", "P1"}.isdisjoint(labels)


def test_people_are_offered_by_role(work: Work) -> None:
    place = f"evidence/{work.record.evidence[0].id}"
    offered = field(work, "evidence", f"{place}/received_from", place)["options"]

    assert [one["value"] for one in offered] == [one.role for one in work.record.people]


def test_a_role_that_somebody_has_is_offered_with_the_next_number(work: Work) -> None:
    work.add("people", {})
    place = f"people/[{len(work.record.people) + 1}]"
    offered = field(work, "procedure", f"{place}/role", place)["options"]

    assert "claimant-2" in [one["value"] for one in offered]


def test_questions_are_offered_where_a_ground_is_dealt_with(work: Work) -> None:
    place = f"grounds/{work.record.grounds[0].id}"
    offered = field(work, "claim", f"{place}/dealt_with/in_issues", place)["options"]

    assert "real-chance" in [one["value"] for one in offered]


def test_who_considered_the_whole_and_when_is_written_down_and_not_asked(work: Work) -> None:
    groups = step_view(work, "facts")["groups"]
    asked = {one["place"] for group in groups for one in fields(group.get("nodes", []))}

    assert "whole_considered/reasons" in asked
    assert {"whole_considered/by", "whole_considered/completed_on"}.isdisjoint(asked)


def test_what_waits_is_among_what_a_step_needs_and_leads_to_its_field(work: Work) -> None:
    work.edit("introduction", "He said so [E77].")
    (need,) = [one for one in step_view(work, "claim")["needs"] if "waiting" in one["what"]]

    assert need["place"] == "introduction"


def test_a_list_is_closed_where_it_is_asked(work: Work) -> None:
    closed = field(work, "being-persecuted", "determination/closed/predicament XA/because")

    assert closed["label"] == "There is no further predicament of Kelmara, because"


def test_a_list_that_is_open_is_asked_about_and_nothing_is_said_for_the_officer(
    store: Store, example: Record
) -> None:
    determination = example.determination.model_copy(update={"closed": ()})
    store.save(example.model_copy(update={"determination": determination}))
    shown = field(Work(store, example.case), "nationality", "determination/closed/country/because")

    assert shown["value"] is None


def test_no_field_is_shown_by_its_key(work: Work) -> None:
    groups = [
        group
        for step in work.drawn.standing.decision_type.steps
        for group in step_view(work, step.key)["groups"]
    ]
    labels = {one["label"] for group in groups for one in fields(group.get("nodes", []))}

    assert [one for one in labels if "_" in one or one != one.strip()] == []


def test_a_question_is_asked_of_things_by_their_names(work: Work) -> None:
    groups = step_view(work, "being-persecuted")["groups"]
    of = [group["of"] for group in groups if group["group"] == "question"]

    assert of[0] == ["Kelmara (XA)"]
    assert of[1][1].endswith("(P1)")


@pytest.mark.parametrize(
    ("member", "line"),
    [
        ({"id": "E1", "title": "A letter"}, "A letter"),
        ({"on": "2026-01-20", "place": "Auckland"}, "2026-01-20, Auckland"),
        ({"speaker": "claimant", "form": "written-statement"}, "claimant, written statement"),
        ({"role": "brother-2", "full_name": "Sairen"}, "brother 2, Sairen"),
        ({"what": "{Claimant} met {brother-2}."}, "The claimant met the second brother."),
        ({"id": "E1"}, ""),
        ({"statement": "word " * 40}, "word " * 17 + "word…"),
    ],
)
def test_a_member_is_told_in_a_line(member: dict[str, str], line: str) -> None:
    assert says(member) == line


def test_what_only_an_agency_is_asked_is_not_asked_of_a_claim(work: Work) -> None:
    place = f"evidence/{work.record.evidence[0].id}"
    groups = step_view(work, "evidence", place)["groups"]
    shown = [one["place"] for group in groups for one in fields(group.get("nodes", []))]

    assert f"{place}/title" in shown
    assert f"{place}/disclosed_by" not in shown
