from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rsu_nb.gate.contamination.check import suspicions_of
from rsu_nb.gate.contamination.other_cases import OtherCase
from rsu_nb.gate.prose import paragraphs_of, sentences_of
from rsu_nb.record.officer_text import parse
from rsu_nb.record.reading import record_from

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

EXAMPLES = {
    one.name: record_from(one.read_bytes(), one.name)
    for one in files("rsu_nb").joinpath("examples").iterdir()
    if one.name.endswith("yaml")
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_is_suspected_of_a_shipped_example(name: str) -> None:
    others = [OtherCase(case=one.case, identities=one.identities) for one in EXAMPLES.values()]
    record: Record = EXAMPLES[name]

    assert [one.sentence for one in suspicions_of(record, others)] == []


@settings(max_examples=200)
@given(st.text(alphabet="Ab .!?“”\"'[]{claimt}E1,\n>-", min_size=1).filter(str.strip))
def test_sentences_hold_every_word_of_their_paragraphs_outside_quotations(typed: str) -> None:
    paragraphs = tuple(paragraphs_of("introduction", parse(typed)))
    told = "".join(one.words for one in sentences_of(paragraphs))
    own = "".join(one.words for one in paragraphs if not one.is_quotation)

    assert len("".join(told.split())) <= len("".join(own.split()))
    if not set('“"‘') & set(own):
        assert "".join(told.split()) == "".join(own.split())


def test_a_sentence_knows_what_came_before_it_in_its_paragraph() -> None:
    text = parse("He came. “Go. Now.” She left [E1]. {Claimant} stayed.\n\nNew.")
    sentences = sentences_of(tuple(paragraphs_of("introduction", text)))

    assert [one.words for one in sentences][2:] == ["She left [E1].", "{claimant} stayed.", "New."]
    assert sentences[2].before.endswith("“Go. Now.” ")
    assert sentences[-1].before == ""
