"""Does every id stand for one thing only?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import Problem
from rsu_nb.record.lookup import things
from rsu_nb.record.things import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record


def id_problems(record: Record) -> Iterator[Problem]:
    """A problem for each id that an earlier thing of the record already has."""
    words: dict[str, str] = {}
    for where, thing in things(record):
        if thing.id in words:
            yield Problem(
                where=where,
                what=f"has the id of the {words[thing.id]} {thing.id}; give it an id of its own",
            )
        words.setdefault(thing.id, kind_of(thing).word)
