"""`rsu-nb explain`: what the findings entail, for the limbs concluded so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Limb

_THREE_WAYS = (
    "The conclusion and the findings do not agree. Correct the conclusion; or reopen a named "
    "finding, keeping the old one and the reason; or mark the rule as disputed."
)
_STANDS = "The rule leads elsewhere and is disputed; the conclusion stands by a direction."


def explain(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    is_json: AsJson = False,
) -> None:
    """Show what the findings entail, limb by limb.

    Nothing is shown of a limb before your own conclusion on it is recorded.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.drafting.standing import standing_of

    standing = standing_of(open_store().record(case))
    if is_json:
        show_data([_data(standing, limb) for limb in standing.opened])
        return
    for limb in standing.opened:
        say(f"{limb.key}: {limb.question}", *_lines(standing, limb), "")


def _lines(standing: Standing, limb: Limb) -> list[str]:
    concluded = standing.concluded(limb.key)
    if concluded is None:
        return ["  Conclusion: not yet stated"]
    lines = [f"  Conclusion: {limb.conclusion(concluded.conclusion).words}"]
    entailed = standing.primary.limbs[limb.key]
    if entailed.conclusion is None:
        lines.append("  The findings do not settle it yet.")
    elif entailed.conclusion != concluded.conclusion:
        lines.append(f"  {_STANDS if limb.key in standing.upheld else _THREE_WAYS}")
    return [*lines, *(f"  {line}" for line in entailed.tree.lines())]


def _data(standing: Standing, limb: Limb) -> dict[str, Any]:
    concluded = standing.concluded(limb.key)
    if concluded is None:
        return {"limb": limb.key, "conclusion": None}
    entailed = standing.primary.limbs[limb.key]
    return {
        "limb": limb.key,
        "conclusion": concluded.conclusion,
        "entailed": entailed.conclusion,
        "tree": entailed.tree.data(),
    }
