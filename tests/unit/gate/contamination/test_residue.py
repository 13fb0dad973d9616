from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.gate.contamination.case_file import CaseFile
from rsu_nb.gate.contamination.residue import residue_suspicions

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "text",
    [
        "He fears [insert harm].",
        "He fears [country] and [...].",
        "He fears <name of agent>.",
        "He fears XXX.",
        "He fears ____.",
        "He fears the police (TBC).",
        "Lorem ipsum of Kesh.",
        "He/she fears the police.",
        "He fears the police. Delete as appropriate.",
        "He fears {claimnt}.",
        "He fears {brother-in-law}.",
        "He fears the police [E1 p 3].",
        "He fears the the police.",
        "He fears the police ().",
        "He fears  the police.",
        "He fears , the police.",
    ],
)
def test_residue_is_found(text: str, kinds_in: Callable[..., list[str]]) -> None:
    assert set(kinds_in(text)) == {"RESIDUE"}


@pytest.mark.parametrize(
    "text",
    [
        "He fears the police [E1, p 3].",
        "He said “[the officer] came”.",
        "He said “I came … [sic]”.",
        "He fears the police.  He fled.",
        "He had had enough, and said that that was all.",
        "He fears the police (of Kesh).",
        "He fears {em:the} police, and/or the army.",
    ],
)
def test_what_an_officer_types_on_purpose_is_no_residue(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert kinds_in(text) == []


@given(st.text(max_size=300))
def test_any_words_can_be_looked_at(words: str) -> None:
    file = CaseFile.__new__(CaseFile)
    object.__setattr__(file, "plain_words", (("introduction", words),))

    assert all(one.where == "introduction" for one in residue_suspicions(file))
