"""Was what others say or publish against the person shown to the person?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.adverse import adverse
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, significant
from rsu_nb.gate.found import findings
from rsu_nb.gate.sources import is_from_elsewhere, put_in
from rsu_nb.gate.used import ids_used
from rsu_nb.record.evidence import Bearing, DisclosureState
from rsu_nb.record.relied_on import ids_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.case import GateCase

CODE: Final = "Q-FAI-2"
_MAY_HARM: Final = frozenset({Bearing.AGAINST, Bearing.MIXED})


def defects(case: GateCase) -> tuple[Defect, ...]:
    """Country information and other people's evidence, used against the person and not shown."""
    return (*case.undone(CODE), *_published(case), *_from_others(case))


def _published(case: GateCase) -> Iterator[Defect]:
    items = case.record.country_information
    used = ids_used(case.record, but=items)
    for item in items:
        is_excused = (
            item.disclosure is DisclosureState.NOT_REQUIRED and item.disclosure_note is not None
        )
        is_seen = item.disclosure in {DisclosureState.SHOWN, DisclosureState.FROM_CLAIMANT}
        if item.id in used and item.bearing in _MAY_HARM and not (is_seen or is_excused):
            yield significant(
                CODE,
                step="country-information",
                where=f"{item.id}.disclosure",
                what=(
                    f"It points against {case.person}, is used, and was not shown to "
                    f"{case.person}. Show it and record the answer, or say why it need not be "
                    "shown."
                ),
                ids=(item.id,),
            )


def _from_others(case: GateCase) -> Iterator[Defect]:
    elsewhere = {one.id for one in case.record.evidence if is_from_elsewhere(one, case.record)}
    disclosed = frozenset(one.id for one in case.record.evidence if one.disclosed_by)
    shown = disclosed.union(*map(put_in, case.record.matters_put))
    for where, step, ids in _adverse_reasons(case):
        for id_ in sorted(ids & elsewhere - shown):
            yield significant(
                CODE,
                step=step,
                where=where,
                what=(
                    f"It goes against {case.person} and rests on {id_}, which did not come "
                    f"through {case.person} and is in no matter put. Put it, or do not rely on it."
                ),
                ids=(id_,),
            )


def _adverse_reasons(case: GateCase) -> Iterator[tuple[str, str, frozenset[str]]]:
    for found in findings(case.record):
        if found.is_adverse:
            yield f"{found.id}.finding", "facts", ids_in(found.finding)
    for one, _ in adverse(case.standing):
        yield one.where, one.issue.step, ids_in(one.answer)


CHECK: Final = Check(
    code=CODE,
    title="What others say against the person was disclosed",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Did the person see enough of each item to answer it?",
    one_sided_because=(
        "Information from elsewhere is disclosed where it may prejudice the person (Sakran; "
        "jurisprudence 3.5, FAI-1)."
    ),
)
