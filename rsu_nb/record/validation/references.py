"""Is everything that is relied on, cited or pointed at there, and is it of the right kind?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import Problem
from rsu_nb.record.lookup import ids
from rsu_nb.record.officer_text import citations
from rsu_nb.record.part import id_of
from rsu_nb.record.things import KINDS
from rsu_nb.record.validation.reference_table import references_of
from rsu_nb.record.walk import joined, parts, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.part import Part
    from rsu_nb.record.record import Record
    from rsu_nb.record.validation.reference_table import Reference

_WORDS: Final[dict[type[Part], str]] = {kind.part: kind.word for kind in KINDS}


def dangling_problems(
    record: Record, *, also_known: frozenset[str] = frozenset()
) -> Iterator[Problem]:
    """A problem for each id that is referred to or cited and is not in the record.

    Args:
        record: The record.
        also_known: Ids that are not missing, though they are not in `record`.
    """
    known = also_known | ids(record).keys()
    for where, _, id_ in _pointers(record):
        if id_ not in known:
            yield _not_there(where, "refers to", id_)
    for where, text in texts(record):
        for citation in citations(text):
            if citation.id not in known:
                yield _not_there(where, "cites", citation.id)


def wrong_kind_problems(record: Record) -> Iterator[Problem]:
    """A problem for each id that is there, but stands for a kind of thing not meant there."""
    known = ids(record)
    for where, reference, id_ in _pointers(record):
        if id_ in known and not isinstance(known[id_][1], reference.to):
            yield Problem(
                where=where,
                what=f"refers to the {known[id_][0]} {id_}; {_meant(reference)}",
            )


def _not_there(where: str, verb: str, id_: str) -> Problem:
    return Problem(
        where=where, what=f"{verb} {id_}, which is not in the record; add it or correct the id"
    )


def _pointers(record: Part) -> Iterator[tuple[str, Reference, str]]:
    """Every reference by field: its place, its row of the table, and the id."""
    for located in parts(record):
        for reference in references_of(type(located.part)):
            where = joined(located.where, reference.field)
            for id_ in _ids_in(located.part, reference.field):
                yield where, reference, id_


def _ids_in(part: Part, field: str) -> tuple[str, ...]:
    value = getattr(part, field)
    if value is None:
        return ()
    return (id_of(value),) if isinstance(value, str) else tuple(id_of(one) for one in value)


def _meant(reference: Reference) -> str:
    if len(reference.to) > _MANY:
        return "a reason rests on evidence, information, accounts, facts and what was done"
    return f"give the id of {' or '.join(f'the {_WORDS[part]}' for part in reference.to)} meant"


_MANY: Final = 4
