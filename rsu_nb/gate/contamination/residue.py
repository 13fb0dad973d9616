"""What a template or an unfinished edit left in officer text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rsu_nb.gate.contamination.suspicion import Suspicion, SuspicionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.contamination.case_file import CaseFile

_KINDS_OF_RESIDUE: Final = (
    (
        "a place to fill in",
        r"[\[<(](?:\.{3}|…|\?+|_+|x{2,}|X{2,}|tbc|TBC|tbd|TBD)[\]>)]|_{3,}|\?{2,}"
        r"|(?i:[\[<](?:please |pls )?(?:insert|enter|add|fill|type|select|choose|delete|complete|"
        r"check|confirm|your|name|date|place|country|claimant|applicant|number|amount|age|gender|"
        r"pronoun|reference|quote|citation|source|page|para|details?|option|placeholder)\b"
        r"[^\]>]*[\]>])",
    ),
    ("a placeholder word", r"\b[Xx]{3,}\b|\b(?:TBC|TBD|TO(?:DO)|FIX(?:ME))\b|\b[Ll]orem ipsum\b"),
    ("a choice not made", r"\b(?:[Hh]e/she|[Ss]he/he|[Hh]is/her|[Hh]im/her|[Hh]er/his|s/he)\b"
     r"|\(s\)he\b|\b[Dd]elete (?:as|whichever|if) (?:appropriate|not|applicable|inapplicable)"),
    ("a token that names nobody of the case", r"[{}]"),
    ("a citation that reads as none", r"\[ ?(?:[A-Z]{1,2}[1-9]\d{0,3}\b|¶)[^\]]*\]?"),
    ("a word typed twice", r"\b(?!(?:had|that|very)\b)([a-z]{2,}) \1\b"),
    ("an empty pair of brackets", r"\( *\)|\[ *\]"),
    (
        "spaces where one or none belongs",
        r"(?<=[\w,;]) {2,}(?=\S)|(?<=\w) +[,;](?= )|(?<=\w) \.(?= |$)",
    ),
)  # fmt: skip
_RESIDUE: Final = tuple((about, re.compile(pattern)) for about, pattern in _KINDS_OF_RESIDUE)


def residue_suspicions(file: CaseFile) -> Iterator[Suspicion]:
    """Places to fill in, placeholders, unresolved tokens and citations, slips of the keyboard."""
    seen = {
        Suspicion(where=where, kind=SuspicionKind.RESIDUE, about=about)
        for where, words in file.plain_words
        for about, pattern in _RESIDUE
        if pattern.search(words)
    }
    yield from sorted(seen, key=lambda one: (one.where, one.about))
