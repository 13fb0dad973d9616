"""The shipped cases with one text or every text of them altered, as records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import Part
from rsu_nb.record.people import Gender
from rsu_nb.record.record import Record
from rsu_nb.record.walk import parts, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ANYWHERE = ("narrative.", "facts.", "fact_groups.", "determination.answers", "introduction")


def own_texts(record: Record) -> dict[str, str]:
    """Returns the texts in which something may be planted, as typed, by place."""
    return {where: text.typed() for where, text in texts(record) if where.startswith(_ANYWHERE)}


def with_texts(record: Record, typed: Mapping[str, str]) -> Record:
    """Returns the record with other texts in some places; nothing else is checked again."""
    return _rebuilt(record, lambda where, words: typed.get(where, words), lambda line: line)


def with_words(record: Record, change: Callable[[str], str]) -> Record:
    """Returns the record with every word changed alike: texts, lines, roles and names."""
    return _rebuilt(record, lambda _, words: change(words), change)


def _rebuilt(
    record: Record,
    text: Callable[[str, str], str],
    line: Callable[[str], str],
) -> Record:
    places = {id(located.part): located.where for located in parts(record)}

    def data(value: Any) -> Any:
        if isinstance(value, OfficerText):
            return text(places[id(value)], value.typed())
        if isinstance(value, Part):
            fields = type(value).model_fields
            return {
                field.alias or name: data(getattr(value, name)) for name, field in fields.items()
            }
        if isinstance(value, tuple):
            return [data(one) for one in value]
        return line(str(value)) if type(value) is str or isinstance(value, Gender) else value

    return Record.model_validate(data(record))
