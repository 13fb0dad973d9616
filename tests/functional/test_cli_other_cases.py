"""A second case is held against the first: its particulars block, its reasons warn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.cli.record_files import record_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Rsu = Callable[..., Any]

CASE, OTHER = "RSU-2026-00238", "RSU-2026-00117"
INTRODUCTION = "introduction: |\n"
COPIED = (
    "  A letter written to help someone calls for some care. This one does its author's family no "
    "credit, asks for nothing, and comes with a copy of her identity card.\n\n"
)


@pytest.fixture
def second(example: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Writes the record of another case, with something more at the head of its introduction."""
    text = (example.parent / "declined_on_the_facts.yaml").read_text("utf-8")

    def written(more: str) -> Path:
        path = tmp_path / "second.yaml"
        path.write_text(text.replace(INTRODUCTION, INTRODUCTION + more, 1), "utf-8")
        return path

    return written


def test_the_shipped_cases_do_not_accuse_each_other(rsu: Rsu, example: Path) -> None:
    examples = sorted(example.parent.glob("*.yaml"))
    rsu("import", *examples)
    ran = [rsu("check", record_in(path).case) for path in examples]

    assert [
        line
        for one in ran
        for line in one.out.splitlines()
        if "other cases" in line or "also stand in" in line or "another case" in line
    ] == []


def test_another_claimants_name_blocks_the_seal(
    rsu: Rsu, example: Path, second: Callable[[str], Path]
) -> None:
    rsu("import", example)
    rsu("import", second("  Navar Oskel Tesmari said the same.\n\n"))
    looked, sealed = rsu("check", CASE), rsu("seal", CASE, "--nothing-received")

    assert looked.code == 1
    assert f"Q-DEC-3  introduction: Particulars of a person of another case ({OTHER})" in (
        looked.out
    )
    assert (sealed.code, sealed.out) == (1, "")
    assert "(Q-DEC-3)" in sealed.err
    assert "Tesmari" not in looked.out + sealed.err


def test_reasons_copied_from_a_sealed_case_warn(
    rsu: Rsu, example: Path, second: Callable[[str], Path]
) -> None:
    rsu("import", example)
    rsu("import", second(COPIED))
    before = rsu("check", CASE)
    rsu("seal", OTHER, "--nothing-received")
    after = rsu("check", CASE)

    assert "Q-CPY-1  introduction" not in before.out
    assert "Q-CPY-1  introduction: From character" in after.out
    assert f"also stand in {OTHER}" in after.out
    assert "her identity card" not in after.out
