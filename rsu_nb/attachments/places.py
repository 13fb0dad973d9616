"""Which places of an attachment a pinpoint names: `p 3`, `paras 6–11`, `at 00:12:31`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.errors import NoSuchPlaceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.attachments.attachment import Passage, ReadAttachment

_UNITS: Final = {
    **{"p": "p", "pp": "p", "para": "para", "paras": "para", "at": "at"},
    "before para": "before para",
}
_MANY: Final = {"p": "pp", "para": "paras", "at": "at"}
_NUMBER: Final = r"[1-9][0-9]{0,6}"
_TIME: Final = r"[0-9]{2}:[0-5][0-9]:[0-5][0-9]"
_PLACE: Final = rf"(?:{_TIME}|{_NUMBER})"
_ONE: Final = re.compile(rf"(?P<first>{_PLACE})(?:[–-](?P<last>{_PLACE}))?")
_EACH: Final = rf"{_PLACE}(?:[–-]{_PLACE})?"
_PINPOINT: Final = re.compile(
    rf"(?P<unit>{'|'.join(_UNITS)}) "
    rf"(?P<places>{_EACH}(?:(?:, | and |, and ){_EACH}){{0,40}})"
)
_BETWEEN: Final = "–"
_LAST_SECOND: Final = 100 * 60 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    """From one place to another of the same unit, both counted in."""

    unit: str
    first: int
    last: int


def has_places(read: ReadAttachment, pinpoint: str) -> bool | None:
    """Whether every place that a pinpoint names is in the attachment.

    Args:
        read: The attachment.
        pinpoint: As a citation prints it: `p 3`, `pp 4–5`, `paras 2, 6–11 and 14`,
            `at 00:12:31`. A time is there from the first time of the transcript on.

    Returns:
        None where it cannot be told: the pinpoint is of another form (`s 3.1`, `message 6`), or
        counts what this attachment has no count of, such as pages of a Word document.
    """
    spans = _spans(pinpoint)
    places = [_place(passage.anchor) for passage in read.passages]
    counted = {unit for unit, _ in places}
    if not spans or any(span.unit not in counted for span in spans):
        return None
    return all(_is_there(span, [n for unit, n in places if unit == span.unit]) for span in spans)


def passages_at(read: ReadAttachment, pinpoint: str) -> tuple[Passage, ...]:
    """The passages that a pinpoint names, in the order of the attachment.

    Args:
        read: The attachment.
        pinpoint: As a citation prints it. A time between two of a transcript's stands for what
            was being said then.

    Raises:
        NoSuchPlaceError: It names a place that is not there, or names none in a form that is
            understood.
    """
    if not has_places(read, pinpoint):
        raise NoSuchPlaceError(places_of(read))
    places = [_place(passage.anchor) for passage in read.passages]
    wanted = {index for span in _spans(pinpoint) for index in _indices(span, places)}
    return tuple(read.passages[index] for index in sorted(wanted))


def places_of(read: ReadAttachment) -> str:
    """Which places an attachment has, in words, such as `p 1 to p 12`."""
    anchors = [passage.anchor for passage in read.passages]
    if not anchors:
        return "no place to cite"
    return anchors[0] if len(anchors) == 1 else f"{anchors[0]} to {anchors[-1]}"


def pinpoint_of_span(first: str, last: str) -> str:
    """The pinpoint from one anchor to another: `pp 3–4`; the first alone where they differ."""
    unit, _, start = first.rpartition(" ")
    other, _, end = last.rpartition(" ")
    return first if first == last or unit != other else f"{_MANY[unit]} {start}{_BETWEEN}{end}"


def _is_there(span: _Span, numbers: list[int]) -> bool:
    """True where a span begins and ends at places; how long the last speaks, no one can tell."""
    return numbers[0] <= span.first and (span.unit == "at" or span.last <= numbers[-1])


def _indices(span: _Span, places: list[tuple[str, int]]) -> Iterator[int]:
    """Where in the attachment a span's passages stand."""
    for index, (unit, number) in enumerate(places):
        if unit == span.unit and _end(places, index) >= span.first and number <= span.last:
            yield index


def _end(places: list[tuple[str, int]], index: int) -> int:
    """The last number that belongs to a place: for a time, until the next one begins."""
    unit, number = places[index]
    if unit != "at":
        return number
    return places[index + 1][1] - 1 if index + 1 < len(places) else _LAST_SECOND


def _spans(pinpoint: str) -> tuple[_Span, ...]:
    found = _PINPOINT.fullmatch(pinpoint.strip())
    if found is None:
        return ()
    unit = _UNITS[found["unit"]]
    if (unit == "at") != (":" in found["places"]):
        return ()
    spans = tuple(
        _Span(unit=unit, first=_number(one["first"]), last=_number(one["last"] or one["first"]))
        for one in _ONE.finditer(found["places"])
    )
    return spans if all(span.first <= span.last for span in spans) else ()


def _place(anchor: str) -> tuple[str, int]:
    unit, _, number = anchor.rpartition(" ")
    return unit, _number(number)


def _number(place: str) -> int:
    """A page or paragraph as a number, a time as seconds."""
    seconds = 0
    for part in place.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds
