"""The part of the letter that tells what became of each recognition in a matter of cessation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.results import result_sentence
from rsu_nb.drafting.tree import Item, Items, run
from rsu_nb.drafting.words import capitalised, unbroken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.drafting.addressee import Addressee
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.decision_type import Outcome


def write_recognitions(
    writer: Writer, addressee: Addressee, results: Mapping[str, Outcome]
) -> None:
    """Write the result for each recognition, and what the law adds to it.

    Source:
        Immigration Act 2009 ss 143, 144, 198(1); Processing Regulations reg 9; Tribunal
        Regulations reg 8.
    """
    writer.heading(2, "The decision", "letter-decision")
    subject = capitalised(addressee.subject)
    sentences = (result_sentence(limb, one, subject) for limb, one in results.items())
    items = tuple(Item(content=run(unbroken(sentence))) for sentence in sentences)
    body = (Items(items=items),)
    limbs = tuple(results)
    writer.notice(
        "letter-on-recognitions", "letter-results", limbs, body=body, whose=addressee.whose
    )
    notices = writer.draft.standing.primary.notices
    if "decided-afresh-on-appeal" in notices:
        writer.notice("letter-decided-afresh", "letter-decided-afresh", whom=addressee.whom)
    if "application-to-the-tribunal" in notices:
        writer.notice("letter-application", "letter-application", whom=addressee.whom)
