"""A name that climbs out of its folder, or points elsewhere, is refused wherever one is read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rsu_nb.attachments.reading import read_attachment
from rsu_nb.cli.examples import example_paths
from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.errors import InvalidRecordError, UnknownNameError
from rsu_nb.export.errors import RefusedOutputError
from rsu_nb.export.folder import checked_folder
from rsu_nb.notebook.errors import NoLocationError
from rsu_nb.notebook.location import CaseLocationHandler, at
from rsu_nb.notebook.templates import template_path
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_json
from tests.faults.acts import invented

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

CASE = "RSU-2026-00117"
CLIMBING = (
    *(
        "..",
        "../first_claim",
        "../../etc/passwd",
        "/etc/passwd",
        "%2e%2e/first_claim",
        "a/../../b",
    ),
    *(
        "..\\first_claim",
        "first_claim\0",
        "file:///etc/passwd",
        "http://localhost/x",
        "~",
        "$HOME",
    ),
    *("\uff0e\uff0e/first_claim", "first_claim/", "first_claim\n", "", "case://", f"{CASE}/../x"),
)


@pytest.mark.parametrize("name", CLIMBING)
@pytest.mark.parametrize("before", ["case://", f"case://{CASE}/"])
@pytest.mark.parametrize(
    "ask", [CaseLocationHandler.read, lambda path: CaseLocationHandler.write("{}", path)]
)
def test_no_location_leads_out_of_the_store(
    home: Home, before: str, name: str, ask: Callable[[str], object]
) -> None:
    with at(home), pytest.raises(NoLocationError):
        ask(before + name)


@pytest.mark.parametrize(
    "name",
    ["file:///etc/passwd", "/etc/passwd", "CASE://RSU-2026-00117", "", "case://RSU-٢٠٢٦-00117"],
)
def test_no_other_scheme_is_a_location(home: Home, name: str) -> None:
    with at(home), pytest.raises(NoLocationError):
        CaseLocationHandler.listdir(name)


@pytest.mark.parametrize("name", CLIMBING)
def test_no_case_is_called_so(name: str) -> None:

    data = {**json.loads(record_to_json(invented())), "case": name}

    with pytest.raises(InvalidRecordError, match="case"):
        validated(data, "record")


@pytest.mark.parametrize("name", CLIMBING)
@pytest.mark.parametrize(
    "find", [template_path, decision_type, lambda name: example_paths([name])]
)
def test_no_template_decision_type_or_example_is_called_so(
    name: str, find: Callable[[str], object]
) -> None:
    with pytest.raises(UnknownNameError):
        find(name)


@pytest.mark.parametrize("name", CLIMBING)
def test_an_attachment_keeps_the_last_part_of_its_name_at_most(name: str) -> None:
    kept = read_attachment(b"A word.", name, evidence_id="E1").name

    assert not {"/", "\\", "\0", "\n"} & set(kept)


@pytest.mark.parametrize(
    "path", ["outputs", "a/../outputs", "a/../outputs/b", "./outputs/../outputs"]
)
def test_no_copy_goes_to_outputs_by_a_roundabout_way(tmp_path: Path, path: str) -> None:
    (tmp_path / "a").mkdir()

    with pytest.raises(RefusedOutputError):
        checked_folder(tmp_path / path)
