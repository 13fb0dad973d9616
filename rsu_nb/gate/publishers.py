"""How many publishers stand behind country information, where one repeats another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.record.evidence import CountryInformation


def independent_publishers(items: Iterable[CountryInformation]) -> frozenset[str]:
    """The publishers from whom the items come, in lower case.

    An item that repeats another source counts for that source: for its publisher, where the
    source named is by a publisher among the items, else for the source as it is named.
    """
    read = tuple(items)
    publishers = {item.publisher.casefold() for item in read}
    return frozenset(_origin(item, publishers) for item in read)


def _origin(item: CountryInformation, publishers: set[str]) -> str:
    if item.quotes is None:
        return item.publisher.casefold()
    repeated = item.quotes.casefold()
    named = sorted(one for one in publishers if one in repeated)
    return named[0] if named else repeated
