"""Does each item of evidence stand in one bundle at most?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import Problem
from rsu_nb.record.validation.repetition import repeated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record


def bundle_problems(record: Record) -> Iterator[Problem]:
    """A problem for each item that is dealt with together with others more than once."""
    for item in repeated(item for bundle in record.bundles for item in bundle.items):
        last = next(one.id for one in reversed(record.bundles) if item in one.items)
        yield Problem(
            where=f"bundles.{last}.items",
            what=f"has {item} a second time; leave it in one bundle, once",
        )
