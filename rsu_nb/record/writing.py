"""Writes a record as YAML a person can read and edit, or as JSON that is the same every time."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

_LONG_LINE: Final = 80
_VISIBLE: Final = re.compile(
    "[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*"
)
"""What YAML prints as it stands; anything else it writes as an escape between quotation marks."""
_AS_IT_IS: Final = frozenset({str, int, bool, type(None)})
"""What most fields hold, and JSON too."""

_WIDTH: Final = 1_000_000
"""No line is broken by the writer: where a line ends is the officer's affair."""


def record_to_yaml(record: Record) -> str:
    """The record as YAML 1.2: officer text as typed, keys in the schema's order, no empty keys.

    Reading it again gives an equal record, and writing that gives the same text.
    """
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.width = _WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    written = io.StringIO()
    yaml.dump(_plain(record, lambda text: text.typed(), _yaml_scalar), written)
    return written.getvalue()


def record_to_json(record: Record) -> bytes:
    """The record as JSON in one fixed form: officer text as trees, keys sorted, no empty keys.

    Equal records give equal bytes, on every machine and Python.
    """
    return data_to_json(record_to_data(record))


def record_to_data(record: Record) -> dict[str, Any]:
    """The record as the keys and values that its JSON holds."""
    data: dict[str, Any] = _plain(record, lambda text: text.tree(), _json_scalar)
    return data


def record_to_typed(record: Record) -> dict[str, Any]:
    """The record as keys and values with officer text as it is typed, as a form shows it."""
    data: dict[str, Any] = _plain(record, lambda text: text.typed(), _json_scalar)
    return data


def data_to_json(data: dict[str, Any]) -> bytes:
    """What `record_to_data` gives, as JSON in its one fixed form."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _plain(
    value: object, text_form: Callable[[OfficerText], object], scalar: Callable[[object], object]
) -> Any:
    if type(value) in _AS_IT_IS:
        return scalar(value)
    if isinstance(value, OfficerText):
        return scalar(text_form(value))
    if isinstance(value, Part):
        return {
            key: _plain(inner, text_form, scalar) for key, inner in _given_fields(value).items()
        }
    if isinstance(value, tuple):
        return [_plain(member, text_form, scalar) for member in value]
    return scalar(value)


def _given_fields(part: Part) -> dict[str, object]:
    """The fields that say something, by their key in a file: defaults are left out."""
    given: dict[str, object] = {}
    for name, key, is_always_given, default in _fields(type(part)):
        value = getattr(part, name)
        if is_always_given or value != default:
            given[key] = value
    return given


@cache
def _fields(kind: type[Part]) -> tuple[tuple[str, str, bool, object], ...]:
    """The fields of a kind of part: name, key, whether a file always has it, and default."""
    return tuple(
        (name, field.alias or name, field.is_required() or bool(field.alias), field.default)
        for name, field in kind.model_fields.items()
    )


def _json_scalar(value: object) -> object:
    if type(value) in _AS_IT_IS:
        return value
    match value:
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case _:
            return value


def _yaml_scalar(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = str(value)
    is_long = "\n" in text or len(text) > _LONG_LINE
    if not (is_long and _VISIBLE.fullmatch(text)):
        return text
    from ruamel.yaml.scalarstring import LiteralScalarString

    return LiteralScalarString(text)
