"""A case is moved to other law by a command that says what changed and what to look at again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.notebook.pinning import running
from rsu_nb.record.reading import record_from
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.pinning import Pinning
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"


@pytest.fixture
def older(rsu: Rsu, example: Path, home: Home) -> Rsu:
    """The command line, with a case that was opened under other law."""
    record = record_from(example.read_bytes(), example.name)
    under = running(record)
    entries = tuple(
        replace(one, parts={**one.parts, "of": "other"})
        if one.name == "issue real-chance"
        else one
        for one in under.law.entries
    )
    law = replace(under.law, version="first_claim older", entries=entries)
    store = Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    store.new_case(record)
    Pinning(store.session).pin_first(CASE, replace(under, law=law))
    return rsu


def test_every_command_that_works_on_it_asks_for_the_move(older: Rsu) -> None:
    check, seal = older("check", CASE), older("seal", CASE, "--nothing-received")
    status = older("status", CASE)

    assert f"rsu-nb repin {CASE}" in status.out
    assert (check.code, f"rsu-nb repin {CASE}" in check.out) == (1, True)
    assert (seal.code, f"rsu-nb repin {CASE}" in seal.err) == (1, True)


def test_a_move_says_what_changed_and_what_to_look_at_again(older: Rsu) -> None:
    moved = older("repin", CASE)
    check = older("check", CASE)
    waiting = json.loads(older("again", CASE, "--json").out)
    confirm = [part for one in waiting for part in ("--confirm", one["thing"])]
    confirmed = older("again", CASE, *confirm)
    sealed = older("seal", CASE, "--nothing-received")

    assert (moved.code, "issue real-chance: what it is asked of" in moved.out) == (0, True)
    assert (check.code, "Q-REO-2" in check.out, f"repin {CASE}" in check.out) == (1, True, False)
    assert (confirmed.code, "Nothing in" in confirmed.out, sealed.code) == (0, True, 0)


def test_a_move_for_a_program_is_json(older: Rsu) -> None:
    moved = json.loads(older("repin", CASE, "--json").out)

    assert [one["name"] for one in moved["changes"]] == ["issue real-chance"]
    assert [one["step"] for one in moved["look_again"]]


def test_a_second_move_changes_nothing(older: Rsu) -> None:
    older("repin", CASE)

    assert "Nothing changed" in older("repin", CASE).out


def test_a_case_goes_to_the_law_of_another_date(older: Rsu, home: Home) -> None:
    moved = older("repin", CASE, "--law-as-at", "2026-06-01")
    early = older("repin", CASE, "--law-as-at", "1999-06-01")
    record = Store.open(home, clock=utc_now, officer=officer_id()).record(CASE)

    assert (moved.code, "date of the law: from" in moved.out) == (0, True)
    assert (early.code, "was not in force" in early.err) == (1, True)
    assert record.law_as_at.isoformat() == "2026-06-01"


def test_a_case_that_says_nothing_of_its_law_is_told_so(
    rsu: Rsu, example: Path, home: Home
) -> None:
    record = record_from(example.read_bytes(), example.name)
    Store.open(home, clock=utc_now, officer=officer_id(), may_create=True).new_case(record)
    check, moved = rsu("check", CASE), rsu("repin", CASE)

    assert (check.code, "does not say which law" in check.out) == (0, True)
    assert "from here on it does" in moved.out
    assert "does not say which law" not in rsu("check", CASE).out


def test_a_sealed_case_is_not_moved(rsu: Rsu, example: Path) -> None:
    rsu("import", example)
    rsu("seal", CASE, "--nothing-received")
    ran = rsu("repin", CASE)

    assert (ran.code, "is sealed" in ran.err) == (1, True)
