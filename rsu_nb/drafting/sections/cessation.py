"""Cessation: who decides, the circumstances of s 143(b), and what becomes of each recognition."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.cessation.recognition import BURDEN
from rsu_nb.drafting.results import result_sentence, results_from
from rsu_nb.drafting.sections.agency_case import write_disclosure
from rsu_nb.drafting.sections.alternatives import write_alternatives
from rsu_nb.drafting.sections.askings import (
    Headed,
    stem_of,
    write_asking,
    write_askings,
    write_closed_lists,
    write_not_arising,
    write_readings,
)
from rsu_nb.drafting.sections.closing import write_signature
from rsu_nb.drafting.sections.conclusions import conclusion_sentence, write_conclusion
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.tree import Column, Inline, Item, Items, Row, SourceLink, run
from rsu_nb.drafting.words import capitalised, long_date, unbroken
from rsu_nb.record.determination import AnswerValue, ListName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.agency_case import RecognitionHeld

RECOGNITIONS: Final = {
    "refugee": "Recognition as a refugee",
    "torture": "Recognition under the Convention Against Torture",
    "life-or-cruel-treatment": (
        "Recognition under the International Covenant on Civil and Political Rights"
    ),
}
_ELEMENTS: Final = {
    **dict.fromkeys(("nationality-now", "residence-before"), "Nationality and residence"),
    **dict.fromkeys(
        ("protection-used-again", "protection-used-voluntarily"),
        "Protection used again: Article 1C(1)",
    ),
    **dict.fromkeys(
        ("nationality-lost", "nationality-regained-voluntarily"),
        "A nationality got back: Article 1C(2)",
    ),
    **dict.fromkeys(
        ("new-nationality", "new-protection-enjoyed"), "A new nationality: Article 1C(3)"
    ),
    **dict.fromkeys(("settled-again", "settled-voluntarily"), "Settled again: Article 1C(4)"),
    **dict.fromkeys(
        ("circumstances-ceased", "refusal-no-longer-open", "able-to-return"),
        "Circumstances that have ceased: Article 1C(5) and (6)",
    ),
    "compelling-reasons": "Compelling reasons: the provisos to Article 1C(5) and (6)",
}
_ASKED_OF_EACH: Final = {
    "ground-in-doubt": "Whether a doubt is left",
    "cease": "Whether to cease the recognition",
    "circumstance-pointed-to": "To what the agency’s evidence points",
    "apply": "Whether to apply to the Tribunal",
}
_BEGINNINGS: Final = {
    "refugee": "refugee",
    "torture": "torture",
    "covenant": "life-or-cruel-treatment",
}
"""The limb of the recognition that an issue is asked of, by what its key begins with."""
_COLUMNS: Final = (
    Column(heading="Recognition", share=0.42),
    Column(heading="Given by", share=0.28),
    Column(heading="Date", share=0.18),
    Column(heading="Found in", share=0.12),
)


def write_competence(writer: Writer) -> None:
    """Write which recognition is held, who gave it, and who decides."""
    writer.heading(1, "Who decides", "competence")
    case = writer.draft.record.agency_case
    rows = tuple(_held(one) for one in case.recognitions) if case else ()
    writer.table("recognitions", "Recognitions, with who gave each of them", _COLUMNS, rows)
    live = writer.draft.standing.live(writer.step)
    if live:
        writer.law(live[0].issue, f"law-{stem_of(live[0])}")
    write_askings(writer, live, _headed_by_recognition)
    write_not_arising(writer)
    writer.heading(2, "Conclusion", "competence-conclusion")
    write_readings(writer)
    write_conclusion(writer, "competence")


def write_article_1c(writer: Writer) -> None:
    """Write Article 1C, country by country."""
    standing = writer.draft.standing
    writer.heading(1, "Article 1C of the Refugee Convention", "article-1c")
    if standing.is_opened(writer.step):
        live = sorted(standing.live(writer.step), key=standing.together)
        if live:
            writer.law("nationality-now", "law-article-1c")
        for members, askings in groupby(live, lambda at: at.of):
            country = writer.draft.country(members[0][1])
            writer.heading(2, country, f"article-1c-{members[0][1]}")
            _write_elements(writer, askings, _headed_by_element)
        if live:
            writer.heading(2, "Other countries", "article-1c-other-countries")
            write_closed_lists(writer, ListName.COUNTRY)
        writer.heading(2, "What does not arise, and what is not settled", "article-1c-beside")
        write_not_arising(writer)
        write_readings(writer)
    writer.gaps()


def write_recognition(writer: Writer) -> None:
    """Write one recognition: what is still asked of it, and the conclusion."""
    standing = writer.draft.standing
    limb = standing.limb_of(writer.step).key
    if standing.is_refused_at_the_door:
        return
    writer.heading(1, RECOGNITIONS[limb], limb)
    if not standing.is_opened(writer.step):
        writer.gaps()
        return
    live = standing.live(writer.step)
    here = [at for at in live if at.of]
    for members, askings in groupby(sorted(here, key=standing.together), lambda at: at.of):
        code = members[0][1]
        writer.heading(2, f"Danger if deported: {writer.draft.country(code)}", f"{limb}-{code}")
        _write_elements(writer, askings)
    if here:
        writer.heading(2, "Other destinations", f"{limb}-other-destinations")
        write_closed_lists(writer, ListName.DESTINATION)
    asked = [at for at in live if not at.of]
    _write_elements(writer, [at for at in asked if _is_doubt(at)], _headed_by_question)
    if writer.step == _step_in_doubt(writer.draft.standing):
        write_readings(writer, BURDEN.step)
    _write_elements(writer, [at for at in asked if not _is_doubt(at)], _headed_by_question)
    write_not_arising(writer)
    write_alternatives(writer, limb)
    if live:
        writer.heading(2, "Conclusion", f"{limb}-conclusion")
    write_conclusion(writer, limb)


def write_closing_on_recognitions(writer: Writer) -> None:
    """Write the conclusion on each recognition and its result, or that it is not yet stated."""
    writer.heading(1, "Conclusion", "conclusion")
    standing = writer.draft.standing
    if not standing.is_concluded:
        writer.structure("not-yet-stated", "conclusion")
        writer.gaps()
        return
    limbs = [one for one in standing.decision_type.limbs if one.key in standing.stated]
    found = [
        conclusion_sentence(one, one.conclusion(standing.stated[one.key].conclusion))
        for one in limbs
    ]
    keys = tuple(one.key for one in limbs)
    writer.structure("findings-on-recognitions", "conclusion", keys, body=(_items(found),))
    results = results_from(standing)
    if results:
        subject = f"{capitalised(writer.draft.names.claimant)} is"
        sentences = [result_sentence(limb, one, subject) for limb, one in results.items()]
        writer.structure("results", "results", tuple(results), body=(_items(sentences),))
    writer.gaps()
    writer.notice("appeal-in-letter", "appeal-in-letter")
    write_signature(writer)


def _items(sentences: list[str]) -> Items:
    return Items(items=tuple(Item(content=run(unbroken(one))) for one in sentences))


def _headed_by_recognition(at: IssueAt) -> tuple[int, str]:
    return (2, RECOGNITIONS[_BEGINNINGS[at.issue.partition("-")[0]]])


def _headed_by_element(at: IssueAt) -> tuple[int, str]:
    return (3, _ELEMENTS[at.issue])


def _headed_by_question(at: IssueAt) -> tuple[int, str]:
    return (2, _ASKED_OF_EACH[at.issue.partition("-")[2]])


def _is_doubt(at: IssueAt) -> bool:
    return at.issue.endswith("-ground-in-doubt")


def _step_in_doubt(standing: Standing) -> str:
    """The step of the first recognition left in doubt: there it is said whom a doubt is for."""
    for step in standing.decision_type.steps:
        for at in standing.answered(step.key):
            if _is_doubt(at) and standing.answers[PRIMARY, at].answer is AnswerValue.YES:
                return step.key
    return BURDEN.step


def _write_elements(
    writer: Writer, askings: Iterable[IssueAt], headed: Headed | None = None
) -> None:
    """Write askings, each with the agency's evidence on it and the notice that disclosed it."""
    for _, group in groupby(askings, headed):
        here = list(group)
        if headed is not None:
            writer.heading(*headed(here[0]), f"heading-{stem_of(here[0])}")
        for at in here:
            write_asking(writer, at)
            write_disclosure(writer, at, stem_of(at))


def _held(one: RecognitionHeld) -> Row:
    source: tuple[Inline, ...] = run("–")
    if one.decision is not None:
        source = (SourceLink(target=one.decision, text=one.decision),)
    return Row(
        id=f"recognition-{one.limb}",
        cells=(
            run(RECOGNITIONS.get(one.limb, one.limb)),
            run(one.given_by),
            run(long_date(one.on)),
            source,
        ),
    )
