from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.gate.codes.q_cpy_1 import CHECK, defects
from rsu_nb.gate.copying.earlier_text import EarlierText
from rsu_nb.gate.defect import Severity
from rsu_nb.gate.elsewhere import Elsewhere

Told = Callable[..., list[str]]
At = Callable[[dict[str, Any], str], Any]
PASSAGE = (
    "He could not say which street the meeting was in, nor who spoke there, although he says that "
    "he had gone to it every week for three years."
)
EARLIER = Elsewhere(
    texts=(EarlierText(case="RSU-2025-00777", officer="a.other", text=f"So. {PASSAGE} So."),)
)


def test_copied_reasons_warn_with_their_source(case: Callable[..., Any], at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["reasons"] += f"\n\n{PASSAGE}"

    (defect,) = defects(case("recognised", change, elsewhere=EARLIER))

    assert (defect.step, defect.where) == ("facts", "facts.F22.finding.reasons")
    assert "RSU-2025-00777" in defect.what
    assert "street" not in defect.what


def test_copied_reasons_never_block(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["reasons"] = PASSAGE

    assert CHECK.severity is Severity.MINOR
    assert told(defects, "recognised", change, elsewhere=EARLIER) == [
        "m facts/facts.F22.finding.reasons"
    ]


def test_copied_reasons_quoted_with_their_source_pass(told: Told, at: At) -> None:
    def change(data: dict[str, Any]) -> None:
        at(data, "facts.F22.finding")["reasons"] += (
            f"\n\nI take this from RSU-2025-00777:\n\n> {PASSAGE}"
        )

    assert told(defects, "recognised", change, elsewhere=EARLIER) == []


def test_nothing_is_copied_where_no_earlier_text_is_given(told: Told) -> None:
    assert told(defects, "recognised") == []
