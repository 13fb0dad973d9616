from __future__ import annotations

import pytest

from rsu_nb.drafting.settings import Settings, settings_from
from rsu_nb.errors import UnreadableFileError


def test_an_empty_file_gives_the_ordinary_settings():
    assert settings_from({}) == Settings()


def test_what_a_file_says_stands_in_place_of_the_ordinary():
    settings = settings_from({"unit": "Unit", "place_of_lodging": ["One", "Two"]})

    assert settings.unit == "Unit"
    assert settings.place_of_lodging == ("One", "Two")
    assert settings.letterhead == Settings().letterhead


def test_an_unknown_name_is_refused_with_the_nearest():
    with pytest.raises(UnreadableFileError, match="letterhead"):
        settings_from({"letter_head": ["Unit"]})


@pytest.mark.parametrize("toml", [{"unit": ["Unit"]}, {"contact": "x"}, {"contact": [1]}])
def test_a_value_of_another_kind_is_refused(toml: dict[str, object]):
    with pytest.raises(UnreadableFileError, match="must be"):
        settings_from(toml)
