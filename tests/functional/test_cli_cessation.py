"""A matter of cessation goes from its record to a released decision, as a claim does."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from rsu_nb.cli.first_record import asked_record

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

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


def test_the_few_things_asked_for_speak_of_the_person_concerned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed = ["Katherine W", "Officer", "Zeferina Quillfeather", "XA", "Kelmara"]
    asked: list[str] = []

    def prompt(question: str, **_: object) -> str:
        asked.append(question)
        return typed[len(asked) - 1]

    monkeypatch.setattr(typer, "prompt", prompt)
    record = asked_record("cessation", CASE, date(2026, 5, 4))

    assert asked[2] == "Person concerned's full name"
    assert record.identities[0].full_name == "Zeferina Quillfeather"
