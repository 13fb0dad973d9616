"""A person named after a relation that the file says is somebody else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind
from rsu_nb.record.roles import ROLE_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile

_FAMILY: Final = (
    "husband|wife|partner|mother|father|son|daughter|brother|sister|grandmother|grandfather|"
    "uncle|aunt|nephew|niece|cousin"
)
_APPOSITION: Final = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|\{claimant\}['’]s) (?:\w+ )?"
    rf"(?P<relation>{_FAMILY}), "
    rf"\{{(?P<role>{ROLE_PATTERN})\}}(?=[,.;:)]|$| \[)(?!,? (?:and|or)\b)"
)


def relation_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Such as `his mother, {uncle},` where the file has a mother of its own."""
    for sentence in file.sentences:
        for found in _APPOSITION.finditer(sentence.words):
            role = found["role"]
            person = file.people.get(role)
            known = f"{role.partition('-')[0]} {(person.relation if person else '') or ''}"
            if found["relation"] not in known and role != "claimant":
                yield Suspicion(where=sentence.where, kind=SuspicionKind.RELATION, about=role)
