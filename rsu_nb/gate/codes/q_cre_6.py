"""Was what may have affected the telling, and the medical evidence, weighed before the finding?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import Found, findings
from rsu_nb.record.evidence import ReportJob
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-CRE-6"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """Circumstances without evidence, and findings silent on a report relied on for them.

    What a circumstance did to the account prints at the head of the reasons on the fact; so it is
    mentioned wherever it is recorded.
    """
    return (*case.undone(CODE), *_circumstances(case), *_reports(case))


def _circumstances(case: GateCase) -> Iterator[Defect]:
    for found in findings(case.record):
        for circumstance in found.finding.circumstances:
            if not ids_in(circumstance):
                yield significant(
                    CODE,
                    step="facts",
                    where=f"{found.id}.finding.circumstances.{circumstance.code.value}",
                    what="Nothing shows this circumstance; name what does, or take it out.",
                    ids=found.ids,
                )


def _reports(case: GateCase) -> Iterator[Defect]:
    by_fact = {id_: one for one in findings(case.record) for id_ in reversed(one.ids)}
    own = {one.id: one for one in findings(case.record)}
    for item in case.record.evidence:
        for use in item.report.uses if item.report else ():
            for fact in use.of if use.is_relied_on else ():
                found = own.get(fact) or by_fact.get(fact)
                is_silent = found is not None and item.id not in ids_in(found.finding)
                if found is not None and is_silent and _must_be_weighed(use.job, found):
                    yield significant(
                        CODE,
                        step="facts",
                        where=f"{found.id}.finding",
                        what=(
                            f"{item.id} is relied on for {fact}, but the finding does not speak "
                            "of it. Weigh it before the finding."
                        ),
                        ids=(fact, item.id),
                    )


def _must_be_weighed(job: ReportJob, found: Found) -> bool:
    """True where a report does a job without which the finding cannot be judged."""
    explains = job is ReportJob.EXPLAINS_TESTIMONY and found.is_adverse
    return explains or job is ReportJob.CORROBORATION


CHECK: Final = Check(
    code=CODE,
    title="Medical evidence and what affected the telling come first",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Is the effect of trauma, age, culture or interpreting met on its merits?",
    one_sided_because=(
        "What explains how a thing was told is weighed before the telling is held against the "
        "person (R v RSAA; jurisprudence 3.5, FAI-4)."
    ),
)
