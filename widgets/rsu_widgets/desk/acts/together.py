"""Things dealt with together: uncontested facts found as a group, documents as a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.facts import FactGroup
from rsu_widgets.desk.acts.act import Done, given, given_or_none, several, with_one_more
from rsu_widgets.desk.new_ids import new_id

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work


def find_together(work: Work, _: str, values: Values) -> Done:
    """Find some facts together, whichever way, with one set of reasons.

    Raises:
        MissingValueError: A fact, the heading, the finding or the reasons are missing.
        InvalidRecordError: A fact is found already, or the reasons cite what is not there.
        SealedCaseError: The case is sealed.
        StoreError: It was not saved, and why.
    """
    facts = several(values, "facts", "The facts")
    nothing = given_or_none(values, "nothing")
    group: dict[str, Any] = {
        "id": new_id(FactGroup, work.data),
        "heading": given(values, "heading", "A heading for them"),
        "facts": facts,
        "finding": {
            "result": given(values, "result", "What you find"),
            "reasons": given(values, "reasons", "Why"),
            "relies_on": [one for one in values.get("relies_on") or () if isinstance(one, str)],
            **({"relies_on_nothing_because": nothing} if nothing else {}),
        },
    }
    work.change(lambda data: with_one_more(data, "fact_groups", group))
    return Done(words=f"{len(facts)} facts are found together as {group['id']}.")


def deal_with_together(work: Work, _: str, values: Values) -> Done:
    """Say of several items of evidence at once where and how they are dealt with.

    Raises:
        MissingValueError: The items, or where and how they are dealt with, are missing.
        InvalidRecordError: What is said names what is not there.
        SealedCaseError: The case is sealed.
        StoreError: It was not saved, and why.
    """
    items = set(several(values, "items", "The items"))
    facts = [one for one in values.get("facts") or () if isinstance(one, str)]
    how = given_or_none(values, "how")
    if not facts:
        how = given(values, "how", "How they are dealt with")
    dealt = {**({"in_facts": facts} if facts else {}), **({"how": how} if how else {})}

    def changed(data: dict[str, Any]) -> dict[str, Any]:
        evidence = [
            {**one, "dealt_with": {**one.get("dealt_with", {}), **dealt}}
            if one["id"] in items
            else one
            for one in data.get("evidence", [])
        ]
        return {**data, "evidence": evidence}

    work.change(changed)
    return Done(words=f"{len(items)} items are dealt with together.")
