"""How sure we are of a rule of law, and what the engine may therefore do with it."""

from __future__ import annotations

from enum import Enum


class Mark(Enum):
    """The confidence mark of a rule, a provision or an authority, strongest first.

    The letters in brackets are those of the research on decisions: [V], VC, VS, TOC, M.
    """

    VERIFIED = "verified"
    RESTATED = "verified-restated"
    READING = "reading"
    INFERRED = "inferred"
    SECONDARY = "secondary"
    CONTENTS = "contents"
    MEMORY = "memory"
    UNCERTAIN = "uncertain"

    @property
    def is_settled(self) -> bool:
        """True where the engine applies the rule without asking which reading is taken."""
        return self in _SETTLED

    @property
    def strength(self) -> int:
        """Position from the strongest (0) to the weakest mark."""
        return tuple(Mark).index(self)

    @property
    def words(self) -> str:
        """The mark in plain words, for screens and lists; never printed in a released copy."""
        return _WORDS[self]


_SETTLED = frozenset({Mark.VERIFIED, Mark.RESTATED, Mark.READING})
_WORDS = {
    Mark.VERIFIED: "the text was seen",
    Mark.RESTATED: "seen in an official restatement or through a court",
    Mark.READING: "the reading that the engine applies",
    Mark.INFERRED: "follows from seen text; no source says it in terms",
    Mark.SECONDARY: "seen in a secondary source only",
    Mark.CONTENTS: "only a heading or an index entry was seen",
    Mark.MEMORY: "not seen; from memory",
    Mark.UNCERTAIN: "sources conflict or the current text was not found",
}
