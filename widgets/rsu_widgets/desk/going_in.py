"""Which of the edits that wait may go into the record, and what keeps the others out.

An edit waits beside the record for what it lacks; as soon as that is there it goes in by itself,
whatever else still waits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.errors import InvalidRecordError, NotInForceError, Problem, UnknownNameError
from rsu_nb.record.places import value_at, with_value
from rsu_nb.record.record import Record
from rsu_nb.record.validation import validated
from rsu_widgets.desk.made import with_places_made
from rsu_widgets.desk.order import Order, is_new_member
from rsu_widgets.desk.where import item_of, place_of_path

if TYPE_CHECKING:
    from collections.abc import Mapping


_MEMBER: Final = "member of a list"
_NOT_IN_FORCE: Final = Problem(
    where="law_as_at", what="is a day on which there was no such decision; correct the date"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What edits go into.

    Attributes:
        record: The record as last saved.
        typed: The same as plain data.
        order: In which order the members of its lists were added.
    """

    record: Record
    typed: dict[str, Any]
    order: Order


@dataclass(frozen=True, slots=True, kw_only=True)
class GoingIn:
    """The most of some edits that a record takes.

    Attributes:
        record: The record with them; None where it takes none.
        taken: Those edits, by place.
        problems: What keeps the others out, each with the place it is about, and each once.
    """

    record: Record | None
    taken: dict[str, Any]
    problems: tuple[tuple[str, Problem], ...]


def most_that_goes_in(base: Base, edits: Mapping[str, Any], newest: Mapping[str, Any]) -> GoingIn:
    """The most of some edits that go into a record together.

    Args:
        base: The record that they go into.
        edits: Everything that waits, the newest edit with it, in the order of typing.
        newest: The newest edit, with what goes with it: all of it goes in, or nothing.

    Raises:
        UnknownNameError: The newest edit has no place in the record.
    """
    data, taken = applied(base, edits)
    if missing := [place for place in newest if place not in taken]:
        raise UnknownNameError(_MEMBER, missing[0], ())
    found: dict[tuple[str, Problem], None] = {}
    while taken:
        try:
            made = _decidable(data, base.record.case)
            return GoingIn(record=made, taken=taken, problems=tuple(found))
        except InvalidRecordError as error:
            placed = [(place_of_path(one.where, data) or one.where, one) for one in error.problems]
        known = {place for place, _ in found}  # what is left out is not also said to be missing
        found |= dict.fromkeys(one for one in placed if one[0] not in known)
        out = {key for place, _ in placed for key in _behind(place, taken, data)}
        if not out:
            return _alone(base, edits, newest, tuple(found))
        out |= _added_after(out, taken)
        left = {key: taken[key] for key in taken if not any(lies_in(key, one) for one in out)}
        data, taken = _whole(base, left, newest)
    return GoingIn(record=None, taken={}, problems=tuple(found))


def _alone(
    base: Base,
    edits: Mapping[str, Any],
    newest: Mapping[str, Any],
    found: tuple[tuple[str, Problem], ...],
) -> GoingIn:
    """The newest edit without what waits, where nothing tells which of them is in the way."""
    of_item = {item_of(place) for place in newest}
    with_item = {key: one for key, one in edits.items() if item_of(key) in of_item}
    for some in (with_item, dict(newest)):
        data, taken = applied(base, some)
        try:
            if taken:
                made = _decidable(data, base.record.case)
                return GoingIn(record=made, taken=taken, problems=found)
        except InvalidRecordError:
            continue
    return GoingIn(record=None, taken={}, problems=found)


def _added_after(out: set[str], edits: Mapping[str, Any]) -> set[str]:
    """The members that were added to a list after one that has no name yet and stays out.

    Until it has one it is called by its number, which must not become another's.
    """
    unnamed: set[str] = set()
    after: set[str] = set()
    for place, value in edits.items():
        listed = place.rpartition("/")[0]
        if isinstance(value, dict) and listed in unnamed:
            after.add(place)
        if value == {} and place in out:
            unnamed.add(listed)
    return after


def _decidable(data: dict[str, Any], case: str) -> Record:
    """The record, where its kind of decision was in force under the law that it names.

    Raises:
        InvalidRecordError: It is no valid record, or is decided under the law of another day.
    """
    record = validated(data, case)
    try:
        decision_type(record.decision_type, record.law_as_at)
    except NotInForceError:
        raise InvalidRecordError(case, (_NOT_IN_FORCE,)) from None
    return record


def _whole(
    base: Base, edits: dict[str, Any], newest: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The record with edits made in it, and those made: all of the newest edit, or nothing."""
    data, made = applied(base, edits)
    if newest.keys() <= made.keys() or not newest.keys() & made.keys():
        return data, made
    return applied(base, {key: edits[key] for key in made if key not in newest})


def applied(base: Base, edits: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A record as plain data with edits made in it, and the edits whose place it has.

    Args:
        base: The record.
        edits: Values by place, in the order of typing.
    """
    data, made, refused = base.typed, dict[str, Any](), list[str]()
    for place, value in edits.items():
        if any(lies_in(place, one) for one in refused):
            continue
        try:
            data = _with(base, data, place, value)
        except UnknownNameError:  # what it belongs to waits itself
            refused.append(place)
            continue
        made[place] = value
    return data, made


def _with(base: Base, data: dict[str, Any], place: str, value: Any) -> dict[str, Any]:
    if is_new_member(data, place, value):
        return base.order.with_member(data, place, value)
    if value == {}:  # a number that is another's now
        raise UnknownNameError(_MEMBER, place, ())
    return with_value(with_places_made(data, place, value, base.record), place, value)


def lies_in(place: str, under: str) -> bool:
    """True for a place, and everything below it."""
    return place == under or place.startswith(f"{under}/")


def _behind(place: str, edits: Mapping[str, Any], data: dict[str, Any]) -> list[str]:
    """The edits that a problem comes from: at its place, else the nearest one around it.

    Where a member of a list has no edit, the problem comes from elsewhere.
    """
    while place:
        if below := [key for key in edits if lies_in(key, place)]:
            return below
        if above := [key for key in edits if lies_in(place, key)]:
            return [max(above, key=len)]
        place = place.rpartition("/")[0]
        if isinstance(value_at(data, place), list):
            break
    return []
