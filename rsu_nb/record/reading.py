"""Reads a record from a file: YAML 1.2 or JSON by its content, refused before it is built."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import UnreadableFileError
from rsu_nb.record.json_reading import data_from_json
from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

GREATEST_SIZE: Final = 10_000_000
"""The greatest size of a record's file, in bytes."""


def record_from(data: bytes, name: str) -> Record:
    """The record that a file holds.

    Args:
        data: The file's content.
        name: The file's name or path; messages give its last part only.

    Raises:
        UnreadableFileError: It is not YAML 1.2 or JSON that may be read.
        InvalidRecordError: It is no valid record; every problem at once.
        NewerSchemaError: It was written by a newer version.
    """
    return validated(data_from(data, name), PurePath(name).name)


def data_from(data: bytes, name: str, *, greatest_size: int = GREATEST_SIZE) -> dict[str, Any]:
    """The keys and values that a file holds, with every value as it is written.

    Text stays text: `no`, `NO`, `on`, `12:30`, `1.10`, `007` and dates are strings; only `true`,
    `false`, `null` and whole numbers, unquoted, are anything else.

    Args:
        data: The file's content.
        name: The file's name or path; messages give its last part only.
        greatest_size: The greatest number of bytes that are looked at.

    Raises:
        UnreadableFileError: It is too large, not UTF-8, no YAML 1.2 or JSON, or it uses aliases,
            tags, a key twice, several documents, or lists within lists too deep for a record.
    """
    last_part = PurePath(name).name
    text = _text(data, last_part, greatest_size)
    is_json = text.lstrip()[:1] in {"{", "["}
    read = data_from_json(text, last_part) if is_json else _data_from_yaml(text, last_part)
    if not isinstance(read, dict):
        raise UnreadableFileError(
            last_part, "it holds no keys. A record begins with keys such as `case:`."
        )
    return read


def _data_from_yaml(text: str, name: str) -> Any:
    from rsu_nb.record.yaml_reading import data_from_yaml

    return data_from_yaml(text, name)


def _text(data: bytes, name: str, greatest_size: int) -> str:
    if len(data) > greatest_size:
        raise UnreadableFileError(
            name,
            f"it is larger than {greatest_size / 1_000_000:g} MB. Keep attachments out of it.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFileError(
            name, "it is not text in UTF-8. Save it again as UTF-8."
        ) from None
    if "\0" in text:
        raise UnreadableFileError(name, "it holds the character U+0000, so it is not a text file.")
    return text
