"""The officer's conclusion on a limb; what the findings entail is shown only once it is stated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.reopening import findings_under
from rsu_nb.drafting.upholding import rules_of
from rsu_nb.record.determination import Conclusion
from rsu_nb.record.places import value_at
from rsu_widgets.desk.fields import node_of
from rsu_widgets.desk.screens.asking_fields import choice, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Limb
    from rsu_widgets.desk.work import Work

_REOPEN: Final = (
    "A finding was not right: name it and say why it is looked at again. What was found is kept, "
    "the second reader is told, and you are led to it."
)
_DISPUTE: Final = (
    "The rule is not right: name the issue, test, reading or conclusion that is in dispute and "
    "say why. The legal role records a direction; nothing is sealed before."
)


def conclusion_groups(work: Work, limb: Limb) -> Iterator[dict[str, Any]]:
    """The conclusion on a limb that may be looked at, and what to do where findings disagree."""
    standing = work.drawn.standing
    view = conclusion_view(standing, limb, work.data)
    yield view
    entailed = view["entailed"]
    if entailed and entailed["agrees"] is False and limb.key not in standing.upheld:
        yield _ways_out(work, limb)


def conclusion_view(standing: Standing, limb: Limb, data: dict[str, Any]) -> dict[str, Any]:
    """What the screen shows of the conclusion on a limb that may be looked at.

    Args:
        standing: How far the determination has come.
        limb: The limb.
        data: The record as plain data, with what is held.
    """
    place = f"determination/conclusions/{limb.key}"
    reasons = node_of(Conclusion, "reasons", place, value_at(data, place) or {})
    stated = standing.concluded(limb.key)
    return {
        "group": "conclusion",
        "place": f"{place}/conclusion",
        "limb": limb.key,
        "title": limb.question,
        "value": stated.conclusion if stated else None,
        "stated": f"Stated by {stated.by} on {stated.on:%-d %B %Y}." if stated else "",
        "options": [{"value": one.key, "label": one.words} for one in limb.conclusions],
        "nodes": [reasons.view()],
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


def _ways_out(work: Work, limb: Limb) -> dict[str, Any]:
    findings = [
        (name, f"{name}: {value.key or 'not found'}")
        for name, _, value in findings_under(limb.key, work.record)
    ]
    rules = [(key, key.replace("-", " ")) for key in sorted(rules_of(limb))]
    return {
        "group": "actions",
        "title": "The findings lead to another conclusion",
        "actions": [
            {
                "act": f"reopen {limb.key}",
                "label": "Reopen this finding",
                "why": f"Correct the conclusion above; or one of these. {_REOPEN}",
                "asks": [choice("finding", "The finding", findings), text("because", "Why")],
            },
            {
                "act": f"dispute {limb.key}",
                "label": "Mark this rule as disputed",
                "why": _DISPUTE,
                "asks": [choice("rule", "The rule", rules), text("because", "Why")],
            },
        ],
    }
