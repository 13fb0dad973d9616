"""What each part of a record rests on: its reliances, and what its text cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.record.officer_text import OfficerText, citations
from rsu_nb.record.part import Part, id_of
from rsu_nb.record.validation.reference_table import references_of
from rsu_nb.record.walk import parts

if TYPE_CHECKING:
    from collections.abc import Iterator


def references_in(part: Part) -> Iterator[str]:
    """Every reliance and citation inside a part, as `E4, p 3` or `E4`, in order."""
    for _, reference in placed_references(part):
        yield reference


def placed_references(part: Part) -> Iterator[tuple[str, str]]:
    """Every reliance and citation inside a part, each after its place, such as `facts.F3`."""
    for located in parts(part):
        for reference in _own(located.part):
            yield located.where, reference


def ids_in(*found: Part | None) -> frozenset[str]:
    """The ids of everything that some parts refer to."""
    return frozenset(
        id_of(reference) for part in found if part is not None for reference in references_in(part)
    )


def _own(part: Part) -> Iterator[str]:
    """What a part refers to itself, and not by a part inside it."""
    if not isinstance(part, OfficerText):
        yield from _fields(part)
        return
    for cited in citations(part):
        yield f"{cited.id}, {cited.pinpoint}" if cited.pinpoint else cited.id


def _fields(part: Part) -> Iterator[str]:
    for reference in references_of(type(part)):
        value = getattr(part, reference.field)
        yield from (value,) if isinstance(value, str) else value or ()
