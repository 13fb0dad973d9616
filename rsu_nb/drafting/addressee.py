"""To whom a letter goes: the claimant, or the responsible adult of a minor (s 376)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.errors import UnknownNameError
from rsu_nb.record.lookup import identity, responsible_adult

if TYPE_CHECKING:
    from rsu_nb.drafting.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """The person a letter is written to, and how it speaks of the claimant.

    Attributes:
        name: The addressee's full name.
        address: The lines of the address for service.
        whom: The claimant within a sentence: `you`, or a minor's name.
        whose: The claimant's, within a sentence.
        subject: The claimant with a verb: `you are`, or `… is`.
        have: The verb to `whom`.
        behalf: On whose behalf the addressee acts, with a blank before it; "" for an adult.
        is_for_minor: True where the claimant is a minor.
    """

    name: str
    address: tuple[str, ...]
    whom: str = "you"
    whose: str = "your"
    subject: str = "you are"
    have: str = "have"
    behalf: str = ""
    is_for_minor: bool = False


def addressee_of(draft: Draft) -> Addressee:
    """The claimant, or for a minor the responsible adult, who is served instead (s 376)."""
    claimant = draft.names.full_name(CLAIMANT)
    adult = responsible_adult(draft.record)
    if adult is None:
        return Addressee(name=claimant, address=_address(draft, CLAIMANT))
    return Addressee(
        name=draft.names.full_name(adult.role),
        address=_address(draft, adult.role) or _address(draft, CLAIMANT),
        whom=claimant,
        whose=f"{claimant}’s",
        subject=f"{claimant} is",
        have="has",
        behalf=f", on behalf of {claimant},",
        is_for_minor=True,
    )


def _address(draft: Draft, role: str) -> tuple[str, ...]:
    try:
        return identity(draft.record, role).address_for_service
    except UnknownNameError:
        return ()
