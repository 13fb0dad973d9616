from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest

from rsu_nb.export.docx import docx_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document

MACRO = Path(__file__).with_name("add_paragraph.bas").read_text(encoding="utf-8")
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{}</script:module>"""
SECONDS = 120


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """LibreOffice with a profile of its own, which knows how to add a paragraph."""
    profile = tmp_path_factory.mktemp("profile")
    start = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]

    def run(*arguments: str) -> None:
        subprocess.run([*start, *arguments], check=True, capture_output=True, timeout=SECONDS)

    run("--terminate_after_init")
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(MODULE.format(escape(MACRO)), encoding="utf-8")
    return run


@pytest.fixture(scope="module")
def opened(
    office: Callable[..., None], decision: Document, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], str]:
    """The decision's text in LibreOffice, after a paragraph was added below one that begins so."""
    folder = tmp_path_factory.mktemp("documents")
    source = folder / "decision.docx"
    source.write_bytes(docx_of(decision))

    def text(below: str) -> str:
        target = folder / "changed.txt"
        office(f'macro:///Standard.Module1.AddParagraph("{source}", "{target}", "{below}")')
        return target.read_text(encoding="utf-8-sig")

    return text


def numbers(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"^ *\[(\d+)\] ", text, re.MULTILINE)]


def test_numbers_run_unbroken_as_it_opens(
    opened: Callable[[str], str], decision: Document
) -> None:
    assert numbers(opened("")) == list(range(1, len(decision.numbers) + 1))


def test_a_paragraph_added_in_the_middle_renumbers_the_rest(
    opened: Callable[[str], str], decision: Document
) -> None:
    changed = opened("In May 2029")

    assert re.search(r"^ *\[4\] A paragraph added later\.$", changed, re.MULTILINE)
    assert numbers(changed) == list(range(1, len(decision.numbers) + 2))


def test_references_follow_once_fields_are_updated(
    opened: Callable[[str], str], decision: Document
) -> None:
    before, after = opened(""), opened("In May 2029")

    number = decision.numbers["fact-F3-reasons"]

    assert f"paragraphs [{number}] and" in before
    assert f"paragraphs [{number + 1}] and" in after


def test_references_above_the_added_paragraph_stay(opened: Callable[[str], str]) -> None:
    assert "See E1, p 1 and paragraph [2]." in opened("In May 2029")


def test_every_list_begins_at_a(opened: Callable[[str], str]) -> None:
    text = opened("")

    assert len(re.findall(r"^ *\(a\) it was given early", text, re.MULTILINE)) == 5
    assert len(re.findall(r"^ *\(ii\) the letter of the association", text, re.MULTILINE)) == 5


@pytest.mark.parametrize("kind", ["decision", "letter"])
def test_it_prints_as_pages_with_marking_and_status(
    kind: str, office: Callable[..., None], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    import pdfplumber

    document = request.getfixturevalue(kind)
    source = tmp_path / "document.docx"
    source.write_bytes(docx_of(document))

    office("--convert-to", "pdf", "--outdir", str(tmp_path), str(source))

    with pdfplumber.open(tmp_path / "document.pdf") as printed:
        pages = [page.extract_text() for page in printed.pages]
    assert all(page.count(document.marking) == 2 for page in pages)
    assert all(document.status.value in page and document.case in page for page in pages)
    assert all(f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, start=1))
