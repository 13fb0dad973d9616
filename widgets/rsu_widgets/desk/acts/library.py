"""Something of the unit's library taken into a case at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.notebook.library import use_in_case
from rsu_widgets.desk.acts.act import Done, given

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work


def use(work: Work, _: str, values: Values) -> Done:
    """Take a card or an authority into the record of the case.

    Raises:
        MissingValueError: No entry is chosen.
        LibraryError: There is none of that id, or it was withdrawn.
        SealedCaseError: The case is sealed.
        InvalidRecordError: It cannot stand in the record, such as one read after the decision.
    """
    entry, _, number = given(values, "entry", "The entry").partition(" ")
    question = int(number) if number.isdecimal() else None
    name = use_in_case(work.store, work.case, entry, question)
    work.open_again()
    as_what = f"{name}; say which way it points here" if name else "an authority it may name"
    field = f"country_information/{name}" if name else ""
    return Done(words=f"{entry} is in the case as {as_what}.", field=field)
