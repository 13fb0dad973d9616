"""The version of the law that a decision was made with: a fingerprint of all that is declared."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from rsu_nb.law.appeals import APPEALS
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.catalogue import PROVISIONS
from rsu_nb.law.instruments import INSTRUMENTS

if TYPE_CHECKING:
    from rsu_nb.law.decision_type import DecisionType


def law_version(decision_type: DecisionType) -> str:
    """The decision type's name and the SHA-256 of its declaration and of the law it names.

    Any change of a rule, a mark, a provision, an authority or an appeal right changes it.
    """
    return f"{decision_type.key} {_fingerprint(decision_type)}"


@cache
def _fingerprint(decision_type: DecisionType) -> str:
    declared = (decision_type, INSTRUMENTS, PROVISIONS, AUTHORITIES, APPEALS)
    return sha256(repr(declared).encode()).hexdigest()
