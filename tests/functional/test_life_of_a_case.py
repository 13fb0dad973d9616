"""The life of a case, one command after another, from record to the result of its appeal."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from docx import Document

from rsu_nb.cli.received import nothing_received
from rsu_nb.record.reading import record_from
from rsu_nb.store import account
from rsu_nb.store.account import officer_id
from rsu_nb.store.entry import What
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rsu_nb.store.home import Home

    Rsu = Callable[..., Any]

CASE = "RSU-2026-00117"
ERRAND = ("--purpose", "determine", "--recipient", "claimant")
NOTICE = ("--method", "registered-post", "--to", "claimant", "--sent", "2026-07-20")
WORDS = "Paragraph twelve does not say which brother."
RESULT = {
    "reference": "800123",
    "decided_on": "2026-10-01",
    "limbs": [{"limb": "refugee", "outcome": "recognised", "note": "For other reasons."}],
    "findings": [{"fact": "F1", "became": "upheld"}],
}


class Terminal(io.StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        """True: somebody can be asked."""
        return True


class _Unread(io.StringIO):
    """A standard input that nobody may read from."""

    def isatty(self) -> bool:
        """True: somebody could be asked."""
        return True

    def read(self, _: int | None = -1, /) -> str:
        """Refuse: nothing is to be asked."""
        raise OSError

    readline = read


@pytest.fixture(autouse=True)
def _in_july(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock stands still on the day of the seal."""
    monkeypatch.setattr(account, "utc_now", lambda: datetime(2026, 7, 20, 2, tzinfo=UTC))


def clock() -> datetime:
    """A moment in November, when the notice and the appeal are entered."""
    return datetime(2026, 11, 3, 2, tzinfo=UTC)


@pytest.fixture
def imported(rsu: Rsu, example: Path, monkeypatch: pytest.MonkeyPatch) -> Rsu:
    """The command line, with the example in the store; from its first notice on in November."""
    assert rsu("import", example).code == 0

    def run(*command: Any, **given: Any) -> Any:
        if command[0] == "notify":
            monkeypatch.setattr(account, "utc_now", clock)
        return rsu(*command, **given)

    return run


@pytest.fixture
def result(tmp_path: Path) -> Path:
    """The file of the result of an appeal."""
    path = tmp_path / "result.json"
    path.write_text(json.dumps(RESULT), "utf-8")
    return path


def letter_in(folder: Path) -> str:
    """What the letter says."""
    paragraphs = Document(str(folder / f"{CASE}-letter.docx")).paragraphs
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_case_walks_from_record_to_the_result_of_its_appeal(
    imported: Rsu, home: Home, example: Path, result: Path, tmp_path: Path
) -> None:
    reply = tmp_path / "reply.txt"
    reply.write_text("It does now.", "utf-8")
    commands: list[tuple[Any, ...]] = [
        ("check", CASE),
        ("review", "ask", CASE),
        ("review", "comment", CASE, "--about", "F1"),
        ("review", "show", CASE),
        ("review", "reply", CASE, "2", "--from", reply),
        ("review", "end", CASE),
        ("seal", CASE, "--nothing-received"),
        ("unseal", CASE, "--ground", "slip"),
        ("seal", CASE, "--nothing-received"),
        ("notify", CASE, *NOTICE, "--received", "2026-07-22", "--nothing-received"),
        ("export", CASE, "--to", "docx", *ERRAND, "--out", tmp_path / "out"),
        ("appeal", CASE, "--result", result),
        ("status", CASE),
        ("log", "verify"),
    ]
    ran = [imported(*command, typed=WORDS) for command in commands]
    store = Store.open(home, clock=clock, officer=officer_id())
    kept = store.record(CASE)

    assert [(one.code, one.err) for one in ran if one.code] == []
    assert WORDS in ran[3].out
    given = record_from(example.read_bytes(), "example")
    assert "22 July 2026" in letter_in(tmp_path / "out")
    assert kept.model_copy(update={"review": given.review, "pins": None}) == given
    assert kept.review[:-1] == given.review
    assert [entry.head.what for entry in store.log(CASE) if entry.head.what is What.SEALED] == [
        What.SEALED,
        What.SEALED,
    ]
    assert "TAMPERED" not in ran[-1].out


def test_nothing_of_a_comment_or_a_reason_is_in_the_clear(imported: Rsu, home: Home) -> None:
    imported("review", "ask", CASE)
    imported("review", "comment", CASE, "--about", "F1", typed=WORDS)
    everything = b"".join(path.read_bytes() for path in home.data.rglob("*") if path.is_file())

    assert b"brother" not in everything


def test_the_letter_before_the_notice_gives_no_last_day(imported: Rsu, tmp_path: Path) -> None:
    imported("seal", CASE, "--nothing-received")
    imported("export", CASE, "--to", "docx", *ERRAND, "--out", tmp_path / "before")
    imported("notify", CASE, *NOTICE, "--received", "2026-07-22", "--nothing-received")
    imported("export", CASE, "--to", "docx", *ERRAND, "--out", tmp_path / "after")

    assert "22 July 2026" not in letter_in(tmp_path / "before")
    assert "22 July 2026" in letter_in(tmp_path / "after")


@pytest.mark.parametrize("command", [("seal", CASE), ("notify", CASE, *NOTICE)])
def test_whether_anything_was_received_has_no_default(
    imported: Rsu, command: tuple[str, ...]
) -> None:
    if command[0] == "notify":
        imported("seal", CASE, "--nothing-received")
    ran = imported(*command)

    assert (ran.code, "--nothing-received" in ran.err) == (1, True)


@pytest.mark.parametrize(("typed", "is_nothing"), [("n\n", True), ("\ny\n", False)])
def test_at_a_terminal_it_is_asked_until_it_is_answered(
    monkeypatch: pytest.MonkeyPatch, typed: str, *, is_nothing: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))

    assert nothing_received(None, CASE) is is_nothing


def test_what_was_received_keeps_a_decision_from_being_sealed(imported: Rsu) -> None:
    ran = imported("seal", CASE, "--something-received")
    shown = json.loads(imported("status", CASE, "--json").out)

    assert (ran.code, "enter it in the record" in ran.err) == (1, True)
    assert (shown["stage"], shown["acts"][-1]["what"]) == ("drafting", "received-since")


def test_what_was_received_is_entered_before_a_decision_is_sealed(imported: Rsu) -> None:
    imported("seal", CASE, "--something-received")
    ran = imported("seal", CASE, "--nothing-received")

    assert (ran.code, "enter it in the record" in ran.err) == (1, True)


@pytest.mark.parametrize(
    "command",
    [
        ("seal", "RSU-2026-00999"),
        ("notify", "RSU-2026-00999", *NOTICE),
        ("unseal", "RSU-2026-00999", "--ground", "slip"),
        ("review", "direct", "RSU-2026-00999", "--rule", "x", "--stands", "the-rule"),
    ],
)
def test_nothing_is_asked_about_a_case_that_is_not_there(
    rsu: Rsu, home: Home, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(home, clock=clock, officer=officer_id(), may_create=True)
    monkeypatch.setattr(sys, "stdin", _Unread())
    ran = rsu(*command)

    assert (ran.code, "RSU-2026-00999" in ran.err) == (1, True)
    assert "--nothing-received" not in ran.err


def test_what_cannot_be_unsealed_or_directed_is_said_before_a_text_is_asked_for(
    imported: Rsu,
) -> None:
    unsealed = imported("unseal", CASE, "--ground", "slip", typed="")
    directed = imported(
        "review", "direct", CASE, "--rule", "is-refugee", "--stands", "the-rule", typed=""
    )

    assert "is not sealed" in unsealed.err
    assert "is-refugee" in directed.err
    assert "nothing was typed" not in unsealed.err + directed.err


def test_the_status_has_the_time_of_auckland(imported: Rsu) -> None:
    said = imported("status", CASE).out

    assert "2026-07-20 14:00" in said
    assert "+00:00" not in said


def test_a_notified_decision_is_not_unsealed(imported: Rsu) -> None:
    imported("seal", CASE, "--nothing-received")
    imported("notify", CASE, *NOTICE, "--nothing-received")
    ran = imported("unseal", CASE, "--ground", "slip", typed="A slip.")

    assert (ran.code, "After notification only ss 143-147" in ran.err) == (1, True)


def test_a_comment_without_a_reply_keeps_a_decision_from_being_sealed(imported: Rsu) -> None:
    imported("review", "ask", CASE)
    imported("review", "comment", CASE, "--about", "real-chance", typed=WORDS)
    during = imported("seal", CASE, "--nothing-received")
    imported("review", "end", CASE)
    after = imported("seal", CASE, "--nothing-received")

    assert (during.code, "review end" in during.err) == (1, True)
    assert (after.code, f"review reply {CASE} NUMBER" in after.err) == (1, True)


def test_a_file_taken_in_meanwhile_loses_no_comment_and_brings_the_reply(
    imported: Rsu, example: Path, home: Home, tmp_path: Path
) -> None:
    imported("review", "ask", CASE)
    imported("review", "comment", CASE, "--about", "F1", typed=WORDS)
    imported("import", example)
    imported("record", CASE, *ERRAND, "--out", tmp_path / "out")
    file = tmp_path / "out" / f"{CASE}-record.yaml"
    text = file.read_text("utf-8").replace(
        f"comment: {WORDS}", f"comment: {WORDS}\n    reply: Yes."
    )
    file.write_text(text, "utf-8")
    imported("import", file)
    *_, review = Store.open(home, clock=clock, officer=officer_id()).record(CASE).review

    assert (review.comment.typed(), review.reply and review.reply.typed()) == (WORDS, "Yes.")


def test_a_comment_on_what_is_not_there_names_the_nearest(imported: Rsu) -> None:
    imported("review", "ask", CASE)
    ran = imported("review", "comment", CASE, "--about", "real-chnce", typed=WORDS)

    assert (ran.code, "Did you mean: real-chance" in ran.err) == (1, True)


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "nothing was typed"), (" \n ", "nothing was typed"), ("x" * 200_001, "200,000")],
)
def test_a_comment_of_no_length_or_too_great_a_length_is_refused(
    imported: Rsu, text: str, why: str
) -> None:
    imported("review", "ask", CASE)
    ran = imported("review", "comment", CASE, "--about", "F1", typed=text)

    assert (ran.code, why in ran.err) == (1, True)


def test_roles_are_given_listed_and_asked_for(imported: Rsu) -> None:
    before = imported("role", "list")
    imported("role", "give", "m-tarrant", "second-reader")
    listed = json.loads(imported("role", "list", "--json").out)
    ran = imported("review", "ask", CASE)
    imported("role", "take", "m-tarrant", "second-reader")
    imported("role", "give", officer_id(), "officer")

    assert "roles are a courtesy" in before.err
    assert listed == {"m-tarrant": ["second-reader"]}
    assert (ran.code, f"role give {officer_id()} officer" in ran.err) == (1, True)
    assert imported("review", "ask", CASE).code == 0


def test_a_reader_who_is_the_officer_is_told_so(imported: Rsu) -> None:
    imported("review", "ask", CASE)
    ran = imported("review", "comment", CASE, "--about", "F1", typed=WORDS)

    assert (ran.code, "You are the officer of this case" in ran.err) == (0, True)


def test_that_every_role_was_taken_is_said(imported: Rsu) -> None:
    imported("role", "give", "m-tarrant", "officer")
    imported("role", "take", "m-tarrant", "officer")
    ran = imported("role", "list")

    assert (ran.out.startswith("No account has a role any more"), ran.err) == (True, "")


def test_an_unknown_role_names_those_there_are(imported: Rsu) -> None:
    ran = imported("role", "give", "m-tarrant", "reader")

    assert (ran.code, "second-reader" in ran.err) == (1, True)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"limbs": []}, "limb by limb"),
        ({"limbs": [{"limb": "refugee", "outcome": "maybe"}]}, "limbs[1].outcome"),
        ({"claimant": "Somebody"}, "a key that does not belong"),
        ({"decided_on": "yesterday"}, "decided_on"),
    ],
)
def test_a_result_in_the_wrong_form_is_refused_without_repeating_it(
    imported: Rsu, result: Path, changes: dict[str, Any], says: str
) -> None:
    result.write_text(json.dumps({**RESULT, **changes}), "utf-8")
    ran = imported("appeal", CASE, "--result", result)

    assert (ran.code, says in ran.err, "Somebody" in ran.err) == (1, True, False)


def test_the_status_says_what_is_waited_for_and_no_result(imported: Rsu) -> None:
    imported("review", "ask", CASE)
    imported("review", "comment", CASE, "--about", "F1", typed=WORDS)
    shown = json.loads(imported("status", CASE, "--json").out)
    told = imported("status", CASE)

    assert shown["stage"] == "second-reading"
    assert any("review reply" in one for one in shown["waiting_for"])
    assert (told.code, "Concluded: consideration, refugee" in told.out) == (0, True)


def test_a_reader_is_shown_comments_warnings_and_questions(imported: Rsu) -> None:
    imported("review", "ask", CASE)
    imported("review", "comment", CASE, "--about", "F1", typed=WORDS)
    shown = json.loads(imported("review", "show", CASE, "--json").out)

    assert shown["comments"][-1]["comment"] == WORDS
    assert (shown["reopened"], shown["disputed"]) == ([], [])
    assert "Q-REF-4" in [one["code"] for one in shown["questions"]]


def test_a_direction_goes_to_a_rule_in_dispute_only(imported: Rsu) -> None:
    stands = ("--stands", "the-rule")
    ran = imported("review", "direct", CASE, "--rule", "is-refugee", *stands, typed="So.")
    wrong = imported(
        "review", "direct", CASE, "--rule", "is-refugee", "--stands", "x", typed="So."
    )

    assert (ran.code, "no rule in dispute" in ran.err) == (1, True)
    assert (wrong.code, "the-conclusion" in wrong.err) == (1, True)


def test_a_date_that_is_none_is_named_and_not_repeated(imported: Rsu) -> None:
    imported("seal", CASE, "--nothing-received")
    notice = ("--method", "electronic", "--to", "claimant", "--sent", "31 June")
    ran = imported("notify", CASE, *notice, "--nothing-received")

    assert (ran.code, "The date sent" in ran.err, "June" in ran.err) == (1, True, False)
