"""From record to sealed decision, one command after another; and what each says when it cannot."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.reading import data_from, record_from
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.entry import What
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
ERRAND = ("--purpose", "determine", "--recipient", "claimant")


def opened(home: Home) -> Store:
    """The store in a home."""
    return Store.open(home, clock=utc_now, officer=officer_id())


@pytest.fixture
def variant(example: Path, tmp_path: Path) -> Callable[..., Path]:
    """Writes a variant of the example: one answer or conclusion left out or changed."""

    def write(
        *, without_answer: str = "", without_conclusion: str = "", **conclusions: str
    ) -> Path:
        data = data_from(example.read_bytes(), example.name)
        part = data["determination"]
        part["answers"] = [one for one in part["answers"] if one["issue"] != without_answer]
        part["conclusions"] = [
            {**one, "conclusion": conclusions.get(one["limb"], one["conclusion"])}
            for one in part["conclusions"]
            if one["limb"] != without_conclusion
        ]
        path = tmp_path / "variant.json"
        path.write_text(json.dumps(data), "utf-8")
        return path

    return write


def test_a_case_goes_from_record_to_released_decision(
    rsu: Rsu, example: Path, tmp_path: Path
) -> None:
    ran = [
        rsu("import", example),
        rsu("draft", CASE),
        rsu("seal", CASE, "--nothing-received"),
        rsu("export", CASE, *ERRAND, "--out", tmp_path / "out"),
    ]
    names = sorted(path.name for path in (tmp_path / "out").iterdir())

    assert [one.code for one in ran] == [0] * 4
    assert [one.err for one in ran[1:]] == [""] * 3
    assert names == [
        f"{CASE}-decision.docx",
        f"{CASE}-decision.html",
        f"{CASE}-decision.pdf",
        f"{CASE}-letter.docx",
        f"{CASE}-letter.pdf",
        f"{CASE}-provenance.json",
    ]
    assert [name for name in names if str(tmp_path / "out" / name) not in ran[3].out] == []


def test_a_release_is_in_the_log_with_purpose_and_recipient(
    rsu: Rsu, example: Path, home: Home, tmp_path: Path
) -> None:
    rsu("import", example)
    rsu("export", CASE, "--to", "html", *ERRAND, "--out", tmp_path / "out")
    entry = opened(home).log(CASE)[-1].head

    assert entry.what is What.EXPORTED
    assert (entry.clear["purpose"], entry.clear["recipient"], entry.clear["status"]) == (
        "determine",
        "claimant",
        "not-sealed",
    )


def test_an_export_for_a_program_is_json(rsu: Rsu, example: Path, tmp_path: Path) -> None:
    rsu("import", example)
    ran = rsu("export", CASE, "--to", "html", *ERRAND, "--out", tmp_path / "out", "--json")

    assert json.loads(ran.out) == {
        "case": CASE,
        "status": "not-sealed",
        "files": [
            str(tmp_path / "out" / f"{CASE}-decision.html"),
            str(tmp_path / "out" / f"{CASE}-provenance.json"),
        ],
    }


def test_a_second_copy_gets_a_number_and_the_first_stays(
    rsu: Rsu, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    for _ in range(2):
        rsu("export", CASE, "--to", "html", *ERRAND, "--out", tmp_path / "out")

    assert sorted(path.name for path in (tmp_path / "out").glob("*.html")) == [
        f"{CASE}-decision-2.html",
        f"{CASE}-decision.html",
    ]


def test_a_record_comes_out_as_it_went_in(rsu: Rsu, example: Path, tmp_path: Path) -> None:
    rsu("import", example)
    ran = rsu("record", CASE, *ERRAND, "--out", tmp_path / "out")
    released = (tmp_path / "out" / f"{CASE}-record.yaml").read_bytes()

    assert ran.code == 0
    assert record_from(released, "released") == record_from(example.read_bytes(), "example")


def test_a_published_copy_names_nobody_and_has_no_letter(
    rsu: Rsu, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    errand = ("--purpose", "published", "--recipient", "public")
    ran = rsu("export", CASE, "--to", "docx,html", *errand, "--out", tmp_path / "out")
    html = (tmp_path / "out" / f"{CASE}-decision.html").read_text("utf-8")
    record = record_from(example.read_bytes(), "example")

    assert (ran.code, "letter" in ran.out) == (0, False)
    assert [one.role for one in record.identities if one.full_name in html] == []


def test_a_published_copy_comes_with_what_may_still_identify(
    rsu: Rsu, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    errand = ("--purpose", "published", "--recipient", "public")
    ran = rsu("export", CASE, "--to", "html", *errand, "--out", tmp_path / "out")
    report = (tmp_path / "out" / f"{CASE}-may-identify.txt").read_text("utf-8")
    record = record_from(example.read_bytes(), "example")

    assert "Before you publish" in ran.out
    assert "Days:" in report
    assert [one.role for one in record.identities if one.full_name in report] == []


def test_a_known_case_gets_the_newer_record(rsu: Rsu, example: Path, variant: Any) -> None:
    rsu("import", example)
    ran = rsu("import", variant(without_conclusion="other-country"))

    assert ran.out.startswith(f"Saved a new record of {CASE}")


def test_an_incomplete_case_is_drafted_with_its_gaps_only_if_asked_for(
    rsu: Rsu, variant: Any
) -> None:
    rsu("import", variant(without_answer="real-chance"))
    stopped, printed = rsu("draft", CASE), rsu("draft", CASE, "--unfinished")

    assert stopped.code == 1
    assert re.search(r"at the step 'being-persecuted'.*real-chance", stopped.err, re.DOTALL)
    assert (printed.code, "DRAFT." in printed.out, "real-chance" in printed.out) == (0, True, True)


def test_an_incomplete_case_is_not_sealed(rsu: Rsu, variant: Any) -> None:
    rsu("import", variant(without_answer="real-chance"))
    ran = rsu("seal", CASE, "--nothing-received")

    assert (ran.code, "is not complete" in ran.err, "real-chance" in ran.err) == (1, True, True)


def test_a_conclusion_against_the_findings_is_not_sealed(rsu: Rsu, variant: Any) -> None:
    rsu("import", variant(refugee="is-not"))
    ran = rsu("seal", CASE, "--nothing-received")

    assert ran.code == 1
    assert "conclusion on refugee" in ran.err


def test_an_incomplete_case_prints_draft_and_has_no_letter(
    rsu: Rsu, variant: Any, tmp_path: Path
) -> None:
    rsu("import", variant(without_answer="real-chance"))
    ran = rsu("export", CASE, "--to", "docx,html", *ERRAND, "--out", tmp_path / "out")

    assert "(DRAFT)" in ran.out
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        f"{CASE}-decision.docx",
        f"{CASE}-decision.html",
        f"{CASE}-provenance.json",
    ]


def test_nothing_is_explained_of_a_limb_without_a_conclusion(rsu: Rsu, variant: Any) -> None:
    rsu("import", variant(without_conclusion="torture"))
    explained = json.loads(rsu("explain", CASE, "--json").out)

    assert [one["limb"] for one in explained] == ["consideration", "refugee", "torture"]
    assert explained[-1] == {"limb": "torture", "conclusion": None}


def test_a_mismatch_is_explained_with_the_three_ways_out(rsu: Rsu, variant: Any) -> None:
    rsu("import", variant(refugee="is-not"))
    ran = rsu("explain", CASE)

    assert "Correct the conclusion; or reopen a named finding" in ran.out


def test_a_sealed_case_takes_no_newer_record(rsu: Rsu, example: Path) -> None:
    rsu("import", example)
    rsu("seal", CASE, "--nothing-received")
    ran = rsu("import", example)

    assert (ran.code, ran.err) == (
        1,
        f"{CASE} is sealed, and a sealed decision never changes.\n",
    )


def test_a_case_is_opened_from_a_record(rsu: Rsu, example: Path) -> None:
    ran = rsu("new", "first_claim", "--record", example)

    assert (ran.code, f"Opened {CASE}" in ran.out) == (0, True)


def test_a_thin_notebook_names_the_case_and_holds_nothing_of_it(
    rsu: Rsu, example: Path, tmp_path: Path
) -> None:
    rsu("import", example)
    rsu("draft", CASE, "--notebook", tmp_path / "thin.ipynb")
    text = (tmp_path / "thin.ipynb").read_text("utf-8")
    record = record_from(example.read_bytes(), "example")

    assert CASE in text
    assert [one.role for one in record.identities if one.full_name.split()[-1] in text] == []
