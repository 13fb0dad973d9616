"""The unit's library on screen: cards on the countries of the case, and authorities read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.notebook.library import found_in
from rsu_nb.record.library import Card
from rsu_nb.store.library import Library
from rsu_widgets.desk.screens.asking_fields import choice
from rsu_widgets.desk.screens.layout import actions, heading_cell, prose, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.library import LibraryEntry
    from rsu_widgets.desk.work import Work

_NONE = "The unit's library holds nothing on the countries of this case, and no authority."


def library_groups(work: Work) -> Iterator[dict[str, Any]]:
    """What may be taken into the case from the library, and what was."""
    found = _found(work)
    if not found:
        yield prose("", _NONE)
    rows = [[heading_cell(one.id), *_words(one)] for one in found]
    yield from table("In the library", ("Entry", "What it is", "Where", "What it says"), rows)
    read = [
        [one.library, one.authority, one.pinpoint, f"{one.read_by}, {one.read_on}"]
        for one in work.record.authorities_read
    ]
    columns = ("Entry", "Authority", "Where", "Read by")
    yield from table("Authorities this decision may name", columns, read)
    taken = [(value, words) for one in found for value, words in _uses(one)]
    if taken and not work.stage.is_closed:
        use = {
            "act": "use-library",
            "label": "Take this into the case",
            "asks": [choice("entry", "The entry, and the question it answers", taken)],
        }
        yield actions("Take something into the case", use)


def _found(work: Work) -> list[LibraryEntry]:
    """The authorities, and the cards on a country of the case, those withdrawn left out."""
    countries = {one.code for one in work.record.countries}
    return [
        one
        for one in found_in(Library(work.store.session).entries())
        if not isinstance(one.holds, Card) or countries & {*one.holds.countries}
    ]


def _words(entry: LibraryEntry) -> tuple[str, str, str]:
    holds = entry.holds
    if isinstance(holds, Card):
        what = f"{holds.publisher}, {holds.title}, {holds.published}"
        return what, holds.pinpoint, holds.says.typed()
    return holds.citation, holds.pinpoint, holds.proposition.typed()


def _uses(entry: LibraryEntry) -> Iterator[tuple[str, str]]:
    """Each use of an entry: a card answers one of its questions, an authority is named."""
    if isinstance(entry.holds, Card):
        for number, question in enumerate(entry.holds.questions, start=1):
            yield f"{entry.id} {number}", f"{entry.id}: {question}"
    else:
        yield entry.id, f"{entry.id}: {entry.holds.citation}"
