"""The lock pins and hashes all that is installed, and says nothing about where it comes from."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).parents[2]
PIN = re.compile(
    r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^ ;\\]+)(?P<marker> ; [^\\]+)?"
    r"(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n",
    re.MULTILINE,
)
UNSAFE = "\n# The following packages are considered to be unsafe in a requirements file:\n"
"""What pip-compile writes above pip and setuptools: the one comment it cannot leave out."""


def lock(name: str) -> str:
    """The text of one lock file."""
    return (REPOSITORY / "requirements" / f"{name}.txt").read_text("utf-8")


def pins(name: str) -> dict[str, str]:
    """The version that a lock file pins for each package."""
    return {canonicalize_name(pin["name"]): pin["version"] for pin in PIN.finditer(lock(name))}


def declared(*extras: str) -> list[Requirement]:
    """What pyproject.toml asks for: the build backend, the runtime, and the named extras."""
    pyproject = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    lines = [*pyproject["build-system"]["requires"], *pyproject["project"]["dependencies"]]
    for extra in extras:
        lines += pyproject["project"]["optional-dependencies"][extra]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", ["runtime", "everything"])
def test_a_lock_is_nothing_but_pins_with_hashes(name: str) -> None:
    assert PIN.sub("", lock(name)).replace(UNSAFE, "") == ""


@pytest.mark.parametrize(
    ("name", "extras"), [("runtime", ()), ("everything", ("app", "keyring", "dev"))]
)
def test_a_lock_pins_all_that_is_declared_in_a_version_that_is_allowed(
    name: str, extras: tuple[str, ...]
) -> None:
    pinned = pins(name)

    wrong = [
        str(requirement)
        for requirement in declared(*extras)
        if pinned.get(canonicalize_name(requirement.name), "0") not in requirement.specifier
    ]
    assert wrong == []


@pytest.mark.parametrize("python", ["3.11.2", "3.12.3", "3.13.0"])
def test_every_pinned_package_supports_the_pythons_that_systems_ship(python: str) -> None:
    pinned = pins("everything")
    supported = {
        name: SpecifierSet(distribution(name).metadata.get("Requires-Python", ""))
        for name in pinned
    }

    assert [name for name in pinned if python not in supported[name]] == []


def test_what_runs_is_what_was_tested() -> None:
    assert pins("runtime").items() <= pins("everything").items()


def test_the_build_backend_is_in_both_locks() -> None:
    assert "hatchling" in pins("runtime").keys() & pins("everything").keys()
