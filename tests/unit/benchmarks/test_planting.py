from __future__ import annotations

from random import Random

import pytest

from benchmarks.altered import own_texts, with_texts, with_words
from benchmarks.consistent import CONSISTENT
from benchmarks.examples import examples
from benchmarks.planting import KINDS, planted

RECORDS = list(examples().values())


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_plants_the_same_in_one_text(kind: str) -> None:
    first, second = (planted(kind, RECORDS[0], RECORDS[1], Random("seed")) for _ in range(2))

    assert first == second
    assert first is not None
    assert own_texts(RECORDS[0])[first.where] != first.typed


def test_a_record_rebuilt_with_nothing_changed_is_the_same() -> None:
    assert [with_texts(record, {}) for record in RECORDS] == RECORDS


def test_a_planted_text_is_the_only_one_that_changes() -> None:
    where = "facts.F1.statement"
    changed = own_texts(with_texts(RECORDS[0], {where: "Other words."}))

    assert changed.pop(where) == "Other words."
    assert changed == {k: v for k, v in own_texts(RECORDS[0]).items() if k != where}


def test_mirroring_twice_gives_each_person_their_gender_again() -> None:
    mirror = CONSISTENT["everybody of the other gender"]
    once = mirror(RECORDS[0], Random(1))
    twice = mirror(once, Random(1))

    assert once.people[0].gender is not RECORDS[0].people[0].gender
    assert [one.gender for one in twice.people] == [one.gender for one in RECORDS[0].people]


def test_words_are_changed_in_fields_and_texts_alike() -> None:
    record = with_words(RECORDS[0], lambda words: words.replace("New Zealand", "Elsewhere"))

    assert "New Zealand" not in record.model_dump_json()
