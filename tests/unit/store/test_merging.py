"""Two people's changes are put together field by field, and a field both changed is shown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.store.merging import Difference, merged

BASE: dict[str, Any] = {
    "place": "Auckland",
    "facts": [{"id": "F1", "text": "one"}, {"id": "F2", "text": "two"}],
    "answers": [{"issue": "a", "answer": "yes"}],
}
FIELDS = st.fixed_dictionaries({}, optional={key: st.sampled_from("abc") for key in "xyz"})
THINGS = st.lists(FIELDS, max_size=3).map(
    lambda things: [{"id": f"F{n}", **thing} for n, thing in enumerate(things)]
)
RECORDS = st.fixed_dictionaries({"part": FIELDS, "facts": THINGS})


def text(words: str) -> dict[str, Any]:
    """Officer text of one paragraph, as the record keeps it."""
    return {"blocks": [{"kind": "p", "content": [{"kind": "text", "text": words}]}]}


@pytest.mark.parametrize(
    ("typed", "saved", "both"),
    [
        ({"place": "Hamilton"}, {"other": "x"}, {"place": "Hamilton", "other": "x"}),
        (
            {"facts": [{"id": "F1", "text": "ONE"}, {"id": "F2", "text": "two"}]},
            {"facts": [{"id": "F1", "text": "one"}, {"id": "F2", "text": "TWO"}]},
            {"facts": [{"id": "F1", "text": "ONE"}, {"id": "F2", "text": "TWO"}]},
        ),
        (
            {"facts": [*BASE["facts"], {"id": "F3", "text": "three"}]},
            {"facts": [{"id": "F9", "text": "nine"}, *BASE["facts"]]},
            {
                "facts": [
                    {"id": "F9", "text": "nine"},
                    *BASE["facts"],
                    {"id": "F3", "text": "three"},
                ]
            },
        ),
        ({"facts": BASE["facts"][:1]}, {"place": "x"}, {"facts": BASE["facts"][:1], "place": "x"}),
        (
            {"answers": [*BASE["answers"], {"issue": "b", "answer": "no"}]},
            {"answers": [*BASE["answers"], {"issue": "c", "answer": "no"}]},
            {
                "answers": [
                    {"issue": "a", "answer": "yes"},
                    {"issue": "c", "answer": "no"},
                    {"issue": "b", "answer": "no"},
                ]
            },
        ),
    ],
)
def test_changes_to_different_fields_are_put_together(
    typed: dict[str, Any], saved: dict[str, Any], both: dict[str, Any]
) -> None:
    result = merged(BASE, BASE | typed, BASE | saved)

    assert (result.data, result.differences) == (BASE | both, ())


@pytest.mark.parametrize(
    ("typed", "saved", "where"),
    [
        ({"place": "Hamilton"}, {"place": "Napier"}, "place"),
        ({"facts": BASE["facts"][:1]}, {"facts": [{"id": "F2", "text": "TWO"}]}, "facts.F2"),
        (
            {"answers": [{"issue": "a", "answer": "no"}]},
            {"answers": [{"issue": "a", "answer": "not-satisfied"}]},
            "answers.a.answer",
        ),
        ({"new": [1]}, {"new": [2]}, "new"),
    ],
)
def test_a_field_that_both_changed_is_named_by_its_path(
    typed: dict[str, Any], saved: dict[str, Any], where: str
) -> None:
    result = merged(BASE, BASE | typed, BASE | saved)

    assert [difference.where for difference in result.differences] == [where]


def test_both_texts_are_there_to_be_compared() -> None:
    base = {"facts": [{"id": "F1", "finding": {"reasons": text("At first.")}}]}
    typed = {"facts": [{"id": "F1", "finding": {"reasons": text("As typed.")}}]}
    saved = {"facts": [{"id": "F1", "finding": {"reasons": text("As saved.")}}]}

    assert merged(base, typed, saved).differences == (
        Difference(where="facts.F1.finding.reasons", typed="As typed.", saved="As saved."),
    )


def test_what_tells_an_interview_apart_is_its_id_and_never_its_place() -> None:
    base, typed, saved = (
        {"interviews": [{"id": "I1", "place": "Idresh", "language": language}]}
        for language in ("a", "b", "c")
    )

    assert merged(base, typed, saved).differences[0].where == "interviews.I1.language"


@given(RECORDS, RECORDS)
def test_whoever_changes_alone_keeps_every_change(
    base: dict[str, Any], changed: dict[str, Any]
) -> None:
    assert merged(base, changed, base).data == changed
    assert merged(base, base, changed).data == changed
    assert merged(base, changed, changed).data == changed


@given(RECORDS, RECORDS, RECORDS)
def test_no_change_is_lost_without_being_shown(
    base: dict[str, Any], typed: dict[str, Any], saved: dict[str, Any]
) -> None:
    result = merged(base, typed, saved)
    shown = {difference.where for difference in result.differences}

    for key in typed["part"].keys() | base["part"].keys():
        mine = typed["part"].get(key)
        if mine != base["part"].get(key):
            assert result.data["part"].get(key) == mine or f"part.{key}" in shown
