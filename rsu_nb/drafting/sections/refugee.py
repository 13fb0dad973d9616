"""The Refugee Convention: countries of reference, predicaments, and the conclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.officer import in_line
from rsu_nb.drafting.sections.alternatives import write_alternatives
from rsu_nb.drafting.sections.askings import (
    write_asking,
    write_askings,
    write_closed_lists,
    write_not_arising,
    write_readings,
)
from rsu_nb.drafting.sections.conclusions import write_conclusion
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.tree import Inline, Item, Items, Run
from rsu_nb.record.determination import AnswerValue, ListName

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.determination import Harm, Predicament

_HEADINGS = {
    "serious-harm": "Serious harm",
    "real-chance": "Real chance, and state protection",
    "convention-reason": "Convention reason",
}


def write_nationality(writer: Writer) -> None:
    """Write Article 1D where it is live, then each country the claimant may belong to."""
    writer.heading(1, "The Refugee Convention", "refugee-convention")
    live = writer.draft.standing.live(writer.step)

    write_askings(writer, [at for at in live if not at.of], lambda _: (2, "Article 1D"))
    if writer.draft.standing.is_opened(writer.step):
        writer.heading(2, "Countries of reference", "countries")
        if any(at.of for at in live):
            writer.law("national-of", "law-national-of")
        for country in writer.draft.record.countries:
            writer.officer(country.basis, f"country-{country.code}")
        for at in live:
            if at.of:
                write_asking(writer, at)
        write_closed_lists(writer, ListName.COUNTRY)
    write_not_arising(writer)
    write_readings(writer)
    writer.gaps()


def write_being_persecuted(writer: Writer) -> None:
    """Write whether the claimant would be persecuted, country by country."""
    standing = writer.draft.standing
    live = standing.live(writer.step)
    writer.heading(2, "Being persecuted", "being-persecuted")
    if not _has_several_nationalities(writer):
        writer.law_not_needed("harm-feared")
    for at in live:
        if at.issue == "harm-feared":
            write_asking(writer, at)
    for predicament in writer.draft.record.determination.predicaments:
        mine = [at for at in live if dict(at.of).get("predicament") == predicament.id]
        if mine:
            _write_predicament(writer, predicament, mine)
    if standing.is_opened(writer.step):
        write_closed_lists(writer, ListName.PREDICAMENT)
    write_not_arising(writer)
    write_readings(writer)
    writer.gaps()


def write_refugee_conclusion(writer: Writer) -> None:
    """Write what is found in the alternative, then the conclusion on the refugee claim."""
    if not writer.draft.standing.is_opened(writer.step):
        writer.gaps()
        return
    write_alternatives(writer, "refugee")
    writer.heading(2, "Conclusion on the claim to refugee status", "refugee-conclusion")
    write_conclusion(writer, "refugee")


def _has_several_nationalities(writer: Writer) -> bool:
    answers = writer.draft.standing.answers
    found = [
        at
        for (branch, at), answer in answers.items()
        if branch == PRIMARY and at.issue == "national-of" and answer.answer is AnswerValue.YES
    ]
    return len(found) > 1


def _write_predicament(writer: Writer, predicament: Predicament, askings: list[IssueAt]) -> None:
    country = writer.draft.country(predicament.country)
    is_one_country = len(writer.draft.record.countries) == 1
    title = predicament.heading if is_one_country else f"{country}: {predicament.heading}"
    writer.heading(2, title, f"predicament-{predicament.id}")
    _write_harms(writer, predicament)
    write_askings(writer, askings, lambda at: (3, _HEADINGS[at.issue]))


def _write_harms(writer: Writer, predicament: Predicament) -> None:
    """Write the harms of a predicament; of one set out before, only what it is."""
    determination = writer.draft.record.determination
    earlier = determination.predicaments[: determination.predicaments.index(predicament)]
    told = {harm for one in earlier for harm in one.harms}
    mine = [
        _harm(writer, harm, is_told=harm.id in told)
        for harm in determination.harms
        if harm.id in predicament.harms
    ]
    about = (predicament.id, *predicament.harms)
    stem = f"predicament-{predicament.id}"
    if len(mine) == 1:
        writer.structure("predicament", stem, about, harm=mine[0])
        return
    items = tuple(Item(content=one) for one in mine)
    writer.structure("predicament-together", stem, about, body=(Items(items=items),))


def _harm(writer: Writer, harm: Harm, *, is_told: bool) -> tuple[Inline, ...]:
    what = in_line(harm.what, writer.printing)
    about = Run(text=f" By: {harm.agent}. Right concerned: {harm.right}.")
    return what if is_told else (*what, about)
