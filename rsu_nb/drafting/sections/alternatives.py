"""What is decided in the alternative: on what assumption, each issue, and how it differs."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rsu_nb.drafting.sections.askings import stem_of, write_asking
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.tree import ParagraphNumber

if TYPE_CHECKING:
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.determination import Branch


def write_alternatives(writer: Writer, limb: str) -> None:
    """Write each alternative as far as it concerns a limb; nothing where there is none."""
    for branch in writer.draft.record.determination.branches:
        askings = alternative_askings(writer.draft.standing, branch.id, limb)
        if branch.id != PRIMARY and askings:
            _write_alternative(writer, branch, limb, askings)


def alternative_askings(standing: Standing, branch: str, limb: str) -> tuple[IssueAt, ...]:
    """The askings answered in an alternative on the way to a limb, in the order of the walk."""
    steps = (one.key for one in standing.decision_type.steps)
    return tuple(
        at
        for step in steps
        if _written_with(standing, step) == limb
        for at in sorted(standing.answered(step, branch), key=standing.together)
    )


def _written_with(standing: Standing, step: str) -> str:
    """The limb whose alternatives a step belongs to: for acceptance, the first limb after it."""
    limb = standing.limb_of(step)
    return standing.decision_type.limbs[1].key if limb.is_acceptance else limb.key


def _write_alternative(
    writer: Writer, branch: Branch, limb: str, askings: tuple[IssueAt, ...]
) -> None:
    stem = f"alternative-{branch.id}"
    here = f"{stem}-{limb}"
    writer.heading(2, _title(branch), here)
    if _is_first(writer.draft.standing, branch.id, limb):
        writer.structure("alternative", here, branch.assumes_facts)
        writer.officer(branch.assumes, f"{stem}-assumes", rests_on=branch.assumes_facts)
    else:
        assumed = ParagraphNumber(target=f"{stem}-assumes-1", fallback=branch.id)
        writer.structure("alternative-again", here, branch.assumes_facts, assumed=(assumed,))
    for (level, title), group in groupby(askings, lambda at: _headed(writer, at)):
        first, *rest = group
        writer.heading(level, title, f"heading-{stem_of(first, branch.id)}")
        for at in (first, *rest):
            write_asking(writer, at, branch.id)
    if _is_first(writer.draft.standing, branch.id, limb):
        writer.officer(branch.explains_difference, f"{stem}-difference")
    writer.gaps(f"{branch.id} on {limb}")


def _title(branch: Branch) -> str:
    heading = branch.heading or ""
    if "alternative" in heading.casefold():
        return heading
    return "In the alternative" + (f": {heading}" if heading else "")


def _is_first(standing: Standing, branch: str, limb: str) -> bool:
    """True where no limb before this one has anything of the alternative."""
    limbs = [one.key for one in standing.decision_type.limbs if not one.is_acceptance]
    earlier = limbs[: limbs.index(limb)]
    return not any(alternative_askings(standing, branch, one) for one in earlier)


def _headed(writer: Writer, at: IssueAt) -> tuple[int, str]:
    """The heading over an asking: the predicament it is about, or else its step."""
    determination = writer.draft.record.determination
    members = dict(at.of)
    for one in determination.places:
        if one.id == members.get("place"):
            return (3, one.name)
    for predicament in determination.predicaments:
        if predicament.id == members.get("predicament"):
            return (3, predicament.heading)
    declared = writer.draft.standing.decision_type
    return (3, declared.step(declared.issue(at.issue).step).title)
