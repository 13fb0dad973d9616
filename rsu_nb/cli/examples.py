"""The invented cases that come with rsu-nb."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import rsu_nb
from rsu_nb.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Sequence

DEMONSTRATED: Final = ("recognised_imputed_opinion", "protected_without_convention_reason")
"""The examples of the demonstration, where none is named."""
FOLDER: Final = Path(rsu_nb.__file__).parent / "examples"


def example_paths(names: Sequence[str] | None = None) -> tuple[Path, ...]:
    """Returns the records of the examples of those names, or of those demonstrated.

    Raises:
        UnknownNameError: There is no example of a name.
    """
    known = {path.stem: path for path in sorted(FOLDER.glob("*.yaml"))}
    for name in names or ():
        if name not in known:
            raise UnknownNameError(kind="example", name=name, known=known)
    return tuple(known[name] for name in names or DEMONSTRATED)
