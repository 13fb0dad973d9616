"""The form of one step: its parts of the record, its questions, and its conclusion."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.notebook.leads import leads
from rsu_nb.record.determination import Determination
from rsu_nb.record.places import value_at
from rsu_nb.record.record import Record
from rsu_widgets.desk.fields import Node, members_of, node_of
from rsu_widgets.desk.parts import DETERMINATION, PARTS
from rsu_widgets.desk.screens.again import again_groups
from rsu_widgets.desk.screens.asked import closings_asked, readings_asked
from rsu_widgets.desk.screens.attaching import attach_groups
from rsu_widgets.desk.screens.bundles import bundle_groups
from rsu_widgets.desk.screens.conclusion import conclusion_groups
from rsu_widgets.desk.screens.dressed import dressed
from rsu_widgets.desk.screens.fact_table import finding_together
from rsu_widgets.desk.screens.listed import list_view
from rsu_widgets.desk.screens.needs import counts_of_items, needs_of
from rsu_widgets.desk.screens.question import question_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rsu_nb.record.part import Part
    from rsu_widgets.desk.work import Work


def step_view(work: Work, step: str, opened: str | None = None) -> dict[str, Any]:
    """What the screen of a step shows.

    Args:
        work: The case.
        step: Key of the step.
        opened: The place of the member of a list whose form is shown.

    Raises:
        UnknownNameError: The decision type has no such step.
    """
    standing = work.drawn.standing
    declared = standing.decision_type.step(step)
    return {
        "screen": "step",
        "step": step,
        "title": declared.title,
        "asks": leads(standing.decision_type.key).get(step, ""),
        "is_open": standing.is_opened(step),
        "groups": dressed([*_groups(work, step, opened)], work),
        "needs": needs_of(work, step),
    }


def _groups(work: Work, step: str, opened: str | None) -> Iterator[dict[str, Any]]:
    """Parts of the record, what the law asks in the order of the walk, and the conclusion."""
    standing = work.drawn.standing
    needs = counts_of_items(work)
    yield from _parts(work.data, step, opened, needs)
    yield from readings_asked(work, step)
    yield from (question_view(work, standing, at) for at in standing.live(step))
    yield from closings_asked(work, step)
    for limb in standing.opened:
        if limb.step == step:
            yield from conclusion_groups(work, limb)
    yield from again_groups(work, step)
    for groups in _ACTS.get(step, ()):
        yield from groups(work)


_ACTS: Final[Mapping[str, tuple[Callable[[Work], Iterator[dict[str, Any]]], ...]]] = {
    "evidence": (attach_groups, bundle_groups),
    "facts": (finding_together,),
}
"""What can be done with the members of a step's lists."""


def _parts(
    data: dict[str, Any], step: str, opened: str | None, needs: dict[str, int]
) -> Iterator[dict[str, Any]]:
    """The parts of the record that a step fills in: fields in a row together, each list alone."""
    for members, keys in groupby(PARTS.get(step, ()), lambda key: members_of(_holder(key), key)):
        if members is None:
            yield {"group": "fields", "nodes": [_field(data, key).view() for key in keys]}
            continue
        for key in keys:
            place = _place(key)
            yield list_view(members, place, value_at(data, place) or [], opened, needs)


def _holder(key: str) -> type[Part]:
    return Determination if key in DETERMINATION else Record


def _place(key: str) -> str:
    return f"determination/{key}" if key in DETERMINATION else key


def _field(data: dict[str, Any], key: str) -> Node:
    place = _place(key).rpartition("/")[0]
    return node_of(_holder(key), key, place, value_at(data, place) or {} if place else data)
