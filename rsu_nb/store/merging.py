"""Two people's changes to one record: put together field by field, or shown side by side."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Final

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.places import label_of

_TEXT: Final = {"blocks"}
"""The keys of officer text: a field of its own, however many words it has."""


class _Absent:
    """Stands for a field that is not there."""


_ABSENT: Final = _Absent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field that two people changed, each to something else.

    Attributes:
        where: The path of the field, such as `facts.F3.finding.reasons`.
        typed: What was typed here, as text; "" where it was removed.
        saved: What somebody else has saved, as text; "" where it was removed.
    """

    where: str
    typed: str
    saved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What two people's changes add up to.

    Attributes:
        data: The record with the changes of both; of a field in `differences`, what is saved.
        differences: The fields that both changed, each to something else.
    """

    data: dict[str, Any]
    differences: tuple[Difference, ...]


def merged(base: dict[str, Any], typed: dict[str, Any], saved: dict[str, Any]) -> Merged:
    """Returns the changes from `base` to `typed` made to `saved`, all three plain data."""
    merge = _Merge()
    data = merge.of(base, typed, saved, "")
    return Merged(data=data, differences=tuple(merge.differences))


@dataclass(slots=True)
class _Merge:
    differences: list[Difference] = field(default_factory=list)

    def of(self, base: Any, typed: Any, saved: Any, where: str) -> Any:
        if typed in (base, saved):
            return saved
        if saved == base:
            return typed
        three = (base, typed, saved)
        if all(isinstance(one, dict) and one.keys() != _TEXT for one in three):
            return self._keys(base, typed, saved, where)
        labelled = [one for one in map(_labelled, three) if one is not None]
        if len(labelled) == len(three):
            return list(self._keys(labelled[0], labelled[1], labelled[2], where).values())
        self.differences.append(
            Difference(where=where, typed=_as_text(typed), saved=_as_text(saved))
        )
        return saved

    def _keys(self, base: Any, typed: Any, saved: Any, where: str) -> dict[str, Any]:
        put_together = {
            key: self.of(
                base.get(key, _ABSENT),
                typed.get(key, _ABSENT),
                saved.get(key, _ABSENT),
                f"{where}.{key}" if where else key,
            )
            for key in _order(base, typed, saved)
        }
        return {key: value for key, value in put_together.items() if value is not _ABSENT}


def _order(base: dict[str, Any], typed: dict[str, Any], saved: dict[str, Any]) -> list[str]:
    """The keys of all, in the order of whoever changed it; what is new after what it followed."""
    has_kept_order = [key for key in base if key in saved] == [key for key in saved if key in base]
    first, second = (typed, saved) if has_kept_order else (saved, typed)
    order = list(first)
    before = ""
    for key in second:
        if key not in order:
            order.insert(order.index(before) + 1 if before in order else 0, key)
        before = key
    return order


def _labelled(value: Any) -> dict[str, Any] | None:
    """The members of a list by their labels; None where it is no list of labelled things."""
    members = [] if value is _ABSENT else value
    if not isinstance(members, list) or not all(isinstance(one, dict) for one in members):
        return None
    by_label = {label_of(member): member for member in members}
    return by_label if len(by_label) == len(members) and "" not in by_label else None


def _as_text(value: Any) -> str:
    if value is _ABSENT:
        return ""
    if isinstance(value, dict) and value.keys() == _TEXT:
        return OfficerText.model_validate(value).typed()
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
