"""Every screen is made of a case at every stage, leads to fields, and gives nothing away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import rsu_widgets
from rsu_nb.errors import UnknownNameError
from rsu_widgets.desk.screens.catalogue import SCREENS, screen_view
from rsu_widgets.desk.where import item_of, step_of
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

KEYS = [one.key for one in SCREENS]


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A complete invented case, open for work."""
    return Work(store, example.case)


def groups(work: Work, key: str, kind: str) -> list[dict[str, Any]]:
    """The groups of one kind on a screen."""
    return [one for one in screen_view(work, key)["groups"] if one["group"] == kind]


def places(work: Work, key: str) -> Iterator[str]:
    """Every place that the tables of a screen lead to."""
    for group in groups(work, key, "table"):
        for row in group["rows"]:
            yield from (
                cell["place"] for cell in row if isinstance(cell, dict) and "place" in cell
            )


@pytest.mark.parametrize("key", KEYS)
def test_every_screen_is_plain_data_with_something_on_it(work: Work, key: str) -> None:
    view = screen_view(work, key)

    assert json.loads(json.dumps(view)) == view
    assert view["groups"]


@pytest.mark.parametrize("key", KEYS)
def test_every_row_of_a_table_has_a_cell_each_column(work: Work, key: str) -> None:
    tables = groups(work, key, "table")

    assert all(len(row) == len(one["columns"]) for one in tables for row in one["rows"])


@pytest.mark.parametrize("key", ["fact-table", "whole", "check"])
def test_what_a_screen_leads_to_is_filled_in_at_a_step(work: Work, key: str) -> None:
    work.edit("introduction", None)
    declared = work.drawn.standing.decision_type
    found = [*places(work, key)]

    assert found
    assert [one for one in found if step_of(item_of(one), declared) is None] == []


def test_the_table_has_a_row_each_fact_and_a_column_each_account(work: Work) -> None:
    table, accounts = groups(work, "fact-table", "table")

    assert len(table["rows"]) == len(work.record.facts)
    assert len(table["columns"]) == len(work.record.accounts) + 2
    assert len(accounts["rows"]) == len(work.record.accounts)


def test_what_is_undone_is_on_the_check_and_leads_to_its_field(work: Work) -> None:
    work.edit("introduction", None)

    assert "introduction" in [*places(work, "check")]


def test_what_waits_beside_the_record_is_on_the_check(work: Work) -> None:
    work.edit("introduction", "See [E99].")

    assert "introduction" in [*places(work, "check")]


@pytest.mark.parametrize("key", KEYS)
def test_no_screen_says_what_an_unconcluded_part_comes_to(
    store: Store, example: Record, key: str
) -> None:
    determination = example.determination.model_copy(update={"conclusions": ()})
    store.save(example.model_copy(update={"determination": determination}))
    work = Work(store, example.case)
    shown = json.dumps(screen_view(work, key))
    words = [one.words for limb in work.drawn.standing.decision_type.limbs for one in limb.results]

    assert [one for one in words if one in shown] == []


def test_a_screen_that_is_not_there_is_named(work: Work) -> None:
    with pytest.raises(UnknownNameError):
        screen_view(work, "verdict")


def asked(work: Work, key: str) -> dict[str, bool]:
    """What the acts of a screen ask for, each with whether it is needed."""
    acts = [act for group in groups(work, key, "actions") for act in group["actions"]]
    return {one["name"]: one["required"] for act in acts for one in act.get("asks", ())}


def test_what_an_act_can_do_without_is_not_called_needed(work: Work) -> None:
    release = asked(work, "release")

    assert (release["purpose"], release["folder"]) == (True, False)


def test_where_something_is_undone_is_said_in_words(work: Work) -> None:
    work.edit("decided_on", None)
    rows = [row for group in groups(work, "check", "table") for row in group["rows"]]

    assert "Decided on" in [row[1]["text"] for row in rows if isinstance(row[1], dict)]


def test_every_key_that_help_names_is_on_the_page_of_keys(work: Work) -> None:
    page = (Path(rsu_widgets.__file__).parent / "desk" / "static" / "14-keys.js").read_text(
        "utf-8"
    )
    keys = next(one for one in groups(work, "help", "prose") if one["title"] == "Keys")
    named = [key for key in ("Alt+Page Down", "Arrow keys", "Space") if f'"{key}' in page]

    assert [key for key in named if key.lower() in keys["html"].lower()] == named
    assert len(named) == 3
