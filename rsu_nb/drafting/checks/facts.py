"""What the matters put, the findings of fact and the whole considered still need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gap import Gap
from rsu_nb.record.facts import FindingResult, Materiality
from rsu_nb.record.lookup import finding_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.record.facts import Finding, MatterPut
    from rsu_nb.record.record import Record

_STEP = "facts"


def matter_gaps(record: Record, _: Standing) -> Iterator[Gap]:
    """What is missing of each matter put, whichever way it was resolved."""
    for matter in record.matters_put:
        step = _STEP if matter.bears_on_facts else "matters-put"
        for field, what in _missing_of_matter(matter):
            yield Gap(step=step, where=f"{matter.id}.{field}", what=what)


def fact_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What is missing of the facts and the findings on them."""
    if not standing.is_accepted:
        return
    if not record.facts:
        what = "List the material facts and find each of them."
        yield Gap(step=_STEP, where="facts", what=what)
    for fact in record.facts:
        finding = finding_of(record, fact.id)
        if finding is None and fact.materiality is not Materiality.PERIPHERAL:
            what = "There is no finding on this fact; record one, alone or in a group."
            yield Gap(step=_STEP, where=f"{fact.id}.finding", what=what)
    yield from _finding_gaps(record, standing)
    if record.facts and record.whole_considered is None:
        what = "Consider all facts, evidence, circumstances and matters put together."
        yield Gap(step=_STEP, where="whole_considered", what=what)


def prose_gaps(record: Record, _: Standing) -> Iterator[Gap]:
    """What was written and has no place in the decision yet."""
    if record.prose is not None:
        what = "Put each passage of the prose into its place, or take it out: it does not print."
        yield Gap(step=_STEP, where="prose", what=what)


def _missing_of_matter(matter: MatterPut) -> Iterator[tuple[str, str]]:
    if not matter.occasions and matter.not_required_because is None:
        yield "occasions", "Record when and how it was put, or why that was not required."
    if not matter.occasions:
        return
    if matter.answer is None and not matter.no_answer_was_given:
        yield "answer", "Record the answer, or that none was given."
    if matter.evaluation is None:
        yield "evaluation", "Record what was made of the answer."


def _finding_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What each finding needs; where the agency presents the case, no benefit of the doubt."""
    is_claim = not standing.decision_type.is_brought_by_agency
    core = {fact.id for fact in record.facts if is_claim and fact.materiality is Materiality.CORE}
    for fact in record.facts:
        if fact.finding is not None:
            yield from _gaps_of(fact.id, fact.finding, is_core=fact.id in core)
    for group in record.fact_groups:
        if group.finding is not None:
            is_core = any(fact in core for fact in group.facts)
            yield from _gaps_of(group.id, group.finding, is_core=is_core)


def _gaps_of(id_: str, finding: Finding, *, is_core: bool) -> Iterator[Gap]:
    for field, what in missing_of_finding(finding, is_core=is_core):
        yield Gap(step=_STEP, where=f"{id_}.finding.{field}", what=what)


def missing_of_finding(finding: Finding, *, is_core: bool) -> Iterator[tuple[str, str]]:
    """What a finding still needs, by field: the same whichever way, but for what the law adds."""
    if not finding.relies_on and finding.relies_on_nothing_because is None:
        yield "relies_on", "Name at least one item it relies on, or say why there is none."
    if finding.result is FindingResult.ACCEPTED_IN_PART:
        if finding.found is None:
            yield "found", "Write the part that is accepted."
        if finding.not_found is None:
            yield "not_found", "Write the part that is not accepted."
    if _weighs_doubt(finding, is_core=is_core) and finding.benefit_of_doubt is None:
        yield "benefit_of_doubt", "Write what was made of the benefit of the doubt."


def _weighs_doubt(finding: Finding, *, is_core: bool) -> bool:
    """True where the benefit of the doubt has to be spoken of, given or not."""
    if finding.result is FindingResult.ACCEPTED_BENEFIT_OF_DOUBT:
        return True
    return is_core and finding.result is FindingResult.NOT_ACCEPTED
