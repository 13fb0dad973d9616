"""*My cases* answers the browser: a list, a new case, or a sentence why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_widgets.cases.my_cases import MyCases

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

NEW = {
    "decision_type": "first_claim",
    "full_name": "Tamsel Orrin",
    "country": "XA",
    "country_name": "Arvela",
    "officer_name": "K Wrenfield",
    "designation": "Officer",
    "is_invented": "yes",
}


@pytest.fixture
def said(store: Store, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Asks, and gives the answer."""
    answers: list[dict[str, Any]] = []
    cases = MyCases(store)
    monkeypatch.setattr(cases, "send", answers.append)

    def ask(content: Any) -> dict[str, Any]:
        cases._handle_custom_msg(content, [])
        return answers[-1]

    return ask


def test_the_list_has_the_officers_cases(said: Any) -> None:
    answer = said({"do": "list", "seq": 3, "args": {}})

    assert (answer["say"], answer["seq"]) == ("list", 3)
    assert [row["case"] for row in answer["rows"]] == ["RSU-2026-00117"]


def test_a_new_case_is_in_the_store_and_pinned(said: Any, store: Store) -> None:
    case = said({"do": "new", "seq": 1, "args": NEW})["case"]

    assert store.record(case).identities[0].full_name == "Tamsel Orrin"
    assert "pinned" in [entry.head.what.value for entry in store.log(case)]


@pytest.mark.parametrize(
    "changed",
    [{"is_invented": ""}, {"country": "nowhere"}, {"decision_type": "other"}, {"full_name": ""}],
)
def test_what_cannot_be_is_refused_in_a_sentence_without_the_name(
    said: Any, store: Store, changed: dict[str, str]
) -> None:
    answer = said({"do": "new", "seq": 1, "args": {**NEW, **changed}})

    assert answer["say"] == "refused"
    assert "Orrin" not in answer["sentence"]
    assert len(store.cases()) == 1


@pytest.mark.parametrize("content", [None, [], {"do": []}, {"do": "drop"}])
def test_a_message_that_is_none_changes_nothing(said: Any, store: Store, content: Any) -> None:
    with pytest.raises(IndexError):
        said(content)

    assert len(store.cases()) == 1
