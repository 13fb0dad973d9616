"""Every set of answers to a small declaration, one by one: the oracle of the proof."""

from __future__ import annotations

from itertools import chain, combinations, product
from typing import TYPE_CHECKING

from rsu_nb.law.answers import Answers, Member
from rsu_nb.law.expression import Kind
from rsu_nb.law.issue import ListAt
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.values import Answer
from tests.unit.law.declarations import scopes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.proof.slots import Slots


def every_finished_case(declared: DecisionType, bound: int = 2) -> Iterator[Answers]:
    """Every finished set of answers, on lists of up to `bound` members."""
    for members in _member_lists(slots_for(declared, bound), is_finished=True):
        bare = Answers(members=members, closed=frozenset(_lists(members)))
        yield from _answered(declared, bare, (Answer.YES, Answer.NO), may_be_open=False)


def every_case(declared: DecisionType, bound: int = 2) -> Iterator[Answers]:
    """Every set of answers, finished or not."""
    for members in _member_lists(slots_for(declared, bound), is_finished=False):
        for closed in _some(_lists(members)):
            bare = Answers(members=members, closed=frozenset(closed))
            yield from _answered(declared, bare, (Answer.YES, Answer.NO, None), may_be_open=True)


def size(answers: Answers) -> tuple[int, int]:
    """How many members and how many answers a case has; what a smallest case has least of."""
    members = sum(len(listed) for listed in answers.members.values())
    return members, len(answers.given) + len(answers.readings) + len(answers.closed)


def _answered(
    declared: DecisionType, bare: Answers, values: tuple[Answer | None, ...], *, may_be_open: bool
) -> Iterator[Answers]:
    askings = [issue.at(scope) for issue in declared.issues for scope in scopes(bare, issue)]
    options = [
        [(rule.key, option) for option, _ in rule.options] + ([None] if may_be_open else [])
        for rule in declared.readings
    ]
    for given in product(values, repeat=len(askings)):
        answers = {at: one for at, one in zip(askings, given, strict=True) if one is not None}
        for taken in product(*options):
            yield Answers(
                members=bare.members,
                closed=bare.closed,
                given=answers,
                readings=dict(one for one in taken if one is not None),
            )


def _member_lists(slots: Slots, *, is_finished: bool) -> Iterator[dict[Kind, tuple[Member, ...]]]:
    choices = [
        list(_first_members(slots, kind, is_finished=is_finished)) for kind in slots.members
    ]
    for chosen in product(*choices):
        members = dict(zip(slots.members, chosen, strict=True))
        on_list = {one.id for one in members.get(Kind.COUNTRY, ())}
        homes = {one.country for listed in chosen for one in listed if one.country is not None}
        if homes <= on_list and (on_list or Kind.COUNTRY not in members or not is_finished):
            yield members


def _first_members(slots: Slots, kind: Kind, *, is_finished: bool) -> Iterator[tuple[Member, ...]]:
    homes = list(dict.fromkeys(one.country for one in slots.members[kind])) or [None]
    by_home = [
        list(
            _in_one_home(
                [one for one in slots.members[kind] if one.country == home],
                is_finished=is_finished,
            )
        )
        for home in homes
    ]
    for chosen in product(*by_home):
        yield tuple(chain.from_iterable(chosen))


def _in_one_home(members: list[Member], is_finished: bool) -> Iterator[tuple[Member, ...]]:
    single = [one for one in members if not one.holds]
    holders = [one for one in members if one.holds]
    for number in range(len(single) + 1):
        if not holders or number < 2 or not is_finished:
            yield tuple(single[:number])
        if holders and number >= 2:
            yield (*single[:number], *holders)


def _lists(members: dict[Kind, tuple[Member, ...]]) -> list[ListAt]:
    countries = [one.id for one in members.get(Kind.COUNTRY, ())]
    return [
        ListAt(kind, home)
        for kind in members
        for home in (countries if kind.is_by_country else [None])
    ]


def _some(lists: list[ListAt]) -> Iterator[tuple[ListAt, ...]]:
    for number in range(len(lists) + 1):
        yield from combinations(lists, number)
