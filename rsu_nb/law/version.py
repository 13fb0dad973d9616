"""The version of the law that a decision was made with: a fingerprint of all that is declared."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from rsu_nb.law.appeals import APPEALS
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.catalogue import PROVISIONS
from rsu_nb.law.instruments import INSTRUMENTS

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.provision import AppealRight, Authority, Instrument, Provision


class Law(NamedTuple):
    """All that a version of the law covers: a declaration, and the law it may name."""

    declared: DecisionType
    instruments: tuple[Instrument, ...]
    provisions: tuple[Provision, ...]
    authorities: tuple[Authority, ...]
    appeals: tuple[AppealRight, ...]


def law_of(decision_type: DecisionType) -> Law:
    """The law that cases of a decision type are decided under."""
    return Law(decision_type, INSTRUMENTS, PROVISIONS, AUTHORITIES, APPEALS)


def law_version(decision_type: DecisionType) -> str:
    """The decision type's name and the SHA-256 of its declaration and of the law it names.

    Any change of a rule, a mark, a provision, an authority or an appeal right changes it;
    `rsu_nb.law.manifest` tells which.
    """
    return f"{decision_type.key} {_fingerprint(decision_type)}"


@cache
def _fingerprint(decision_type: DecisionType) -> str:
    return sha256(repr(tuple(law_of(decision_type))).encode()).hexdigest()
