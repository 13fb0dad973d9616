"""An instrument, a provision, an authority and an appeal right, as values with their sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rsu_nb.law.marks import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """An Act, regulation or treaty.

    Attributes:
        key: Name of the instrument.
        title: Its title as printed.
        text_seen_as_at: The date of the text that was seen, as far as it is known.
    """

    key: str
    title: str
    text_seen_as_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """A provision as at the dates it is in force.

    Attributes:
        key: Name of the provision.
        instrument: Key of its instrument.
        pinpoint: Where in the instrument, such as `s 129(1)`.
        gist: What it says, in our own words.
        mark: How sure we are of it.
        source: Where it was seen, by the source keys of docs/law/sources.md.
        in_force_from: The day it came into force.
        in_force_to: The last day it was in force, or None.
    """

    key: str
    instrument: str
    pinpoint: str
    gist: str
    mark: Mark
    source: str
    in_force_from: date
    in_force_to: date | None = None

    def is_in_force(self, on: date) -> bool:
        """True where it was in force on the day `on`."""
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A decided case.

    Attributes:
        key: Name of the authority.
        citation: Its citation as printed.
        proposition: What it is authority for, in our own words and only so far as it was seen.
        mark: How sure we are of it.
        source: Where it was seen.
    """

    key: str
    citation: str
    proposition: str
    mark: Mark
    source: str

    @property
    def may_print(self) -> bool:
        """True where it may be named in a released document."""
        return self.mark.is_settled


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealRight:
    """What a person may do against a result.

    Attributes:
        key: Name of the right.
        provision: Key of the provision that gives it; "" where there is none to give.
        words: What the letter says of it, in plain words.
        mark: How sure we are of it.
        is_to_tribunal: True where an appeal to the Tribunal lies.
    """

    key: str
    provision: str
    words: str
    mark: Mark
    is_to_tribunal: bool
