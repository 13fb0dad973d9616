"""Reads JSON strictly: no key twice, no value that JSON does not have, no bottomless nesting."""

from __future__ import annotations

import json
import re
from typing import Any, Final, Never

from rsu_nb.errors import UnreadableFileError

GREATEST_DEPTH: Final = 40
"""How many lists and groups of keys may stand one inside another."""

TOO_DEEP: Final = f"it nests lists or keys more than {GREATEST_DEPTH} deep, so it is no record."

_LONGEST_NUMBER: Final = 18
_STRING_OR_BRACKET: Final = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[\[\]{}]', re.DOTALL)
_STEP: Final = {"[": 1, "{": 1, "]": -1, "}": -1}


def data_from_json(text: str, name: str) -> Any:
    """What a JSON text holds; numbers with a fraction, and very long ones, stay text.

    Args:
        text: The file's content.
        name: The last part of the file's name.

    Raises:
        UnreadableFileError: It is not strict JSON, gives a key twice, or nests too deep.
    """
    _refuse_too_deep(text, name)

    def with_each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        read = dict(pairs)
        if len(read) < len(pairs):
            raise UnreadableFileError(name, "it gives a key twice in one place. Keep one of them.")
        return read

    def no_number(_: str) -> Never:
        raise UnreadableFileError(name, "it holds NaN or Infinity, which JSON does not have.")

    try:
        return json.loads(
            text,
            object_pairs_hook=with_each_key_once,
            parse_int=_whole_number,
            parse_float=str,
            parse_constant=no_number,
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise UnreadableFileError(
            name, f"it begins like JSON and is not JSON. Look at {place}."
        ) from None


def _refuse_too_deep(text: str, name: str) -> None:
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        depth += _STEP.get(found[0], 0)
        if depth > GREATEST_DEPTH:
            raise UnreadableFileError(name, TOO_DEEP)


def _whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits
