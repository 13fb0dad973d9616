"""Saving costs what was typed, and two people's changes never overwrite each other."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import InvalidRecordError
from rsu_nb.record.officer_text import OfficerText
from rsu_nb.store import database
from rsu_nb.store.entry import What
from rsu_nb.store.entry_log import EntryLog
from rsu_nb.store.errors import FieldChangedError, StaleRecordError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
SAVES = 360
"""Three minutes of typing, two saves a second: a fortieth of two hours."""


def narrative(words: str) -> list[dict[str, str]]:
    """The account in one section, as typed."""
    return [{"id": "S1", "heading": "Claim", "text": words}]


def with_reasons(record: Record, number: int, words: str) -> Record:
    """The record with other reasons for the finding on one of its facts."""
    fact = record.facts[number]
    reasons = OfficerText.model_validate(words)
    finding = fact.finding.model_copy(update={"reasons": reasons}) if fact.finding else None
    facts = list(record.facts)
    facts[number] = fact.model_copy(update={"finding": finding})
    return record.model_copy(update={"facts": tuple(facts)})


def test_changes_of_others_stay_when_a_record_is_saved_upon_an_older_one(
    store: Store, small: Callable[..., Record]
) -> None:
    _, version = store.read(CASE)
    store.save(small(place_of_decision="Auckland"), upon=version)
    saved = store.save(small(narrative=narrative("She fled.")), upon=version)

    both = small(place_of_decision="Auckland", narrative=narrative("She fled."))
    assert (saved.record, store.read(CASE)) == (both, (both, saved.version))


def test_a_field_that_somebody_else_changed_is_never_overwritten(
    store: Store, small: Callable[..., Record]
) -> None:
    _, version = store.read(CASE)
    store.save(small(place_of_decision="Auckland"), upon=version)

    with pytest.raises(FieldChangedError, match=f"{CASE}.* place_of_decision") as caught:
        store.save(small(place_of_decision="Hamilton"), upon=version)
    difference = caught.value.differences[0]
    assert (difference.typed, difference.saved) == ("Hamilton", "Auckland")
    assert store.record(CASE).place_of_decision == "Auckland"


def test_the_sentence_holds_the_place_and_neither_text(
    store: Store, small: Callable[..., Record]
) -> None:
    _, version = store.read(CASE)
    store.save(small(narrative=narrative("She fled Whangamomona.")), upon=version)
    with pytest.raises(FieldChangedError) as caught:
        store.save(small(narrative=narrative("She fled Taumarunui.")), upon=version)

    assert "narrative" in str(caught.value)
    assert not any(word in str(caught.value) for word in ("Whangamomona", "Taumarunui"))


def test_changes_that_do_not_go_together_are_refused_whole(
    store: Store, small: Callable[..., Record]
) -> None:
    evidence = [{"id": "E1", "kind": "document", "title": "Letter", "received_on": "2026-01-20"}]
    version = store.save(small(evidence=evidence)).version
    cited = narrative("As the letter says [E1, p 1].")
    store.save(small(evidence=evidence, narrative=cited), upon=version)

    with pytest.raises(InvalidRecordError, match="E1"):
        store.save(small(), upon=version)
    assert store.record(CASE).evidence


def test_a_version_there_never_was_is_refused(store: Store, small: Callable[..., Record]) -> None:
    with pytest.raises(StaleRecordError):
        store.save(small(), upon=7)


def test_a_seal_takes_only_the_record_as_it_stands(
    store: Store, small: Callable[..., Record]
) -> None:
    _, version = store.read(CASE)
    store.save(small(place_of_decision="Auckland"), upon=version)

    with pytest.raises(StaleRecordError, match=CASE):
        store.seal(small(), upon=version)


def test_every_version_can_be_built_upon(store: Store, small: Callable[..., Record]) -> None:
    for number in range(60):
        saved = store.save(small(narrative=narrative("word " * (number + 1))))

    assert store.read(CASE) == (small(narrative=narrative("word " * 60)), saved.version)
    kinds = {entry.head.what for entry in store.log(CASE)}
    assert kinds >= {What.RECORD_SAVED, What.RECORD_CHANGED}


def test_saving_reads_only_what_was_entered_since(
    store: Store, small: Callable[..., Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(small(place_of_decision="Auckland"))
    lines: list[int] = []
    real = EntryLog._lines

    def counted(log: EntryLog, after: int) -> list[object]:
        found = list(real(log, after))
        lines.append(len(found))
        return found

    monkeypatch.setattr(EntryLog, "_lines", counted)
    for place in ("Hamilton", "Napier"):
        store.save(small(place_of_decision=place))

    assert lines == [1, 1]


def test_two_hours_of_typing_stay_under_ten_megabytes(
    store: Store, home: Home, example: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fortieth of them, in a case of ordinary length: under a fortieth of ten megabytes."""
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "PRAGMA synchronous = OFF"))
    chance = random.Random(3)  # the same letters every time
    store.new_case(example)
    before = home.database.stat().st_size
    number = next(at for at, fact in enumerate(example.facts) if fact.finding)
    words = ""
    for _ in range(SAVES):
        words += chance.choice(["a", "on ", "the", "fled ", "river.\n\n"])
        store.save(with_reasons(example, number, words))

    assert home.database.stat().st_size - before < 10_000_000 / 40
    assert store.record(example.case) == with_reasons(example, number, words)
