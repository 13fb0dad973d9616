"""Is the person still in danger if deported? Immigration Act 2009 ss 130, 131, 143(b)."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.expression import Kind, LegalTest, some
from rsu_nb.law.issue import Issue
from rsu_nb.law.marks import Mark
from rsu_nb.law.values import Truth


def _danger(key: str, of_what: str, step: str, *provisions: str) -> Issue:
    return Issue(
        key=key,
        question="Are there still substantial grounds for believing that the person would be in "
        f"danger of {of_what} if deported to this destination?",
        of=(Kind.DESTINATION,),
        provisions=("s-143-b", *provisions),
        standard="Substantial grounds for believing; where it is left in doubt, the danger is not "
        "found to be gone.",
        not_satisfied=Truth.MET,
        mark=Mark.RESTATED,
        step=step,
    )


TORTURE_STILL: Final = _danger("torture-danger-still", "torture", "torture", "s-130-1", "cat-1")
LIFE_STILL: Final = _danger(
    "life-danger-still",
    "arbitrary deprivation of life",
    "life-or-cruel-treatment",
    "s-131-1",
    "iccpr-6",
)
CRUEL_STILL: Final = _danger(
    "cruel-danger-still",
    "cruel treatment",
    "life-or-cruel-treatment",
    "s-131-1",
    "s-131-6",
    "iccpr-7",
)

NO_LONGER_TORTURE: Final = LegalTest(
    key="no-longer-in-danger-of-torture",
    words="There are no longer substantial grounds for believing in danger of torture",
    provisions=("s-143-b", "s-130-1"),
    body=some(Kind.DESTINATION, ~TORTURE_STILL) & ~some(Kind.DESTINATION, TORTURE_STILL),
    mark=Mark.RESTATED,
)
LIFE_OR_CRUEL_STILL: Final = LegalTest(
    key="life-or-cruel-danger-still",
    words="There is still danger of arbitrary deprivation of life or of cruel treatment there",
    provisions=("s-143-b", "s-131-1"),
    body=LIFE_STILL | CRUEL_STILL,
    mark=Mark.RESTATED,
)
NO_LONGER_LIFE_OR_CRUEL: Final = LegalTest(
    key="no-longer-in-danger-of-life-or-cruel-treatment",
    words="There are no longer substantial grounds for believing in danger of arbitrary "
    "deprivation of life or of cruel treatment",
    provisions=("s-143-b", "s-131-1"),
    body=some(Kind.DESTINATION, ~LIFE_OR_CRUEL_STILL)
    & ~some(Kind.DESTINATION, LIFE_OR_CRUEL_STILL),
    mark=Mark.RESTATED,
)
