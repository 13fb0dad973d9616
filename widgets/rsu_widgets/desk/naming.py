"""What a member of a list is called now, where the page still calls it what it was called before.

A person is called by their role and a country by its code. While that is being typed the page
goes on under the name with which it drew the form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.places import label_of, number_of, value_at
from rsu_widgets.desk.going_in import lies_in

if TYPE_CHECKING:
    from collections.abc import Mapping


class Names:
    """The members of lists that got another name while one window was open."""

    def __init__(self) -> None:
        self._now: dict[str, str] = {}

    def take(self, before: str, now: str) -> None:
        """Remember that the member at one place is now at another."""
        self._now = {old: new for old, new in self._now.items() if old != now}
        self._now[before] = now

    def now(self, place: str, data: Mapping[str, Any]) -> str:
        """The place that a place of the page is now; the same where nothing was named anew.

        Args:
            place: A place, as the page has it.
            data: The record as plain data, with what is held.
        """
        for before, now in self._now.items():
            if lies_in(place, before):
                place = now + place[len(before) :]
        named = ""
        for step in place.split("/"):
            named = f"{named}/{_called(value_at(dict(data), named), step)}" if named else step
        return named

    def all(self, place: str) -> tuple[str, ...]:
        """A place, and what it was called before."""
        olds = (old + place[len(now) :] for old, now in self._now.items() if lies_in(place, now))
        return (place, *olds)


def name_after(place: str, value: Any, data: dict[str, Any]) -> tuple[str, str] | None:
    """Where a member of a list was and will be, where an edit gives it another name; else None.

    Args:
        place: The place that is edited.
        value: What was typed.
        data: The record as plain data before it, with what is held.
    """
    holder, _, key = place.rpartition("/")
    listed, _, name = holder.rpartition("/")
    members = value_at(data, listed) if listed else None
    number = number_of(members, name) if isinstance(members, list) else None
    if members is None or number is None:
        return None
    member = {**members[number], key: value}
    changed = [*members[:number], member, *members[number + 1 :]]
    after = _called(changed, f"[{number + 1}]")
    return (holder, f"{listed}/{after}") if after != name else None


def named_anew(
    edits: Mapping[str, Any], before: str, now: str, key: str, value: Any
) -> dict[str, Any]:
    """Edits that wait for a new member of a list, under the name that it gets.

    Args:
        edits: Values by place.
        before: Where the member was.
        now: Where it is.
        key: The field that names it.
        value: Its name.
    """
    return {
        (now + place[len(before) :] if lies_in(place, before) else place): (
            {**one, key: value} if place == before else one
        )
        for place, one in edits.items()
    }


def _called(members: Any, step: str) -> str:
    """A member's own name in place of its number, where no other member has that name too."""
    number = number_of(members, step) if isinstance(members, list) else None
    if number is None or not isinstance(members[number], dict):
        return step
    label = label_of(members[number])
    return label if label and number_of(members, label) == number else step
