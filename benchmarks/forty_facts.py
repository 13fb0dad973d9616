"""A case of forty facts: a shipped example, with facts added like one that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.examples import examples
from benchmarks.thirty_pages import EXAMPLE
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_typed

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

FACTS = 40


def forty_facts() -> Record:
    """Returns the record: the facts added are like the first that is found by itself."""
    record = examples()[EXAMPLE]
    data: dict[str, Any] = record_to_typed(record)
    found = next(fact for fact in data["facts"] if "finding" in fact)
    more = FACTS - len(data["facts"])
    added = [{**found, "id": f"F{number}"} for number in range(901, 901 + more)]
    return validated({**data, "facts": [*data["facts"], *added]}, record.case)
