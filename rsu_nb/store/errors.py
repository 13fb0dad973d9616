"""What can go wrong with the store, each as a sentence a person can act on.

StoreError
├─ NoStoreError, RefusedFolderError, FullDiskError, BusyStoreError, BrokenStoreError
├─ CaseExistsError, NoNotebookError
├─ DestroyedKeyError, AuthorityError
├─ FileInTheWayError, TamperedStoreError
├─ StaleRecordError
│  └─ FieldChangedError
├─ SettingsError
└─ WrongKeyError
   ├─ NoKeyError, UnreadableKeyError
   ├─ LockedKeyError, WrongPassphraseError, ShortPassphraseError
   └─ OpenKeyError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import StoreError, WrongKeyError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from rsu_nb.store.merging import Difference


class NoStoreError(StoreError):
    """There is no store where one was looked for."""

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        self.folder = folder
        super().__init__(
            f"There is no store in {folder}. Open a first case with `rsu-nb new` or "
            "`rsu-nb import`, or set RSU_NB_HOME to the folder that holds the store."
        )


class RefusedFolderError(StoreError):
    """The system does not let the store be read or written."""

    def __init__(self, path: Path) -> None:
        """Name the file or folder."""
        self.path = path
        super().__init__(
            f"{path} cannot be written to. Nothing was changed. Get write access to that folder, "
            "or set RSU_NB_HOME to one that is yours."
        )


class FullDiskError(StoreError):
    """There is no room left."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"There is no room left on the disk that holds {path}, or it fails. The last change "
            "was not kept, everything before it is. Make room, then do it again; if there is "
            "room, have the disk looked at, and work on a backup elsewhere."
        )


class BusyStoreError(StoreError):
    """Another program is writing."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"Another program is writing to {path}. Nothing was changed; try again "
            "when it is done."
        )


class BrokenStoreError(StoreError):
    """The file is there and is not a store."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"{path} is not a store that can be read. Keep the file as it is and restore from a "
            "backup."
        )


class FileInTheWayError(StoreError):
    """A file is where one would be written, and it is not replaced."""

    def __init__(self, path: Path, instead: str) -> None:
        """Name the file, and say what to do instead."""
        self.path = path
        super().__init__(f"{path} is there already, and is not replaced. {instead}")


class TamperedStoreError(StoreError):
    """The log of a case in a file is not as it was written."""

    def __init__(self, path: Path, case: str, what: str) -> None:
        """Name the file, the case, and what was done to which entry."""
        self.path = path
        self.case = case
        super().__init__(
            f"{path} was tampered with: {case}: {what}. It is not restored; take another backup."
        )


class DestroyedKeyError(StoreError):
    """The key of a case was destroyed, so that nobody can read it any more."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        self.case = case
        super().__init__(
            f"{case} was disposed of: its key is destroyed, and nobody can read it any more. "
            f"`rsu-nb log verify {case}` still proves its log."
        )


class AuthorityError(StoreError):
    """A disposal needs the reference of the authority it is done under."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        self.case = case
        super().__init__(
            f"{case} was not disposed of. Give the reference of the disposal authority, such as "
            "DA-123: up to 40 letters, digits, points, slashes and hyphens."
        )


class CaseExistsError(StoreError):
    """A case of that reference is already in the store."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        self.case = case
        super().__init__(
            f"{case} is already in this store. To save a newer record of it, use `rsu-nb import`."
        )


class StaleRecordError(StoreError):
    """Somebody saved the case after this record was read."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        self.case = case
        super().__init__(
            f"{case} was saved elsewhere since it was opened here; nothing was overwritten. Keep "
            "what you typed, open the case again, and put it in there."
        )


class AttachedMeanwhileError(StoreError):
    """A document was attached to the case after the gate looked at what was attached."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        self.case = case
        super().__init__(
            f"A document was attached to {case} since it was checked; nothing was sealed. Read "
            "what was attached, check the case again, and seal it then."
        )


class FieldChangedError(StaleRecordError):
    """Two people changed the same field of a record, each to something else."""

    def __init__(self, case: str, differences: Sequence[Difference]) -> None:
        """Name the case and the fields; both texts are kept as a value, never in the sentence."""
        self.case = case
        self.differences = tuple(differences)
        fields = ", ".join(difference.where for difference in self.differences)
        StoreError.__init__(
            self,
            f"{case} was saved elsewhere since it was opened here, and this was changed there "
            f"too: {fields}. Nothing was overwritten. Compare the two, open the case again, and "
            "put in there what is right.",
        )


class NoNotebookError(StoreError):
    """The case has no executed notebook of that name."""

    def __init__(self, case: str, name: str, known: Iterable[str]) -> None:
        """Name the case, what was asked for, and the nearest names there are."""
        self.case = case
        super().__init__(
            f"{case} has no notebook {name!r}. Make it with `rsu-nb draft {case}`."
            f"{nearest(name, known)}"
        )


class SettingsError(StoreError):
    """The unit's settings are missing or cannot be read."""

    def __init__(self, path: Path, what: str) -> None:
        """Name the file and say what is wrong with it."""
        self.path = path
        super().__init__(
            f"The unit's settings, {path}, {what}. `rsu-nb export --help` shows what it must hold."
        )


class NoKeyError(WrongKeyError):
    """The key file is not there."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"The key {path} is missing, and these cases can be read with it only. "
            "Put it back from where its copy is kept."
        )


class UnreadableKeyError(WrongKeyError):
    """What is in the key file is not a key, or not the key of these cases."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"The key {path} is not the one that these cases were locked with. Put the right key "
            "there, or set RSU_NB_HOME to the store that this key opens."
        )


class LockedKeyError(WrongKeyError):
    """The key is locked with a passphrase, and there is nobody to ask for it."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"The key {path} needs its passphrase, and nobody can be asked for it here. "
            "Run the command in a terminal."
        )


class WrongPassphraseError(WrongKeyError):
    """What was typed does not unlock the key."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"That passphrase does not unlock the key {path}. Nothing was changed; try again. "
            "Without it the cases can be read only with a copy of the key that another "
            "passphrase unlocks."
        )


class ShortPassphraseError(WrongKeyError):
    """A passphrase is too short to keep anybody out, or was not typed twice the same."""

    def __init__(self, shortest: int) -> None:
        """Say how long it must be."""
        super().__init__(
            f"A passphrase has {shortest} characters or more, and is typed twice the same. "
            "Nothing was changed; try again, with some words of your own."
        )


class OpenKeyError(WrongKeyError):
    """Other people of the computer can read the key."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"The key {path} can be read by other people of this computer, so it is not used. "
            f"Run `chmod 600 {path}`, and ask who may have read it."
        )


class LibraryError(StoreError):
    """What was asked of the unit's library cannot be done."""

    def __init__(self, entry: str, what: str) -> None:
        """Name the entry by its id, and say what is wrong and what to do."""
        self.entry = entry
        super().__init__(f"{entry} of the unit's library {what}")
