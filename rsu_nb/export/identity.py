"""Would a published copy let somebody be identified? Immigration Act 2009 s 151(2)(d)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.export.errors import IdentityDisclosedError
from rsu_nb.export.provenance import provenance_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.record import Record

_WORD_OF_A_NAME: Final = re.compile(r"[^\W\d_][\w’'-]{3,}")
_NUMBER: Final = re.compile(r"\d[\d -]{3,}\d")
_NOTHING: Final = r"(?!)"


def refuse_identities(record: Record, document: Document) -> None:
    """Refuse a document in which a name, number or address of the record's people stands.

    Raises:
        IdentityDisclosedError: It does; the paragraphs are named, not what stands in them.
    """
    identifies = _identifies(record)
    where = [
        paragraph["id"]
        for paragraph in provenance_of(document)["paragraphs"]
        if identifies(paragraph["text"])
    ]
    where += [field.label for field in document.front if identifies(_text(field.content))]
    if where:
        raise IdentityDisclosedError(record.case, where)


def _identifies(record: Record) -> Callable[[str], bool]:
    """Whether a text holds something that identifies one of the people.

    Whole strings count however they are capitalised; a part of a name as it is written, because
    many names are words as well.
    """
    whole = re.compile(_any_of(_wholes(record)), re.IGNORECASE)
    part = re.compile(_any_of(_parts(record)))
    return lambda text: bool(whole.search(text) or part.search(text))


def _any_of(texts: Iterator[str]) -> str:
    patterns = "|".join(re.escape(text) for text in sorted(set(texts)))
    return rf"(?<!\w)(?:{patterns or _NOTHING})(?!\w)"


def _wholes(record: Record) -> Iterator[str]:
    for one in record.identities:
        yield one.full_name
        yield from (text for text in (one.printed_as, one.electronic_address) if text)
        yield from (*one.aliases, *one.document_numbers, *one.address_for_service)


def _parts(record: Record) -> Iterator[str]:
    for one in record.identities:
        yield from _WORD_OF_A_NAME.findall(one.full_name)
        for number in one.document_numbers:
            yield from _NUMBER.findall(number)


def _text(content: tuple[object, ...]) -> str:
    return "".join(getattr(part, "text", "") for part in content)
