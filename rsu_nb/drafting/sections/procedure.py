"""The procedural history: events, interviews, language, representation, support, and minors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.drafting.officer import label
from rsu_nb.drafting.words import NO_INTERVIEW_WORDS, capitalised, listed, long_date
from rsu_nb.record.part import id_of
from rsu_nb.record.people import ResponsibleAdultBasis
from rsu_nb.record.procedure import DetentionState

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.people import Person
    from rsu_nb.record.procedure import Interview

_BASIS = {
    ResponsibleAdultBasis.PARENT: "a parent",
    ResponsibleAdultBasis.NOMINATED: "the person nominated",
}


def write_procedure(writer: Writer) -> None:
    """Write the procedural history."""
    writer.heading(1, "Procedural history", "procedure")
    _write_events(writer)
    for interview in writer.draft.record.interviews:
        _write_interview(writer, interview)
    _write_no_interview(writer)
    _write_representation(writer)
    for person in writer.draft.record.people:
        _write_minor(writer, person)
    writer.gaps()


def _write_events(writer: Writer) -> None:
    for event in sorted(writer.draft.record.events, key=lambda one: one.on):
        writer.officer(
            event.what,
            f"event-{event.id}",
            rests_on=(event.id,),
            lead=label(f"{long_date(event.on)}."),
            relied_on=event.relies_on,
        )


def _write_interview(writer: Writer, interview: Interview) -> None:
    stem = f"interview-{interview.id}"
    writer.procedure(
        "interview",
        f"{stem}-1",
        rests_on=(interview.id, *filter(None, (interview.record,))),
        date=long_date(interview.on),
        place=interview.place,
        officer=interview.conducted_by,
        language=interview.language,
        rest=_interview_rest(writer, interview),
    )
    texts = {
        "Heard or read": interview.heard_or_read_by_decider,
        "Interpreter": interview.interpreter_accepted,
        "Support": interview.support,
        "Objections": interview.objections,
    }
    for name, text in texts.items():
        stem_here = f"{stem}-{name.lower().replace(' ', '-')}"
        writer.officer(text, stem_here, rests_on=(interview.id,), lead=label(f"{name}."))


def _interview_rest(writer: Writer, interview: Interview) -> str:
    names = writer.draft.names
    parts = []
    if interview.interpreter:
        parts.append(f"with {names.of(interview.interpreter)} interpreting")
    others = [one for one in interview.present if one not in {CLAIMANT, interview.interpreter}]
    if others:
        parts.append(f"in the presence of {listed([names.of(one) for one in others])}")
    if interview.length_minutes:
        parts.append(f"for {interview.length_minutes} minutes")
    if interview.record:
        parts.append(f"as recorded in {interview.record}")
    breaks = f". Breaks: {interview.breaks.removesuffix('.')}" if interview.breaks else ""
    return "".join(f", {part}" for part in parts) + breaks


def _write_no_interview(writer: Writer) -> None:
    decided = writer.draft.record.no_interview
    if decided is None:
        return
    writer.procedure(
        "no-interview",
        "no-interview",
        rests_on=tuple(id_of(one) for one in decided.relies_on),
        reason=NO_INTERVIEW_WORDS[decided.reason].format(claimant=writer.draft.names.claimant),
    )
    writer.officer(decided.because, "no-interview-reasons", relied_on=decided.relies_on)


def _write_representation(writer: Writer) -> None:
    record = writer.draft.record
    representative = record.representative
    if representative is None:
        writer.procedure("unrepresented", "representation")
    else:
        is_named = representative.firm and not writer.draft.names.is_depersonalised
        firm = f", of {representative.firm}" if is_named else ""
        since = f", since {long_date(representative.since)}" if representative.since else ""
        writer.procedure(
            "represented",
            "representation",
            rests_on=tuple(filter(None, (representative.evidence,))),
            who=writer.draft.names.of(representative.role) + firm,
            since=since,
        )
    if record.language:
        writer.procedure("language", "language", language=record.language)
    writer.officer(record.support_needs, "support-needs", lead=label("Support needs."))
    if record.detention.state is DetentionState.YES:
        writer.procedure("detained", "detention")


def _write_minor(writer: Writer, person: Person) -> None:
    if person.role != CLAIMANT or not person.is_minor:
        return
    adult = person.responsible_adult
    if adult is not None:
        writer.procedure(
            "responsible-adult",
            "responsible-adult",
            adult=writer.draft.names.of(adult.role, is_capital=True),
            basis=_BASIS[adult.basis],
        )
    writer.officer(
        person.views,
        "views-of-minor",
        lead=label(f"{capitalised(writer.draft.names.claimant)}’s views."),
        rests_on=("s-377",),
    )
