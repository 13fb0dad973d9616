"""A name of another case that this record also has as a common word is no name in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_word_with_a_capital_may_be_part_of_a_name(kinds_in: Callable[..., list[str]]) -> None:
    assert "PERHAPS_ANOTHER_CLAIMANT" in kinds_in("Quelidor nested there.")


def test_a_word_that_also_stands_without_a_capital_is_no_name(
    kinds_in: Callable[..., list[str]],
) -> None:
    found = kinds_in("Quelidor nested there. A quelidor is a bird.")

    assert "PERHAPS_ANOTHER_CLAIMANT" not in found
