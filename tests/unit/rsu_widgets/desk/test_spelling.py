from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from rsu_nb.record.reading import record_from
from rsu_nb.store.home import Home, home_in
from rsu_widgets.desk.messages import message_from
from rsu_widgets.desk.spelling import ASKS, Spelling

EXAMPLE = Path(__file__).parents[4] / "rsu_nb" / "examples" / "recognised_imputed_opinion.yaml"
RECORD = record_from(EXAMPLE.read_bytes(), EXAMPLE.name)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return home_in(tmp_path)


@pytest.fixture
def spelling(home: Home) -> Spelling:
    return Spelling(SimpleNamespace(record=RECORD, store=SimpleNamespace(home=home)))


def asked(spelling: Spelling, do: str, **said: Any) -> dict[str, Any]:
    return spelling.answer(message_from({"do": do, "seq": 7, **said}, ASKS))


def words_of(spelling: Spelling, typed: str) -> list[dict[str, Any]]:
    return asked(spelling, "spell", place="facts/F1/finding/reasons", value=typed)["words"]


def test_misspelt_words_are_told_with_their_places(spelling: Spelling) -> None:
    answer = asked(spelling, "spell", place="facts/F1", value="she recieved it")

    assert answer == {
        "say": "spelling",
        "seq": 7,
        "place": "facts/F1",
        "words": [{"start": 4, "end": 12, "word": "recieved"}],
    }


def test_places_are_those_that_a_browser_counts(spelling: Spelling) -> None:
    typed = "\U0001f600 recieved \U0001f600\U0001f600 recieved"
    units = typed.encode("utf-16-le")
    there = [
        units[2 * word["start"] : 2 * word["end"]].decode("utf-16-le")
        for word in words_of(spelling, typed)
    ]

    assert there == ["recieved", "recieved"]


def test_names_of_the_record_are_right(spelling: Spelling) -> None:
    assert words_of(spelling, f"{RECORD.identities[0].full_name} left") == []


def test_a_word_to_leave_alone_is_left_alone_from_then_on(spelling: Spelling) -> None:
    asked(spelling, "leave-word", args={"word": "Zhurrimand"})

    assert words_of(spelling, "Zhurrimand, and Zhurrimand's house") == []


def test_words_of_the_unit_are_right(spelling: Spelling, home: Home) -> None:
    home.settings.parent.mkdir(parents=True, exist_ok=True)
    home.settings.write_text('words = ["Wexhampt"]', "utf-8")

    assert words_of(spelling, "Wexhampt, and the Wexhampt's") == []


@pytest.mark.parametrize("settings", ["words = 3", "words = ["])
def test_settings_that_cannot_be_read_stop_nobody(
    spelling: Spelling, home: Home, settings: str
) -> None:
    home.settings.parent.mkdir(parents=True, exist_ok=True)
    home.settings.write_text(settings, "utf-8")

    assert words_of(spelling, "credible") == []


def test_what_may_have_been_meant_is_told_of_one_word(spelling: Spelling) -> None:
    answer = asked(spelling, "suggest", args={"word": "recieve"})

    assert (answer["say"], answer["word"]) == ("suggestions", "recieve")
    assert answer["suggestions"][0] == "receive"


def test_a_name_is_told_as_a_role_with_the_text_it_was_found_in(spelling: Spelling) -> None:
    typed = f"then {RECORD.identities[0].full_name} left"
    answer = asked(spelling, "name-roles", place="facts/F1", value=typed)

    assert answer["was"] == typed
    assert answer["value"] == "then {claimant} left"


@pytest.mark.parametrize("value", [None, 3, True, ["recieved"]])
def test_what_is_no_text_has_no_misspelling(spelling: Spelling, value: Any) -> None:
    assert asked(spelling, "spell", value=value)["words"] == []


def test_a_text_full_of_mistakes_gives_the_first_hundred(spelling: Spelling) -> None:
    assert len(words_of(spelling, "recieved " * 500)) == 100


@pytest.mark.parametrize("args", [{}, {"word": None}, {"word": ["recieve"]}, {"word": "a" * 9999}])
def test_an_odd_word_is_answered_too(spelling: Spelling, args: dict[str, Any]) -> None:
    assert asked(spelling, "suggest", args=args)["say"] == "suggestions"
    assert len(asked(spelling, "leave-word", args=args)["word"]) <= 60
