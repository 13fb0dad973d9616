"""What a second reader can comment on: a thing of the record, a step, a limb or an issue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.record.lookup import ids

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

_OF_LIMBS: Final = ("conclusion", "result")


def comment_places(record: Record) -> frozenset[str]:
    """Every id and key that a comment on a case may be about."""
    declared = decision_type(record.decision_type)
    return frozenset(
        {
            *ids(record),
            *(step.key for step in declared.steps),
            *(limb.key for limb in declared.limbs),
            *(issue.key for issue in declared.issues),
        }
    )


class PlacesInText:
    """What a comment on a part of the decision is about, by the id of that part.

    It is the thing, issue or limb that the id names, such as F3 for `fact-F3-reasons` and
    `real-chance` for `issue-real-chance-XA-P1-1`; where the id names none, the step.
    """

    def __init__(self, record: Record) -> None:
        """Know what the ids of a record's decision may name."""
        declared = decision_type(record.decision_type)
        self._named = {
            **{key: key for key in ids(record)},
            **{f"issue-{issue.key}": issue.key for issue in declared.issues},
            **{f"{word}-{limb.key}": limb.key for limb in declared.limbs for word in _OF_LIMBS},
        }

    def of(self, part: str, step: str) -> str:
        """What a comment is about.

        Args:
            part: The id of a heading, a paragraph, a table or a row of one.
            step: The step that it belongs to.
        """
        found = [words for words in self._named if f"-{words}-" in f"-{part}-"]
        return self._named[max(found, key=len)] if found else step
