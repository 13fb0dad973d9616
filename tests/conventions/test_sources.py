"""Every rule of law says where it is found."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECTION = re.compile(r"^ *Source:\n(?P<text>(?: +\S.*\n?)+)", re.MULTILINE)
PINPOINT = re.compile(r"\b(s|ss|art|arts|reg|regs|cl|sch|para|paras|Part|DT)\b[ -]?\d")


def public_functions(module: ast.Module) -> Iterator[ast.FunctionDef]:
    """The functions at the top of a module that others may call."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node


def names_a_source(docstring: str) -> bool:
    """True where the last section is `Source:` and it holds a pinpoint."""
    sections = list(SECTION.finditer(docstring.rstrip() + "\n"))
    is_last = bool(sections) and sections[-1].end() == len(docstring.rstrip()) + 1
    return is_last and bool(PINPOINT.search(sections[-1]["text"]))


def asks_under_a_provision(path: Path) -> bool:
    """True where a module's first line is a question, and after it the provision that asks it."""
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    question, asked, provision = docstring.partition("\n")[0].partition("?")
    return bool(question and asked and PINPOINT.search(provision))


def without_source(path: Path) -> list[str]:
    """The public functions of a module that do not say where their rule is found."""
    module = ast.parse(path.read_text("utf-8"))
    return [
        f"{path.name}: {function.name}"
        for function in public_functions(module)
        if not names_a_source(ast.get_docstring(function) or "")
    ]


@pytest.fixture
def rules_of_law(repository: Path, files: list[Path]) -> list[Path]:
    """The modules that say what the law of a decision type is, in a package for each type."""
    folder = repository / "rsu_nb" / "decisions"
    return [path for path in files if path.parent.parent == folder and path.suffix == ".py"]


def test_there_is_law_to_check(rules_of_law: list[Path]) -> None:
    assert rules_of_law


def test_every_function_of_a_decision_type_says_where_its_rule_is_found(
    rules_of_law: list[Path],
) -> None:
    assert [name for path in rules_of_law for name in without_source(path)] == []


def test_every_module_that_declares_issues_opens_with_its_question_and_provision(
    rules_of_law: list[Path],
) -> None:
    declaring = [path for path in rules_of_law if "Issue(" in path.read_text("utf-8")]

    assert declaring
    assert [path.name for path in declaring if not asks_under_a_provision(path)] == []


def test_a_source_section_is_the_last_one_wherever_there_is_one(files: list[Path]) -> None:
    texts = {p: p.read_text("utf-8") for p in files if p.suffix == ".py" and "rsu_nb" in p.parts}
    docstrings = [
        (path.name, ast.get_docstring(node) or "")
        for path, text in texts.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module)
    ]
    with_section = [(name, text) for name, text in docstrings if SECTION.search(text + "\n")]

    assert [name for name, text in with_section if not names_a_source(text)] == []


@pytest.mark.parametrize(
    ("docstring", "expected"),
    [
        ("Met or not.\n\nSource:\n    Immigration Act 2009 s 129(1).", True),
        ("Met or not.\n\nSource:\n    Refugee Convention\n    art 1A(2).", True),
        ("Met or not.", False),
        ("Met or not.\n\nSource:\n    The Act.", False),
        ("Met or not.\n\nSource:\n    Immigration Act 2009 s 129.\n\nReturns:\n    One.", False),
    ],
)
def test_a_source_needs_a_pinpoint_and_the_last_place(docstring: str, expected: bool) -> None:
    assert names_a_source(docstring) is expected
