"""What can go wrong with the lock of the store's key, each as a sentence a person can act on.

WrongKeyError
├─ BrokenKeyError, RefusedKeyError
├─ UnlockedKeyError, NoPassphraseError
└─ KeyringError
   ├─ NoKeyringLibraryError, UnsafeKeyringError
   ├─ UnreachableKeyringError, LockedKeyringError
   └─ NoKeyringEntryError, LeftKeyringEntryError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import WrongKeyError

if TYPE_CHECKING:
    from pathlib import Path


class BrokenKeyError(WrongKeyError):
    """The file of the key is empty, cut short, or holds something else."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"{path} holds no whole key: it is empty, cut short or something else. The cases are "
            "as they were. Put the key back from where its copy is kept."
        )


class RefusedKeyError(WrongKeyError):
    """The system does not let the key be read."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"The key {path} may not be read by you. Nothing was changed. Run the command as the "
            "person whose store it is, or get read access to that file and its folder."
        )


class UnlockedKeyError(WrongKeyError):
    """A real case does not go into a store whose key anybody can use who finds it."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"The key {path} is not locked, so that whoever finds it reads every case: such a "
            "store takes invented cases only, whose records say so under `is_invented`. Nothing "
            "was changed. Run `rsu-nb key passphrase` or `rsu-nb key keyring`, then do it again."
        )


class NoPassphraseError(WrongKeyError):
    """A key is to be locked with a new passphrase, and nobody can be asked for one."""

    def __init__(self, path: Path) -> None:
        """Name the file of the key, which may be still to be made."""
        self.path = path
        super().__init__(
            f"The key {path} is to be locked with a new passphrase before a real case goes in, "
            "and nobody can be asked for one here. Nothing was changed. Run the command in a "
            "terminal."
        )


class KeyringError(WrongKeyError):
    """The operating system's keyring does not hold the key, or does not give it."""


class NoKeyringLibraryError(KeyringError):
    """What speaks to the keyring is not installed."""

    def __init__(self) -> None:
        """Say what to install."""
        super().__init__(
            "The operating system's keyring is reached through the library `keyring`, which is "
            "not installed here. Nothing was changed. Run `pip install 'rsu-nb[keyring]'` in "
            "the environment that rsu-nb runs in."
        )


class UnsafeKeyringError(KeyringError):
    """What stands in for the keyring keeps keys in the clear, elsewhere, or not at all."""

    def __init__(self, name: str) -> None:
        """Name what the library would have used."""
        self.name = name
        super().__init__(
            f"{name} is not the operating system's own keyring: it may keep keys in the clear, "
            "elsewhere, or not at all. Nothing was changed. Have `keyring` use the system's own "
            "(Secret Service, KWallet, macOS Keychain), or lock the key with "
            "`rsu-nb key passphrase`."
        )


class UnreachableKeyringError(KeyringError):
    """There is no keyring here, or it does not answer."""

    def __init__(self) -> None:
        """Say where it can be reached."""
        super().__init__(
            "The operating system's keyring cannot be reached here. Nothing was changed. Run the "
            "command in your desktop session, where the keyring runs. A key that is not in it can "
            "be locked with `rsu-nb key passphrase` instead."
        )


class LockedKeyringError(KeyringError):
    """The keyring is locked, and was not unlocked."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            "The operating system's keyring is locked. Nothing was changed. Unlock it, mostly "
            "with the password you log in with, and try again."
        )


class NoKeyringEntryError(KeyringError):
    """The keyring has no such entry, or what is in it is not a key."""

    def __init__(self, path: Path, entry: str) -> None:
        """Name the file that points to the entry, and the entry by its id."""
        self.path = path
        self.entry = entry
        super().__init__(
            f"{path} says that the key is in the operating system's keyring, and the keyring "
            f"holds no key as {entry}. The cases are as they were. Use the computer and account "
            "that the key was put into, or put back a copy of the key's file that was made before."
        )


class LeftKeyringEntryError(KeyringError):
    """What was asked is done, and the keyring still holds a key that it should not."""

    def __init__(self, entry: str) -> None:
        """Name the entry by its id."""
        self.entry = entry
        super().__init__(
            "What you asked for is done, but the operating system's keyring still holds the "
            f"earlier entry {entry}. Delete it there by hand."
        )
