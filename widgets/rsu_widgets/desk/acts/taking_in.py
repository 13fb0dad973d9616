"""A draft copy comes back at the desk: its comments join the second reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.export.take_in import take_in
from rsu_nb.export.taken_in_words import lines_of
from rsu_widgets.desk.acts.act import Done, chosen_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work

_FILE: Final = "The copy that came back"


def take_in_comments(work: Work, _: str, values: Values) -> Done:
    """Take the comments of a Word file into the second reading; the file itself is not kept.

    Raises:
        MissingValueError: No file is chosen.
        UnreadableCopyError: It is no Word document, or one that is not read, and why.
        NotACopyError: It is not a copy of this case.
        LifeError: No reading is under way, or the account may not comment in it.
        SealedCaseError: The case is sealed.
        InvalidRecordError: The record cannot hold so much.
    """
    taken = take_in(work.store, work.case, chosen_file(values, "file", _FILE).content)
    work.open_again()
    return Done(words=_in_a_row(lines_of(work.case, taken)))


def _in_a_row(lines: Iterable[str]) -> str:
    """Lines as one paragraph, those that are set in as a row of their own."""
    first, *others = lines
    row = ", ".join(one.strip() for one in others if one.startswith(" "))
    rest = (one for one in others if not one.startswith(" "))
    return " ".join(filter(None, (first, f"{row}." if row else "", *rest)))
