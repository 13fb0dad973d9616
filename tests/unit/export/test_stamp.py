from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import Stamp
from rsu_nb.export.stamp import stamp_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document


def test_a_released_copy_says_why_to_whom_and_when(document: Callable[..., Document]) -> None:
    stamp = Stamp(
        purpose="to determine the claim", recipient="the claimant", released_on=date(2031, 3, 3)
    )

    line = stamp_line(document(stamp=stamp))

    assert line == "Released to the claimant to determine the claim, 3 March 2031"


def test_a_copy_that_stays_in_has_no_stamp(document: Callable[..., Document]) -> None:
    assert stamp_line(document()) == ""
