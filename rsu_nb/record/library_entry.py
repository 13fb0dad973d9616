"""What a record says of the unit's library: which card an item was taken from, what was read."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from rsu_nb.record.part import Count, Day, Line, Part

LibraryId = Annotated[str, StringConstraints(pattern=r"^L[1-9][0-9]{0,5}$")]
"""The id of a card or an authority in the unit's library, such as `L12`."""


class CardUsed(Part):
    """The card of the unit's library that an item of country information was taken from."""

    id: LibraryId
    version: Count


class AuthorityRead(Part):
    """A decided case that a named person read, as the unit's library has it.

    A decision names an authority that was not itself seen only with such an entry.
    """

    authority: Line
    """Its key in the law as declared, or its citation."""
    pinpoint: Line
    """The place that was read, such as `[62]-[64]`."""
    read_by: Line
    read_on: Day
    library: LibraryId
