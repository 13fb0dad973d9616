"""What cannot be seen is found in every text, however ordinary the rest of it is."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from rsu_nb.record.characters import first_unfit_for_a_line, first_unfit_for_a_name

REORDERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNFIT = {"Cc", "Cs", "Co", "Zl", "Zp"}


def is_unfit(character: str) -> bool:
    """Whether a character hides or reorders text, told from its own properties."""
    code = ord(character)
    is_none = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return unicodedata.category(character) in UNFIT or character in REORDERING or is_none


def test_every_unfit_character_there_is_is_found_and_no_other() -> None:
    every = [chr(code) for code in range(sys.maxunicode + 1)]

    assert [one for one in every if (first_unfit_for_a_line(one) == one) != is_unfit(one)] == []


@pytest.mark.parametrize("hidden", ["\u200b", "\u00ad", "\u202e", "\ufeff", "\x07"])
def test_a_name_with_something_invisible_in_it_is_told(hidden: str) -> None:
    assert first_unfit_for_a_name(f"Zefe{hidden}rina") == hidden


@pytest.mark.parametrize(
    "name", ["Zeferina Ōtāhuhu", "\u0645\u06cc\u200c\u062e\u0648", "O’Neill-Smirnova"]
)
def test_a_name_in_any_script_is_fit(name: str) -> None:
    assert first_unfit_for_a_name(name) == ""
