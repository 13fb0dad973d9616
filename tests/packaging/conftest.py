"""Archives built once, from a copy of the checkout with a case's leavings planted in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
NOT_COPIED = shutil.ignore_patterns(".git", ".venv*", "__pycache__", ".*_cache", "dist", "build")
PLANTED = (
    "decision-of-planted.docx",
    "planted-record.yaml",
    "notebooks/planted-case.ipynb",
    "notebooks/templates/planted-letter.pdf",
    "outputs/planted-case.ipynb",
    "outputs/planted/reasons.html",
    "rsu_nb/planted.key",
    "rsu_nb/outputs/planted.txt",
    "tests/planted-store.db",
    "widgets/.ipynb_checkpoints/planted-checkpoint.ipynb",
)
"""Places where somebody in a hurry would leave a case, inside and outside the packages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archives:
    """The two files that a release would publish, and what is in them."""

    wheel: Path
    sdist: Path

    @property
    def metadata_folder(self) -> str:
        """Name of the wheel's folder about itself."""
        return "-".join(self.wheel.name.split("-")[:2]) + ".dist-info"

    @property
    def in_wheel(self) -> set[str]:
        """Names of the wheel's files, from its top."""
        with zipfile.ZipFile(self.wheel) as archive:
            return set(archive.namelist())

    @property
    def in_sdist(self) -> set[str]:
        """Names of the source archive's files, below its one folder."""
        with tarfile.open(self.sdist) as archive:
            return {name.partition("/")[2] for name in archive.getnames()}


def plant(checkout: Path) -> None:
    """Put a case's leavings into a copy of the checkout, where nothing is ignored by git."""
    (checkout / ".gitignore").unlink()
    (checkout / "outputs" / ".gitignore").unlink()
    for name in PLANTED:
        path = checkout / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("what a claimant said")


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Archives:
    """The source archive, and the wheel built from it, without the network."""
    checkout = tmp_path_factory.mktemp("build") / "checkout"
    shutil.copytree(REPOSITORY, checkout, ignore=NOT_COPIED)
    plant(checkout)
    built = checkout / "dist"
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(built), str(checkout)],
        check=True,
        capture_output=True,
    )
    return Archives(wheel=next(built.glob("*.whl")), sdist=next(built.glob("*.tar.gz")))
