"""One case open for work: each edit is kept before it is acknowledged, whole or held."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.notebook.history import again_of
from rsu_nb.record.places import label_of, number_of, value_at
from rsu_nb.record.validation import validated
from rsu_nb.store.entry import What
from rsu_nb.store.errors import FieldChangedError
from rsu_nb.store.held import HeldEdits
from rsu_nb.store.merging import Difference
from rsu_widgets.desk.drawn import Drawn, Printer
from rsu_widgets.desk.going_in import Base, GoingIn, applied, lies_in, most_that_goes_in
from rsu_widgets.desk.made import going_with
from rsu_widgets.desk.naming import Names, name_after, named_anew
from rsu_widgets.desk.order import Order
from rsu_widgets.desk.undoing import Undoing
from rsu_widgets.desk.waiting import why_it_waits, why_items_wait
from rsu_widgets.desk.where import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rsu_nb.drafting.again import LookAgain
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

_WAITS: Final = "It is not whole yet, or names what is not there."
_CHANGED_ELSEWHERE: Final = (
    "somebody else changed this since you opened it; yours is kept beside theirs until you choose"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of one edit; whatever it is, it is on the disk.

    Attributes:
        place: The place that was edited.
        is_held: True where it waits beside the record.
        problems: Why it waits, a sentence each.
        differences: What somebody else changed there.
        upon: The version of the record after it.
        is_contested: True where somebody else's text stands there that the page had not shown;
            nothing of this edit is kept until the person has chosen.
        now: What stands there after it.
    """

    place: str
    is_held: bool
    problems: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    upon: int
    is_contested: bool = False
    now: Any = None


class Work:
    """A case open for work by one officer in one window."""

    def __init__(self, store: Store, case: str) -> None:
        self.store = store
        self.case = case
        self._held_edits = HeldEdits(store.session)
        self._printer = Printer()
        self.drawn: Drawn
        self.version: int
        self.held: dict[str, Any] = {}
        self.waiting: dict[str, tuple[str, ...]] = {}
        self.again: tuple[LookAgain, ...] = ()
        self._undoing = Undoing()
        self._names = Names()
        self._order = Order()
        self._shown: dict[str, Any] | None = None
        self.open_again()
        self._hold_only(self._held_edits.read(case))
        self._say_why()

    @property
    def record(self) -> Record:
        """The record as last saved."""
        return self.drawn.record

    def open_again(self) -> None:
        """Take in what others have saved.

        Raises:
            ChangedEntryError: The log was changed.
        """
        record, version = self.store.read(self.case)
        self.stage = self.store.stage(self.case)
        self._turn_to(record, version)

    @property
    def data(self) -> dict[str, Any]:
        """The record as typed, with what is held put in: what the screen shows."""
        if self._shown is None:
            self._shown, _ = applied(self._base, self.held)
        return self._shown

    @property
    def _base(self) -> Base:
        return Base(record=self.record, typed=self.drawn.typed, order=self._order)

    def _turn_to(self, record: Record, version: int) -> None:
        self.drawn, self.version = Drawn(record, self._printer), version
        self._shown = None

    def _hold_only(self, held: dict[str, Any]) -> None:
        self.held = held
        items = {item_of(place) for place in held}
        self.waiting = {item: why for item, why in self.waiting.items() if item in items}
        self._shown = None

    def _say_why(self) -> None:
        """Find out again why what is held waits; that is not written down."""
        going = most_that_goes_in(self._base, self.held, {})
        self.waiting = why_items_wait(going.problems)

    def look_back(self) -> None:
        """Look through the log for what is to be looked at again.

        Raises:
            ChangedEntryError: The log was changed.
        """
        self.again = again_of(self.store, self.record)

    def take_in_others(self) -> None:
        """Take in what other windows have saved or hold, where there is anything new.

        Raises:
            ChangedEntryError: The log was changed.
        """
        with self.store.session.log(self.case) as log:
            newest = log.last_of_kind(*(what for what in What if what.holds_record))
        if newest > self.version:
            self.open_again()
        self._hold_only(self._held_edits.read(self.case))

    def edit(self, place: str, value: Any, was: Sequence[Any] | None = None) -> Kept:
        """Keep one edit: in the record where the whole is then valid, else held beside it.

        Args:
            place: Where.
            value: What was typed or chosen; None takes away what is there.
            was: What the page may know to stand there; where something else stands there, nothing
                is kept and both are shown. None asks nothing.

        Raises:
            UnknownNameError: There is no such place.
            SealedCaseError: The case is sealed.
            StoreError: The store cannot be written to, and why; nothing was kept.
        """
        if was is not None:
            self.take_in_others()
        now = self.place_now(place)
        there = value_at(self.data, now)
        if was is not None and not any(is_same_text(there, one) for one in (value, *was)):
            return Kept(
                place=place, is_held=False, upon=self.version, is_contested=True, now=there
            )
        self._undoing.remember(now, self.data)
        kept = self._edit(now, value)
        return replace(kept, place=place, now=value_at(self.data, self.place_now(place)))

    def edit_together(self, edits: Mapping[str, Any]) -> None:
        """Keep several edits in their order; they are undone as one.

        Raises:
            UnknownNameError: There is no such place.
            SealedCaseError: The case is sealed.
            StoreError: The store cannot be written to, and why; what came before it is kept.
        """
        self._undoing.remember_together(map(self.place_now, edits), self.data)
        for place, value in edits.items():
            self._edit(self.place_now(place), value)

    def place_now(self, place: str) -> str:
        """The place that a place of the page is now, where something was named anew since."""
        return self._names.now(place, self.data)

    def named(self, place: str) -> tuple[str, ...]:
        """A place under its name, and under those that a page may still have for it."""
        return self._names.all(place)

    def why_waits(self, place: str) -> tuple[str, ...]:
        """Why what is held at a place waits, a sentence each."""
        return self.waiting.get(item_of(place)) or (_WAITS,)

    def _edit(self, place: str, value: Any) -> Kept:
        if value in (None, "", []) and value_at(self.drawn.typed, place) is None:
            self.drop(place)
            going = most_that_goes_in(self._base, self.held, {})
            self.waiting = why_items_wait(going.problems)
            return self._save(going, dict(self.held), place, ())
        named = name_after(place, value, self.data)
        own = going_with(place, value, self.record, self.store.session.today())
        kept = {key: one for key, one in self.held.items() if not key.startswith(f"{place}/")}
        edits = {**kept, **own}
        if named and named[0] in edits:
            key = place.rpartition("/")[2]
            edits = named_anew(edits, *named, key, value)
            self._order.named(*named)
            own, place = {f"{named[1]}/{key}": value}, f"{named[1]}/{key}"
        going = most_that_goes_in(self._base, edits, own)
        self.waiting = why_items_wait(going.problems)
        why = why_it_waits(going.problems, place)
        kept_now = self._save(going, edits, place, why)
        if named:
            self._names.take(*named)
            self._shown = None
        return kept_now

    def undo(self) -> str | None:
        """Undo the last edit of this window that is not undone yet.

        Returns:
            The place that it concerned; None where there is nothing to undo.

        Raises:
            SealedCaseError: The case is sealed.
            StoreError: The store cannot be written to, and why; nothing was kept.
        """
        last = self._undoing.last()
        for undone in last:
            self._edit(undone.place, undone.value)
            if undone.number is not None:
                self._put(undone.place, undone.number)
        return last[0].place if last else None

    def move(self, place: str, by: int) -> None:
        """Move a member of a list up (less than 0) or down; a member that is held stays.

        Raises:
            SealedCaseError: The case is sealed.
            StoreError: The store cannot be written to, and why; nothing was kept.
        """
        place = self.place_now(place)
        listed, _, name = place.rpartition("/")
        number = number_of(value_at(self.drawn.typed, listed) or [], name)
        if number is not None:
            self._put(place, max(number + by, 0))

    def _put(self, place: str, number: int) -> None:
        """Put a member of a list that is in the record at another place of it, from 0."""
        listed, _, name = place.rpartition("/")
        members = value_at(self.drawn.typed, listed) or []
        now = number_of(members, name)
        if now is not None and now != number:
            others = [*members[:now], *members[now + 1 :]]
            self._order.forget(listed)
            self._edit(listed, [*others[:number], members[now], *others[number:]])

    def change(self, made: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """Save what an act makes of the record, or nothing of it.

        Args:
            made: Gives the record as plain data after the act.

        Raises:
            InvalidRecordError: What it makes is no valid record, and why.
            SealedCaseError: The case is sealed.
            StoreError: It was not saved, and why.
        """
        record = validated(made(self.drawn.typed), self.case)
        saved = self.store.save(record, upon=self.version)
        self._turn_to(saved.record, saved.version)

    def add(self, listed: str, member: dict[str, Any]) -> str:
        """Add a member at the end of a list; it is held until enough of it is filled in.

        Args:
            listed: The place of the list.
            member: What tells it from the others; empty for a list whose members are numbered.

        Returns:
            The place of the new member.

        Raises:
            SealedCaseError: The case is sealed.
            StoreError: The store cannot be written to, and why; nothing was kept.
        """
        number = len(value_at(self.data, listed) or []) + 1
        place = f"{listed}/{label_of(member) or f'[{number}]'}"
        self._order.added(place, self.data)
        self.edit(place, member)
        return place

    def drop(self, place: str) -> None:
        """Give up what is held at a place and below it."""
        place = self.place_now(place)
        self._keep_held(
            {key: value for key, value in self.held.items() if not lies_in(key, place)}
        )

    def _save(
        self, going: GoingIn, edits: dict[str, Any], place: str, why: tuple[str, ...]
    ) -> Kept:
        if going.record is None:
            self._keep_held(edits)
            is_held = place in self.held
            return Kept(place=place, is_held=is_held, problems=why, upon=self.version)
        try:
            saved = self.store.save(going.record, upon=self.version)
        except FieldChangedError as error:
            self.open_again()
            self._keep_held(edits)
            return Kept(
                place=place,
                is_held=True,
                problems=(_CHANGED_ELSEWHERE,),
                differences=error.differences,
                upon=self.version,
            )
        self._turn_to(saved.record, saved.version)
        self._keep_held({key: value for key, value in edits.items() if key not in going.taken})
        is_held = place in self.held
        return Kept(
            place=place, is_held=is_held, problems=why if is_held else (), upon=self.version
        )

    def _keep_held(self, edits: dict[str, Any]) -> None:
        if edits != self.held:
            held = self._held_edits.change(self.case, before=self.held, after=edits)
            self._hold_only(held)


def is_same_text(one: Any, other: Any) -> bool:
    """True for values that differ in nothing but spaces and in how a letter is composed."""
    return bool(_bare(one) == _bare(other))


def _bare(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split()) or None
    return None if value in ([], {}) else value
