"""Which members of a list stand in it more than once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

Member = TypeVar("Member", bound="Hashable")


def repeated(members: Iterable[Member]) -> tuple[Member, ...]:
    """Each member that stands there more than once, in order of its first appearance."""
    return tuple(member for member, times in Counter(members).items() if times > 1)
