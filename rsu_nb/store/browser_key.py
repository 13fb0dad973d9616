"""The key of the copy that a browser keeps until what was typed is acknowledged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

if TYPE_CHECKING:
    from rsu_nb.store.session import Session

_LENGTH: Final = 32


def browser_key(session: Session, case: str) -> bytes:
    """Returns 32 bytes that are the same for a case whenever this store is open, and only then.

    They are derived from the case's own key and tell nothing of it; a page holds them in memory.

    Raises:
        CaseNotFoundError: There is no such case.
        DestroyedKeyError: The case was disposed of.
    """
    with session.log(case) as log:
        derivation = HKDF(algorithm=SHA256(), length=_LENGTH, salt=None, info=b"rsu-nb/browser")
        return derivation.derive(log.key)
