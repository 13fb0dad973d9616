"""What changed says all that changed, and hardly more than was typed."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.store.delta import changed, changes

PLAIN = st.recursive(
    st.none() | st.booleans() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(PLAIN, PLAIN)
def test_the_changes_lead_from_any_state_to_any_other(before: object, after: object) -> None:
    made = json.loads(json.dumps(changes(before, after)))

    assert changed(before, made) == after


def test_nothing_changed_is_nothing() -> None:
    assert changes({"a": ["b"]}, {"a": ["b"]}) == []


def test_a_word_in_a_long_text_is_that_word() -> None:
    before = {"facts": [{"id": "F1", "text": "x" * 5000 + "y" * 5000}]}
    after = {"facts": [{"id": "F1", "text": "x" * 5000 + " word" + "y" * 5000}]}

    assert changes(before, after) == [[["facts", 0, "text"], 5000, 0, " word"]]


def test_a_thing_put_into_a_list_is_that_thing() -> None:
    assert changes(["a", "b", "c"], ["a", "x", "b", "c"]) == [[[], 1, 0, ["x"]]]
