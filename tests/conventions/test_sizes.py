"""Files stay short enough to read in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_FILE = 400


def too_long(files: list[Path]) -> list[str]:
    """Names of the Python files that are longer than a file may be, with their length."""
    lengths = {
        path: len(path.read_text("utf-8").splitlines()) for path in files if path.suffix == ".py"
    }
    return [f"{path.name}: {length}" for path, length in lengths.items() if length > LONGEST_FILE]


def test_no_python_file_is_longer_than_400_lines(files: list[Path]) -> None:
    assert too_long(files) == []


def test_a_file_of_401_lines_is_too_long_and_one_of_400_is_not(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text("x\n" * 401)
    (tmp_path / "short.py").write_text("x\n" * 400)

    assert too_long(sorted(tmp_path.iterdir())) == ["long.py: 401"]
