"""The two interpreters that are compared are the two versions they are said to be."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("version", ["3.11", "3.13"])
def test_each_interpreter_is_the_version_it_stands_for(
    interpreters: dict[str, Path], version: str
) -> None:
    code = "import rsu_nb, sys; print('{}.{}'.format(*sys.version_info[:2]))"
    ran = subprocess.run(
        [str(interpreters[version]), "-P", "-c", code], capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == version
