"""Places in a record as plain data: `facts/F3/finding/reasons` names one field for good.

Members of a list are named by what tells them apart, never by where they stand, so that a place
still means the same when somebody else has added a member meanwhile.
"""

from __future__ import annotations

from typing import Any, Final

from rsu_nb.errors import UnknownNameError

_TELLING: Final = (
    ("id",),
    ("role",),
    ("code",),
    ("limb",),
    ("rule",),
    ("list", "country"),
    ("issue", "branch", "country", "predicament", "place", "destination", "act", "circumstance"),
)
"""The keys that tell the members of a list apart: those of the first row that a member has. They
hold ids and keys only, since messages name them."""
_BETWEEN: Final = "/"
_PLACE: Final = "place in the record"


def label_of(member: dict[str, Any]) -> str:
    """What tells a member of a list from the others; "" where nothing does."""
    keys = next((keys for keys in _TELLING if keys[0] in member), ())
    return " ".join(str(member[key]) for key in keys if key in member)


def value_at(data: dict[str, Any], place: str) -> Any:
    """What stands at a place; None where nothing does.

    Args:
        data: A record as plain data.
        place: Keys and labels with slashes between them; a member that has no label is named by
            its number, such as `[2]`.
    """
    found: Any = data
    for step in place.split(_BETWEEN):
        found = _inside(found, step)
        if found is None:
            return None
    return found


def with_value(data: dict[str, Any], place: str, value: Any) -> dict[str, Any]:
    """The record with another value at a place; what was given stays as it is.

    Args:
        data: A record as plain data.
        place: Where; parts on the way that are not there yet are made, members of lists are not.
        value: What goes there; None, "" or an empty list takes away what is there. A whole member
            whose label, or next number, the place ends with is added to its list.

    Raises:
        UnknownNameError: A list has no such member.
    """
    steps = place.split(_BETWEEN)
    changed: dict[str, Any] = _with(data, steps, value)
    return changed


def number_of(members: list[Any], name: str) -> int | None:
    """Where in a list the member of that label or number stands, from 0; None where it is not."""
    if _is_number(name):
        number = int(name[1:-1]) - 1
        return number if 0 <= number < len(members) else None
    labels = (label_of(one) if isinstance(one, dict) else "" for one in members)
    return next((number for number, label in enumerate(labels) if label == name), None)


def _is_number(name: str) -> bool:
    return name.startswith("[") and name.endswith("]") and name[1:-1].isdecimal()


def _is_new(value: Any, steps: list[str], count: int) -> bool:
    """True for a whole member that goes to the end of a list of so many members."""
    names = {label_of(value), f"[{count + 1}]"} if isinstance(value, dict) else set()
    return len(steps) == 1 and steps[0] in names


def _inside(value: Any, step: str) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    number = number_of(value, step) if isinstance(value, list) else None
    return None if number is None else value[number]


def _with(value: Any, steps: list[str], new: Any) -> Any:
    first, *rest = steps
    is_listed = isinstance(value, list) or _is_number(first)
    if is_listed or (value is None and _is_new(new, steps, 0)):
        return _with_in_list(value or [], first, rest, new)
    inner = _with((value or {}).get(first), rest, new) if rest else new
    kept = {key: one for key, one in (value or {}).items() if key != first}
    if inner in (None, "", [], {}):
        return kept
    return {**(value or {}), first: inner}


def _with_in_list(members: list[Any], name: str, rest: list[str], new: Any) -> list[Any]:
    number = number_of(members, name)
    if number is None and _is_new(new, [name, *rest], len(members)):
        return [*members, new]
    if number is None:
        raise UnknownNameError(_PLACE, name, (label_of(one) for one in members))
    inner = _with(members[number], rest, new) if rest else new
    return [*members[:number], *([] if inner in (None, {}) else [inner]), *members[number + 1 :]]
