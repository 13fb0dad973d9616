"""What the agency's case still needs: who presents it, its notices, and what they disclosed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.record.evidence import EvidenceKind
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.part import id_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.record.agency_case import AgencyCase, NoticeOfMatter
    from rsu_nb.record.evidence import Evidence
    from rsu_nb.record.facts import FactGroup, MaterialFact
    from rsu_nb.record.record import Record

_NO_CASE: Final = "Record who presents the case, the notices of it, and who gave each recognition."
_NO_NOTICE: Final = "Record the notice that told the person of the case and of its evidence."
_NO_ANSWER: Final = "Record the answer, or that none was given."
_NO_RECOGNITION: Final = "Record each recognition: who gave it, when, and the decision that did."
_NO_DECISION: Final = (
    "The decision that recognised the person goes with the application to the Tribunal: name the "
    "item of evidence that it is (reg 8(2))."
)
_NOT_DISCLOSED: Final = (
    "An answer rests on it and no notice is named that disclosed it to the person: name the "
    "notice, or give notice of it first."
)
_NO_BENEFIT: Final = (
    "The agency presents the case, so no benefit of the doubt is given: find the fact accepted, "
    "accepted in part, not accepted or not necessary to decide."
)


def agency_gaps(record: Record, standing: Standing) -> Iterator[Gap]:
    """What is missing of a case that the agency presents; nothing of any other."""
    if not standing.decision_type.is_brought_by_agency:
        return
    step = standing.decision_type.limbs[0].step
    if record.agency_case is None:
        yield Gap(step=step, where="agency_case", what=_NO_CASE)
    else:
        yield from _case_gaps(record.agency_case, standing)
    yield from _undisclosed(record, standing)
    yield from _benefits(record)


def _case_gaps(case: AgencyCase, standing: Standing) -> Iterator[Gap]:
    step = standing.decision_type.limbs[0].step
    if not case.notices:
        yield Gap(step=step, where="agency_case.notices", what=_NO_NOTICE)
    for notice in case.notices:
        if not _is_answered(notice):
            yield Gap(step=step, where=f"{notice.id}.answer", what=_NO_ANSWER)
    if not case.recognitions:
        yield Gap(step=step, where="agency_case.recognitions", what=_NO_RECOGNITION)
    attached = {one.limb for one in case.recognitions if one.decision is not None}
    for limb in standing.decision_type.limbs:
        stated = standing.concluded(limb.key)
        if stated is not None and stated.conclusion == "applied" and limb.key not in attached:
            where = f"agency_case.recognitions.{limb.key}.decision"
            yield Gap(step=limb.step, where=where, what=_NO_DECISION)


def _is_answered(notice: NoticeOfMatter) -> bool:
    return notice.answer is not None or notice.no_answer_was_given


def _undisclosed(record: Record, standing: Standing) -> Iterator[Gap]:
    """Evidence that an answer rests on and no notice disclosed; who decides is no element."""
    first = standing.decision_type.limbs[0].step
    relied_on = {
        id_of(one)
        for (branch, at), answer in standing.answers.items()
        if branch == PRIMARY and standing.decision_type.issue(at.issue).step != first
        for one in answer.relies_on
    }
    for item in record.evidence:
        if item.id in relied_on and not _is_known(item, record):
            yield Gap(step="evidence", where=f"{item.id}.disclosed_by", what=_NOT_DISCLOSED)


def _is_known(item: Evidence, record: Record) -> bool:
    """True for what was disclosed, came from the person's side, or records what was said."""
    lawyer = record.representative.role if record.representative is not None else None
    is_heard = item.received_from is None and item.kind is EvidenceKind.INTERVIEW_RECORD
    is_own = item.received_from is not None and item.received_from in {CLAIMANT, lawyer}
    return item.disclosed_by is not None or is_own or is_heard


def _benefits(record: Record) -> Iterator[Gap]:
    found: tuple[MaterialFact | FactGroup, ...] = (*record.facts, *record.fact_groups)
    for one in found:
        given = FindingResult.ACCEPTED_BENEFIT_OF_DOUBT
        if one.finding is not None and one.finding.result is given:
            yield Gap(step="facts", where=f"{one.id}.finding.result", what=_NO_BENEFIT)
