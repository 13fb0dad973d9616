"""What a rule about time is, and what the law leaves open about the last day to appeal."""

from __future__ import annotations

from dataclasses import dataclass

from rsu_nb.law.marks import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoint:
    """A question of law about time that the sources seen do not settle.

    Attributes:
        key: Number of the question in the list of gaps of the legal research.
        words: The question, and how it can be closed, in one or two sentences.
    """

    key: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule about time, as an officer reads it beside the date it leads to.

    Attributes:
        key: Name of the rule in data files.
        words: The rule in our own words, one sentence or two, without a full stop at the end.
        provision: Instrument and pinpoint, or the decision that states the rule.
        source: Where the rule was seen.
        mark: How sure we are of it.
        open_points: What is not settled about it.
    """

    key: str
    words: str
    provision: str
    source: str
    mark: Mark
    open_points: tuple[OpenPoint, ...] = ()


G3 = OpenPoint(
    key="G3",
    words=(
        "No definition of working day was seen in the Immigration Act 2009, and the text of s 13 "
        "of the Legislation Act 2019 was not seen; the list of s 29 of the Interpretation Act "
        "1999 is used, with Matariki. Read both, for Matariki and provincial anniversary days."
    ),
)
G4 = OpenPoint(
    key="G4",
    words=(
        "Section 386A of the Act and reg 12 of the Processing Regulations each say when a posted "
        "notice is received, and not alike; what s 387B lets depart from them was not seen. Read "
        "regs 11 to 13 as now in force and s 387B."
    ),
)
G14 = OpenPoint(
    key="G14",
    words=(
        "The Act does not say on which day detention is looked at. Commentary reads detention to "
        "include the Mangere centre and conditional release from it. Where detention changed or "
        "is in doubt, both periods are shown."
    ),
)
