"""The parts of a record that each step edits, as YAML text and back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.errors import InvalidRecordError, Problem
from rsu_nb.record.determination import Determination
from rsu_nb.record.reading import data_from
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_json, record_to_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.record.record import Record

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "procedure": (
        "officer",
        "decided_on",
        "place_of_decision",
        "people",
        "identities",
        "representative",
        "language",
        "support_needs",
        "detention",
        "events",
        "interviews",
        "no_interview",
    ),
    "consideration": (),
    "competence": ("agency_case", "readings"),
    "claim": ("introduction", "grounds", "submissions", "narrative", "accounts"),
    "evidence": ("evidence",),
    "country-information": (
        "country_information",
        "country_picture",
        "contrary_searches",
        "information_gaps",
        "information_requests",
    ),
    "matters-put": ("matters_put",),
    "facts": ("facts", "fact_groups", "whole_considered", "future_conduct", "sur_place_acts"),
    "good-faith": ("circumstances", "claim_that_remains", "closed"),
    "nationality": ("countries", "closed", "readings"),
    "being-persecuted": ("harms", "predicaments", "closed"),
    "protection-alternative": ("places", "closed"),
    "exclusion": ("acts", "closed", "readings"),
    "article-1c": ("countries", "closed", "readings"),
    "refugee": ("branches", "answers"),
    "torture": ("destinations", "closed", "readings"),
    "life-or-cruel-treatment": ("destinations", "closed", "readings"),
    "serious-reasons": (),
    "other-country": (),
    "decision": ("review", "notifications"),
}
"""Keys of the record, or of its determination, by step; an answer has a form of its own."""

_DETERMINATION: Final = frozenset(Determination.model_fields)
_OTHER_STEP: Final = "is edited in another step; take it out of this one"
_KEY: Final = re.compile(r"^([a-z_]+):", re.MULTILINE)


def part_text(record: Record, step: str) -> str:
    """Returns what the record holds for a step, as YAML a person can edit."""
    texts = _by_key(record_to_yaml(record))
    inner = re.sub(r"^  ", "", texts.pop("determination", "").partition("\n")[2], flags=re.M)
    texts |= _by_key(inner)
    return "".join(texts.get(key, f"# {key}:\n") for key in PARTS[step])


def with_part(record: Record, step: str, text: str) -> Record:
    """Returns the record with a step's part as typed.

    Raises:
        UnreadableFileError: What was typed is not YAML 1.2.
        InvalidRecordError: The whole is not a valid record, or a key is of another step.
    """
    typed = data_from(text.encode(), step) if _KEY.search(text) else {}
    strange = [Problem(where=key, what=_OTHER_STEP) for key in typed if key not in PARTS[step]]
    if strange:
        raise InvalidRecordError(step, strange)
    data = data_of(record)
    for key in PARTS[step]:
        holder = data.setdefault("determination", {}) if key in _DETERMINATION else data
        holder.pop(key, None)
        if typed.get(key) is not None:
            holder[key] = typed[key]
    return validated(data, record.case)


def data_of(record: Record) -> dict[str, Any]:
    """Returns a record as the keys and values that a JSON file of it holds."""
    data: dict[str, Any] = json.loads(record_to_json(record))
    return data


def _by_key(text: str) -> dict[str, str]:
    """The text of each key at the left margin, that key's line first."""
    starts = [*_KEY.finditer(text)]
    ends = [*(start.start() for start in starts[1:]), len(text)]
    return {start[1]: text[start.start() : end] for start, end in zip(starts, ends, strict=True)}
