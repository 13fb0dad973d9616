"""What can go wrong between a notebook and the store, each as a sentence a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import NotebookError

if TYPE_CHECKING:
    from pathlib import Path


class NoLocationError(NotebookError):
    """A location under `case://` names no case or no notebook."""

    def __init__(self, path: str) -> None:
        """Repeat the location, which holds references only."""
        self.path = path
        super().__init__(
            f"{path} is not a place in the store. Write it as "
            "case://RSU-2026-00117/first_claim.ipynb."
        )


class UnwritableNotebookError(NotebookError):
    """A thin notebook cannot be written where it was asked for."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        super().__init__(
            f"{path} was not written: it is there already, or its folder cannot be written to. "
            "Name another file."
        )
