"""An act: what it is told, what it needs, and what it says when it is done."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.attachments.limits import MEGABYTE
from rsu_nb.errors import RsuError

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work

MOST_BYTES: Final = 11 * MEGABYTE
"""What a file may have to come through the page: more does not go into one of its messages."""

Values = Mapping[str, Any]


class MissingValueError(RsuError):
    """An act was asked for without something that it needs."""

    def __init__(self, label: str) -> None:
        """Name what is missing."""
        super().__init__(f"Nothing was done: fill in “{label}” first.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an act led to.

    Attributes:
        words: What was done, in a sentence.
        field: A field to be led to, by place or as a gap names it; "" for none.
        may_undo: True where undo takes it back.
    """

    words: str
    field: str = ""
    may_undo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenFile:
    """A file that was chosen on the page.

    Attributes:
        name: What it is called on the computer it comes from.
        content: The whole of it.
    """

    name: str
    content: bytes


Act = Callable[["Work", str, Values], Done]
"""An act: the case, what it is done to, and what was filled in for it."""


def given(values: Values, name: str, label: str) -> str:
    """What was filled in under a name.

    Raises:
        MissingValueError: Nothing was.
    """
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise MissingValueError(label)
    return value.strip()


def given_or_none(values: Values, name: str) -> str | None:
    """What was filled in under a name; None where nothing was."""
    value = values.get(name)
    return value.strip() or None if isinstance(value, str) else None


def several(values: Values, name: str, label: str) -> list[str]:
    """What was chosen under a name, one or more.

    Raises:
        MissingValueError: Nothing was.
    """
    value = values.get(name)
    chosen = [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
    if not chosen:
        raise MissingValueError(label)
    return chosen


def answered(values: Values, name: str, label: str) -> bool:
    """What was answered, yes or no.

    Raises:
        MissingValueError: Neither was.
    """
    value = values.get(name)
    if not isinstance(value, bool):
        raise MissingValueError(label)
    return value


def chosen_file(values: Values, name: str, label: str) -> ChosenFile:
    """The file that was chosen under a name.

    Raises:
        MissingValueError: None was.
    """
    value = values.get(name)
    file = value if isinstance(value, dict) else {}
    content = file.get("content")
    if not isinstance(content, str):
        raise MissingValueError(label)
    try:
        decoded = base64.b64decode(content, validate=True)
    except binascii.Error:
        raise MissingValueError(label) from None
    return ChosenFile(name=str(file.get("name", "")), content=decoded)


def with_one_more(data: dict[str, Any], key: str, member: dict[str, Any]) -> dict[str, Any]:
    """The record as plain data with a member added at the end of one of its lists."""
    return {**data, key: [*data.get(key, []), member]}
