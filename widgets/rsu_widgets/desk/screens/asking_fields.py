"""Fields that an act asks for before it is done; nothing of them is kept until then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_widgets.desk.fields import Field, FieldKind

if TYPE_CHECKING:
    from collections.abc import Iterable


def choice(name: str, label: str, options: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """A field in which one of several is chosen, none beforehand."""
    return _asked(name, label, FieldKind.CHOICE, tuple(options))


def choices(name: str, label: str, options: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """A field in which some of several are chosen, none beforehand."""
    return _asked(name, label, FieldKind.CHOICES, tuple(options))


def text(name: str, label: str) -> dict[str, Any]:
    """A field for officer text."""
    return _asked(name, label, FieldKind.TEXT)


def line(name: str, label: str) -> dict[str, Any]:
    """A field for one line."""
    return _asked(name, label, FieldKind.LINE)


def day(name: str, label: str) -> dict[str, Any]:
    """A field for a date."""
    return _asked(name, label, FieldKind.DATE)


def yes_or_no(name: str, label: str) -> dict[str, Any]:
    """A field for yes or no, neither chosen beforehand."""
    return _asked(name, label, FieldKind.YES_NO)


def _asked(
    name: str, label: str, kind: FieldKind, options: tuple[tuple[str, str], ...] = ()
) -> dict[str, Any]:
    field = Field(
        place=f"act/{name}",
        label=label,
        hint="",
        kind=kind,
        value=None,
        is_required=True,
        options=options,
    )
    return {**field.view(), "name": name}
