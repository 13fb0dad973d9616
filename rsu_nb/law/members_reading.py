"""The members of lists that an answers file names, in the order in which it names them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from rsu_nb.law.answers import Member
from rsu_nb.law.expression import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class MembersNamed:
    """Collects the members of every list."""

    def __init__(self) -> None:
        """Begin with empty lists."""
        self._named: dict[Kind, dict[tuple[str | None, str], None]] = {kind: {} for kind in Kind}

    def name(self, scope: Mapping[Kind, str]) -> None:
        """Note the members that one answer is about."""
        for kind, member in scope.items():
            home = scope.get(Kind.COUNTRY) if kind.is_by_country else None
            self._named[kind][home, member] = None

    def name_all(
        self, where: str, kind: Kind, names: Any, wrong: Callable[[str, str], None]
    ) -> None:
        """Note the members that `lists` names for one list; `wrong` is told of what cannot be."""
        if kind.is_by_country and isinstance(names, Mapping):
            for country, ids in names.items():
                self.name({Kind.COUNTRY: str(country)})
                self._name_each(f"{where}.{country}", kind, str(country), ids, wrong)
        elif kind.is_by_country:
            wrong(where, f"has no countries; write the {kind.plural} of each country under it")
        else:
            self._name_each(where, kind, None, names, wrong)

    def homes(self, kind: Kind) -> Iterable[str | None]:
        """The countries for which the list is kept; None alone where it is kept once."""
        if not kind.is_by_country:
            return (None,)
        return tuple(country for _, country in self._named[Kind.COUNTRY])

    def lists(self) -> dict[Kind, tuple[Member, ...]]:
        """Every list that has members, or may have."""
        return {
            kind: tuple(
                Member(id=member, country=country, holds=_held(kind, member))
                for country, member in named
            )
            for kind, named in self._named.items()
        }

    def _name_each(
        self,
        where: str,
        kind: Kind,
        country: str | None,
        ids: Any,
        wrong: Callable[[str, str], None],
    ) -> None:
        if not isinstance(ids, list) or not all(isinstance(member, str) for member in ids):
            wrong(where, "is not a list of names")
            return
        self._named[kind] |= {(country, member): None for member in ids}


def _held(kind: Kind, member: str) -> frozenset[str]:
    parts = member.split("+")
    if kind is not Kind.PREDICAMENT or len(parts) == 1:
        return frozenset()
    return frozenset(part.strip() for part in parts)
