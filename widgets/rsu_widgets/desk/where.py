"""Where on the screen a thing is done that a gap, a defect or a reminder names in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.law.expression import Kind
from rsu_nb.record.determination import Determination
from rsu_nb.record.places import label_of, value_at
from rsu_nb.record.record import Record
from rsu_widgets.desk.fields import members_of
from rsu_widgets.desk.parts import step_of_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.law.decision_type import DecisionType, Limb
    from rsu_nb.law.expression import Reading
    from rsu_nb.law.issue import Issue
    from rsu_nb.record.part import Part

_READING: Final = re.compile(r"reading (?P<key>[a-z0-9-]+)")
_CONCLUSION: Final = re.compile(
    r"(?:conclusion|dispute) on (?P<limb>[a-z0-9-]+)(?:\.(?P<field>\w+))?"
)
_LIST: Final = re.compile(r"list of (?P<plural>[a-z]+)(?: of (?P<country>\w+))?")
_DIFFERENCE: Final = re.compile(r"(?P<branch>[a-z0-9-]+) on [a-z0-9-]+\.explains_difference")
_ASKING: Final = re.compile(
    r"(?:(?P<branch>[a-z0-9-]+) on )?(?P<issue>[a-z0-9-]+)"
    r"(?: \((?P<of>[^)]*)\))?(?:\.(?P<field>\w+))?"
)
_NUMBERED: Final = re.compile(r"(?P<name>\w+)\[(?P<number>[0-9]+)\]")
_DETERMINATION: Final = "determination"


def place_of(where: str, data: dict[str, Any], declared: DecisionType) -> str | None:
    """The place in the record that a gap or defect names; None where it names none.

    Args:
        where: As `Gap.where`, `Defect.where` and `LookAgain.thing` have it.
        data: The record as plain data.
        declared: Its decision type.
    """
    if found := _READING.fullmatch(where):
        return f"{_DETERMINATION}/readings/{found['key']}/reading"
    if found := _CONCLUSION.fullmatch(where):
        return f"{_DETERMINATION}/conclusions/{found['limb']}/{found['field'] or 'conclusion'}"
    if found := _LIST.fullmatch(where):
        return closing_place(_kind_of(found["plural"]), found["country"])
    if found := _DIFFERENCE.fullmatch(where):
        return f"{_DETERMINATION}/branches/{found['branch']}/explains_difference"
    return _of_asking(where, declared) or place_of_path(where, data)


def closing_place(kind: str, country: str | None) -> str:
    """The place where it is said why a list has no further member."""
    return f"{_DETERMINATION}/closed/{' '.join((kind, *([country] if country else [])))}/because"


def place_of_path(where: str, data: dict[str, Any]) -> str | None:
    """The place of a path with dots, such as `facts.F3.finding` or `F3.finding`, or of an id."""
    first, *rest = where.split(".")
    name = _NUMBERED.fullmatch(first)
    key = name["name"] if name else first
    if key in Record.model_fields:
        return _joined("", [first, *rest], data)
    if key in Determination.model_fields:
        return _joined("", [_DETERMINATION, first, *rest], data)
    holder = next((place for place, label in labelled(data, "") if label == first), None)
    return None if holder is None else "/".join((holder, *rest))


def step_of(place: str, declared: DecisionType) -> str | None:
    """The key of the step in which a place is filled in; None for what has a screen of its own."""
    steps = place.split("/")
    named = steps[2].split(" ")[0] if len(steps) > 2 else ""
    key = steps[1] if steps[0] == _DETERMINATION and len(steps) > 1 else steps[0]
    asked: dict[str, tuple[Issue | Limb | Reading, ...]] = {
        "answers": declared.issues,
        "conclusions": declared.limbs,
        "readings": declared.readings,
    }
    if key in asked:
        return next((one.step for one in asked[key] if one.key == named), None)
    if key == "closed":
        of = (one.step for one in declared.issues if named in {kind.value for kind in one.of})
        return next(of, None)
    return step_of_part(key, declared)


def item_of(place: str) -> str:
    """The member of a list, or the part, of the record that a place lies in."""
    steps = place.split("/")
    is_determined = steps[0] == _DETERMINATION and len(steps) > 1
    holder: type[Part] = Determination if is_determined else Record
    before = steps[:1] if is_determined else []
    key = steps[len(before)]
    is_list = key in holder.model_fields and members_of(holder, key) is not None
    return "/".join(steps[: len(before) + (2 if is_list else 1)])


def _kind_of(plural: str) -> str:
    return next((one.value for one in Kind if one.plural == plural), plural)


def _of_asking(where: str, declared: DecisionType) -> str | None:
    found = _ASKING.fullmatch(where)
    if not found or found["issue"] not in declared.order:
        return None
    members = [one.split(" ")[1] for one in (found["of"] or "").split(", ") if " " in one]
    label = " ".join((found["issue"], *([found["branch"]] if found["branch"] else []), *members))
    field = found["field"] if found["field"] not in {None, "moot"} else "answer"
    return f"{_DETERMINATION}/answers/{label}/{field}"


def _joined(holder: str, names: Iterable[str], data: dict[str, Any]) -> str:
    """The place of names one inside the other; a number becomes the label of its member."""
    place = holder
    for name in names:
        numbered = _NUMBERED.fullmatch(name)
        place = "/".join(filter(None, (place, numbered["name"] if numbered else name)))
        if numbered:
            place = f"{place}/{_label(value_at(data, place), int(numbered['number']))}"
    return place


def _label(members: Any, number: int) -> str:
    is_there = isinstance(members, list) and number <= len(members)
    member = members[number - 1] if is_there else None
    return (label_of(member) if isinstance(member, dict) else "") or f"[{number}]"


def labelled(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Every member of a list that has a label, with its place, the outer before the inner."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from labelled(inner, f"{place}/{key}" if place else key)
    elif isinstance(value, list):
        for number, member in enumerate(value, start=1):
            if isinstance(member, dict):
                at = f"{place}/{_label(value, number)}"
                yield at, label_of(member)
                yield from labelled(member, at)
