"""What the figures were measured on, without anything that would name the computer."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib.metadata import PackageNotFoundError, version
from typing import Any

PACKAGES = (
    "rsu-nb",
    "nbconvert",
    "papermill",
    "pypandoc-binary",
    "typst",
    "weasyprint",
    "z3-solver",
)


def machine() -> dict[str, Any]:
    """Returns cores, processor family, system, Python and the versions of what was compared."""
    return {
        "cores": len(os.sched_getaffinity(0)),
        "load_before": round(os.getloadavg()[0], 2),
        "processor": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in PACKAGES},
        "chromium": _chromium(),
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _chromium() -> str | None:
    try:
        said = subprocess.run(
            ["chromium", "--version"], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    return said.strip()
