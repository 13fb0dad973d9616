"""Reads YAML 1.2 event by event, so that nothing is built that aliases or tags could blow up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamStartEvent,
)

from rsu_nb.errors import UnreadableFileError
from rsu_nb.record.json_reading import GREATEST_DEPTH, TOO_DEEP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ruamel.yaml.events import Event

_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE: Final = frozenset({"true", "True", "TRUE"})
_FALSE: Final = frozenset({"false", "False", "FALSE"})
_WHOLE_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DIRECTIVE: Final = re.compile(r"\s*(?:#[^\n]*\n\s*)*(?P<directive>%[^\n]*)")
_VERSION_1_2: Final = re.compile(r"%YAML +1\.2 *(?:#.*)?")


def data_from_yaml(text: str, name: str) -> Any:
    """What a YAML 1.2 text holds; every plain word but `true`, `false` and `null` is text.

    Args:
        text: The file's content.
        name: The last part of the file's name.

    Raises:
        UnreadableFileError: It is not YAML 1.2, or uses what a record may not: aliases, anchors,
            tags, other directives, several documents, a key twice, or nesting too deep.
    """
    _refuse_directives(text, name)
    events = _events(text, name)
    if isinstance(next(events), StreamStartEvent) and not isinstance(
        next(events), DocumentStartEvent
    ):
        raise UnreadableFileError(name, "it is empty.")
    builder = _Builder(name, events)
    read = builder.value(next(events), 1)
    builder.finish()
    return read


def _refuse_directives(text: str, name: str) -> None:
    first = _DIRECTIVE.match(text)
    if first is None:
        return
    others = text[first.end() :].lstrip().startswith("%")
    if others or not _VERSION_1_2.fullmatch(first["directive"].rstrip()):
        raise UnreadableFileError(
            name, "it begins with a directive other than `%YAML 1.2`. Take that line out."
        )


def _events(text: str, name: str) -> Iterator[Event]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    try:
        yield from yaml.parse(text)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" Look at line {mark.line + 1}, column {mark.column + 1}." if mark else ""
        raise UnreadableFileError(
            name, f"it is not YAML 1.2.{place} Check indentation, colons and quotation marks."
        ) from None


class _Builder:
    """Builds lists and mappings from events; each is refused before it is built."""

    def __init__(self, name: str, events: Iterator[Event]) -> None:
        self.name = name
        self.events = events

    def value(self, event: Event, depth: int) -> Any:
        """The value that begins with an event, `depth` levels down."""
        self._refuse(event)
        if isinstance(event, ScalarEvent):
            return _scalar(event)
        if depth > GREATEST_DEPTH:
            raise UnreadableFileError(self.name, TOO_DEEP)
        if isinstance(event, MappingStartEvent):
            return self._mapping(depth)
        return self._list(depth)

    def finish(self) -> None:
        """Refuse a second document."""
        if isinstance(next(self.events), DocumentEndEvent) and isinstance(
            next(self.events), DocumentStartEvent
        ):
            raise UnreadableFileError(
                self.name, "it holds more than one document. Keep one record in one file."
            )

    def _list(self, depth: int) -> list[Any]:
        read: list[Any] = []
        while not isinstance(event := next(self.events), SequenceEndEvent):
            read.append(self.value(event, depth + 1))
        return read

    def _mapping(self, depth: int) -> dict[str, Any]:
        read: dict[str, Any] = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            key = self._key(event)
            if key in read:
                raise self._problem(event, "repeats a key of the same group. Keep one of them.")
            read[key] = self.value(next(self.events), depth + 1)
        return read

    def _key(self, event: Event) -> str:
        self._refuse(event)
        if not isinstance(event, ScalarEvent):
            raise self._problem(event, "has a key that is not a word.")
        return str(event.value)

    def _refuse(self, event: Event) -> None:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise self._problem(event, "uses an alias or anchor (`*`, `&`). Write it out.")
        if getattr(event, "tag", None):
            raise self._problem(event, "uses a tag (`!`). Take it out, or put the text in quotes.")

    def _problem(self, event: Event, what: str) -> UnreadableFileError:
        return UnreadableFileError(self.name, f"line {event.start_mark.line + 1} {what}")


def _scalar(event: ScalarEvent) -> str | int | bool | None:
    text = str(event.value)
    if event.style is not None:
        return text
    if text in _NOTHING:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else text
