"""Things dealt with together: uncontested facts found as a group, documents as a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.evidence import Bundle
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
    """Deal with several items of evidence together, as a bundle with one set of reasons.

    Raises:
        MissingValueError: The items, what they are, or the reasons are missing.
        InvalidRecordError: An item is in a bundle already, or the reasons cite what is not there.
        SealedCaseError: The case is sealed.
        StoreError: It was not saved, and why.
    """
    items = several(values, "items", "The items")
    facts = [one for one in values.get("facts") or () if isinstance(one, str)]
    bundle: dict[str, Any] = {
        "id": new_id(Bundle, work.data),
        "heading": given(values, "heading", "What they are"),
        "items": items,
        "reasons": given(values, "reasons", "What is made of them, and why"),
        **({"in_facts": facts} if facts else {}),
    }
    work.change(lambda data: with_one_more(data, "bundles", bundle))
    words = f"{len(items)} items are dealt with together as {bundle['id']}."
    return Done(words=words, field=f"bundles/{bundle['id']}")
