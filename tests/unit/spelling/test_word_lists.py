from __future__ import annotations

import re
import unicodedata

import pytest

from rsu_nb.spelling.dictionary import dictionary
from rsu_nb.spelling.word_lists import FOLDER, LISTS, NOT_WRITTEN_SO, PHRASES, words_of

NAMES = (*LISTS, PHRASES, NOT_WRITTEN_SO)


@pytest.mark.parametrize("name", NAMES)
def test_a_list_says_first_what_it_is_for(name: str) -> None:
    assert (FOLDER / f"{name}.txt").read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("name", NAMES)
def test_a_list_holds_no_word_twice(name: str) -> None:
    words = words_of(name)

    assert words
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize("name", LISTS)
def test_a_line_is_one_word_of_two_letters_or_more(name: str) -> None:
    words = words_of(name)

    assert [w for w in words if not re.fullmatch(r"[^\W\d_][^\W\d_'-]+([-'][^\W\d_]+)*", w)] == []
    assert [w for w in words if unicodedata.normalize("NFC", w) != w] == []


@pytest.mark.parametrize("name", LISTS)
def test_every_word_of_a_list_is_right(name: str) -> None:
    assert [word for word in words_of(name) if not dictionary().has(word)] == []


def test_no_word_that_is_written_otherwise_is_right() -> None:
    assert [word for word in words_of(NOT_WRITTEN_SO) if dictionary().has(word)] == []


def test_every_list_in_the_folder_is_used() -> None:
    lists = {path.stem for path in FOLDER.glob("*.txt")} - {"en_AU.licence"}

    assert lists == set(NAMES)


def test_the_dictionary_comes_with_its_licence() -> None:
    licence = (FOLDER / "en_AU.licence.txt").read_text("utf-8")

    assert "Copyright 2000-2018 by Kevin Atkinson" in licence
    assert "Benjamin Titze" in licence
