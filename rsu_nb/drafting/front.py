"""The front of a decision: who, which file, who decided, when; and the results once settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.names import CLAIMANT, REMOVED
from rsu_nb.drafting.results import results_from
from rsu_nb.drafting.tree import Column, FrontField, Row, Table, run
from rsu_nb.drafting.words import capitalised, listed, long_date
from rsu_nb.errors import UnknownNameError
from rsu_nb.record.lookup import identity

if TYPE_CHECKING:
    from rsu_nb.drafting.draft import Draft

_LIMBS = {
    "refugee": "Refugee (s 129)",
    "torture": "Protected person, Convention Against Torture (s 130)",
    "life-or-cruel-treatment": "Protected person, Covenant on Civil and Political Rights (s 131)",
}


def front_fields(draft: Draft) -> tuple[FrontField, ...]:
    """The labelled lines at the head of a decision."""
    record = draft.record
    decided = long_date(record.decided_on) if record.decided_on else "not yet decided"
    fields = {
        draft.wording.person_label: draft.names.full_name(CLAIMANT),
        "Date of birth": _date_of_birth(draft),
        _countries_label(draft): listed([one.name for one in record.countries]),
        "File": record.case,
        "Refugee and protection officer": record.officer.name,
        "Place": record.place_of_decision or "",
        "Date of decision": decided,
        **_state(draft),
    }
    return tuple(
        FrontField(label=label, content=run(text)) for label, text in fields.items() if text
    )


def results_table(draft: Draft) -> tuple[Table, ...]:
    """The result of each limb, once every conclusion is stated; nothing before that."""
    results = results_from(draft.standing)
    if not results:
        return ()
    rows = tuple(
        Row(
            id=f"result-{limb}",
            cells=(run(_LIMBS[limb]), run(capitalised(_short(outcome.words)))),
        )
        for limb, outcome in results.items()
    )
    return (
        Table(
            id="results",
            caption="Result on each ground of recognition",
            columns=(
                Column(heading=draft.wording.result_column, share=0.55),
                Column(heading="Result", share=0.45),
            ),
            rows=rows,
            rests_on=tuple(results),
            step="decision",
        ),
    )


def _state(draft: Draft) -> dict[str, str]:
    """What stands in place of the results while there are none."""
    if not draft.standing.is_concluded:
        return {"Conclusion": "not yet stated"}
    if results_from(draft.standing):
        return {}
    return {"Result": "open: a conclusion and the findings do not agree"}


def _countries_label(draft: Draft) -> str:
    return "Country of reference" if len(draft.record.countries) == 1 else "Countries of reference"


def _short(words: str) -> str:
    """A result without the status that its row already names."""
    for verb in ("recognised", "declined recognition", "refused recognition"):
        if words.startswith(f"{verb} as "):
            under = " under s 138(2)" if words.endswith("under s 138(2)") else ""
            return verb.replace("declined recognition", "declined") + under
    return words


def _date_of_birth(draft: Draft) -> str:
    try:
        born = identity(draft.record, CLAIMANT).date_of_birth
    except UnknownNameError:
        return ""
    if born is None:
        return ""
    return REMOVED if draft.names.is_depersonalised else long_date(born)
