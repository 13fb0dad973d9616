"""Somebody who types a whole case into the desk, from what they have on paper: a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.places import value_at
from tests.browser.desk.typed.controls import FILL

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.desk.screen import Screen

_ASKED_NEXT: Final = ("/answer", "/reading", "/conclusion")
"""What asks or stops asking something else once it is known."""
_MOST: Final = 5
_OWN: Final = """part => one => one.closest(".rsu-detail, section.rsu-listed li[data-place]")
    === part.closest(".rsu-detail, section.rsu-listed li[data-place]")"""
_FIELDS: Final = f"""part => [...part.querySelectorAll(".rsu-field[data-place]")].filter(
    ({_OWN})(part)).map(one => [one.dataset.place, one.className.replace("rsu-field rsu-", "")])"""
_FOLDED: Final = f"""part => [...part.querySelectorAll("details.rsu-inner:not([open])")].filter(
    ({_OWN})(part)).map(one => one.dataset.place)"""
_GROUPS: Final = """form => [...form.querySelectorAll("section.rsu-group[data-list]")].map(
    one => one.dataset.list)"""
_LISTS: Final = f"""part => [...part.querySelectorAll("section.rsu-listed")].filter(
    ({_OWN})(part)).map(one => one.dataset.list)"""


class Typist:
    """Types what is on the paper wherever the screen asks for it.

    Attributes:
        typed: The fields that were filled in, by their names on the paper.
        put_off: Those that could not be filled in yet: what they name was not there.
    """

    def __init__(self, screen: Screen, paper: dict[str, Any]) -> None:
        self.screen, self.page, self.paper = screen, screen.page, paper
        self.typed: set[str] = set()
        self.put_off: set[str] = set()

    def type_all(self) -> None:
        """Go through the steps in their order, and again to what could not be typed then."""
        for _ in range(_MOST):
            self.put_off = set()
            for step in self.screen.steps():
                self.screen.go(step)
                self.type_step()
            if not self.put_off:
                break

    def type_step(self) -> None:
        """Fill in what the step asks for, and what it asks for then."""
        before = -1
        while before < len(self.typed):
            before = len(self.typed)
            form = self.page.locator(".rsu-form")
            self._part(form, "", "", self.paper)
            for listed in form.evaluate(_GROUPS):
                self._list(form.locator(f'section.rsu-group[data-list="{listed}"]'), listed)
            if before < len(self.typed):
                self.screen.is_kept()

    def _list(self, section: Locator, listed: str) -> None:
        """Add and fill in the members of a list, or go back to those that are not whole."""
        rows = section.locator("> .rsu-items > li")
        for number, member in enumerate(value_at(self.paper, listed) or []):
            name = f"{listed}#{number}"
            if number >= rows.count():
                section.locator("> button").click()
            elif leaves(member, name) <= self.typed:
                continue
            elif not rows.nth(number).locator("> .rsu-detail").count():
                rows.nth(number).locator("> .rsu-item").click()
            detail = rows.nth(number).locator("> .rsu-detail")
            self._part(detail, detail.get_attribute("data-detail") or "", name, member)

    def _part(self, part: Locator, place: str, name: str, paper: dict[str, Any]) -> None:
        """Fill in one part: its fields, the parts within it, and its lists."""
        for folded in part.evaluate(_FOLDED):
            if value_at(paper, _within(folded, place)):
                part.locator(f'details[data-place="{folded}"] > summary').click()
        for at, kind in part.evaluate(_FIELDS):
            within = _within(at, place)
            self._field(at, kind, f"{name}/{within}", value_at(paper, within))
        for listed in part.evaluate(_LISTS):
            within = _within(listed, place)
            self._inner_list(listed, f"{name}/{within}", value_at(paper, within) or [])

    def _inner_list(self, listed: str, name: str, members: list[dict[str, Any]]) -> None:
        section = self.page.locator(f'section.rsu-listed[data-list="{listed}"]')
        rows = section.locator("> ol > li")
        for number, member in enumerate(members):
            if number >= rows.count():
                section.locator("> button").click()
            row = rows.nth(number)
            self._part(row, row.get_attribute("data-place") or "", f"{name}#{number}", member)

    def _field(self, place: str, kind: str, name: str, value: Any) -> None:
        if value is None or name in self.typed:
            return
        field = self.screen.field(place)
        if not field.count():  # it is not asked any more
            return
        if FILL[kind](field, value):
            self.typed.add(name)
        else:
            self.put_off.add(name)
        if place.endswith(_ASKED_NEXT):
            self.screen.is_kept()


def leaves(member: Any, name: str) -> set[str]:
    """The names of all fields of a member of a list, as the typist calls them."""
    if not isinstance(member, dict):
        return {name}
    found: set[str] = set()
    for key, value in member.items():
        at = f"{name}/{key}"
        if isinstance(value, list) and value and isinstance(value[0], dict):
            found |= {leaf for n, one in enumerate(value) for leaf in leaves(one, f"{at}#{n}")}
        elif key != "id":
            found |= leaves(value, at)
    return found


def _within(place: str, part: str) -> str:
    return place.removeprefix(f"{part}/") if part else place
