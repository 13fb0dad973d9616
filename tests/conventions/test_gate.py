"""Each code of the checklist is decided by a check or asked of a reader; each check is whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.catalogue import DECISION_TYPES
from rsu_nb.gate.adverse import ADVERSE_ANSWERS, NEITHER_WAY
from rsu_nb.gate.catalogue import CHECKS
from rsu_nb.gate.counted import RISK_ISSUES
from rsu_nb.gate.gap_codes import GAP_RULES
from rsu_nb.gate.questions import QUESTIONS

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.gate.check import Check

CHECKLIST = {
    "JUR": 5,
    "CLM": 3,
    "FAI": 5,
    "CRE": 10,
    "COI": 4,
    "REF": 9,
    "CAT": 1,
    "ICC": 2,
    "LNK": 1,
    "DEC": 6,
    "EFF": 2,
}
"""The checklist of the officer and the second reader: how many codes there are of each kind."""
OF_OUR_OWN = {"Q-CHI-1", "Q-CIT-1", "Q-CPY-1", "Q-REO-1", "Q-REO-2"}
"""Beside the checklist: a child's claim, places cited, copied reasoning, what changed later."""

CODES = {f"Q-{kind}-{n}" for kind, count in CHECKLIST.items() for n in range(1, count + 1)}
SECTION = re.compile(r"^### (?P<code>Q-[A-Z]{3}-\d+)(?:: (?P<title>.+))?$", re.MULTILINE)


def module_of(code: str) -> str:
    """The name of the module of a code: `q_fai_1` for `Q-FAI-1`."""
    return code.lower().replace("-", "_")


@pytest.fixture
def page(repository: Path) -> str:
    """The page on the gate."""
    return (repository / "docs" / "gate.md").read_text("utf-8")


@pytest.fixture
def sections(page: str) -> dict[str, str]:
    """The text of each section of the page, by its code."""
    _, *pieces = re.split(r"^(?=### )", page, flags=re.MULTILINE)
    found = ((SECTION.match(piece), piece) for piece in pieces)
    return {match["code"]: piece for match, piece in found if match}


def test_every_code_of_the_checklist_is_in_exactly_one_place() -> None:
    checked = [check.code for check in CHECKS]
    asked = [question.code for question in QUESTIONS]

    assert sorted([*checked, *asked]) == sorted(CODES | OF_OUR_OWN)


def test_the_registry_holds_every_module_there_is(repository: Path) -> None:
    folder = repository / "rsu_nb" / "gate" / "codes"
    modules = {path.stem for path in folder.glob("q_*.py")}

    assert {module_of(check.code) for check in CHECKS} == modules


def test_every_check_has_a_test_module_of_its_name(repository: Path) -> None:
    folder = repository / "tests" / "unit" / "gate" / "codes"
    tested = {path.stem.removeprefix("test_") for path in folder.glob("test_q_*.py")}

    assert {module_of(check.code) for check in CHECKS} == tested


def test_every_code_has_its_section_on_the_page_under_its_title(sections: dict[str, str]) -> None:
    headings = {check.code: f"### {check.code}: {check.title}" for check in CHECKS}
    headings |= {question.code: f"### {question.code}" for question in QUESTIONS}

    assert {code: text.splitlines()[0] for code, text in sections.items()} == headings


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_a_section_says_what_is_checked_and_why_and_how_to_put_it_right(
    sections: dict[str, str], check: Check
) -> None:
    section = sections[check.code]
    words = " ".join(section.split())

    for label in ("**Checked.**", "**Why.**", "**Put right.**"):
        assert label in section
    assert ("*Blocks.*" if check.severity.value == "S" else "*Warns.*") in section
    assert not check.leaves or f"**Left to the reader.** {check.leaves}" in words


def test_every_gap_goes_to_a_code_that_a_check_decides() -> None:
    assert {rule.code for rule in GAP_RULES} <= {check.code for check in CHECKS}


def test_every_issue_of_every_decision_type_is_adverse_one_way_or_neither() -> None:
    issues = {issue.key for declared in DECISION_TYPES for issue in declared.issues}
    decided = [row.issue for row in ADVERSE_ANSWERS]

    assert len(decided) == len(set(decided))
    assert {*decided, *NEITHER_WAY} >= issues


def test_the_issues_of_risk_are_issues() -> None:
    assert set(RISK_ISSUES) <= {
        issue.key for declared in DECISION_TYPES for issue in declared.issues
    }
