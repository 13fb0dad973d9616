"""The sections of a decision in the order in which they are printed, each with its step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from rsu_nb.drafting.sections.acceptance import write_acceptance, write_good_faith
from rsu_nb.drafting.sections.agency_case import write_procedure_of_agency
from rsu_nb.drafting.sections.application import write_application
from rsu_nb.drafting.sections.cessation import (
    write_article_1c,
    write_closing_on_recognitions,
    write_competence,
    write_recognition,
)
from rsu_nb.drafting.sections.claim import write_claim
from rsu_nb.drafting.sections.closing import write_closing
from rsu_nb.drafting.sections.country_information import write_country_information
from rsu_nb.drafting.sections.evidence import write_evidence
from rsu_nb.drafting.sections.exclusion import write_exclusion
from rsu_nb.drafting.sections.facts import write_facts
from rsu_nb.drafting.sections.facts_found import write_facts_found
from rsu_nb.drafting.sections.further_determinations import (
    write_other_country,
    write_serious_reasons,
)
from rsu_nb.drafting.sections.introduction import write_introduction
from rsu_nb.drafting.sections.lists import write_evidence_list, write_source_list
from rsu_nb.drafting.sections.matters import write_assessment
from rsu_nb.drafting.sections.preparation import write_preparation
from rsu_nb.drafting.sections.procedure import write_procedure
from rsu_nb.drafting.sections.protection import write_life_or_cruel_treatment, write_torture
from rsu_nb.drafting.sections.protection_alternative import write_protection_alternative
from rsu_nb.drafting.sections.refugee import (
    write_being_persecuted,
    write_nationality,
    write_refugee_conclusion,
)
from rsu_nb.drafting.sections.schedule import write_schedule
from rsu_nb.drafting.writer import Writer
from rsu_nb.errors import UnknownNameError


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of a decision.

    Attributes:
        step: The step whose text it is.
        write: Writes its blocks.
        is_merits: True where it is left out of a claim that is refused at the door.
    """

    step: str
    write: Callable[[Writer], None]
    is_merits: bool = True


_CLAIM: Final = (
    Section(step="claim", write=write_introduction, is_merits=False),
    Section(step="procedure", write=write_procedure, is_merits=False),
    Section(step="consideration", write=write_acceptance, is_merits=False),
    Section(step="claim", write=write_claim, is_merits=False),
    Section(step="evidence", write=write_evidence, is_merits=False),
    Section(step="country-information", write=write_country_information),
    Section(step="matters-put", write=write_assessment),
    Section(step="facts", write=write_facts),
    Section(step="facts", write=write_facts_found),
    Section(step="good-faith", write=write_good_faith),
    Section(step="nationality", write=write_nationality),
    Section(step="being-persecuted", write=write_being_persecuted),
    Section(step="protection-alternative", write=write_protection_alternative),
    Section(step="exclusion", write=write_exclusion),
    Section(step="refugee", write=write_refugee_conclusion),
    Section(step="torture", write=write_torture),
    Section(step="life-or-cruel-treatment", write=write_life_or_cruel_treatment),
    Section(step="serious-reasons", write=write_serious_reasons),
    Section(step="other-country", write=write_other_country),
    Section(step="decision", write=write_closing, is_merits=False),
    Section(step="decision", write=write_schedule, is_merits=False),
    Section(step="decision", write=write_preparation, is_merits=False),
    Section(step="decision", write=write_evidence_list, is_merits=False),
    Section(step="decision", write=write_source_list),
)
_CESSATION: Final = (
    Section(step="claim", write=write_introduction, is_merits=False),
    Section(step="procedure", write=write_procedure_of_agency, is_merits=False),
    Section(step="competence", write=write_competence, is_merits=False),
    Section(step="claim", write=write_claim, is_merits=False),
    Section(step="evidence", write=write_evidence, is_merits=False),
    Section(step="country-information", write=write_country_information),
    Section(step="matters-put", write=write_assessment),
    Section(step="facts", write=write_facts),
    Section(step="facts", write=write_facts_found),
    Section(step="article-1c", write=write_article_1c),
    Section(step="refugee", write=write_recognition),
    Section(step="torture", write=write_recognition),
    Section(step="life-or-cruel-treatment", write=write_recognition),
    Section(step="decision", write=write_closing_on_recognitions, is_merits=False),
    Section(step="decision", write=write_application),
    Section(step="decision", write=write_schedule, is_merits=False),
    Section(step="decision", write=write_preparation, is_merits=False),
    Section(step="decision", write=write_evidence_list, is_merits=False),
    Section(step="decision", write=write_source_list),
)
_SECTIONS: Final = {"first_claim": _CLAIM, "cessation": _CESSATION}


def sections_of(decision_type: str) -> tuple[Section, ...]:
    """The sections of the decisions of a decision type, in order.

    Raises:
        UnknownNameError: No decisions are written for it.
    """
    if decision_type not in _SECTIONS:
        raise UnknownNameError(
            kind="decision type with documents", name=decision_type, known=_SECTIONS
        )
    return _SECTIONS[decision_type]
