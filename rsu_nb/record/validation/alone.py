"""Takes keys and values that are one part by itself, such as the result of an appeal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from rsu_nb.errors import InvalidRecordError
from rsu_nb.record.part import Part
from rsu_nb.record.validation.schema_problems import schema_problems

if TYPE_CHECKING:
    from collections.abc import Mapping

P = TypeVar("P", bound=Part)


def validated_alone(part: type[P], data: Mapping[str, Any], subject: str) -> P:
    """The part that keys and values amount to.

    Args:
        part: What it is to be.
        data: Keys and values as read from a file or given by a person.
        subject: What messages call it, such as a file's name.

    Raises:
        InvalidRecordError: It has not the form of that part. Every problem is named by its place,
            and no value is repeated.
    """
    given = dict(data)
    try:
        return part.model_validate(given)
    except ValidationError as error:
        problems = tuple(dict.fromkeys(schema_problems(error, given, part)))
        raise InvalidRecordError(subject, problems) from None
