"""The numbers that Word gives to paragraphs by itself: `12.`, `(a)`, `3.1`; bullets have none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from lxml import etree

from rsu_nb.attachments.word_xml import attribute, child, children, inside, value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.attachments.word_package import WordPackage

_PLACEHOLDER: Final = re.compile(r"%([1-9])")
_PARAGRAPH: Final = frozenset({"p"})
_WITHOUT_NUMBER: Final = frozenset({"bullet", "none"})
_MOST_BASES: Final = 20
"""How many styles may be based one on another."""

_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_GREATEST_IN_LETTERS: Final = 700
_LETTERS: Final = 26


@dataclass(slots=True)
class _List:
    """A list of several levels, and how far it has been counted.

    Attributes:
        levels: How each level is written, by its depth from 0.
        counts: The last number given at each level.
    """

    levels: dict[int, etree._Element]
    counts: dict[int, int] = field(default_factory=dict)

    def next_label(self, depth: int) -> str:
        """Count one more at a level, begin those below it anew, and write the number."""
        if depth not in self.levels:
            return ""
        self.counts[depth] = self.counts.get(depth, self._start(depth) - 1) + 1
        self.counts = {at: count for at, count in self.counts.items() if at <= depth}
        if self._form(depth) in _WITHOUT_NUMBER:
            return ""
        pattern = value(self.levels[depth], "lvlText")
        label = _PLACEHOLDER.sub(lambda found: self._written(int(found[1]) - 1), pattern)
        return f"{label}." if label.isdecimal() else label

    def level_of_style(self, style: str) -> int:
        """The level that a style of paragraphs is numbered at."""
        levels = self.levels.items()
        return next((depth for depth, one in levels if value(one, "pStyle") == style), 0)

    def _start(self, depth: int) -> int:
        return _whole(value(self.levels.get(depth), "start"), 1)

    def _form(self, depth: int) -> str:
        return value(self.levels.get(depth), "numFmt") or "decimal"

    def _written(self, depth: int) -> str:
        return written(self.counts.get(depth, self._start(depth)), self._form(depth))


def numbers_of(package: WordPackage, document: etree._Element) -> dict[etree._Element, str]:
    """The number of each paragraph that Word numbers by itself, as Word shows it.

    A number that is figures alone gets a full stop, so that it is told apart from the words.
    """
    numbering = package.related("numbering")
    abstract = {
        attribute(one, "abstractNumId"): _List(_levels(one))
        for one in children(numbering, "abstractNum")
    }
    instances = {attribute(one, "numId"): one for one in children(numbering, "num")}
    styles = _styles(package.related("styles"))
    begun: set[str] = set()
    numbers: dict[etree._Element, str] = {}
    for paragraph in inside(document, _PARAGRAPH):
        number, level, style = _numbered_as(child(paragraph, "pPr"), styles)
        instance = instances.get(number)
        counted = abstract.get(value(instance, "abstractNumId"))
        if counted is None:
            continue
        if number not in begun:
            begun.add(number)
            counted.counts.update(_starts(instance))
        depth = _whole(level, counted.level_of_style(style))
        numbers[paragraph] = counted.next_label(depth)
    return numbers


def written(number: int, form: str) -> str:
    """A number as a list writes it: in letters, in Roman numerals, or in figures."""
    if not 0 < number <= _GREATEST_IN_LETTERS:
        return str(number)
    match form:
        case "lowerLetter" | "upperLetter":
            times, place = divmod(number - 1, _LETTERS)
            label = chr(ord("a") + place) * (times + 1)
        case "lowerRoman" | "upperRoman":
            label = _roman(number)
        case "decimalZero":
            label = f"{number:02}"
        case _:
            label = str(number)
    return label.upper() if form.startswith("upper") else label


def _roman(number: int) -> str:
    numeral = ""
    for worth, letters in _ROMAN:
        times, number = divmod(number, worth)
        numeral += letters * times
    return numeral


def _levels(described: etree._Element) -> dict[int, etree._Element]:
    return {_whole(attribute(one, "ilvl"), 0): one for one in children(described, "lvl")}


def _starts(instance: etree._Element | None) -> dict[int, int]:
    """The levels at which an instance of a list begins anew, one before their first number."""
    return {
        _whole(attribute(one, "ilvl"), 0): _whole(value(one, "startOverride"), 1) - 1
        for one in children(instance, "lvlOverride")
        if value(one, "startOverride")
    }


def _styles(styles: etree._Element | None) -> dict[str, etree._Element]:
    return {attribute(one, "styleId"): one for one in children(styles, "style")}


def _numbered_as(
    properties: etree._Element | None, styles: Mapping[str, etree._Element]
) -> tuple[str, str, str]:
    """The instance of a list that numbers a paragraph, its level if given, and by which style."""
    style = value(properties, "pStyle")
    own = child(properties, "numPr")
    for _ in range(_MOST_BASES):
        if value(own, "numId"):
            break
        own = child(styles.get(style), "pPr", "numPr")
        if not value(own, "numId"):
            style = value(styles.get(style), "basedOn")
    return value(own, "numId"), value(own, "ilvl"), style


def _whole(given: str, otherwise: int) -> int:
    return int(given) if given.isdecimal() and len(given) <= len("100000") else otherwise
