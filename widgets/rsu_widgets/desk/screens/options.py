"""What may be chosen in a field: things of the case with what they say, its people, its lists."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.record.agency_case import AgencyCase
from rsu_nb.record.determination import Determination
from rsu_nb.record.places import value_at
from rsu_nb.record.record import Record
from rsu_nb.record.roles import ROLES
from rsu_nb.record.things import KINDS
from rsu_nb.record.validation.reference_table import REFERENCES
from rsu_widgets.desk.fields import members_of
from rsu_widgets.desk.screens.listed import says

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.part import Part
    from rsu_widgets.desk.work import Work

Options = list[dict[str, str]]

_HOLDERS: Final = ((Record, ""), (Determination, "determination"), (AgencyCase, "agency_case"))
_POINTS_AT: Final = {f"{one.part.__name__}.{one.field}": one.to for one in REFERENCES}
_ANY_ROLE: Final = frozenset({"Person.role"})
_OF_A_CLAIM: Final = frozenset({("Finding.result", "accepted-benefit-of-doubt")})
"""Choices that are offered only of a claim, by class and field."""
_RELIED_ON: Final = tuple(kind.part for kind in KINDS if kind.may_be_relied_on)


class Choices:
    """What may be chosen in the fields of one case, as it stands on the screen."""

    def __init__(self, work: Work) -> None:
        self._data = work.data
        self._declared = work.drawn.standing.decision_type
        self._things = {part: [*found] for part, found in _things(work.data)}

    def of(self, field: dict[str, Any]) -> Options:
        """The options of a field as the screen takes it; none where anything may be typed."""
        named, kind = field["named"], field["kind"]
        if kind in {"reference", "references"}:
            return self.things(*_POINTS_AT.get(named, _RELIED_ON))
        if kind in {"role", "roles"}:
            return self.free_roles() if named in _ANY_ROLE else self.roles()
        if kind == "country":
            return [] if named == "CandidateCountry.code" else self.countries()
        if named.endswith("_issues"):
            return [_option(one.key, one.question) for one in self._declared.issues]
        if named.endswith(".limb"):
            return [_option(one.key, one.question) for one in self._declared.limbs]
        return []

    def is_offered(self, named: str, value: str) -> bool:
        """True where a value is offered in a field, in this kind of matter."""
        return not (self._declared.is_brought_by_agency and (named, value) in _OF_A_CLAIM)

    def things(self, *parts: type[Part]) -> Options:
        """The things of some kinds, each by its id and with what it says."""
        return [option for part in parts for option in self._things.get(part, [])]

    def relied_on(self) -> Options:
        """The things that a reason may rest on."""
        return self.things(*_RELIED_ON)

    def roles(self) -> Options:
        """The people of the case by role."""
        people = self._data.get("people") or []
        return [_option(one["role"], one.get("relation") or "") for one in people if "role" in one]

    def free_roles(self) -> Options:
        """Every role, with the next number where somebody of the case has it already."""
        taken = {one.get("role") for one in self._data.get("people") or []}
        next_to = (
            f"{role}-{next(number for number in count(2) if f'{role}-{number}' not in taken)}"
            for role in ROLES
            if role in taken
        )
        return [_option(role) for role in (*ROLES, *next_to)]

    def countries(self) -> Options:
        """The countries that the case names."""
        named = self._data.get("countries") or []
        return [_option(one["code"], one.get("name") or "") for one in named if "code" in one]


def _things(data: dict[str, Any]) -> Iterator[tuple[type[Part], Iterator[dict[str, str]]]]:
    for holder, place in _HOLDERS:
        held = value_at(data, place) if place else data
        for name in holder.model_fields:
            part = members_of(holder, name)
            members = (held or {}).get(name)
            if part is not None and members:
                yield part, (_option(one["id"], says(one)) for one in members if "id" in one)


def _option(value: str, words: str = "") -> dict[str, str]:
    return {"value": value, "label": f"{value} {words}".strip()}
