"""What an application to the Tribunal for cessation is to say of each recognition (s 144)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.inline import cited_links
from rsu_nb.drafting.sections.askings import stem_of
from rsu_nb.drafting.sections.cessation import RECOGNITIONS
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.tree import Column, Inline, ParagraphNumber, Row, SourceLink, run
from rsu_nb.drafting.words import long_date

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.agency_case import RecognitionHeld

_COLUMNS: Final = (
    Column(heading="Recognition", share=0.3),
    Column(heading="Given by, and when", share=0.28),
    Column(heading="The decision", share=0.14),
    Column(heading="Circumstance and evidence", share=0.28),
)


def write_application(writer: Writer) -> None:
    """Write the particulars that the approved form asks for; nothing where nobody applies.

    Source:
        Immigration Act 2009 s 144; Tribunal Regulations reg 8(1)-(3).
    """
    standing = writer.draft.standing
    case = writer.draft.record.agency_case
    if case is None or "application-to-the-tribunal" not in standing.primary.notices:
        return
    rows = [
        _row(writer, one)
        for one in case.recognitions
        if (stated := standing.concluded(one.limb)) is not None and stated.conclusion == "applied"
    ]
    writer.heading(1, "Particulars for the application to the Tribunal", "application")
    writer.structure("application-particulars", "application-particulars")
    writer.table("application", "Recognitions applied about", _COLUMNS, tuple(rows))


def _row(writer: Writer, one: RecognitionHeld) -> Row:
    decision: tuple[Inline, ...] = run("–")
    if one.decision is not None:
        decision = (SourceLink(target=one.decision, text=one.decision),)
    return Row(
        id=f"application-{one.limb}",
        cells=(
            run(RECOGNITIONS.get(one.limb, one.limb)),
            run(f"{one.given_by}, {long_date(one.on)}"),
            decision,
            _pointed_to(writer, one),
        ),
    )


def _pointed_to(writer: Writer, one: RecognitionHeld) -> tuple[Inline, ...]:
    """Where the reasons say to which circumstance the evidence points, and that evidence."""
    standing = writer.draft.standing
    step = standing.decision_type.limb(one.limb).step
    for at in standing.answered(step):
        if _is_of_the_circumstance(at):
            answer = standing.answers[PRIMARY, at]
            where = ParagraphNumber(target=f"{stem_of(at)}-1", fallback="–")
            evidence = cited_links(answer.relies_on, writer.printing)
            return (*run("See "), where, *run(". Evidence: "), *(evidence or run("–")))
    return run("–")


def _is_of_the_circumstance(at: IssueAt) -> bool:
    return at.issue.endswith("-circumstance-pointed-to")
