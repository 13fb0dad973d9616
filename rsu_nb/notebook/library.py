"""Adding to the unit's library, searching it, and taking from it into a case."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from rsu_nb.errors import InvalidRecordError, Problem
from rsu_nb.gate.contamination.other_cases import names_somebody
from rsu_nb.gate.other_record import other_case_of
from rsu_nb.record.library import Card
from rsu_nb.record.library_entry import CardUsed
from rsu_nb.record.library_use import with_authority, with_card
from rsu_nb.record.officer_text import plain
from rsu_nb.store.errors import LibraryError
from rsu_nb.store.library import Library
from rsu_nb.store.other_cases import other_records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rsu_nb.record.library import LibraryFile, ReadAuthority
    from rsu_nb.store.library import LibraryEntry
    from rsu_nb.store.store import Store

_OF_A_CASE = (
    "holds the name, a number or the address of a person of a case; the library says nothing of a "
    "claimant. Take it out."
)


def add_to_library(
    store: Store, files: Sequence[tuple[str, LibraryFile]]
) -> tuple[tuple[str, int], ...]:
    """Add what some files hold to the unit's library: all of it, or nothing.

    Args:
        store: The store whose unit's library it is.
        files: Each file's name and what it holds.

    Returns:
        The id and version that each card and authority was given.

    Raises:
        InvalidRecordError: Something of a person of a case stands in it.
        LibraryError: What is to be superseded is not there, or was withdrawn.
    """
    people = [other_case_of(one.case, one.data) for one in other_records(store.session, "")]
    additions: list[Card | ReadAuthority] = []
    for name, file in files:
        problems = tuple(
            Problem(where=where, what=_OF_A_CASE)
            for where, one in _placed(file)
            if names_somebody("\n".join(words_of_entry(one)), people)
        )
        if problems:
            raise InvalidRecordError(name, problems)
        additions += (*file.cards, *file.authorities)
    return Library(store.session).add(*additions)


def found_in(
    entries: Iterable[LibraryEntry], *, country: str = "", words: str = ""
) -> tuple[LibraryEntry, ...]:
    """The entries that are about a country and hold every word looked for; macrons are no matter.

    Args:
        entries: The entries to look among; what was withdrawn is left out.
        country: The code of a country; "" for any, authorities included.
        words: The words looked for, in any order; "" for none.
    """
    wanted = _folded(words).split()
    return tuple(
        one
        for one in entries
        if not one.withdrawn_because
        and (not country or (isinstance(one.holds, Card) and country in one.holds.countries))
        and all(word in _folded("\n".join(words_of_entry(one.holds))) for word in wanted)
    )


def use_in_case(store: Store, case: str, entry: str, question: int | None = None) -> str:
    """Take a card or an authority into the record of a case.

    Args:
        store: The store of the case.
        case: The case reference.
        entry: The id in the library, such as `L12`.
        question: The number of the question that a card answers here; None where it has one only.

    Returns:
        The id that a card has in the case; "" for an authority.

    Raises:
        LibraryError: There is none of that id, it was withdrawn, or it has no such question.
        SealedCaseError: The case is sealed.
        InvalidRecordError: It cannot stand in the record, such as one read after the decision.
    """
    latest = Library(store.session).versions(entry)[-1]
    if latest.withdrawn_because:
        raise LibraryError(entry, "was withdrawn; `rsu-nb library show` says why.")
    record, upon = store.read(case)
    if isinstance(latest.holds, Card):
        used = CardUsed(id=entry, version=latest.version)
        asked = _question(latest.holds, entry, question)
        changed, id_ = with_card(record, latest.holds, used, asked)
    else:
        changed, id_ = with_authority(record, latest.holds), ""
    store.save(changed, upon=upon)
    return id_


def words_of_entry(holds: Card | ReadAuthority) -> list[str]:
    """Every line and text of a card or an authority, as plain words."""
    text = holds.says if isinstance(holds, Card) else holds.proposition
    lines = holds.model_dump(mode="json", exclude={"says", "proposition"}).values()
    words = [word for line in lines for word in (line if isinstance(line, list) else [line])]
    return [*(word for word in words if isinstance(word, str)), plain(text)]


def _placed(file: LibraryFile) -> Iterator[tuple[str, Card | ReadAuthority]]:
    for number, card in enumerate(file.cards, start=1):
        yield f"cards[{number}]", card
    for number, authority in enumerate(file.authorities, start=1):
        yield f"authorities[{number}]", authority


def _question(card: Card, entry: str, number: int | None) -> str:
    if number is None and len(card.questions) == 1:
        return card.questions[0]
    if number is None or not 1 <= number <= len(card.questions):
        raise LibraryError(
            entry,
            f"answers {len(card.questions)} question(s); say which one with `--question` and its "
            "number, which `rsu-nb library show` gives.",
        )
    return card.questions[number - 1]


def _folded(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()
