"""What a unit prints on its documents (letterhead, marking, where to appeal), and its words."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import UnreadableFileError, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE: Final = "settings.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The unit's own lines.

    Attributes:
        unit: The unit's name.
        letterhead: Lines at the head of every document, first the unit's name.
        marking: Protective marking, top and bottom of every page; "" for none.
        place_of_lodging: Where an appeal is lodged with the Tribunal.
        contact: How the unit is reached.
        words: Words that are spelt rightly in this unit; never a name from a case.
    """

    unit: str = "Refugee Status Unit"
    letterhead: tuple[str, ...] = ("Refugee Status Unit", "Immigration New Zealand")
    marking: str = "IN CONFIDENCE – Immigration Act 2009, s 151"
    place_of_lodging: tuple[str, ...] = (
        "Immigration and Protection Tribunal",
        "at the address given in the approved notice of appeal",
    )
    contact: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def settings_from(toml: Mapping[str, Any]) -> Settings:
    """The settings that a file's contents give; what it leaves out keeps its ordinary value.

    Raises:
        UnreadableFileError: A name is not one of the settings, or its value is of another kind.
    """
    known = {field.name for field in fields(Settings)}
    for name in toml:
        if name not in known:
            raise UnreadableFileError(FILE, f"{name!r} is no setting.{nearest(name, known)}")
    return replace(_ORDINARY, **{name: _value(name, value) for name, value in toml.items()})


def _value(name: str, value: Any) -> Any:
    is_lines = isinstance(getattr(_ORDINARY, name), tuple)
    if is_lines and isinstance(value, list) and all(isinstance(line, str) for line in value):
        return tuple(value)
    if not is_lines and isinstance(value, str):
        return value
    kind = "a list of lines in double quotes" if is_lines else "one line in double quotes"
    raise UnreadableFileError(FILE, f"{name} must be {kind}; correct it and try again.")


_ORDINARY: Final = Settings()
