from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


def test_an_id_stands_for_one_thing_only(problems_with: ProblemsWith) -> None:
    assert problems_with({"evidence.1.title": "x", "narrative.0.id": "F1"})[0] == (
        "facts.F1: has the id of the section of the claimant's case F1; give it an id of its own"
    )


@pytest.mark.parametrize(
    ("place", "where"),
    [("evidence.0.id", "evidence.E2"), ("determination.harms.0.id", "determination.harms.E2")],
)
def test_an_id_is_unique_over_the_whole_record(
    place: str, where: str, problems_with: ProblemsWith
) -> None:
    found = problems_with({place: "E2"})

    assert found[0].startswith((f"{where}: has the id of the", "evidence.E2: has the id of the"))
