"""What the browser asks of the desk: each message checked before anything is done with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import RsuError

if TYPE_CHECKING:
    from collections.abc import Container

_LONGEST_PLACE: Final = 400
_LONGEST_TEXT: Final = 1_000_000


class UnreadableMessageError(RsuError):
    """The browser sent what the desk does not understand."""

    def __init__(self) -> None:
        """Say so; what was sent is not repeated, because it may be somebody's particulars."""
        super().__init__(
            "The page sent something that this version does not understand. Nothing was changed; "
            "reload the page, and your text will be there."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message from the browser.

    Attributes:
        do: What is asked for.
        seq: Its number, to be repeated in the answer.
        place: The place in the record that it concerns; "" for none.
        value: What was typed or chosen there.
        args: What else it says.
    """

    do: str
    seq: int
    place: str = ""
    value: Any = None
    args: dict[str, Any] = field(default_factory=dict)


def message_from(content: Any, known: Container[str]) -> Message:
    """The message in what the browser sent.

    Args:
        content: What came.
        known: What may be asked for.

    Raises:
        UnreadableMessageError: It is none.
    """
    if not isinstance(content, dict):
        raise UnreadableMessageError
    do, seq, place = content.get("do"), content.get("seq", 0), content.get("place", "")
    args = content.get("args", {})
    if not (
        isinstance(do, str) and do in known and isinstance(seq, int) and isinstance(args, dict)
    ):
        raise UnreadableMessageError
    if not isinstance(place, str) or len(place) > _LONGEST_PLACE:
        raise UnreadableMessageError
    value = content.get("value")
    if not _is_value(value):
        raise UnreadableMessageError
    return Message(do=do, seq=seq, place=place, value=value, args=args)


def _is_value(value: Any) -> bool:
    """True for what a field may hold: a text, a number, yes or no, nothing, or several texts."""
    if isinstance(value, list):
        return all(isinstance(one, str) and len(one) <= _LONGEST_TEXT for one in value)
    if isinstance(value, str):
        return len(value) <= _LONGEST_TEXT
    return value is None or isinstance(value, bool | int)
