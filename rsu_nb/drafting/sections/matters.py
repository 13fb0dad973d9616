"""What was put to the claimant: the matter, when and how, the answer, and what was made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.inline import cited
from rsu_nb.drafting.officer import label
from rsu_nb.drafting.tree import Inline, Run
from rsu_nb.drafting.words import long_date
from rsu_nb.record.facts import PutHow

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.facts import MatterPut, Occasion


def write_assessment(writer: Writer) -> None:
    """Write the opening of the assessment, and the matters put that bear on no single fact."""
    writer.heading(1, "Assessment", "assessment")
    if not writer.draft.standing.is_refused_at_the_door:
        writer.structure(writer.draft.wording.roadmap, "assessment-roadmap")
    matters = [one for one in writer.draft.record.matters_put if not one.bears_on_facts]
    if matters:
        writer.heading(2, f"Matters put to {writer.draft.whom}", "matters-put")
    for matter in matters:
        write_matter(writer, matter)
    writer.gaps()


def write_matter(writer: Writer, matter: MatterPut) -> None:
    """Write one matter put, whichever way it was resolved."""
    stem = f"matter-{matter.id}"
    about = (matter.id, *matter.bears_on_facts, *matter.bears_on_issues)
    writer.officer(
        matter.what,
        stem,
        rests_on=about,
        lead=label(f"Put{_to_whom(writer, matter)}:" if matter.occasions else "Considered:"),
        relied_on=matter.sources,
    )
    if matter.occasions:
        occasions = _occasions(writer, matter.occasions)
        whom = _to_whom(writer, matter)
        writer.procedure("put-at", f"{stem}-put", (matter.id,), whom=whom, occasions=occasions)
    writer.officer(
        matter.not_required_because,
        f"{stem}-not-put",
        rests_on=about,
        lead=label("Not put, because:"),
    )
    if matter.no_answer_was_given:
        writer.procedure("no-answer", f"{stem}-no-answer", (matter.id,))
    writer.officer(
        matter.answer,
        f"{stem}-answer",
        rests_on=about,
        lead=label("Answer:"),
        relied_on=tuple(filter(None, (matter.answer_source,))),
    )
    writer.officer(
        matter.evaluation,
        f"{stem}-evaluation",
        rests_on=about,
        lead=label("What is made of it:"),
    )


def _to_whom(writer: Writer, matter: MatterPut) -> str:
    """To whom a matter was put; unsaid at the interview of a minor, where both are present."""
    if writer.draft.whom == writer.draft.names.claimant:
        return f" to {writer.draft.whom}"
    is_by_letter = all(one.how is PutHow.LETTER for one in matter.occasions)
    return f" to {writer.draft.whom}" if is_by_letter else ""


def _occasions(writer: Writer, occasions: tuple[Occasion, ...]) -> tuple[Inline, ...]:
    pieces: list[Inline] = []
    for place, occasion in enumerate(occasions):
        joined = " and " if place == len(occasions) - 1 else ", "
        pieces += [Run(text=joined)] * bool(place)
        pieces += _occasion(writer, occasion)
    return tuple(pieces)


def _occasion(writer: Writer, occasion: Occasion) -> tuple[Inline, ...]:
    how = {
        PutHow.INTERVIEW: "at the interview on {}",
        PutHow.LETTER: "by letter of {}",
    }[occasion.how]
    text = how.format(long_date(occasion.on))
    if occasion.answer_due_on:
        text += f", for answer by {long_date(occasion.answer_due_on)}"
    if occasion.extended_to:
        text += f" (extended to {long_date(occasion.extended_to)})"
    if occasion.source is None:
        return (Run(text=text),)
    return (Run(text=f"{text} "), *cited((occasion.source,), writer.printing))
