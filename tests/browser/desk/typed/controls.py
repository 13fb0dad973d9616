"""How a person fills in one field of the desk, whatever its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from playwright.sync_api import Locator


_SHORT: Final = 12
"""Characters up to which a line is typed key by key; longer ones are put in at once."""


def write(field: Locator, value: Any) -> bool:
    """Write a line, a text or a number."""
    words, box = str(value), field.locator("input, textarea")
    if len(words) > _SHORT:
        box.fill(words)
    elif box.input_value() != words:
        box.press("Control+a")
        box.press_sequentially(words)
    return True


def choose(field: Locator, value: Any) -> bool:
    """Choose one of several, from radio buttons or from a list."""
    key = {True: "true", False: "false"}.get(value, value)
    select = field.locator("select")
    if select.count():
        select.select_option(key)
    else:
        _check(field.locator(f'input[value="{key}"]'))
    return True


def tick(field: Locator, values: list[str]) -> bool:
    """Tick some of several boxes."""
    for key in values:
        _check(field.locator(f'input[value="{key}"]'))
    return True


def write_date(field: Locator, day: str) -> bool:
    """Write a date into its three boxes, day first."""
    year, month, of_month = day.split("-")
    for box, words in zip(field.locator("input").all(), (of_month, month, year), strict=True):
        box.fill(words)
    return True


def name_one(field: Locator, value: str) -> bool:
    """Type what is named, and take it where it is among what is offered."""
    box = field.locator("input[role=combobox]")
    box.fill(value)
    if not _is_offered(box, value):
        _take_back(box)
        return False
    box.press("Enter")
    return True


def name_several(field: Locator, values: list[str]) -> bool:
    """Name several things or people, each taken where it is offered; all of them, or none yet."""
    box = field.locator("input[role=combobox]")
    for value in values:
        box.fill(value)
        if not _is_offered(box, value):
            _take_back(box)
            return False
        box.press("Enter")
    return True


def write_several(field: Locator, values: list[str]) -> bool:
    """Write several lines into a field that takes one after the other."""
    box = field.locator("input[role=combobox]")
    for value in values:
        box.fill(value)
        box.press("Enter")
    return True


def _check(box: Locator) -> None:
    """Press a box until it is ticked: a line that comes above it may move it under the mouse."""
    while not box.is_checked():
        box.click()


def _take_back(box: Locator) -> None:
    box.fill("")
    box.press("Escape")


def _is_offered(box: Locator, value: str) -> bool:
    """True where the list under the box has it, whatever page or paragraph stands after it."""
    return bool(
        box.evaluate(
            """(box, value) => [...box.nextElementSibling.children].some(
                (one) => one.textContent.split(" ")[0] === value.split(",")[0])""",
            value,
        )
    )


FILL: Final[Mapping[str, Callable[[Locator, Any], bool]]] = {
    "line": write,
    "text": write,
    "passage": write,
    "number": write,
    "choice": choose,
    "yes-no": choose,
    "choices": tick,
    "date": write_date,
    "reference": name_one,
    "role": name_one,
    "country": write,
    "references": name_several,
    "roles": name_several,
    "keys": write_several,
}
"""What a person does with each kind of field; False where it cannot be filled in yet."""
