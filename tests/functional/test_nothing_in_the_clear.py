"""After a walk from record to appeal, no file but those released names anybody."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import rsu_nb
from rsu_nb.record.reading import record_from
from rsu_nb.record.record import Record
from rsu_nb.store.settings import EXAMPLE
from tests.functional.scan import files_in, found_in, identifying, own_environment, stamps

CHECKOUT = Path(rsu_nb.__file__).parents[1]
EXAMPLES = sorted((CHECKOUT / "rsu_nb" / "examples").glob("*.yaml"))
ALSO_BY_NBCONVERT = EXAMPLES[0]
"""The example that is released by `jupyter nbconvert` as well; the way is the same for each."""
TYPED = "marmalade-coloured"
"""Words of a comment and of an attached transcript, which stand nowhere else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """What the walk of an example came to."""

    record: Record
    ran: subprocess.CompletedProcess[str]
    folder: Path
    left: tuple[Path, ...]


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.stem)
def walked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    """One example walked by commands, in a home and a folder for temporary files of its own."""
    top = tmp_path_factory.mktemp("walk")
    home, temporary, folder = top / "home", top / "tmp", top / "work"
    environment = own_environment(home, temporary)
    for one in (home, temporary, folder, Path(environment["XDG_DATA_HOME"]) / "rsu-nb"):
        one.mkdir(parents=True)
    settings = Path(environment["XDG_DATA_HOME"]) / "rsu-nb" / "settings.toml"
    settings.write_bytes(EXAMPLE.read_bytes())
    before = stamps(CHECKOUT)
    options = ["--nbconvert"] if request.param == ALSO_BY_NBCONVERT else []
    ran = subprocess.run(
        [sys.executable, "-m", "tests.functional.walk", str(request.param), str(folder), *options],
        env=environment,
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    after = stamps(CHECKOUT)
    changed = [path for path, stamp in after.items() if before.get(path) != stamp]
    kept_out = (folder / "released", folder / "inputs")
    own = [
        path
        for path in files_in(home, temporary, folder)
        if not any(path.is_relative_to(one) for one in kept_out)
    ]
    record = record_from(request.param.read_bytes(), request.param.name)
    return Walked(record=record, ran=ran, folder=folder, left=(*own, *changed))


def test_the_case_is_walked_from_record_to_appeal(walked: Walked) -> None:
    released = {path.suffix for path in files_in(walked.folder / "released")}

    assert walked.ran.returncode == 0, walked.ran.stderr[-2000:]
    assert released >= {".docx", ".pdf", ".html", ".json", ".yaml", ".txt"}
    assert "as written" in walked.ran.stdout


def test_no_file_left_behind_names_anybody_or_holds_what_was_typed(walked: Walked) -> None:
    strings = {*identifying([walked.record]), TYPED}
    found = {str(path): words for path in walked.left if (words := found_in(path, strings))}

    assert len(walked.left) > 3
    assert found == {}


def test_nothing_that_was_printed_names_anybody(walked: Walked) -> None:
    printed = walked.ran.stdout + walked.ran.stderr

    assert [text for text in identifying([walked.record]) if text in printed] == []


def test_the_scan_finds_what_was_released(walked: Walked) -> None:
    strings = identifying([walked.record])
    released = files_in(walked.folder / "released")
    found = {path.suffix for path in released if found_in(path, strings)}

    assert found >= {".docx", ".html", ".yaml"}
