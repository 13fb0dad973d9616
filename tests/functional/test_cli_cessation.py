"""A matter of cessation goes from its record to a released decision, as a claim does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Rsu = Callable[..., Any]

RECORD = Path(__file__).parents[1] / "cases" / "two_recognitions.yaml"
CASE = "RSU-2026-00002"


def test_a_matter_goes_from_record_to_released_decision(rsu: Rsu, tmp_path: Path) -> None:
    ran = [
        rsu("new", "cessation", "--record", RECORD),
        rsu("draft", CASE),
        rsu("check", CASE),
        rsu("seal", CASE, "--nothing-received"),
        rsu(
            "export", CASE, "--to", "html", "--purpose", "determine", "--recipient", "claimant",
            "--out", tmp_path / "out",
        ),
    ]  # fmt: skip
    html = (tmp_path / "out" / f"{CASE}-decision.html").read_text("utf-8")
    words = re.sub(r"\s+", " ", html.replace("&nbsp;", " "))

    assert [(one.code, one.err) for one in ran[1:]] == [(0, "")] * 4
    assert "The recognition as a refugee has ceased." in words


def test_the_rules_of_cessation_are_proved_from_the_command_line(rsu: Rsu) -> None:
    ran = rsu("verify", "cessation")

    assert ran.code == 0
    assert "BROKEN" not in ran.out
