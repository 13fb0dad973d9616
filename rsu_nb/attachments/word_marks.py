"""The marks by which each paragraph of a draft copy is known again when the copy comes back."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Self

_NAME: Final = re.compile(
    r"_rsu_([1-9]\d{0,4})_([1-9]\d{0,4})_([0-9a-f]{12})_([0-9a-f]{8})", re.ASCII
)
_ONE_KIND_OF_HYPHEN: Final = str.maketrans({"\u2011": "-"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One mark; the name of a bookmark holds all of it.

    Attributes:
        place: Which of the copy's marks it is, from 1.
        total: How many marks the copy left with.
        of: What it marks: 12 characters of a digest of the case and the place in the document.
        text: What stood there: 8 characters of a digest of the text.
    """

    place: int
    total: int
    of: str
    text: str

    @property
    def name(self) -> str:
        """The bookmark's name: short enough for Word, and of the kind that it does not list."""
        return f"_rsu_{self.place}_{self.total}_{self.of}_{self.text}"

    @classmethod
    def named(cls, name: str) -> Self | None:
        """The mark that a bookmark of that name is; None for any other bookmark."""
        found = _NAME.fullmatch(name)
        if found is None:
            return None
        place, total, of, text = found.groups()
        return cls(place=int(place), total=int(total), of=of, text=text)


def digest_of_place(case: str, anchor: str) -> str:
    """What stands in a mark for a place in the document of a case."""
    return hashlib.sha256(f"{case}\n{anchor}".encode()).hexdigest()[:12]


def digest_of_text(text: str) -> str:
    """What stands in a mark for a text; how it is spaced, and what is invisible, do not count."""
    composed = unicodedata.normalize("NFC", text).translate(_ONE_KIND_OF_HYPHEN)
    seen = "".join(each for each in composed if not _is_unseen(each))
    return hashlib.sha256(seen.encode(errors="replace")).hexdigest()[:8]


def _is_unseen(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"
