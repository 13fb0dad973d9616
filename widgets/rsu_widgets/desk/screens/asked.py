"""What the law asks beside its questions: which reading is taken, and why a list is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.law.catalogue import printed, provision
from rsu_nb.law.issue import ListAt
from rsu_nb.record.places import value_at
from rsu_widgets.desk.fields import Field, FieldKind
from rsu_widgets.desk.where import closing_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.expression import Reading
    from rsu_widgets.desk.work import Work


def readings_asked(work: Work, step: str) -> Iterator[dict[str, Any]]:
    """The unsettled rules of a step that something turns on; no reading is chosen beforehand."""
    standing = work.drawn.standing
    if not standing.is_opened(step):
        return
    taken = {one.rule for one in work.record.determination.readings}
    for reading in standing.decision_type.readings:
        is_live = reading in standing.primary.open_readings or reading.key in taken
        if reading.step == step and is_live:
            yield _reading_view(work, reading)


def closings_asked(work: Work, step: str) -> Iterator[dict[str, Any]]:
    """The lists of a step of which it is asked whether they have a further member."""
    standing = work.drawn.standing
    closed = [
        ListAt(kind, one.country)
        for one in work.record.determination.closed
        for kind in standing.decision_type.begins
        if kind.value == one.list.value
    ]
    for at in dict.fromkeys((*closed, *standing.primary.open_lists)):
        steps = [one.step for one in standing.decision_type.issues if at.kind in one.of]
        live = next((one for one in steps if standing.live(one)), steps[0])
        if live == step and standing.is_opened(step):
            yield _closing_view(work, at)


def _reading_view(work: Work, reading: Reading) -> dict[str, Any]:
    place = f"determination/readings/{reading.key}"
    fields = (
        Field(
            place=f"{place}/reading",
            label="Which reading you take",
            hint=f"The law is not settled ({reading.mark.words}); there is no default.",
            kind=FieldKind.CHOICE,
            value=value_at(work.data, f"{place}/reading"),
            is_required=True,
            options=reading.options,
        ),
        Field(
            place=f"{place}/because",
            label="Why",
            hint="",
            kind=FieldKind.TEXT,
            value=value_at(work.data, f"{place}/because"),
            is_required=True,
        ),
    )
    provisions = (provision(key) for key in reading.provisions)
    return {
        "group": "question",
        "place": place,
        "title": reading.question,
        "of": [],
        "standard": "a reading of the law, recorded with its reason",
        "law": [
            {"name": printed(one), "says": one.gist, "mark": one.mark.words} for one in provisions
        ],
        "leads_on_to": [],
        "nodes": [one.view() for one in fields],
    }


def _closing_view(work: Work, at: ListAt) -> dict[str, Any]:
    place = closing_place(at.kind.value, at.country)
    name = value_at(work.data, f"countries/{at.country}/name") or at.country
    of = f" of {name}" if at.country else ""
    field = Field(
        place=place,
        label=f"There is no further {at.kind.value}{of}, because",
        hint="While a list may have a further member, what it does not settle stays open.",
        kind=FieldKind.TEXT,
        value=value_at(work.data, place),
        is_required=False,
    )
    return {
        "group": "fields",
        "title": f"Is there a further {at.kind.value}{of}?",
        "nodes": [field.view()],
    }
