from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.gate.contamination.suspicion import SuspicionKind

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "text",
    [
        "Serān Quelidor fears the police of Kesh.",
        "The police looked for seran QUELIDOR.",
        "In the passport it is Seran Quelidore.",
        "The passport is OP 4471903.",
        "The passport is OP4471903.",
        "Write to quelidor@post.example at once.",
    ],
)
def test_particulars_of_another_claimant_are_found_however_they_are_spelt(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert "ANOTHER_CLAIMANT" in kinds_in(text)


def test_part_of_a_name_alone_is_only_perhaps_another_claimant(
    kinds_in: Callable[..., list[str]],
) -> None:
    found = kinds_in("Then Quelidor came.")

    assert "PERHAPS_ANOTHER_CLAIMANT" in found
    assert "ANOTHER_CLAIMANT" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Pella Wendoran interpreted.",
        "The passport is OP 4471904.",
        "The quelidor is a bird.",
        "The place is Quelidoria.",
    ],
)
def test_interpreters_and_near_misses_are_nobody_s_particulars(
    text: str, kinds_in: Callable[..., list[str]]
) -> None:
    assert not {"ANOTHER_CLAIMANT", "PERHAPS_ANOTHER_CLAIMANT"} & set(kinds_in(text))


def test_a_person_whom_both_cases_identify_may_stand_in_both(
    kinds_in: Callable[..., list[str]],
) -> None:
    roles = ("claimant", "mother", "daughter", "brother-2", "interpreter")
    identities: list[Any] = [{"role": role, "full_name": "Anu Velkar"} for role in roles]
    identities += [{"role": "brother", "full_name": "Seran Quelidor"}]

    assert kinds_in("Seran Quelidor came.", identities=identities) == []


def test_a_line_that_is_no_officer_text_is_looked_at_too(
    kinds_in: Callable[..., list[str]],
) -> None:
    assert "ANOTHER_CLAIMANT" in kinds_in("Letter of Seran Quelidor", "evidence.0.title")


def test_only_another_claimant_s_particulars_block() -> None:
    assert [kind for kind in SuspicionKind if kind.blocks] == [SuspicionKind.ANOTHER_CLAIMANT]


@pytest.mark.parametrize(
    "text",
    [
        "Serān Quelidor (68) was born on 1 May 1957 in Sarnoth, as a locksmith.",
        "{Claimant} is a 68-year-old locksmith of Sarnoth. [insert Quelidor]",
    ],
)
def test_no_sentence_about_a_suspicion_holds_the_words_it_is_about(
    text: str, suspicions_in: Callable[[str], Any]
) -> None:
    found = suspicions_in(text)
    printed = " ".join([*(one.sentence for one in found), *map(repr, found)])

    assert found
    assert [w for w in ("Quel", "68", "1957", "Sarn", "locksm") if w in printed] == []
