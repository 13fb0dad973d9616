"""The conclusion: the lettered findings, the result of each limb, the notices and the officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.results import result_sentence, results_from
from rsu_nb.drafting.sections.conclusions import STATUSES, conclusion_sentence, finding_words
from rsu_nb.drafting.tree import Item, Items, run
from rsu_nb.drafting.words import long_date, unbroken

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer


def write_closing(writer: Writer) -> None:
    """Write the conclusion, or that it is not yet stated."""
    writer.heading(1, "Conclusion", "conclusion")
    standing = writer.draft.standing
    if not standing.is_concluded:
        writer.structure("not-yet-stated", "conclusion")
    elif standing.is_refused_at_the_door:
        _write_refusal(writer)
    else:
        _write_findings(writer)
        _write_results(writer)
    writer.gaps()
    if standing.is_concluded:
        writer.notice("appeal-in-letter", "appeal-in-letter")
        write_signature(writer)


def _write_refusal(writer: Writer) -> None:
    limb = writer.draft.standing.decision_type.limbs[0]
    stated = writer.draft.standing.stated[limb.key]
    words = conclusion_sentence(limb, limb.conclusion(stated.conclusion))
    writer.structure("conclusion", "conclusion", (limb.key,), words=words)


def _write_findings(writer: Writer) -> None:
    standing = writer.draft.standing
    limbs = [limb for limb in standing.decision_type.limbs if limb.key in STATUSES]
    findings = [
        finding_words(limb, limb.conclusion(standing.stated[limb.key].conclusion))
        for limb in limbs
    ]
    last = len(limbs) - 1
    items = tuple(
        Item(content=run(unbroken(words) + (";" if place < last else ".")))
        for place, words in enumerate(findings)
    )
    writer.structure(
        "findings-on-claim",
        "conclusion",
        tuple(limb.key for limb in limbs),
        body=(Items(items=items),),
    )


def _write_results(writer: Writer) -> None:
    standing = writer.draft.standing
    results = results_from(standing)
    if not results:
        return
    sentences = (result_sentence(limb, one) for limb, one in results.items())
    items = tuple(Item(content=run(unbroken(sentence))) for sentence in sentences)
    writer.structure("results", "results", tuple(results), body=(Items(items=items),))
    if "section-139" in standing.primary.notices:
        writer.notice("s-139-in-decision", "section-139")


def write_signature(writer: Writer) -> None:
    """Write who decided, and when."""
    record = writer.draft.record
    lines = [record.officer.name, record.officer.designation]
    if record.decided_on is not None:
        lines.append(long_date(record.decided_on))
    writer.lines("signature", *lines)
