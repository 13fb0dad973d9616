"""Takes a card or an authority of the unit's library into a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.evidence import CountryInformation, DisclosureState
from rsu_nb.record.library_entry import AuthorityRead, CardUsed
from rsu_nb.record.lookup import ids
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_data

if TYPE_CHECKING:
    from rsu_nb.record.library import Card, ReadAuthority
    from rsu_nb.record.part import Part
    from rsu_nb.record.record import Record

_COPIED: Final = (
    *("publisher", "author", "title", "source_type", "published", "covers", "read_on"),
    *("pinpoint", "address", "quotes", "says", "passage"),
)


def with_card(record: Record, card: Card, used: CardUsed, question: str) -> tuple[Record, str]:
    """A record with a card among its country information, and the id it has there.

    What only the case can say is left to the officer: which way it points is a gap, and it counts
    as not shown to the claimant until it is.

    Args:
        record: The record of a case.
        card: The card.
        used: Its id and version in the library.
        question: Which of its questions it answers in this case.

    Raises:
        InvalidRecordError: It cannot stand in the record, such as one read after the decision.
    """
    taken = [int(one[1:]) for one in ids(record) if one[0] == "C" and one[1:].isdigit()]
    id_ = f"C{max(taken, default=0) + 1}"
    item = CountryInformation(
        id=id_,
        question=question,
        disclosure=DisclosureState.NOT_SHOWN,
        card=used,
        **{name: getattr(card, name) for name in _COPIED},
    )
    return _with(record, country_information=(*record.country_information, item)), id_


def with_authority(record: Record, read: ReadAuthority) -> Record:
    """A record that says who read an authority, and where; a later reading replaces the earlier.

    Args:
        record: The record of a case.
        read: The authority as the unit's library has it, with its id.

    Raises:
        InvalidRecordError: It cannot stand in the record, such as one read after the decision.
    """
    said = AuthorityRead(
        authority=read.key or read.citation,
        pinpoint=read.pinpoint,
        read_by=read.read_by,
        read_on=read.read_on,
        library=str(read.id),
    )
    others = (one for one in record.authorities_read if one.library != read.id)
    return _with(record, authorities_read=(*others, said))


def _with(record: Record, **fields: tuple[Part, ...]) -> Record:
    changed: dict[str, Any] = record_to_data(record.model_copy(update=fields))
    return validated(changed, record.case)
