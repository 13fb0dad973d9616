"""Under which code of the gate each thing that a draft still lacks belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.record.claim import Ground, Submission
from rsu_nb.record.facts import MatterPut
from rsu_nb.record.things import Thing

if TYPE_CHECKING:
    from rsu_nb.drafting.gap import Gap
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.record.record import Record

_ANYTHING: Final = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRule:
    """Gaps of one kind and the code they belong to.

    Attributes:
        code: The code.
        step: The step of the gap; "" for any.
        where: A pattern that the whole place of the gap matches; "" for any.
        of: The class of the thing that the place names first; None for any.
    """

    code: str
    step: str = _ANYTHING
    where: str = _ANYTHING
    of: type[Thing] | None = None


GAP_RULES: Final = (
    GapRule(code="Q-DEC-1", where=r"(conclusion|dispute) on .*"),
    GapRule(code="Q-DEC-1", where=r".*\.explains_difference"),
    GapRule(code="Q-JUR-1", step="procedure", where="identities"),
    GapRule(code="Q-JUR-4", step="procedure", where=r"interviews|.*heard_or_read_by_decider"),
    GapRule(code="Q-FAI-1", step="competence", where=r"agency_case(\.notices)?|\w+\.answer"),
    GapRule(code="Q-FAI-2", step="evidence", where=r".*\.disclosed_by"),
    GapRule(code="Q-CHI-1", step="procedure", where=r"claimant\.(responsible_adult|views)"),
    GapRule(code="Q-CLM-1", step="claim", where="grounds"),
    GapRule(code="Q-CLM-1", step="claim", of=Ground),
    GapRule(code="Q-FAI-4", step="claim", of=Submission),
    GapRule(code="Q-FAI-3", step="evidence", where=r".*\.dealt_with"),
    GapRule(code="Q-CRE-6", step="evidence", where=r".*\.report\.uses"),
    GapRule(code="Q-COI-3", step="country-information", where="contrary_searches"),
    GapRule(code="Q-FAI-2", step="country-information", where=r".*\.disclosure_note"),
    GapRule(code="Q-CRE-4", where=r".*\.evaluation", of=MatterPut),
    GapRule(code="Q-FAI-1", of=MatterPut),
    GapRule(code="Q-CRE-1", step="facts", where="facts"),
    GapRule(code="Q-CRE-2", step="facts", where=r"\w+\.finding"),
    GapRule(code="Q-CRE-3", step="facts", where=r".*\.finding\.relies_on"),
    GapRule(code="Q-CRE-7", step="facts", where=r".*\.finding\.benefit_of_doubt"),
    GapRule(code="Q-CRE-9", step="facts", where=r".*\.finding\.(not_)?found"),
    GapRule(code="Q-JUR-2", step="consideration"),
    GapRule(code="Q-JUR-2", step="good-faith"),
    GapRule(code="Q-REF-9", step="nationality"),
    GapRule(code="Q-REF-9", step="being-persecuted", where=r"reading .*"),
    GapRule(code="Q-REF-2", step="being-persecuted", where=r"list of predicaments.*"),
    GapRule(code="Q-REF-3", step="being-persecuted", where=r".*\.state_protection"),
    GapRule(code="Q-REF-7", step="being-persecuted", where=r".*\.convention_reason"),
    GapRule(code="Q-REF-1", step="being-persecuted"),
    GapRule(code="Q-REF-6", step="protection-alternative"),
    GapRule(code="Q-REF-8", step="exclusion"),
    GapRule(code="Q-LNK-1", where=r"reading (recognised-refugee-practice|section-131-after-130)"),
    GapRule(code="Q-CAT-1", step="torture"),
    GapRule(code="Q-ICC-1", step="life-or-cruel-treatment"),
)
"""First come, first taken; a gap that none of them takes is shown as incomplete, under no code."""

OF_A_CLAIM: Final = frozenset(
    {
        *("Q-JUR-2", "Q-CRE-7", "Q-REF-1", "Q-REF-2", "Q-REF-3", "Q-REF-4", "Q-REF-5", "Q-REF-6"),
        *("Q-REF-7", "Q-REF-8", "Q-CAT-1", "Q-ICC-1", "Q-ICC-2", "Q-LNK-1"),
    }
)
"""Codes of what only a claim is decided on; none is asked of a matter that the agency brings."""

_FIRST_ID: Final = re.compile(r"[A-Z]{1,2}[1-9][0-9]*(?=\.|$)")


def code_of(gap: Gap, record: Record) -> str:
    """The code that a gap belongs to, or "" where no code covers it."""
    code = next((rule.code for rule in GAP_RULES if _takes(rule, gap, record)), "")
    return code if is_asked_of(decision_type(record.decision_type, record.law_as_at), code) else ""


def is_asked_of(declared: DecisionType, code: str) -> bool:
    """True where a code is asked of decisions of this type."""
    return not (declared.is_brought_by_agency and code in OF_A_CLAIM)


def _takes(rule: GapRule, gap: Gap, record: Record) -> bool:
    is_step = rule.step in {_ANYTHING, gap.step}
    is_place = not rule.where or re.fullmatch(rule.where, gap.where) is not None
    return is_step and is_place and (rule.of is None or _names(gap, rule.of, record))


def _names(gap: Gap, kind: type[Thing], record: Record) -> bool:
    """True where the place of the gap begins with the id of a thing of that class."""
    named = _FIRST_ID.match(gap.where)
    things: tuple[Thing, ...] = (*record.grounds, *record.submissions, *record.matters_put)
    return named is not None and any(
        thing.id == named[0] and isinstance(thing, kind) for thing in things
    )
