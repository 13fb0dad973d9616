"""A new passphrase, as a person at a terminal types it: twice, and not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_SHORTEST: Final = 12


def new_passphrase(path: Path) -> str:
    """Returns what a person types twice.

    Args:
        path: The file of the key that it will lock.

    Raises:
        NoPassphraseError: Nobody can be asked here.
        ShortPassphraseError: It is too short, or was not typed twice the same.
    """
    from rsu_nb.store.errors import LockedKeyError, ShortPassphraseError
    from rsu_nb.store.key_errors import NoPassphraseError
    from rsu_nb.store.passphrase import asked

    try:
        new = asked("New passphrase: ", path)
        is_good = len(new) >= _SHORTEST and new == asked("The same again: ", path)
    except LockedKeyError as error:
        raise NoPassphraseError(path) from error
    if not is_good:
        raise ShortPassphraseError(_SHORTEST)
    return new
