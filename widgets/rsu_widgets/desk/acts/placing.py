"""A passage of prose put into its place: it leaves the text in which it was written first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import RsuError, UnknownNameError
from rsu_nb.record.facts import MaterialFact
from rsu_nb.record.places import value_at
from rsu_widgets.desk.acts.act import Done, MissingValueError, given
from rsu_widgets.desk.new_ids import new_id
from rsu_widgets.desk.where import item_of
from rsu_widgets.desk.work import is_same_text

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work

NEW_FACT: Final = "new-fact"
"""Where a passage goes that becomes a fact."""

_TEXTS: Final = frozenset(
    {"statement", "reasons", "text", "what", "answer", "evaluation", "introduction"}
    | {"country_picture", "prose"}
)
_MADE: Final = ("determination/answers/", "whole_considered/")
"""What comes to be with its first word."""
_PASSAGE: Final = "The passage"


class ChangedProseError(RsuError):
    """The text in which a passage was selected is not what is kept."""

    def __init__(self) -> None:
        """Say so, and that nothing was moved."""
        super().__init__(
            "Nothing was moved: this text is not what is kept of it, since it was changed in "
            "another window or is not saved yet. Look at it, and choose the passage again."
        )


def place_passage(work: Work, source: str, values: Values) -> Done:
    """Put a passage at the end of another text, or make it a new fact; undo takes it back.

    Args:
        work: The case.
        source: The place of the text in which it was written.
        values: `before`, `passage` and `after`, which are the whole of that text, and `to`.

    Raises:
        MissingValueError: No passage is chosen, or no place.
        ChangedProseError: The text is not what is kept.
        UnknownNameError: There is no such place.
        SealedCaseError: The case is sealed.
        StoreError: It was not kept, and why.
    """
    before, passage, after = (_text(values, name) for name in ("before", "passage", "after"))
    to = given(values, "to", "Where the passage goes")
    if not passage.strip():
        raise MissingValueError(_PASSAGE)
    work.take_in_others()
    if not is_same_text(value_at(work.data, source), f"{before}{passage}{after}"):
        raise ChangedProseError
    _refuse_no_text(work, to)
    place, value = _put(work, to, passage.strip())
    work.edit_together({place: value, source: rest_of(before, passage, after) or None})
    name = place.split("/")[1] if to == NEW_FACT else ""
    words = f"The passage is the fact {name} now." if name else f"Put into {_words_of(to)}."
    return Done(words=words, field=source, may_undo=True)


def rest_of(before: str, passage: str, after: str) -> str:
    """What is left of a text without a passage, its paragraphs and lines still apart.

    Args:
        before: What stands before the passage.
        passage: The passage.
        after: What stands after it.
    """
    first, last = before.rstrip(), after.lstrip()
    if not first or not last:
        return first or last
    gaps = (
        before[len(first) :] + passage[: len(passage) - len(passage.lstrip())],
        passage[len(passage.rstrip()) :] + after[: len(after) - len(last)],
    )
    lines = max(gap.count("\n") for gap in gaps)
    return f"{first}{(' ', chr(10), chr(10) * 2)[min(lines, 2)]}{last}"


def _put(work: Work, to: str, passage: str) -> tuple[str, Any]:
    """The place that takes a passage, and what it holds then."""
    if to == NEW_FACT:
        name = new_id(MaterialFact, work.data)
        return f"facts/{name}", {"id": name, "statement": passage}
    there = value_at(work.data, to)
    return to, f"{there}\n\n{passage}" if there else passage


def _refuse_no_text(work: Work, to: str) -> None:
    steps = to.split("/")
    is_there = len(steps) == 1 or to.startswith(_MADE) or value_at(work.data, item_of(to))
    if to != NEW_FACT and not (steps[-1] in _TEXTS and is_there):
        raise UnknownNameError(kind="place for a passage", name=to, known=())


def _words_of(place: str) -> str:
    """A place in words: the thing that it belongs to, and its field."""
    *holders, field = place.split("/")
    thing = next((one for one in reversed(holders) if not one.islower() or " " in one), "")
    return " ".join(filter(None, (thing, field.replace("_", " "))))


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
