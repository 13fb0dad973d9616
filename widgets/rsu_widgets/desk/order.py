"""The order in which the members of a list were added, whichever of them is whole first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.places import label_of, number_of, value_at, with_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ID: Final = re.compile(r"([A-Z]{1,2})([1-9][0-9]{0,3})")


class Order:
    """The names of the members of lists, as one window has shown them."""

    def __init__(self) -> None:
        self._names: dict[str, list[str]] = {}

    def added(self, place: str, data: dict[str, Any]) -> None:
        """Remember that a member was added at the end of its list.

        Args:
            place: Where it is.
            data: The record as plain data before that, with what is held.
        """
        listed, _, name = place.rpartition("/")
        self._names[listed] = [*names_of(value_at(data, listed) or []), name]

    def named(self, before: str, now: str) -> None:
        """Remember that the member at one place is now at another."""
        listed, _, name = before.rpartition("/")
        after = now.rpartition("/")[2]
        if listed in self._names:
            kept = [one for one in self._names[listed] if one != after]
            self._names[listed] = [after if one == name else one for one in kept]

    def forget(self, listed: str) -> None:
        """Let a list stand as it was put in order by a person."""
        self._names.pop(listed, None)

    def with_member(
        self, data: dict[str, Any], place: str, member: dict[str, Any]
    ) -> dict[str, Any]:
        """The record with a new member of a list where it was added.

        Args:
            data: The record as plain data, without it.
            place: Where it goes.
            member: What it holds.

        Raises:
            UnknownNameError: The record has no such list, or it is not the next of a numbered one.
        """
        listed, _, name = place.rpartition("/")
        made = with_value(data, place, member)
        *members, last = value_at(made, listed)
        at = _after_those_before(members, name, self._names.get(listed, ()))
        return with_value(made, listed, [*members[:at], last, *members[at:]])


def names_of(members: Sequence[dict[str, Any]]) -> list[str]:
    """What the members of a list are called: by their label, else by their number."""
    return [label_of(one) or f"[{number}]" for number, one in enumerate(members, start=1)]


def is_new_member(data: Mapping[str, Any], place: str, value: Any) -> bool:
    """True for a whole member that a list of the record does not have yet."""
    listed, _, name = place.rpartition("/")
    if not listed or not isinstance(value, dict):
        return False
    members = value_at(dict(data), listed) or []
    is_called_so = label_of(value) == name or name == f"[{len(members) + 1}]"
    return isinstance(members, list) and is_called_so and number_of(members, name) is None


def _after_those_before(members: Sequence[dict[str, Any]], name: str, order: Sequence[str]) -> int:
    """The place of a member behind the last of those that were added before it."""
    names = names_of(members)
    before = set(order[: order.index(name)]) if name in order else _of_lower_number(names, name)
    if before.isdisjoint(names):
        return len(names) if name not in order and not _ID.fullmatch(name) else 0
    return max(number for number, one in enumerate(names, start=1) if one in before)


def _of_lower_number(names: Sequence[str], name: str) -> set[str]:
    """Those with an id of the same letters and a lower number: ids are given in order."""
    own = _ID.fullmatch(name)
    found = [one for each in names if (one := _ID.fullmatch(each))]
    return {one[0] for one in found if own and one[1] == own[1] and int(one[2]) < int(own[2])}
