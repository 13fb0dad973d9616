"""Whatever is done to a case, in any order: nothing is lost, and what is sealed stays sealed."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rsu_nb.errors import SealedCaseError
from rsu_nb.law.manifest import Manifest
from rsu_nb.record.aftermath import AppealResult, UnsealGround
from rsu_nb.record.officer_text import parse
from rsu_nb.record.procedure import Notification
from rsu_nb.record.record import Pins
from rsu_nb.store.aftermath import Aftermath
from rsu_nb.store.entry import Stage
from rsu_nb.store.home import home_in
from rsu_nb.store.life_errors import LifeError
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.pinning import Pinning, WorkedUnder
from rsu_nb.store.second_reading import SecondReading
from rsu_nb.store.store import Store
from tests.unit.store.conftest import small_record

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

OFFICER, READER = "k-wrenfield", "m-tarrant"
PINS = Pins(rsu_nb="0.1.0", law="a1", template="b2")
SLIP = UnsealGround.model_validate({"reason": "slip", "what": "The place was left out."})
NOTICE = {"method": "electronic", "to": "claimant", "sent_on": "2026-09-01"}
APPEAL = AppealResult.model_validate(
    {
        "reference": "800123",
        "decided_on": "2026-09-01",
        "limbs": [{"limb": "refugee", "outcome": "recognised"}],
    }
)
OPEN = frozenset({Stage.DRAFTING, Stage.SECOND_READING})
NOTIFIED = frozenset({Stage.NOTIFIED, Stage.APPEAL_DECIDED})


def clock() -> datetime:
    """A moment after all of it."""
    return datetime(2026, 9, 1, 3, tzinfo=UTC)


class Life(RuleBasedStateMachine):
    """One case, and what it must be after each act; the cases share a store."""

    store: ClassVar[Store]
    number: ClassVar[int] = 0

    def __init__(self) -> None:
        """Open a case of its own."""
        super().__init__()
        Life.number += 1
        self.case = f"RSU-2026-{Life.number:05}"
        self.record = small_record(case=self.case, decided_on="2026-06-20")
        self.store.new_case(self.record)
        self.stage = Stage.DRAFTING
        self.hashes: list[str] = []

    def act(self, act: Callable[[], Any], *, may: bool) -> bool:
        """Do it; where it may not be done it is refused in a sentence. True where it was done."""
        if may:
            act()
        else:
            with pytest.raises((LifeError, SealedCaseError), match=self.case):
                act()
        return may

    def reading(self, account: str) -> SecondReading:
        """The second reading as somebody does it."""
        return SecondReading(replace(self.store.session, officer=account))

    @property
    def aftermath(self) -> Aftermath:
        """What comes after the seal."""
        return Aftermath(self.store.session)

    def with_(self, **parts: Any) -> Record:
        """The record with some parts changed."""
        return self.record.model_copy(update=parts)

    @rule()
    def go_on(self) -> None:
        """Do what leads to the next stage, so that the later ones are come to often."""
        match self.stage:
            case Stage.DRAFTING:
                self.seal()
            case Stage.SECOND_READING:
                self.end()
            case Stage.SEALED:
                self.notify("served", nothing=True)
            case _:
                self.appeal()

    @rule(place=st.sampled_from(["Auckland", "Bluff"]))
    def save(self, place: str) -> None:
        new = self.with_(place_of_decision=place)
        if self.act(lambda: self.store.save(new), may=self.stage in OPEN):
            self.record = new

    @rule()
    def ask(self) -> None:
        if self.act(
            lambda: self.reading(OFFICER).ask(self.case), may=self.stage is Stage.DRAFTING
        ):
            self.stage = Stage.SECOND_READING

    @rule()
    def comment(self) -> None:
        words = parse("Say why.")
        reader = self.reading(READER)
        may = self.stage is Stage.SECOND_READING
        if self.act(lambda: reader.comment(self.case, "facts", words), may=may):
            made = self.store.record(self.case).review[-1]
            assert (made.by, made.comment, made.reply) == (READER, words, None)
            self.record = self.with_(review=(*self.record.review, made))

    @rule(number=st.integers(min_value=0, max_value=3))
    def reply(self, number: int) -> None:
        review = list(self.record.review)
        is_open = 1 <= number <= len(review) and review[number - 1].reply is None
        words = parse("It is said now.")
        officer = self.reading(OFFICER)
        may = self.stage in OPEN and is_open
        if self.act(lambda: officer.reply(self.case, number, words), may=may):
            review[number - 1] = review[number - 1].model_copy(update={"reply": words})
            self.record = self.with_(review=tuple(review))

    @rule()
    def end(self) -> None:
        may = self.stage is Stage.SECOND_READING
        if self.act(lambda: self.reading(READER).end(self.case), may=may):
            self.stage = Stage.DRAFTING

    @rule()
    def seal(self) -> None:
        sealed = self.with_(pins=PINS)
        is_answered = all(one.reply for one in self.record.review)
        may = self.stage is Stage.DRAFTING and is_answered
        if self.act(lambda: self.store.seal(sealed), may=may):
            self.record, self.stage = sealed, Stage.SEALED

    @rule(account=st.sampled_from([OFFICER, READER]))
    def unseal(self, account: str) -> None:
        aftermath = Aftermath(replace(self.store.session, officer=account))
        may = self.stage is Stage.SEALED and account == OFFICER
        if self.act(lambda: aftermath.unseal(self.case, SLIP), may=may):
            self.record, self.stage = self.with_(pins=None), Stage.DRAFTING

    @rule(kind=st.sampled_from(["served", "served-again", "corrected"]), nothing=st.booleans())
    def notify(self, kind: str, *, nothing: bool) -> None:
        event = Notification.model_validate({**NOTICE, "kind": kind})
        is_due = (kind == "served") is (self.stage is Stage.SEALED)
        may = self.stage in {Stage.SEALED, Stage.NOTIFIED} and is_due and nothing
        notify = self.aftermath.notify
        if self.act(lambda: notify(self.case, event, nothing_received=nothing), may=may):
            self.stage = Stage.NOTIFIED

    @rule()
    def appeal(self) -> None:
        may = self.stage in NOTIFIED
        if self.act(lambda: self.aftermath.enter_appeal(self.case, APPEAL), may=may):
            self.stage = Stage.APPEAL_DECIDED

    @rule(day=st.sampled_from(["2026-05-01", "2026-06-01"]), version=st.sampled_from("ab"))
    def repin(self, day: str, version: str) -> None:
        law = Manifest(
            decision_type="first_claim",
            law_as_at=day,
            version=f"first_claim {version}",
            entries=(),
        )
        under = WorkedUnder(law=law, template="t", schema="s")
        pinning = Pinning(self.store.session)
        if self.act(lambda: pinning.repin(self.case, under), may=self.stage in OPEN):
            self.record = small_record(**{**_plain(self.record), "law_as_at": day})

    @invariant()
    def nothing_is_lost(self) -> None:
        """The record and the stage are as they must be, and the log only grew."""
        entries = self.store.log(self.case)
        hashes = [entry.hash for entry in entries]
        before, self.hashes = self.hashes, hashes

        assert (self.store.stage(self.case), self.store.record(self.case)) == (
            self.stage,
            self.record,
        )
        assert hashes[: len(before)] == before

    def teardown(self) -> None:
        """Every log is as it was written."""
        (found,) = check_logs(self.store.home.database, self.case)

        assert found.tampered is None


def _plain(record: Record) -> dict[str, Any]:
    return record.model_dump(by_alias=True)


def test_no_sequence_of_acts_loses_a_record_or_changes_a_sealed_one() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Life.store = Store.open(
            home_in(Path(folder)), clock=clock, officer=OFFICER, may_create=True
        )
        machine = Life.TestCase
        machine.settings = settings(
            max_examples=25,
            stateful_step_count=20,
            suppress_health_check=list(HealthCheck),
        )
        machine("runTest").runTest()
