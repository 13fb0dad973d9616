"""The officer's conclusion on a limb, or that it is not yet stated; nothing shows it before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.words import capitalised

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.decision_type import Limb, Outcome

STATUSES: Final = {
    "refugee": "a refugee within the meaning of the Refugee Convention (s 129)",
    "torture": "a protected person within the meaning of the Convention Against Torture (s 130)",
    "life-or-cruel-treatment": (
        "a protected person within the meaning of the International Covenant on Civil and "
        "Political Rights (s 131)"
    ),
}
_VERBS: Final = ("is ", "is not", "has ", "does ", "may ", "must ")


def is_opened(writer: Writer) -> bool:
    """True where the limb of a section may be looked at; else what it waits for is written."""
    standing = writer.draft.standing
    if standing.is_opened(writer.step):
        return True
    if not standing.is_refused_at_the_door:
        writer.gaps()
    return False


def write_conclusion(writer: Writer, limb_key: str) -> None:
    """Write the conclusion on a limb, with its reasons, in the section that leads to it."""
    standing = writer.draft.standing
    limb = standing.decision_type.limb(limb_key)
    concluded = standing.concluded(limb_key)
    if concluded is None:
        writer.structure("not-yet-stated", f"conclusion-{limb_key}", (limb_key,))
        writer.gaps()
        return
    writer.officer(concluded.reasons, f"conclusion-{limb_key}-reasons", rests_on=(limb_key,))
    outcome = limb.conclusion(concluded.conclusion)
    writer.structure(
        "conclusion",
        f"conclusion-{limb_key}",
        (limb_key, *limb.provisions),
        words=conclusion_sentence(limb, outcome),
    )
    writer.gaps()


def conclusion_sentence(limb: Limb, outcome: Outcome) -> str:
    """A conclusion as a sentence."""
    words = finding_words(limb, outcome)
    if not words.startswith(_VERBS):
        return f"{capitalised(words)}."
    subject = limb.subject or ("The claim" if limb.is_acceptance else "The claimant")
    return f"{subject} {words}."


def finding_words(limb: Limb, outcome: Outcome) -> str:
    """A conclusion as it follows `the claimant`, with the status it is about."""
    status = STATUSES.get(limb.key)
    if status is None or outcome.key not in {"is", "is-not"}:
        return outcome.words
    return f"{outcome.key.replace('-', ' ')} {status}"
