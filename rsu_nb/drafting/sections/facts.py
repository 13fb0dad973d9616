"""Credibility: each material fact, alone or in its group, and then the whole considered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.anchors import printed_with
from rsu_nb.drafting.inline import cited_links
from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.drafting.officer import ending_in, in_line, label
from rsu_nb.drafting.sections.evidence import write_report_use
from rsu_nb.drafting.sections.matters import write_matter
from rsu_nb.drafting.tree import (
    AuthorClass,
    Inline,
    Item,
    Items,
    Paragraph,
    ParagraphNumber,
    Run,
)
from rsu_nb.drafting.words import (
    CIRCUMSTANCE_WORDS,
    ELEMENT_WORDS,
    FINDING_WORDS,
    INDICATOR_WORDS,
    long_date,
)
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.lookup import finding_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.claim import Account, Statement
    from rsu_nb.record.evidence import Evidence, ReportUse
    from rsu_nb.record.facts import FactGroup, Finding, MaterialFact


def write_facts(writer: Writer) -> None:
    """Write the assessment of each fact, then of the whole."""
    record = writer.draft.record
    writer.printing = writer.printing.while_assessing()
    writer.heading(1, "Credibility", "credibility")
    grouped = {fact for group in record.fact_groups for fact in group.facts}
    for group in record.fact_groups:
        _write_group(writer, group)
    element = ""
    for fact in record.facts:
        if fact.id in grouped and fact.finding is None:
            continue
        words = ELEMENT_WORDS[fact.elements[0]] if fact.elements else "Other facts"
        if words != element:
            writer.heading(2, words, f"facts-from-{fact.id}")
            element = words
        _write_fact(writer, fact)
    if record.whole_considered is not None:
        writer.heading(2, "The whole considered", "whole-considered")
        writer.officer(record.whole_considered.reasons, "whole-considered")
    writer.gaps()


def _write_fact(writer: Writer, fact: MaterialFact) -> None:
    accounts = _said(writer, fact.id)
    writer.officer(
        fact.statement,
        f"fact-{fact.id}",
        rests_on=(fact.id, *fact.depends_on, *filter(None, (fact.split_from,))),
        lead=label(_as_said(writer, fact)),
        relied_on=[_source(account, said) for account, said in accounts if account.source]
        if len(accounts) == 1
        else (),
    )
    if len(accounts) > 1:
        _write_said(writer, (fact,), f"said-{fact.id}")
    _write_assessment(writer, (fact.id,), f"fact-{fact.id}", fact.finding)
    writer.gaps(fact.id)


def _write_group(writer: Writer, group: FactGroup) -> None:
    facts = [one for one in writer.draft.record.facts if one.id in group.facts]
    writer.heading(2, group.heading, f"facts-of-{group.id}")
    _write_grouped(writer, group, facts)
    _write_said(writer, facts, f"said-{group.id}")
    _write_assessment(writer, group.facts, f"group-{group.id}", group.finding)
    writer.gaps(group.id, *group.facts)


def _as_said(writer: Writer, fact: MaterialFact) -> str:
    if fact.is_said_by_agency:
        return "As the agency says:"
    is_claim = not writer.draft.standing.decision_type.is_brought_by_agency
    return "As claimed:" if is_claim else f"As {writer.draft.whom} says:"


def _write_grouped(writer: Writer, group: FactGroup, facts: Sequence[MaterialFact]) -> None:
    """Write the facts of a group as a list; one fact by itself as it was claimed."""
    rests_on = (group.id, *group.facts)
    stated = [_stated(writer, one) for one in facts]
    if len(stated) == 1:
        content = (*label(_as_said(writer, facts[0])), *stated[0])
        author = AuthorClass.OFFICER
        writer.paragraph(
            Paragraph(
                id=f"group-{group.id}",
                author=author,
                content=content,
                rests_on=rests_on,
                step=writer.step,
            )
        )
        return
    items = Items(items=tuple(Item(content=one) for one in stated))
    writer.structure("facts-decided-together", f"group-{group.id}", rests_on, body=(items,))


def _stated(writer: Writer, fact: MaterialFact) -> tuple[Inline, ...]:
    sources = [_source(one, said) for one, said in _said(writer, fact.id) if one.source]
    links = cited_links(sources, writer.printing) if len(sources) == 1 else ()
    return _with(in_line(fact.statement, writer.printing), links)


def _with(content: tuple[Inline, ...], links: tuple[Inline, ...]) -> tuple[Inline, ...]:
    return tuple(ending_in(content, links)) if links else content


def _said(writer: Writer, fact: str) -> list[tuple[Account, Statement]]:
    """What each account says of a fact, in the order in which the accounts were given."""
    accounts = sorted(writer.draft.record.accounts, key=lambda one: one.on)
    return [(one, said) for one in accounts for said in one.statements if said.fact == fact]


def _write_said(writer: Writer, facts: Sequence[MaterialFact], id_: str) -> None:
    """Write what was said in each account of facts that more than one account speaks of."""
    told = [said for fact in facts if len(said := _said(writer, fact.id)) > 1]
    items = [Item(content=_told(writer, *one)) for said in told for one in said]
    if items:
        rests_on = tuple(dict.fromkeys(account.id for said in told for account, _ in said))
        writer.structure("what-was-said", id_, rests_on, body=(Items(items=tuple(items)),))


def _told(writer: Writer, account: Account, statement: Statement) -> tuple[Inline, ...]:
    names = writer.draft.names
    who = "" if account.speaker == CLAIMANT else f", {names.of(account.speaker)}"
    when = Run(text=f"{long_date(account.on)}{who}: ")
    sources = [_source(account, statement)] if account.source else []
    links = cited_links(sources, writer.printing)
    return (when, *_with(in_line(statement.said, writer.printing), links))


def _source(account: Account, statement: Statement) -> str:
    source = str(account.source)
    return f"{source}, {statement.pinpoint}" if statement.pinpoint else source


def _write_assessment(
    writer: Writer, facts: Sequence[str], stem: str, finding: Finding | None
) -> None:
    """Write what leads to a finding in order: matters put, reports, circumstances, reasons."""
    for matter in writer.draft.record.matters_put:
        if matter.bears_on_facts and matter.bears_on_facts[0] in facts:
            write_matter(writer, matter)
            writer.gaps(matter.id)
    for item, use, number in _uses(writer, facts):
        write_report_use(writer, item, use, number)
    if finding is not None:
        _write_finding(writer, facts, stem, finding)


def _uses(writer: Writer, facts: Sequence[str]) -> Iterator[tuple[Evidence, ReportUse, int]]:
    for item in writer.draft.record.evidence:
        uses = item.report.uses if item.report else ()
        for number, use in enumerate(uses, start=1):
            if use.of and use.of[0] in facts:
                yield item, use, number


def _write_finding(writer: Writer, facts: Sequence[str], stem: str, finding: Finding) -> None:
    for number, circumstance in enumerate(finding.circumstances, start=1):
        writer.officer(
            circumstance.effect,
            f"{stem}-circumstance-{number}",
            lead=label(f"{CIRCUMSTANCE_WORDS[circumstance.code]}:"),
            rests_on=facts,
            relied_on=circumstance.evidence,
        )
    for number, indicator in enumerate(finding.indicators, start=1):
        writer.officer(
            indicator.note,
            f"{stem}-indicator-{number}",
            lead=label(f"{INDICATOR_WORDS[indicator.code]}:"),
            rests_on=facts,
            relied_on=indicator.relies_on,
        )
    writer.officer(finding.reasons, f"{stem}-reasons", rests_on=facts, relied_on=finding.relies_on)
    writer.officer(finding.relies_on_nothing_because, f"{stem}-no-item", rests_on=facts)
    writer.officer(
        finding.benefit_of_doubt,
        f"{stem}-doubt",
        rests_on=facts,
        lead=label("Benefit of the doubt:"),
    )
    writer.structure("finding", f"{stem}-finding", facts, words=_finding_words(writer, facts))


def _finding_words(writer: Writer, facts: Sequence[str]) -> tuple[Inline, ...]:
    """The finding in its recorded word, and where the facts found are set out."""
    from_record = {fact: finding_of(writer.draft.record, fact) for fact in facts}
    results = list(dict.fromkeys(one.result for one in from_record.values() if one is not None))
    words = " and ".join(FINDING_WORDS[result] for result in results)
    content: list[Inline] = [*label("Finding:"), Run(text=words)]
    targets = _found_at(writer, facts)
    for place, target in enumerate(targets):
        content.append(Run(text=" (see " if place == 0 else ", "))
        content.append(ParagraphNumber(target=target, fallback=target))
    content.append(Run(text=")." if targets else "."))
    return tuple(content)


def _is_in_part(finding: Finding) -> bool:
    return finding.result is FindingResult.ACCEPTED_IN_PART and finding.not_found is not None


def _found_at(writer: Writer, facts: Sequence[str]) -> tuple[str, ...]:
    """The paragraphs of the facts found, with what is not accepted of a fact accepted in part."""
    record = writer.draft.record
    found = writer.printing.anchors.found
    targets = []
    for fact in facts:
        finding = finding_of(record, fact)
        if fact in found:
            targets.append(found[fact])
        if finding is not None and _is_in_part(finding):
            targets.append(f"not-found-{printed_with(record, fact)}-1")
    return tuple(dict.fromkeys(targets))
