from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.templates.catalogue import LAW
from rsu_nb.gate.copying.check import SHORTEST_PASSAGE, copied_passages
from rsu_nb.gate.copying.earlier_text import CopiedPassage, EarlierText

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

    Copied = Callable[..., tuple[CopiedPassage, ...]]

PASSAGE = (
    "He could not say which street the meeting was in, nor who spoke there, although he says that "
    "he had gone to it every week for three years and had carried its banner twice."
)
WORDS = len(PASSAGE.split())


def test_a_passage_is_shown_with_its_place_its_length_and_its_source(copied: Copied) -> None:
    (passage,) = copied(f"The matter is this. {PASSAGE} So I find.", f"Before. {PASSAGE} After.")

    assert (passage.where, passage.case) == ("facts.F1.finding.reasons", "RSU-2025-00001")
    assert passage.words == WORDS
    assert passage.start == len("The matter is this. ")
    assert passage.end == passage.start + len(PASSAGE) - 1


def test_the_officer_s_own_earlier_text_is_told_apart(
    copied: Copied, file_with: Callable[[str], Record]
) -> None:
    own = EarlierText(case="RSU-2025-00001", officer="t.example", text=PASSAGE)
    (of_own,) = copied_passages(file_with(PASSAGE), [own])
    (of_other,) = copied(PASSAGE, PASSAGE)

    assert of_own.is_same_officer
    assert not of_other.is_same_officer


@pytest.mark.parametrize(("words", "count"), [(SHORTEST_PASSAGE - 1, 0), (SHORTEST_PASSAGE, 1)])
def test_a_set_phrase_is_too_short_to_be_shown(words: int, count: int, copied: Copied) -> None:
    shared = " ".join(PASSAGE.split()[:words])

    assert len(copied(f"Alpha {shared} omega.", f"Beta {shared} psi.")) == count


def test_a_copy_with_other_pronouns_numbers_capitals_and_stops_is_still_one(
    copied: Copied,
) -> None:
    changed = (
        PASSAGE.replace("He ", "She ").replace(" he ", " she ").replace(",", ";").upper()
    ).replace("THREE", "three")

    assert [one.words for one in copied(changed, PASSAGE)] == [WORDS]
    assert len(copied(PASSAGE.replace("three", "14"), PASSAGE.replace("three", "3"))) == 1


def test_a_word_changed_in_the_middle_leaves_what_is_long_enough_on_either_side(
    copied: Copied,
) -> None:
    changed = PASSAGE.replace("there", "in it")

    assert [one.words for one in copied(changed, PASSAGE)] == [20]


def test_reasons_in_other_words_are_not_shown(copied: Copied) -> None:
    other = "Nothing that he told me of the meeting shows that he was ever at it. " * 5

    assert copied(other, PASSAGE) == ()


def test_a_passage_that_several_cases_share_is_shown_once(copied: Copied) -> None:
    (passage,) = copied(PASSAGE, PASSAGE[:120], PASSAGE, PASSAGE)

    assert passage.case == "RSU-2025-00002"
    assert passage.also_in == ("RSU-2025-00001", "RSU-2025-00003")


def test_the_case_s_own_earlier_versions_are_not_its_sources(
    file_with: Callable[[str], Record],
) -> None:
    same = EarlierText(case="RSU-2026-00001", officer="t.example", text=PASSAGE)

    assert copied_passages(file_with(PASSAGE), [same]) == ()


@pytest.mark.parametrize(
    "reasons",
    [
        f"In his decision [E1] the officer said this.\n\n> {PASSAGE}",
        f"> {PASSAGE} [E1]",
        f"As RSU-2025-00001 has it:\n\n> {PASSAGE}",
        f"As was said before, “{PASSAGE}” [E1].",
    ],
)
def test_words_quoted_with_their_source_are_not_shown(reasons: str, copied: Copied) -> None:
    assert copied(reasons, PASSAGE) == ()


@pytest.mark.parametrize(
    "reasons",
    [
        f"> {PASSAGE}",
        f"“{PASSAGE}”",
        f"[E1] shows nothing.\n\nSo.\n\n> {PASSAGE}",
        f"{PASSAGE} [E1]",
    ],
)
def test_words_quoted_without_a_source_or_sourced_without_quotation_are_shown(
    reasons: str, copied: Copied
) -> None:
    assert len(copied(reasons, PASSAGE)) == 1


@pytest.mark.parametrize("law", LAW, ids=lambda one: one.key)
def test_the_law_of_the_drafting_templates_is_not_shown(law: Any, copied: Copied) -> None:
    text = law.text.replace("{", "").replace("}", "")

    assert copied(text, text) == ()


def test_statements_of_law_of_the_unit_are_not_shown_but_what_surrounds_them_is(
    copied: Copied,
) -> None:
    law = "The chance of harm is weighed on all that is accepted and on nothing that is not."
    text = f"{law} {PASSAGE}"

    assert [one.words for one in copied(text, text, statements_of_law=[law])] == [WORDS]
    assert len(copied(law, law)) == 1


def test_nothing_of_the_words_is_in_what_is_said_of_them(copied: Copied) -> None:
    secret = PASSAGE.replace("banner", "Tarvashti")
    (passage,) = copied(secret, secret)

    assert "Tarvashti" not in f"{passage!r} {passage.what}"
    assert "RSU-2025-00001" in passage.what
