"""Puts what is wrong with a record's form into plain sentences that repeat nothing from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.errors import Problem
from rsu_nb.record.validation.schema_places import keys_at, place_of
from rsu_nb.record.validation.schema_sentences import sentence_for, sentence_for_unknown_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails


def schema_problems(error: ValidationError, data: dict[str, Any]) -> Iterator[Problem]:
    """Every problem of form that validation found.

    Args:
        error: What pydantic found.
        data: What it was given, for the ids by which a place is named.
    """
    for details in error.errors(include_url=False, include_input=False):
        yield _problem(details, data)


def _problem(details: ErrorDetails, data: dict[str, Any]) -> Problem:
    place = details["loc"]
    if details["type"] == "extra_forbidden":
        return Problem(
            where=place_of(place[:-1], data),
            what=sentence_for_unknown_key(str(place[-1]), keys_at(place[:-1])),
        )
    return Problem(where=place_of(place, data), what=sentence_for(details))
