"""A store with one invented case, in a folder of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.store.home import Home, home_in
from tests.faults.acts import invented, opened

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with a store of one case."""
    home = home_in(tmp_path)
    opened(home, may_create=True).new_case(invented())
    return home
