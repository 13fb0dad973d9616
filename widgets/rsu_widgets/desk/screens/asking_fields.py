"""Fields that an act asks for before it is done; nothing of them is kept until then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_widgets.desk.fields import Field, FieldKind

if TYPE_CHECKING:
    from collections.abc import Iterable


def choice(name: str, label: str, options: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """A field in which one of several is chosen, none beforehand."""
    return _asked(name, label, FieldKind.CHOICE, tuple(options))


def choices(
    name: str, label: str, options: Iterable[tuple[str, str]], *, is_required: bool = True
) -> dict[str, Any]:
    """A field in which some of several are chosen, none beforehand."""
    return _asked(name, label, FieldKind.CHOICES, tuple(options), is_required=is_required)


def text(name: str, label: str, *, is_required: bool = True) -> dict[str, Any]:
    """A field for officer text."""
    return _asked(name, label, FieldKind.TEXT, is_required=is_required)


def line(name: str, label: str, *, is_required: bool = True) -> dict[str, Any]:
    """A field for one line."""
    return _asked(name, label, FieldKind.LINE, is_required=is_required)


def file(name: str, label: str, most: int, accept: str = "") -> dict[str, Any]:
    """A field in which a file is chosen.

    Args:
        name: Its name among the values of the act.
        label: What it is called.
        most: How many bytes the file may have.
        accept: How the names of the files that are shown first end; "" for any.
    """
    return {**line(name, label), "kind": "file", "most": most, "accept": accept}


def day(name: str, label: str, *, is_required: bool = True) -> dict[str, Any]:
    """A field for a date."""
    return _asked(name, label, FieldKind.DATE, is_required=is_required)


def yes_or_no(name: str, label: str) -> dict[str, Any]:
    """A field for yes or no, neither chosen beforehand."""
    return _asked(name, label, FieldKind.YES_NO)


def _asked(
    name: str,
    label: str,
    kind: FieldKind,
    options: tuple[tuple[str, str], ...] = (),
    *,
    is_required: bool = True,
) -> dict[str, Any]:
    field = Field(
        place=f"act/{name}",
        label=label,
        hint="",
        kind=kind,
        value=None,
        is_required=is_required,
        options=options,
    )
    return {**field.view(), "name": name}
