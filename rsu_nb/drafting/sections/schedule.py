"""Where each question of law, ground, submission and item of evidence is dealt with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.officer import in_line
from rsu_nb.drafting.sections.askings import stem_of
from rsu_nb.drafting.tree import Column, Inline, ParagraphNumber, Row, Run, SourceLink
from rsu_nb.drafting.words import (
    ANSWER_WORDS,
    GROUND_WORDS,
    THROUGH_WORDS,
    capitalised,
    listed,
    typographic,
)
from rsu_nb.record.claim import DealtWith
from rsu_nb.record.lookup import bundle_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.determination import Answer, ConventionReason
    from rsu_nb.record.evidence import Bundle

_QUESTIONS = (
    Column(heading="Question", share=0.45),
    Column(heading="Asked of", share=0.25),
    Column(heading="Answer", share=0.18),
    Column(heading="Reasons", share=0.12),
)
_DEALT_WITH = (
    Column(heading="Item", share=0.12),
    Column(heading="What it is", share=0.38),
    Column(heading="Dealt with", share=0.5),
)


def write_schedule(writer: Writer) -> None:
    """Write the tables; nothing before every limb is concluded."""
    if not writer.draft.standing.is_concluded:
        return
    writer.heading(1, "Where each point is dealt with", "schedule")
    writer.structure("schedule", "schedule")
    writer.table("questions", "Questions answered", _QUESTIONS, tuple(_questions(writer)))
    caption = "Grounds, submissions and evidence"
    writer.table("dealt-with", caption, _DEALT_WITH, tuple(_dealt_with(writer)))


def _questions(writer: Writer) -> Iterator[Row]:
    standing = writer.draft.standing
    for step in standing.decision_type.steps:
        for at in standing.answered(step.key):
            answer = standing.answers["primary", at]
            question = standing.decision_type.issue(at.issue).question
            yield Row(
                id=f"question-{stem_of(at)}",
                cells=(
                    (Run(text=typographic(question)),),
                    (Run(text=_asked_of(writer, at)),),
                    (Run(text=_answer(answer)),),
                    (ParagraphNumber(target=f"{stem_of(at)}-1", fallback="–"),),
                ),
            )


def _asked_of(writer: Writer, at: IssueAt) -> str:
    is_one = len(writer.draft.record.determination.predicaments) == 1
    members = [one for one in at.of if not (is_one and one[0] == "predicament")]
    return "; ".join(_member(writer, *one) for one in members) or capitalised(
        writer.draft.names.claimant
    )


def _member(writer: Writer, kind: str, member: str) -> str:
    determination = writer.draft.record.determination
    if kind in {"country", "destination"}:
        return writer.draft.country(member)
    named = {one.id: one.heading for one in determination.predicaments}
    named |= {one.id: one.name for one in determination.places}
    named |= {one.id: f"Act alleged, {one.when}" for one in determination.acts}
    numbered = enumerate(determination.circumstances, start=1)
    named |= {one.id: f"Circumstance {number}" for number, one in numbered}
    return named.get(member, member)


def _answer(answer: Answer) -> str:
    words = ANSWER_WORDS[answer.answer]
    reason = answer.convention_reason
    return f"{words}: {_reason(reason)}" if reason is not None and reason.grounds else words


def _reason(reason: ConventionReason) -> str:
    words = listed([GROUND_WORDS[ground] for ground in reason.grounds])
    if reason.is_imputed:
        words += f", imputed by {reason.by_whom}" if reason.by_whom else ", imputed"
    return words + (f"; through {THROUGH_WORDS[reason.through]}" if reason.through else "")


def _dealt_with(writer: Writer) -> Iterator[Row]:
    record = writer.draft.record
    for ground in record.grounds:
        what = in_line(ground.what, writer.printing)
        yield _row(writer, ground.id, what, ground.dealt_with)
    for submission in record.submissions:
        what = in_line(submission.what, writer.printing)
        yield _row(writer, submission.id, what, submission.dealt_with)
    for item in record.evidence:
        bundle = bundle_of(record, item.id)
        yield _row(writer, item.id, (Run(text=item.title),), item.dealt_with, bundle)


def _row(
    writer: Writer,
    id_: str,
    what: tuple[Inline, ...],
    dealt_with: DealtWith | None,
    bundle: Bundle | None = None,
) -> Row:
    anchors = writer.printing.anchors
    head: Inline = ParagraphNumber(target=anchors.paragraphs.get(id_, id_), fallback=id_)
    if id_ in anchors.rows:
        head = SourceLink(target=id_, text=id_)
    where = _where(writer, dealt_with or DealtWith(), bundle)
    return Row(id=f"dealt-with-{id_}", cells=((head,), what, where))


def _where(writer: Writer, dealt_with: DealtWith, bundle: Bundle | None) -> tuple[Inline, ...]:
    """The paragraphs where something is dealt with, then the officer's own word on it."""
    steps = [one.key for one in writer.draft.standing.decision_type.steps]
    facts = steps.index("facts")
    issues = (*dealt_with.in_issues, *(bundle.in_issues if bundle else ()))
    found = (*dealt_with.in_facts, *(bundle.in_facts if bundle else ()))
    targets = [
        *((writer.printing.anchors.paragraphs[bundle.id],) if bundle else ()),
        *_stems(writer, issues, steps[:facts]),
        *_assessed(writer, found),
        *_stems(writer, issues, steps[facts:]),
    ]
    pieces: list[Inline] = []
    for target in dict.fromkeys(targets):
        pieces += [Run(text=", ")] * bool(pieces)
        pieces.append(ParagraphNumber(target=target, fallback="–"))
    if dealt_with.how is not None:
        pieces += [Run(text=". ")] * bool(pieces)
        pieces += in_line(dealt_with.how, writer.printing)
    return tuple(pieces)


def _assessed(writer: Writer, facts: tuple[str, ...]) -> list[str]:
    """Where facts are assessed, in the order in which that is printed: groups come first."""
    record = writer.draft.record
    grouped = (fact for group in record.fact_groups for fact in group.facts)
    printed = dict.fromkeys((*grouped, *(fact.id for fact in record.facts)))
    anchors = writer.printing.anchors
    return [anchors.paragraph(fact, is_as_found=False) for fact in printed if fact in facts]


def _stems(writer: Writer, issues: tuple[str, ...], steps: list[str]) -> list[str]:
    """Where issues of some steps are answered, in the order in which that is printed."""
    standing = writer.draft.standing
    asked_in = {standing.decision_type.issue(issue).step for issue in issues}
    return [
        f"{stem_of(at)}-1"
        for step in steps
        if step in asked_in
        for at in sorted(standing.answered(step), key=standing.together)
        if at.issue in issues
    ]
