from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.drafting.tree import Heading
from rsu_nb.export.outline import outline_levels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rsu_nb.drafting.tree import Document


def _headings(levels: Sequence[int]) -> tuple[Heading, ...]:
    return tuple(Heading(id=f"h{n}", level=level, text="x") for n, level in enumerate(levels))


def test_a_letters_first_heading_is_at_the_top(document: Callable[..., Document]) -> None:
    assert outline_levels(document(*_headings([2, 2]))) == {"h0": 1, "h1": 1}


def test_a_level_left_out_is_closed_up(document: Callable[..., Document]) -> None:
    assert list(outline_levels(document(*_headings([1, 3, 2, 3]))).values()) == [1, 2, 2, 3]


@given(levels=st.lists(st.integers(1, 3)))
def test_no_level_is_ever_skipped(document: Callable[..., Document], levels: list[int]) -> None:
    found = [0, *outline_levels(document(*_headings(levels))).values()]

    assert all(after <= before + 1 for before, after in pairwise(found))
