"""Decided cases that somebody read, as a record says so and the unit's library has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Authority
from rsu_nb.record.officer_text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rsu_nb.record.library import ReadAuthority
    from rsu_nb.record.library_entry import AuthorityRead


def read_in_library(said: AuthorityRead, library: Sequence[ReadAuthority]) -> Authority | None:
    """The authority that a record says was read; None where the library has it otherwise.

    Args:
        said: What the record says.
        library: The authorities of the unit's library that were not withdrawn.
    """
    for one in library:
        is_it = said.library == one.id and said.authority in {one.key, one.citation}
        if is_it and (said.pinpoint, said.read_by, said.read_on) == (
            one.pinpoint,
            one.read_by,
            one.read_on,
        ):
            return Authority(
                key=one.key or one.citation,
                citation=_citation(one),
                proposition=plain(one.proposition),
                mark=Mark.VERIFIED,
                source=f"read for the unit's library, {one.id}",
            )
    return None


def _citation(read: ReadAuthority) -> str:
    """The citation as the law declares it, where it does, so that it is found by either."""
    declared = (one.citation for one in AUTHORITIES if one.key == read.key)
    return next(declared, read.citation)
