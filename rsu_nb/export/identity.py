"""Would a published copy let somebody be identified? Immigration Act 2009 s 151(2)(d)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.export.errors import IdentityDisclosedError
from rsu_nb.export.provenance import provenance_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.people import Identity
    from rsu_nb.record.record import Record


def refuse_identities(record: Record, document: Document) -> None:
    """Refuse a document in which a name, number or address of the record's people stands.

    Raises:
        IdentityDisclosedError: It does; the paragraphs are named, not what stands in them.
    """
    identifying = {text.casefold() for one in record.identities for text in _strings(one)}
    where = [
        paragraph["id"]
        for paragraph in provenance_of(document)["paragraphs"]
        if any(text in paragraph["text"].casefold() for text in identifying)
    ]
    where += [
        field.label
        for field in document.front
        if any(text in str(field.content).casefold() for text in identifying)
    ]
    if where:
        raise IdentityDisclosedError(record.case, where)


def _strings(one: Identity) -> Iterator[str]:
    yield one.full_name
    yield from (text for text in (one.printed_as, one.electronic_address) if text)
    yield from one.aliases
    yield from one.document_numbers
    yield from one.address_for_service
