from __future__ import annotations

from pathlib import Path

import pytest

from rsu_nb.record.reading import record_from
from rsu_nb.record.walk import texts
from rsu_nb.spelling.checking import misspelt
from rsu_nb.spelling.own_words import own_words

EXAMPLES = Path(__file__).parents[3] / "rsu_nb" / "examples"


@pytest.fixture(scope="module")
def record():
    path = EXAMPLES / "recognised_imputed_opinion.yaml"
    return record_from(path.read_bytes(), path.name)


def test_the_names_of_people_and_countries_are_words_of_the_case(record) -> None:
    names = [record.identities[0].full_name, *(one.name for one in record.countries)]

    assert own_words(record) >= {word for name in names for word in name.split()}


def test_ids_and_words_without_a_capital_are_not(record) -> None:
    assert [
        word for word in own_words(record) if not word[0].isupper() or word[1:].isdigit()
    ] == []


def test_a_word_that_stands_in_officer_text_alone_is_not(record) -> None:
    changed = record.model_copy(update={"support_needs": None})
    typed = "Zhurrimand recieved nothing"
    changed = record.model_validate(
        {**changed.model_dump(by_alias=True, exclude_none=True), "support_needs": typed}
    )

    assert "Zhurrimand" not in own_words(changed)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_hardly_a_word_of_an_example_is_found_wrong(path: Path) -> None:
    record = record_from(path.read_bytes(), path.name)
    own = own_words(record)
    typed = [text.typed() for _, text in texts(record)]
    found = {one.word for text in typed for one in misspelt(text, own)}

    assert sum(len(text.split()) for text in typed) > 1000
    assert len(found) <= 8, found
