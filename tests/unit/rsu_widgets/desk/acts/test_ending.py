"""The end of a case at the desk: read, sealed, unsealed, notified and released."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import IncompleteCaseError, SealedCaseError
from rsu_nb.record.facts import FindingResult
from rsu_nb.store.entry import Stage
from rsu_nb.store.life_errors import ReceivedSinceError
from rsu_widgets.desk.acts.act import MissingValueError
from rsu_widgets.desk.acts.catalogue import ACTS
from rsu_widgets.desk.screens.catalogue import screen_view
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store
    from rsu_widgets.desk.acts.act import Done

SETTINGS = """\
unit = "An invented unit"
letterhead = ["An invented unit"]
marking = "In confidence"
place_of_lodging = ["An invented tribunal"]
contact = ["An invented contact"]
"""
SLIP = {"reason": "slip", "what": "A date was mistyped."}


@pytest.fixture
def work(store: Store, example: Record) -> Work:
    """A complete invented case, open for work."""
    store.home.settings.write_text(SETTINGS, "utf-8")
    return Work(store, example.case)


def do(work: Work, act: str, **values: Any) -> Done:
    """Do an act as the page asks for it."""
    name, _, subject = act.partition(" ")
    return ACTS[name](work, subject, values)


def offered(work: Work, screen: str) -> list[str]:
    """The acts that a screen offers."""
    groups = screen_view(work, screen)["groups"]
    return [
        act["act"] for group in groups if group["group"] == "actions" for act in group["actions"]
    ]


def test_the_seal_asks_whether_anything_was_received(work: Work) -> None:
    with pytest.raises(MissingValueError):
        do(work, "seal")


def test_nothing_is_sealed_while_something_waits_beside_the_record(work: Work) -> None:
    work.edit("introduction", "See [E99].")

    with pytest.raises(MissingValueError, match="waiting"):
        do(work, "seal", received=False)


def test_nothing_is_sealed_while_something_is_undone(work: Work) -> None:
    work.edit("introduction", None)

    with pytest.raises(IncompleteCaseError):
        do(work, "seal", received=False)


def test_what_was_received_since_stops_the_seal(work: Work) -> None:
    with pytest.raises(ReceivedSinceError):
        do(work, "seal", received=True)


def test_a_sealed_case_is_read_only_until_it_is_unsealed(work: Work) -> None:
    do(work, "seal", received=False)
    with pytest.raises(SealedCaseError):
        work.edit("place_of_decision", "Hamilton")
    sealed = offered(work, "seal")
    do(work, "unseal", **SLIP)
    work.edit("place_of_decision", "Hamilton")

    assert sealed == ["unseal"]
    assert work.record.place_of_decision == "Hamilton"


def test_a_notice_is_entered_and_the_days_to_appeal_are_shown(work: Work) -> None:
    do(work, "seal", received=False)
    day = work.store.session.today().isoformat()
    notice = {"kind": "served", "method": "in-person", "to": "claimant", "sent_on": day}
    do(work, "notify", **notice, received_on=day, received=False)
    groups = screen_view(work, "letter")["groups"]

    assert work.stage is Stage.NOTIFIED
    assert groups[0]["rows"][0][:3] == ["Served", "In person", "claimant"]
    assert "s 194" in groups[1]["html"]


def test_a_second_reading_goes_from_the_asking_to_its_end(work: Work) -> None:
    do(work, "ask-reading")
    do(work, "comment", about="facts", text="Was the second account put?")
    number = len(work.record.review)
    do(work, f"reply {number}", **{f"reply-{number}": "Yes: it was."})
    do(work, "end-reading")

    assert [one.reply.typed() for one in work.record.review if one.reply][-1] == "Yes: it was."
    assert work.stage is Stage.DRAFTING


def test_a_released_copy_lies_in_the_folder_named(work: Work, tmp_path: Path) -> None:
    folder = tmp_path / "released"
    done = do(
        work,
        "release",
        purpose="determine",
        recipient="claimant",
        forms=["html"],
        folder=str(folder),
    )

    assert [one.suffix for one in folder.iterdir()].count(".html") == 1
    assert str(folder) in done.words


def test_a_copy_to_take_along_says_that_it_is_a_draft(work: Work, tmp_path: Path) -> None:
    work.edit("introduction", None)
    done = do(work, "draft-copy", folder=str(tmp_path / "taken"))

    assert "DRAFT" in done.words


def test_facts_are_found_together_with_one_set_of_reasons(work: Work) -> None:
    fact = next(one.id for one in work.record.facts if one.finding is not None)
    work.edit("fact_groups", None)
    work.edit("determination/answers", None)
    work.edit(f"facts/{fact}/finding", None)
    do(
        work,
        "find-together",
        facts=[fact],
        heading="Not contested",
        result="accepted",
        reasons="Nobody contests it.",
        nothing="It is common ground.",
    )

    assert work.record.fact_groups[-1].facts == (fact,)
    assert work.record.fact_groups[-1].finding is not None
    assert work.record.fact_groups[-1].finding.result is FindingResult.ACCEPTED
