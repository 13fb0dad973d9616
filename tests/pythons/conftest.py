"""These tests compare two Pythons, so they are collected only by `make test-pythons`.

It names the interpreters of two environments with the project installed, in the environment
variables RSU_NB_TEST_PYTHON311 and RSU_NB_TEST_PYTHON313.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

VARIABLES = {"3.11": "RSU_NB_TEST_PYTHON311", "3.13": "RSU_NB_TEST_PYTHON313"}

collect_ignore_glob = [] if all(os.environ.get(name) for name in VARIABLES.values()) else ["*.py"]


@pytest.fixture(scope="session")
def interpreters() -> dict[str, Path]:
    """The Python to run for each version, by version."""
    return {version: Path(os.environ[name]) for version, name in VARIABLES.items()}
