"""In which order the tests run, which stay together on one core, and which measure no coverage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

TESTS: Final = Path(__file__).parent

FIRST: Final = ("browser", "functional", "faults", "law_examples", "packaging", "notebooks")
"""Folders of long tests: they start first, so that no core waits at the end for one of them."""

NOT_MEASURED: Final = (
    "browser",
    "conventions",
    "faults",
    "functional/documents",
    "functional/test_demo.py",
    "functional/test_golden.py",
    "functional/test_nothing_in_the_clear.py",
    "fuzz",
    "law_examples",
    "notebooks",
    "packaging",
    "pythons",
    "unit/gate/test_report.py",
)
"""Tests that go over code which smaller tests reach, or over child processes.

Measuring makes what runs in Python two and a half times as slow.
"""

SHARED: Final = {
    "functional/test_golden.py": "example",
    "functional/test_nothing_in_the_clear.py": "walked",
}
"""Files whose tests share what is made for one value of a parameter, which is named."""


def scheduled(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """The tests in the order in which they start, each marked with its group."""
    for item in items:
        item.add_marker(pytest.mark.xdist_group(group_of(item)))
        if stands_in(place_of(item), NOT_MEASURED):
            item.add_marker(pytest.mark.no_cover)
    return sorted(items, key=lambda item: not stands_in(place_of(item), FIRST))


def place_of(item: pytest.Item) -> str:
    """A test's file, from the folder of tests."""
    return item.path.relative_to(TESTS).as_posix()


def stands_in(place: str, places: Sequence[str]) -> bool:
    """True where a file is one of some files, or in one of some folders."""
    return any(place == one or place.startswith(f"{one}/") for one in places)


def group_of(item: pytest.Item) -> str:
    """The tests that run on one core one after another, as they share what is made for them."""
    place, given = place_of(item), getattr(item, "callspec", None)
    value = None if given is None else given.params.get(SHARED.get(place, ""))
    return place if value is None else f"{place} {Path(value).stem}"
