"""What changed between the law a case is pinned to and another, in words, and what to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.law.manifest import Entry, Manifest

_WORDS: Final = {
    "acceptance": "when there is something to determine",
    "asks_of_a_country": "when a country must be named",
    "before": "before which issue it is recorded",
    "body": "its test",
    "constraints": "which combinations it refuses",
    "decides_nothing_here": "whether it decides anything here",
    "in_force_from": "the day from which it is in force",
    "in_force_to": "the last day on which it is in force",
    "is_acceptance": "whether it decides that there is something to determine",
    "is_for_claimant": "whether it is for the claimant",
    "is_in_force": "whether it is in force on the date of the law",
    "is_mandatory": "whether it must be answered whatever the rest",
    "is_to_tribunal": "whether it lies to the Tribunal",
    "issues": "which issues it has, and their order",
    "limbs": "which limbs it has, and their order",
    "must_not_be_met": "its test",
    "not_satisfied": "what “not satisfied either way” counts as",
    "notices": "which notices it gives",
    "of": "what it is asked of",
    "readings": "which rules it leaves to a reading",
    "steps": "which steps it has, and their order",
    "text_seen_as_at": "the date of the text that was seen",
}
"""Parts whose field does not say it: any other is `its` and the field's name."""
_NO_MATTER_FOR_ANSWERS: Final = frozenset(
    {
        "appeal",
        "citation",
        "decides_nothing_here",
        "instead",
        "is_for_claimant",
        "source",
        "step",
        "words",
    }
)
"""Parts that may change without any answer having to be looked at again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestChange:
    """One thing of the law that is no longer as it was.

    Attributes:
        name: What it is called, such as `issue real-chance`.
        what: What happened to it: the parts that changed in words, or `added`, or `removed`.
        issues: Keys of the issues whose answers are to be looked at again for it.
    """

    name: str
    what: str
    issues: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The change as one line, such as `issue real-chance: its provisions`."""
        return f"{self.name}: {self.what}"


def changed_between(old: Manifest, new: Manifest) -> tuple[ManifestChange, ...]:
    """What changed from one law to another, in the order of the new one, then what is gone.

    Empty exactly where both are the same law as at days on which the same of it is in force.
    """
    return tuple(_changes(old, new))


def _changes(old: Manifest, new: Manifest) -> Iterator[ManifestChange]:
    before = {one.name: one for one in old.entries}
    after = {one.name: one for one in new.entries}
    for name, entry in after.items():
        if name not in before:
            yield ManifestChange(name=name, what="added", issues=entry.bears_on)
        elif before[name].parts != entry.parts:
            yield _changed(before[name], entry)
    for name, entry in before.items():
        if name not in after:
            yield ManifestChange(name=name, what="removed", issues=entry.bears_on)


def _changed(before: Entry, after: Entry) -> ManifestChange:
    names = dict.fromkeys((*after.parts, *before.parts))
    parts = [one for one in names if before.parts.get(one) != after.parts.get(one)]
    bears_on = tuple(dict.fromkeys((*after.bears_on, *before.bears_on)))
    matters = bool(set(parts) - _NO_MATTER_FOR_ANSWERS)
    return ManifestChange(
        name=after.name,
        what="; ".join(dict.fromkeys(_words(part) for part in parts)),
        issues=bears_on if matters else (),
    )


def _words(part: str) -> str:
    return _WORDS.get(part, f"its {part.replace('_', ' ')}")
