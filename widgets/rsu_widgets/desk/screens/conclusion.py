"""The officer's conclusion on a limb; what the findings entail is shown only once it is stated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Limb


def conclusion_view(standing: Standing, limb: Limb) -> dict[str, Any]:
    """What the screen shows of the conclusion on a limb that may be looked at."""
    stated = standing.concluded(limb.key)
    return {
        "group": "conclusion",
        "place": f"determination/conclusions/{limb.key}/conclusion",
        "limb": limb.key,
        "title": limb.question,
        "value": stated.conclusion if stated else None,
        "options": [{"value": one.key, "label": one.words} for one in limb.conclusions],
        "entailed": _entailed(standing, limb) if stated else None,
    }


def _entailed(standing: Standing, limb: Limb) -> dict[str, Any]:
    entailment = standing.primary.limbs[limb.key]
    stated = standing.stated[limb.key].conclusion
    found = entailment.conclusion
    return {
        "agrees": None if found is None else found == stated,
        "words": limb.conclusion(found).words if found else "",
        "tree": list(entailment.tree.lines()),
    }
