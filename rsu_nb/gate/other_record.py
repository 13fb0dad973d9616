"""What a check needs of another case's record, taken from keys and values as they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.gate.contamination.other_cases import OtherCase
from rsu_nb.gate.copying.earlier_text import EarlierText
from rsu_nb.gate.copying.own_words import SHARED_BY_DESIGN
from rsu_nb.record.people import Identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.record.record import Record

_SHARED: Final = frozenset(field.rstrip(".") for field in SHARED_BY_DESIGN)


def other_case_of(case: str, data: Mapping[str, Any]) -> OtherCase:
    """Who the people of another case are.

    Args:
        case: Its reference.
        data: Its record as keys and values, valid when it was kept; it is not checked again.
    """
    return OtherCase(case=case, identities=tuple(map(_identity, data["identities"])))


def _identity(one: Mapping[str, Any]) -> Identity:
    return Identity.model_construct(
        role=one["role"],
        full_name=one["full_name"],
        printed_as=one.get("printed_as"),
        aliases=tuple(one.get("aliases", ())),
        document_numbers=tuple(one.get("document_numbers", ())),
        electronic_address=one.get("electronic_address"),
    )


def is_of_the_same_family(record: Record, case: str, data: Mapping[str, Any]) -> bool:
    """Whether a person of one case has the other as their own, or both name a third.

    Args:
        record: The record that is looked at.
        case: The reference of the other case.
        data: Its record as keys and values.
    """
    own = {record.case, *(person.case for person in record.people if person.case)}
    theirs = {case, *(person["case"] for person in data["people"] if person.get("case"))}
    return not own.isdisjoint(theirs)


def earlier_text_of(case: str, data: Mapping[str, Any]) -> EarlierText:
    """The officer text of another case, without what cases share by design.

    Args:
        case: Its reference.
        data: Its record as keys and values, officer text as trees.
    """
    texts = (value for name, value in data.items() if name not in _SHARED)
    return EarlierText(
        case=case,
        officer=data["officer"]["id"],
        text="\n".join(line for value in texts for line in _lines(value)),
    )


def _lines(value: Any) -> Iterator[str]:
    """The lines of every officer text in a value."""
    if isinstance(value, list):
        for member in value:
            yield from _lines(member)
    elif isinstance(value, dict):
        if "blocks" in value:
            yield from _lines_of_blocks(value["blocks"])
        else:
            for member in value.values():
                yield from _lines(member)


def _lines_of_blocks(blocks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for block in blocks:
        if "content" in block:
            yield "".join(_words(block["content"]))
        yield from _lines_of_blocks(block.get("items", ()))


def _words(content: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for node in content:
        match node["kind"]:
            case "text":
                yield node["text"]
            case "role":
                yield node["role"]
            case "em" | "lang":
                yield from _words(node["content"])
            case _:
                pass
