"""How the people of a case are named in a document: by role, by name, or with the name removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.wording import wording_of
from rsu_nb.drafting.words import capitalised

if TYPE_CHECKING:
    from rsu_nb.record.people import Identity
    from rsu_nb.record.record import Record

CLAIMANT: Final = "claimant"
REMOVED: Final = "[removed]"
"""What stands for a particular left out of a depersonalised copy (s 151)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The printed name of each role of one case.

    Attributes:
        printed: The name by role, for those who have one.
        full: The full name by role.
        is_depersonalised: True where no name may print.
        claimant: The person whose case it is, within a sentence.
    """

    printed: dict[str, str]
    full: dict[str, str]
    is_depersonalised: bool = False
    claimant: str = "the claimant"

    def of(self, role: str, *, is_capital: bool = False) -> str:
        """The person of `role` within a sentence, or at its beginning."""
        name = self._within_sentence(role)
        if not is_capital:
            return name
        return f"[{capitalised(name[1:])}" if name.startswith("[") else capitalised(name)

    def full_name(self, role: str) -> str:
        """The full name, for a front page or an address; the role where there is none."""
        if self.is_depersonalised:
            return REMOVED
        return self.full.get(role, self.claimant if role == CLAIMANT else role_words(role))

    def _within_sentence(self, role: str) -> str:
        if role == CLAIMANT:
            return self.claimant
        if self.is_depersonalised:
            return f"[{role_words(role)}]"
        return self.printed.get(role, role_words(role))


def names_of(record: Record, *, is_depersonalised: bool = False) -> Names:
    """The names of a record's people."""
    wording = wording_of(record.decision_type)
    is_named = wording.is_person_named and not is_depersonalised
    named = [
        one.printed_as for one in record.identities if one.role == CLAIMANT and one.printed_as
    ]
    return Names(
        printed={one.role: _printed(one) for one in record.identities},
        full={one.role: one.full_name for one in record.identities},
        is_depersonalised=is_depersonalised,
        claimant=named[0] if is_named and named else wording.claimant,
    )


def role_words(role: str) -> str:
    """A role in words, such as `the brother` or `the second brother`."""
    name, _, number = role.rpartition("-")
    if not number.isdigit():
        return f"the {role.replace('-', ' ')}"
    order = {"2": "second", "3": "third", "4": "fourth", "5": "fifth"}.get(number)
    words = name.replace("-", " ")
    return f"the {order} {words}" if order else f"the {words} ({number})"


def _printed(identity: Identity) -> str:
    return identity.printed_as or identity.full_name
