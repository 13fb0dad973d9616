"""The facts found, in one place, from the findings' own texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.anchors import printed_with
from rsu_nb.drafting.officer import label
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.lookup import finding_of

if TYPE_CHECKING:
    from rsu_nb.drafting.tree import Inline
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.facts import Finding, FutureConduct, MaterialFact, SurPlaceAct
    from rsu_nb.record.officer_text import OfficerText

_ACCEPTED = {
    FindingResult.ACCEPTED,
    FindingResult.ACCEPTED_IN_PART,
    FindingResult.ACCEPTED_BENEFIT_OF_DOUBT,
}
_LEADS: dict[FindingResult, tuple[Inline, ...]] = {
    FindingResult.ACCEPTED_BENEFIT_OF_DOUBT: label("With the benefit of the doubt:"),
    FindingResult.NOT_ACCEPTED: label("Not accepted:"),
}


def write_facts_found(writer: Writer) -> None:
    """Write the facts found, those not accepted, and what the claimant will do."""
    record = writer.draft.record
    writer.heading(1, "Facts found", "facts-found")
    findings = [
        (fact, finding)
        for fact in record.facts
        if (finding := finding_of(record, fact.id)) is not None
        and printed_with(record, fact.id) == fact.id
    ]
    if findings:
        writer.structure("facts-found", "facts-found-opening")
    _write_accepted(writer, findings)
    _write_not_accepted(writer, findings)
    if record.sur_place_acts:
        writer.heading(2, "What was done after leaving", "sur-place")
    for act in record.sur_place_acts:
        _write_act(writer, act)
    if record.future_conduct:
        writer.heading(2, "Future conduct", "future-conduct")
    for conduct in record.future_conduct:
        _write_conduct(writer, conduct)


def _write_accepted(writer: Writer, findings: list[tuple[MaterialFact, Finding]]) -> None:
    accepted = [(fact, one) for fact, one in findings if one.result in _ACCEPTED]
    if accepted:
        writer.heading(2, "Accepted", "facts-accepted")
    for fact, finding in accepted:
        writer.officer(
            finding.found or fact.statement,
            f"found-{fact.id}",
            rests_on=(fact.id,),
            lead=_LEADS.get(finding.result, ()),
        )


def _write_not_accepted(writer: Writer, findings: list[tuple[MaterialFact, Finding]]) -> None:
    in_part = FindingResult.ACCEPTED_IN_PART
    refused = [
        (f"{'not-' * (one.result is in_part)}found-{fact.id}", fact.id, text)
        for fact, one in findings
        if (text := _not_accepted(fact, one)) is not None
    ]
    if refused:
        writer.heading(2, "Not accepted", "facts-not-accepted")
    lead = _LEADS[FindingResult.NOT_ACCEPTED]
    for stem, fact_id, text in refused:
        writer.officer(text, stem, rests_on=(fact_id,), lead=lead)


def _not_accepted(fact: MaterialFact, finding: Finding) -> OfficerText | None:
    if finding.result is FindingResult.NOT_ACCEPTED:
        return finding.not_found or fact.statement
    return finding.not_found if finding.result is FindingResult.ACCEPTED_IN_PART else None


def _write_conduct(writer: Writer, conduct: FutureConduct) -> None:
    stem = f"conduct-{conduct.id}"
    rests_on = (conduct.id,)
    writer.officer(conduct.what, stem, rests_on=rests_on)
    writer.officer(conduct.why, f"{stem}-why", rests_on=rests_on)
    writer.officer(conduct.likelihood, f"{stem}-likelihood", rests_on=rests_on)
    writer.officer(conduct.within_protected_core, f"{stem}-core", rests_on=rests_on)
    writer.officer(
        conduct.reasons, f"{stem}-reasons", rests_on=rests_on, relied_on=conduct.relies_on
    )


def _write_act(writer: Writer, act: SurPlaceAct) -> None:
    stem = f"act-since-leaving-{act.id}"
    texts = {
        "": act.what,
        "-public": act.how_public,
        "-noticed": act.was_noticed,
        "-conviction": act.conviction,
        "-motive": act.motive,
    }
    for place, (name, text) in enumerate(texts.items()):
        writer.officer(
            text,
            f"{stem}{name}",
            rests_on=(act.id,),
            lead=label(f"{act.when}.") if place == 0 else (),
            relied_on=act.relies_on if place == len(texts) - 1 else (),
        )
