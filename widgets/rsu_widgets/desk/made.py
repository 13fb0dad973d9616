"""The members of lists that come to be when something is first said of them: answers, conclusions.

An answer is not added to a list by a person: a question is there because the law asks it, and its
answer comes to be with the first word of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.errors import UnknownNameError
from rsu_nb.record.places import number_of, value_at, with_value

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.record.record import Record

_DETERMINATION: Final = "determination"
_CONCLUSIONS: Final = "determination/conclusions/"
_WHOLE: Final = "whole_considered"
_ASKING: Final = "asking of a question"


def with_places_made(
    data: dict[str, Any], place: str, value: Any, record: Record
) -> dict[str, Any]:
    """The record with the member of a list that `place` lies in, where it comes to be by itself.

    Args:
        data: The record as plain data.
        place: Where something is about to be said.
        value: What; nothing is made for taking away what is not there.
        record: The record, which names the decision type.

    Raises:
        UnknownNameError: The decision type asks no such question.
    """
    steps = place.split("/")
    if value in (None, "", []) or len(steps) < 3 or steps[0] != _DETERMINATION:
        return data
    holder = f"{_DETERMINATION}/{steps[1]}"
    members = value_at(data, holder) or []
    if number_of(members, steps[2]) is not None:
        return data
    member = _member(steps[1], steps[2], record)
    return with_value(data, f"{holder}/{steps[2]}", member) if member else data


def going_with(place: str, value: Any, record: Record, on: date) -> dict[str, Any]:
    """What is kept together with an edit: by whom and when something was stated or completed.

    Args:
        place: Where something is said.
        value: What; None takes it away.
        record: The record, which names the officer.
        on: The day.

    Returns:
        Values by place, the edit itself among them.
    """
    holder, _, field = place.rpartition("/")
    if holder.startswith(_CONCLUSIONS) and field == "conclusion":
        day = "on"
    elif holder == _WHOLE and field == "reasons":
        day = "completed_on"
    else:
        return {place: value}
    if not value:
        return {holder: None}
    return {place: value, f"{holder}/by": record.officer.name, f"{holder}/{day}": on.isoformat()}


def _member(listed: str, label: str, record: Record) -> dict[str, Any] | None:
    match listed:
        case "answers":
            return _answer(label, record)
        case "conclusions":
            return {"limb": label}
        case "readings":
            return {"rule": label}
        case "closed":
            name, _, country = label.partition(" ")
            return {"list": name, **({"country": country} if country else {})}
        case _:
            return None


def _answer(label: str, record: Record) -> dict[str, Any]:
    """The answer of a label such as `serious-harm XA R1`, or `serious-harm if-believed XA R1`."""
    key, *rest = label.split(" ")
    kinds = decision_type(record.decision_type, record.law_as_at).issue(key).of
    if len(rest) not in {len(kinds), len(kinds) + 1}:
        raise UnknownNameError(_ASKING, label, ())
    branch = rest[: len(rest) - len(kinds)]
    asked_of = zip((kind.value for kind in kinds), rest[len(branch) :], strict=True)
    return {"issue": key, **({"branch": branch[0]} if branch else {}), **dict(asked_of)}
