"""Fields as the screen takes them: what may be chosen, what to look at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_widgets.desk.screens.again import again_by_place
from rsu_widgets.desk.screens.field_words import HINTS, LABELS
from rsu_widgets.desk.screens.options import Choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_widgets.desk.work import Work

_SAID_BY_THE_DESK: Final = frozenset({"WholeConsidered.by", "WholeConsidered.completed_on"})
"""Who said something and when, which the desk writes down with it."""
UNASKED: Final = {
    False: frozenset({"MaterialFact.is_said_by_agency", "Evidence.disclosed_by"}),
    True: frozenset({"Finding.benefit_of_doubt"}),
}
"""Fields that are not asked, by whether the agency brings the matter."""


def dressed(groups: list[dict[str, Any]], work: Work) -> list[dict[str, Any]]:
    """The groups of a screen, each of their fields with what is known of it; changed in place."""
    choices, again = Choices(work), again_by_place(work)
    declared = work.drawn.standing.decision_type
    unasked = UNASKED[declared.is_brought_by_agency] | _SAID_BY_THE_DESK
    for group in groups:
        if "nodes" in group:
            group["nodes"] = _asked(group["nodes"], unasked)
        for node in _nodes(group.get("nodes", ())):
            named = node.get("named", "")
            node["label"] = LABELS.get(named, node["label"]).replace("{matter}", declared.matter)
            node["hint"] = HINTS.get(named, node["hint"])
            if node["node"] == "field":
                _dress(node, choices)
                node["again"] = again.get(node["place"])
    return groups


def _dress(field: dict[str, Any], choices: Choices) -> None:
    field["options"] = field["options"] or choices.of(field)
    field["options"] = [
        one for one in field["options"] if choices.is_offered(field["named"], one["value"])
    ]
    if field["kind"] == "line" and field["options"]:
        field["kind"] = "choice"
    field["history"] = field["kind"] in {"text", "passage", "line"}
    del field["named"]


def _asked(nodes: Iterable[dict[str, Any]], unasked: frozenset[str]) -> list[dict[str, Any]]:
    """Some nodes without those that are not asked in this kind of matter."""
    kept = [one for one in nodes if one.get("named") not in unasked]
    for node in kept:
        if "nodes" in node:
            node["nodes"] = _asked(node["nodes"], unasked)
        for member in node.get("members", ()):
            member["nodes"] = _asked(member["nodes"], unasked)
    return kept


def _nodes(nodes: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every field, inner part and list in some nodes, the outer before the inner."""
    for node in nodes:
        yield node
        yield from _nodes(node.get("nodes", ()))
        for member in node.get("members", ()):
            yield from _nodes(member["nodes"])
