"""Takes keys and values as they were read, and gives a valid record or every problem in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from rsu_nb.errors import InvalidRecordError, NewerSchemaError
from rsu_nb.record.record import SCHEMA, Record
from rsu_nb.record.validation.catalogue import CHECKS, CHECKS_OF_A_REMAINDER
from rsu_nb.record.validation.remainder import ids_given, remainder
from rsu_nb.record.validation.schema_problems import schema_problems

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.errors import Problem

_SCHEMA: Final = re.compile(r"rsu-nb/record/([0-9]{1,4})")


def validated(data: dict[str, Any], subject: str) -> Record:
    """The record that keys and values amount to.

    Args:
        data: Keys and values as read from a file or a form; dates as text or as dates.
        subject: What messages call it, such as a file's name or a case reference.

    Raises:
        InvalidRecordError: It breaks the schema, refers to what is not there, or holds an
            impossible date. Every problem is named by its place, and no value is repeated.
        NewerSchemaError: It was written by a newer version.
    """
    _refuse_newer(data.get("schema"), subject)
    try:
        record = Record.model_validate(data)
    except ValidationError as error:
        problems = [*schema_problems(error, data), *_further_problems(data)]
        raise InvalidRecordError(subject, _each_once(problems)) from None
    _refuse(problems_of(record), subject)
    return record


def problems_of(record: Record) -> tuple[Problem, ...]:
    """Everything that makes a record of the right form invalid all the same."""
    return _each_once(problem for check in CHECKS for problem in check(record))


def _further_problems(data: dict[str, Any]) -> tuple[Problem, ...]:
    """What else is wrong in the parts that have the right form."""
    record = remainder(data)
    if record is None:
        return ()
    given = ids_given(data)
    return tuple(
        problem for check in CHECKS_OF_A_REMAINDER for problem in check(record, also_known=given)
    )


def _refuse(problems: tuple[Problem, ...], subject: str) -> None:
    if problems:
        raise InvalidRecordError(subject, problems)


def _refuse_newer(schema: object, subject: str) -> None:
    found = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    known = _SCHEMA.fullmatch(SCHEMA)
    if found and known and int(found[1]) > int(known[1]):
        raise NewerSchemaError(subject, found[0], SCHEMA)


def _each_once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(problems))
