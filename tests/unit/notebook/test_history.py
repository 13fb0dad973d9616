"""What rests on something that changed, in the record or in the law, is to be looked at again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.errors import IncompleteCaseError, UnknownNameError
from rsu_nb.notebook.history import confirm_again, history_of
from rsu_nb.notebook.pinning import must_be_repinned, pin_first, running, said_of
from rsu_nb.notebook.sealing import gate_of, seal_case
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.reading import record_from
from rsu_nb.store.life_errors import ReceivedSinceError, RepinError
from rsu_nb.store.pinning import Pinning

if TYPE_CHECKING:
    from rsu_nb.law.manifest import Entry
    from rsu_nb.record.record import Record
    from rsu_nb.store.pinning import WorkedUnder
    from rsu_nb.store.store import Store

EXAMPLE = Path(rsu_nb.__file__).parent / "examples" / "recognised_imputed_opinion.yaml"
ISSUE = "real-chance"


@pytest.fixture(scope="session")
def example() -> Record:
    """A complete invented case."""
    return record_from(EXAMPLE.read_bytes(), EXAMPLE.name)


@pytest.fixture
def opened(store: Store, example: Record) -> Store:
    """A store with that case, which says what it is worked under."""
    store.new_case(example)
    pin_first(store, example)
    return store


def older(under: WorkedUnder) -> WorkedUnder:
    """The same law with another test for one issue."""
    entries = tuple(_older(one) for one in under.law.entries)
    return replace(under, law=replace(under.law, version="first_claim older", entries=entries))


def _older(entry: Entry) -> Entry:
    is_other = entry.name == f"issue {ISSUE}"
    return replace(entry, parts={**entry.parts, "of": "other"}) if is_other else entry


@pytest.fixture
def moved(store: Store, example: Record) -> Store:
    """A store with that case, opened under older law and moved to what runs now."""
    store.new_case(example)
    pinning = Pinning(store.session)
    pinning.pin_first(example.case, older(running(example)))
    pinning.repin(example.case, running(example))
    return store


def again(store: Store, case: str) -> list[str]:
    """The names of what is to be looked at again."""
    return [one.thing for one in history_of(store, store.record(case)).again]


def reworded(record: Record) -> Record:
    """The record with more words in each answer to one issue."""
    answers = tuple(
        one.model_copy(update={"reasons": OfficerText.model_validate("It was looked at anew.")})
        if one.issue == ISSUE
        else one
        for one in record.determination.answers
    )
    determination = record.determination.model_copy(update={"answers": answers})
    return record.model_copy(update={"determination": determination})


def test_nothing_is_to_be_looked_at_again_in_a_case_as_it_was_opened(
    opened: Store, example: Record
) -> None:
    history = history_of(opened, opened.record(example.case))

    assert (history.changes, history.again) == ((), ())


def test_a_case_in_which_nothing_is_answered_has_a_past_too(store: Store) -> None:
    history = history_of(store, store.record("RSU-2026-00901"))

    assert (history.changes, history.again) == ((), ())


def test_what_rests_on_a_changed_finding_is_looked_at_again_until_confirmed(
    opened: Store, example: Record
) -> None:
    first, *others = example.facts
    changed = first.model_copy(update={"statement": OfficerText.model_validate("Another story.")})
    opened.save(example.model_copy(update={"facts": (changed, *others)}))
    before = again(opened, example.case)
    confirm_again(opened, example.case, before[0])

    assert "whole_considered" in before
    assert again(opened, example.case) == before[1:]


def test_only_what_is_to_be_looked_at_again_is_confirmed(opened: Store, example: Record) -> None:
    with pytest.raises(UnknownNameError, match="looked at again"):
        confirm_again(opened, example.case, "F1.finding")


def test_answers_to_an_issue_whose_law_changed_are_looked_at_again(
    moved: Store, example: Record
) -> None:
    found = history_of(moved, moved.record(example.case)).again

    assert found
    assert all(one.thing.startswith(ISSUE) for one in found)
    assert {change.thing for one in found for change in one.because} == {f"issue {ISSUE}"}


def test_such_an_answer_is_confirmed_or_written_anew(moved: Store, example: Record) -> None:
    first, *others = again(moved, example.case)
    confirm_again(moved, example.case, first)
    after_word = again(moved, example.case)
    moved.save(reworded(moved.record(example.case)))

    assert (after_word, again(moved, example.case)) == (others, [])


def test_what_is_to_be_looked_at_again_keeps_a_case_from_being_sealed(
    moved: Store, example: Record
) -> None:
    report = gate_of(moved, moved.record(example.case))

    assert {one.code for one in report.defects} == {"Q-REO-2"}
    with pytest.raises(IncompleteCaseError):
        seal_case(moved, example.case, nothing_received=True)


def test_a_case_under_other_law_is_not_sealed_before_it_is_moved(
    store: Store, example: Record
) -> None:
    store.new_case(example)
    Pinning(store.session).pin_first(example.case, older(running(example)))

    assert "rsu-nb repin" in said_of(store, example)
    with pytest.raises(RepinError, match="rsu-nb repin"):
        seal_case(store, example.case, nothing_received=True)


def test_a_record_whose_date_of_law_was_changed_is_to_be_moved(
    opened: Store, example: Record
) -> None:
    later = example.model_copy(update={"law_as_at": example.law_as_at.replace(day=1)})

    assert (must_be_repinned(opened, example), must_be_repinned(opened, later)) == (False, True)


def test_of_a_case_under_the_law_that_runs_nothing_is_said(opened: Store, example: Record) -> None:
    assert said_of(opened, example) == ""


def test_of_a_case_that_is_not_pinned_it_is_said(store: Store, example: Record) -> None:
    store.new_case(example)

    assert "does not say which law" in said_of(store, example)


def test_of_a_sealed_case_nothing_is_said(opened: Store, example: Record) -> None:
    seal_case(opened, example.case, nothing_received=True)

    assert said_of(opened, example) == ""


def test_what_was_received_since_keeps_a_case_from_being_sealed(
    opened: Store, example: Record
) -> None:
    with pytest.raises(ReceivedSinceError, match="enter it in the record"):
        seal_case(opened, example.case, nothing_received=False)
