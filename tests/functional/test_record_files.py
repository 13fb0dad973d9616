"""What an officer who hands in a file gets: a record, or one clear refusal of the whole of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rsu_nb.errors import CaseRecordError, InvalidRecordError, UnreadableFileError
from rsu_nb.record.officer_text import Text, TextParagraph
from rsu_nb.record.reading import data_from, record_from
from rsu_nb.record.writing import record_to_json, record_to_yaml

KESH = Path(__file__).parents[1] / "cases" / "kesh.yaml"
EXAMPLES = sorted((Path(__file__).parents[2] / "rsu_nb" / "examples").glob("*.yaml"))

NAME = "Anu Velkar"
MARKUP = (
    "**bold** <b>bold</b> {{ 7*7 }} {% for x in y %} #strong[x] $x$ \\textbf{x} [12] [sic] "
    "<w:br/> &amp; <script>alert(1)</script> { REF x } | a | b | `code` _x_ ![x](y) # x"
)


def spoilt(old: str, new: str) -> bytes:
    text = KESH.read_text("utf-8")
    assert old in text
    return text.replace(old, new, 1).encode()


def refusal(content: bytes) -> str:
    with pytest.raises(CaseRecordError) as caught:
        record_from(content, "/claims/kesh.yaml")
    return str(caught.value)


@pytest.mark.parametrize("path", [KESH, *EXAMPLES], ids=lambda path: path.name)
def test_a_file_comes_out_as_it_went_in(path: Path) -> None:
    record = record_from(path.read_bytes(), path.name)

    assert record_from(record_to_yaml(record).encode(), "x") == record
    assert record_from(record_to_json(record), "x") == record
    assert record_to_yaml(record_from(record_to_json(record), "x")) == record_to_yaml(record)


def test_json_of_the_same_keys_is_the_same_record() -> None:
    data = data_from(KESH.read_bytes(), "x")

    assert record_from(json.dumps(data).encode(), "x") == record_from(KESH.read_bytes(), "x")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("aliases: [Anushka Velkar]", "aliases: &a [x]", "uses an alias or anchor"),
        ("printed_as: Ms Velkar", "printed_as: *name", "uses an alias or anchor"),
        ("gender: female", "gender: female\n    gender: male", "repeats a key of the same group"),
        ("full_name: Anu Velkar", "full_name: !!binary x", "uses a tag"),
        ("schema:", "%YAML 1.1\n---\nschema:", "line"),
    ],
)
def test_yaml_that_may_not_be_read_is_refused_whole(old: str, new: str, what: str) -> None:
    message = refusal(spoilt(old, new))

    assert message.startswith("kesh.yaml was not read: ")
    assert what in message


def test_a_file_of_fifty_megabytes_is_refused() -> None:
    content = KESH.read_bytes() + b"# " + b"x" * 50_000_000

    assert "larger than 10 MB" in refusal(content)


def test_norway_is_a_country_and_not_false() -> None:
    content = spoilt("countries:\n", "countries:\n  - code: NO\n    name: Norway\n")

    assert [one.code for one in record_from(content, "x").countries] == ["NO", "XA"]


@pytest.mark.parametrize("character", ["\\u202e", "\\u2067", "\\x07", "\\0", "\\u200b", "\\n"])
def test_a_name_with_an_invisible_character_is_refused(character: str) -> None:
    message = refusal(spoilt("full_name: Anu Velkar", f'full_name: "Anu{character}Velkar"'))

    assert "identities.claimant.full_name: holds the invisible character U+" in message
    assert "Velkar" not in message


def test_a_name_in_another_script_is_taken() -> None:
    record = record_from(spoilt("full_name: Anu Velkar", "full_name: أنو فلكار"), "x")

    assert record.identities[0].full_name == "أنو فلكار"


def test_a_reason_citing_evidence_that_is_not_there_names_the_id() -> None:
    message = refusal(spoilt("Her passport [E1].", "Her passport [E17, p 2]."))

    assert "determination.answers[1].reasons: cites E17, which is not in the record" in message


def test_a_claim_without_a_candidate_country_says_so() -> None:
    text = KESH.read_text("utf-8")
    before, _, after = text.partition("countries:\n")
    content = f"{before}countries: []\n{after[after.index('detention:') :]}".encode()

    assert "countries: names no candidate country" in refusal(content)


def test_markup_in_a_reason_stays_text() -> None:
    record = record_from(spoilt("It is consistent.", f"|-\n        {MARKUP}"), "x")
    finding = record.fact_groups[0].finding

    assert finding is not None
    assert finding.reasons.blocks == (TextParagraph(content=(Text(text=MARKUP),)),)


def test_an_impossible_date_is_refused() -> None:
    assert "decided_on: is not a date of the calendar" in refusal(
        spoilt("decided_on: 2026-05-04", "decided_on: 2026-02-30")
    )


def test_all_problems_come_at_once_and_none_holds_a_particular() -> None:
    content = (
        spoilt("decided_on: 2026-05-04", f"decided_on: {NAME}")
        .replace(b"kind: claim-made", f"kind: {NAME}".encode())
        .replace(b"Her passport [E1].", f"{NAME} [E18].".encode())
        .replace(b"gender: female", f"{NAME}: female".encode())
    )
    message = refusal(content)

    assert "5 problem(s)" in message
    assert NAME not in message


def test_an_unreadable_and_an_invalid_file_are_told_apart() -> None:
    with pytest.raises(UnreadableFileError):
        record_from(b"a: 'open", "x")
    with pytest.raises(InvalidRecordError):
        record_from(b"a: closed", "x")
