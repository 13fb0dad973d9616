"""Finds decided cases by how they are cited, and says whether they may be named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.law.provision import Authority

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEUTRAL: Final = re.compile(
    r"\[(?:19|20)\d\d\] (?:NZ(?:IPT|SC|CA|HC|AR|LR|FLR)|INLR|UK(?:SC|HL|UT)|EWCA|HCA|FCA|FCAFC"
    r"|SCC)\b(?: (?:Civ|Admin|AAC|IAC))? ?\d{1,7}(?:-\d{1,4})?"
)
_APPEAL: Final = re.compile(r"Refugee Appeal No\.? ?(?P<number>\d{3,6}(?:/\d\d)?)")
_LABEL: Final = re.compile(r"\b[A-Z]{2} \([A-Z][A-Za-z ]{2,30}\)(?! \[)")
_PARTIES: Final = re.compile(r"\b(?P<first>[A-Z][\w'’-]*) v (?P<second>[A-Z][\w'’-]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCase:
    """A decided case as a text names it.

    Attributes:
        printed: What may be repeated of it: a neutral citation or a number; "" for a name.
        authority: The authority it is, or None where it is not known.
    """

    printed: str
    authority: Authority | None


def named_in(words: str, known: Sequence[Authority]) -> Iterator[NamedCase]:
    """The decided cases that some words name, by citation, number, label or parties.

    Args:
        words: Running text.
        known: The authorities there are.
    """
    for found in _NEUTRAL.finditer(words):
        yield NamedCase(printed=found[0], authority=_of(found[0], known))
    for found in _APPEAL.finditer(words):
        number = found["number"]
        authority = _of(f"Refugee Appeal No {number.partition('/')[0]}", known)
        yield NamedCase(printed=f"Refugee Appeal No {number}", authority=authority)
    for found in _LABEL.finditer(words):
        yield NamedCase(printed="", authority=_of(found[0], known))
    for found in _PARTIES.finditer(words):
        if not _NEUTRAL.match(words, found.end() + 1):
            pair = f"{found['first']} v {found['second']}"
            yield NamedCase(printed="", authority=_of(pair, known))


def standing_of_citation(case: NamedCase, known: Sequence[Authority]) -> str:
    """What is wrong with naming a case, as a sentence; "" where it may be named."""
    said = f"{case.printed} is" if case.printed else "A decided case is named that is"
    if case.authority is None:
        return (
            f"{said} not among the {len(known)} authorities that were read. Read it and enter it "
            "in the unit's library, or leave it out."
        )
    if not case.authority.may_print:
        return (
            f"{case.authority.key}: {case.authority.mark.words}. Have it read and entered in the "
            "unit's library, or leave it out."
        )
    return ""


def _of(words: str, known: Sequence[Authority]) -> Authority | None:
    """The authority whose citation holds those words; the one that may print, if several do."""
    wanted = _plain(words)
    found = [one for one in known if wanted in _plain(one.citation)]
    return max(found, key=lambda one: one.may_print, default=None)


def _plain(words: str) -> str:
    return re.sub(r"[^\w\[\]()/ -]", "", words).casefold()
