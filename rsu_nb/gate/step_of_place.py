"""The step in which a place of a record is edited."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.record.record import Record

_STEPS: Final = (
    (r"agency_case", "competence"),
    (r"introduction|grounds|submissions|narrative", "claim"),
    (r"evidence|bundles", "evidence"),
    (r"country_|contrary_searches|information_", "country-information"),
    (r"matters_put", "matters-put"),
    (r"accounts|facts|fact_groups|whole_considered|future_conduct|sur_place_acts", "facts"),
    (r"determination\.circumstances", "good-faith"),
    (r"determination\.(?:harms|predicaments|closed)", "being-persecuted"),
    (r"determination\.closed", "article-1c"),
    (r"determination\.places", "protection-alternative"),
    (r"determination\.acts", "exclusion"),
    (r"determination\.destinations", "torture"),
    (r"determination|reopened|disputed|responses|review|notifications", "decision"),
)
"""What a place begins with, and its step; all else is edited with the procedure."""
_MEMBER: Final = re.compile(r"determination\.(?P<list>answers|conclusions)\[(?P<number>\d+)\]")


def step_of_place(where: str, record: Record, kind: DecisionType) -> str:
    """The key of the step in which a place is edited.

    Args:
        where: The place, such as `determination.answers[3].reasons`.
        record: The record it is a place of.
        kind: The decision type of the record.
    """
    if member := _MEMBER.match(where):
        return _step_of_member(member["list"], int(member["number"]) - 1, record, kind)
    known = {step.key for step in kind.steps}
    for beginning, step in _STEPS:
        if re.match(beginning, where) and step in known:
            return step
    return kind.steps[0].key


def _step_of_member(name: str, place: int, record: Record, kind: DecisionType) -> str:
    if name == "answers":
        return kind.issue(record.determination.answers[place].issue).step
    return kind.limb(record.determination.conclusions[place].limb).step
