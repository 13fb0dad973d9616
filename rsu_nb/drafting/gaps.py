"""Everything a record still needs before its decision is complete, by step; and what disagrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.checks.agency import agency_gaps
from rsu_nb.drafting.checks.claim import claim_gaps, country_information_gaps, evidence_gaps
from rsu_nb.drafting.checks.conclusions import (
    alternative_gaps,
    conclusion_gaps,
    mismatches,
    refused_gaps,
)
from rsu_nb.drafting.checks.disclosure import disclosure_gaps
from rsu_nb.drafting.checks.disputes import dispute_gaps
from rsu_nb.drafting.checks.facts import fact_gaps, matter_gaps, prose_gaps
from rsu_nb.drafting.checks.issues import issue_gaps
from rsu_nb.drafting.checks.procedure import procedure_gaps
from rsu_nb.drafting.standing import Standing, standing_of

if TYPE_CHECKING:
    from rsu_nb.drafting.gap import Gap
    from rsu_nb.errors import Problem
    from rsu_nb.record.record import Record

CHECKS: Final = (
    procedure_gaps,
    agency_gaps,
    claim_gaps,
    evidence_gaps,
    country_information_gaps,
    disclosure_gaps,
    matter_gaps,
    prose_gaps,
    fact_gaps,
    issue_gaps,
    alternative_gaps,
    refused_gaps,
    conclusion_gaps,
    dispute_gaps,
)

ONE_SIDED: Final = {
    "convention_reason": (
        "A Convention reason that is found has a ground; one that is not found has none "
        "(Article 1A(2))."
    ),
    "benefit_of_doubt": (
        "The benefit of the doubt is considered before a core fact is not accepted, and said "
        "where it is given (UNHCR Handbook 203-204)."
    ),
    "found": "A fact accepted in part has the part that is accepted.",
    "not_found": "A fact accepted in part has the part that is not accepted.",
}
"""Fields that one answer or finding needs and its opposite does not, each with the reason."""


def gaps_of(record: Record) -> tuple[Problem, ...]:
    """Everything incomplete in `record`, in the order of the steps."""
    return tuple(gap.problem() for gap in all_gaps(record, standing_of(record)))


def mismatches_of(record: Record) -> tuple[Problem, ...]:
    """The limbs that are concluded otherwise than the findings entail; never a gap."""
    return tuple(mismatches(standing_of(record)))


def all_gaps(record: Record, standing: Standing) -> tuple[Gap, ...]:
    """Everything incomplete in `record`, as gaps, in the order of the steps."""
    order = [step.key for step in standing.decision_type.steps]
    found = [gap for check in CHECKS for gap in check(record, standing)]
    return tuple(sorted(found, key=lambda gap: order.index(gap.step)))
