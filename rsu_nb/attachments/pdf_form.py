"""Reads what was typed, chosen or ticked in the form fields that a page of a PDF shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pypdf.generic import ArrayObject, DictionaryObject, NullObject, StreamObject

from rsu_nb.attachments.errors import Measure, TooLargeAttachmentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject

    from rsu_nb.attachments.limits import Limits

_DEEPEST: Final = 20
"""How many fields may stand one inside another; a form uses about three."""

_NOT_SHOWN: Final = 1 << 1 | 1 << 5
_PASSWORD: Final = 1 << 13
_NOT_TICKED: Final = "Off"


def filled_in(page: PageObject, limits: Limits) -> Iterator[str]:
    """What each filled-in field of a page holds, as `[Full name] Zeferina`, in the page's order.

    A ticked box or a chosen button says what the form calls it, such as `Yes`. Left out is what
    is empty, not ticked, hidden, or a password.

    Args:
        page: The page whose fields are shown on it.
        limits: How much text there may be.

    Raises:
        TooLargeAttachmentError: They hold more text than a file may.
    """
    length = 0
    for widget in _dictionaries(page.get("/Annots")):
        if widget.get("/Subtype") == "/Widget" and not _flags(widget.get("/F")) & _NOT_SHOWN:
            field = _chain(widget)
            value = _value(widget, field)
            length += len(value)
            if length > limits.text:
                raise TooLargeAttachmentError(Measure.TEXT, found=None, limit=limits.text)
            if value:
                yield f"[{_name(field)}] {value}"


def _chain(widget: DictionaryObject) -> list[DictionaryObject]:
    """A field and the fields that it stands in, from the inside."""
    chain = [widget]
    while len(chain) < _DEEPEST:
        parent = _object(chain[-1].get("/Parent"))
        if not isinstance(parent, DictionaryObject):
            break
        chain.append(parent)
    return chain


def _value(widget: DictionaryObject, field: list[DictionaryObject]) -> str:
    options = _inherited(field, "/Opt")
    match _inherited(field, "/FT"):
        case "/Btn":
            return _ticked(widget, field, options)
        case "/Tx" if not _flags(_inherited(field, "/Ff")) & _PASSWORD:
            return _words(_inherited(field, "/V")).strip()
        case "/Ch":
            chosen = _inherited(field, "/V")
            several = chosen if isinstance(chosen, ArrayObject) else [chosen]
            return ", ".join(filter(None, (_shown(_words(one), options) for one in several)))
        case _:
            return ""


def _ticked(widget: DictionaryObject, field: list[DictionaryObject], options: Any) -> str:
    """What a ticked box or chosen button is called; "" for one that is not."""
    state = _words(widget.get("/AS")) or _words(_inherited(field, "/V"))
    appearances = _object(widget.get("/AP"))
    normal = _object(appearances.get("/N")) if isinstance(appearances, DictionaryObject) else None
    is_its_own = not isinstance(normal, DictionaryObject) or f"/{state}" in normal
    if state in {"", _NOT_TICKED} or not is_its_own:
        return ""
    if isinstance(options, ArrayObject) and state.isdecimal() and int(state) < len(options):
        return _words(options[int(state)])
    return state


def _shown(value: str, options: Any) -> str:
    """A choice as the page shows it, where the form keeps another word for it."""
    for option in options if isinstance(options, ArrayObject) else ():
        pair = _object(option)
        if isinstance(pair, ArrayObject) and [_words(one) for one in pair[:1]] == [value]:
            return _words(pair[-1])
    return value


def _name(field: list[DictionaryObject]) -> str:
    """What a person is told that a field is, or else its whole name."""
    told = _words(_inherited(field, "/TU"))
    parts = [_words(one.get("/T")) for one in reversed(field)]
    return " ".join((told or ".".join(filter(None, parts)) or "field").split())


def _inherited(field: list[DictionaryObject], key: str) -> Any:
    """What a field says, or else the nearest field that it stands in."""
    return next((_object(one[key]) for one in field if key in one), None)


def _words(value: Any) -> str:
    value = _object(value)
    if isinstance(value, StreamObject):
        value = value.get_data()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.removeprefix("/") if isinstance(value, str) else ""


def _flags(value: Any) -> int:
    value = _object(value)
    return value if isinstance(value, int) else 0


def _dictionaries(value: Any) -> Iterator[DictionaryObject]:
    listed = _object(value)
    for one in listed if isinstance(listed, ArrayObject) else ():
        found = _object(one)
        if isinstance(found, DictionaryObject):
            yield found


def _object(value: Any) -> Any:
    """What is meant, where it is referred to by its number; None for nothing."""
    found = value.get_object() if hasattr(value, "get_object") else value
    return None if isinstance(found, NullObject) else found
