"""Takes out of a depersonalised copy every name and particular that the record knows (s 151)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.names import REMOVED
from rsu_nb.drafting.references import with_contents
from rsu_nb.drafting.tree import Heading, ParagraphNumber, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.drafting.tree import Block, Inline
    from rsu_nb.record.people import Identity
    from rsu_nb.record.record import Record

_SHORTEST_PART: Final = 4
_REMARK: Final = re.compile(r"\s*\([^)]*\)\s*$")


def without_particulars(blocks: Sequence[Block], record: Record) -> tuple[Block, ...]:
    """The blocks with each name, number and address of the record's people removed.

    Names come out of free lines too, such as a title, in which no role token can stand; the parts
    of a full name as well as the whole.
    """
    known = sorted({*_particulars(record)}, key=len, reverse=True)
    if not known:
        return tuple(blocks)
    words = "|".join(re.escape(one) for one in known)
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)")
    return tuple(_cleaned(block, pattern) for block in blocks)


def _cleaned(block: Block, pattern: re.Pattern[str]) -> Block:
    def turned(content: tuple[Inline, ...], _: str) -> tuple[Inline, ...]:
        return tuple(_without(node, pattern) for node in content)

    match block:
        case Heading():
            return replace(block, text=pattern.sub(REMOVED, block.text))
        case Table():
            cleaned = replace(block, caption=pattern.sub(REMOVED, block.caption))
            return with_contents(cleaned, turned)
        case _:
            return with_contents(block, turned)


def _without(node: Inline, pattern: re.Pattern[str]) -> Inline:
    if isinstance(node, ParagraphNumber):
        return node
    return replace(node, text=pattern.sub(REMOVED, node.text))


def _particulars(record: Record) -> Iterator[str]:
    for identity in record.identities:
        yield from _particulars_of(identity)


def _particulars_of(identity: Identity) -> Iterator[str]:
    names = [identity.full_name, *filter(None, (identity.printed_as,)), *identity.aliases]
    whole = [_REMARK.sub("", name) for name in names]
    yield from whole
    for name in whole:
        yield from (part for part in name.split() if len(part) >= _SHORTEST_PART)
    yield from identity.document_numbers
    yield from identity.address_for_service
    if identity.electronic_address:
        yield identity.electronic_address
