"""Cell outputs, HTML, Word and PDF are the reviewed bytes on either Python, wherever it runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.fingerprints import (
    CIRCUMSTANCES,
    differing,
    fingerprints_by,
    golden_fingerprints,
)

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("version", ["3.11", "3.13"])
@pytest.mark.parametrize("circumstances", CIRCUMSTANCES)
def test_every_file_of_the_examples_has_the_reviewed_bytes(
    interpreters: dict[str, Path], version: str, circumstances: str, tmp_path: Path
) -> None:
    given = fingerprints_by(interpreters[version], CIRCUMSTANCES[circumstances], tmp_path)

    assert differing(given, golden_fingerprints(GOLDEN)) == []
