"""Puts what is wrong with a record's form into plain sentences that repeat nothing from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.errors import Problem
from rsu_nb.record.record import Record
from rsu_nb.record.validation.schema_places import keys_at, place_of
from rsu_nb.record.validation.schema_sentences import sentence_for, sentence_for_unknown_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from rsu_nb.record.part import Part


def schema_problems(
    error: ValidationError, data: dict[str, Any], root: type[Part] = Record
) -> Iterator[Problem]:
    """Every problem of form that validation found.

    Args:
        error: What pydantic found.
        data: What it was given, for the ids by which a place is named.
        root: The part that it was to be: a record, or one that stands alone.
    """
    for details in error.errors(include_url=False, include_input=False):
        yield _problem(details, data, root)


def _problem(details: ErrorDetails, data: dict[str, Any], root: type[Part]) -> Problem:
    place = details["loc"]
    if details["type"] == "extra_forbidden":
        return Problem(
            where=place_of(place[:-1], data, root),
            what=sentence_for_unknown_key(str(place[-1]), keys_at(place[:-1], root)),
        )
    return Problem(where=place_of(place, data, root), what=sentence_for(details))
