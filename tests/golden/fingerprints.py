"""`python -m tests.golden.fingerprints`: the hashes of all that a release of the examples gives.

Run by other Pythons and in other circumstances, to be compared with the golden documents.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.golden.documents import NAMES, released
from tests.golden.notebooks import executed, notebook_name

if TYPE_CHECKING:
    from collections.abc import Mapping

Fingerprints = dict[str, dict[str, str]]
"""The SHA-256 of each file, by its name, of each example, by its name."""

REPOSITORY: Final = Path(__file__).parents[2]
CIRCUMSTANCES: Final[dict[str, dict[str, str]]] = {
    "plain": {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"},
    # A day ahead of UTC, in a locale that knows ASCII alone, without Python's own remedies.
    "east": {
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONUTF8": "0",
        "PYTHONHASHSEED": "20260612",
    },
    # Half an hour off the full hours, where a language other than English is asked for.
    "west": {
        "TZ": "America/St_Johns",
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "tr:ar:de",
        "PYTHONHASHSEED": "random",
    },
}


def fingerprints_by(python: Path, circumstances: Mapping[str, str], folder: Path) -> Fingerprints:
    """What `python` gives in other circumstances, working in `folder`."""
    checkout = os.pathsep.join([str(REPOSITORY), str(REPOSITORY / "widgets")])
    environment = {**os.environ, **circumstances, "PYTHONPATH": checkout}
    ran = subprocess.run(
        [str(python), "-m", "tests.golden.fingerprints"],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
    )
    return json.loads(ran.stdout)


def fingerprints() -> Fingerprints:
    """What this Python gives, here and now."""
    return {
        name: {file: hashlib.sha256(content).hexdigest() for file, content in _files(name).items()}
        for name in NAMES
    }


def golden_fingerprints(folder: Path) -> Fingerprints:
    """What was reviewed, from the golden documents in `folder`."""
    return {
        name: {
            **json.loads((folder / name / "sha256.json").read_text("utf-8")),
            notebook_name(name): hashlib.sha256(
                (folder / name / notebook_name(name)).read_bytes()
            ).hexdigest(),
        }
        for name in NAMES
    }


def differing(given: Fingerprints, golden: Fingerprints) -> list[str]:
    """The files that are not the reviewed ones, each as example/file."""
    return [
        f"{name}/{file}"
        for name in sorted(given.keys() | golden.keys())
        for file in sorted(given.get(name, {}).keys() | golden.get(name, {}).keys())
        if given.get(name, {}).get(file) != golden.get(name, {}).get(file)
    ]


def _files(name: str) -> dict[str, bytes]:
    return {**released(name), notebook_name(name): executed(name).encode()}


if __name__ == "__main__":
    json.dump(fingerprints(), sys.stdout)
