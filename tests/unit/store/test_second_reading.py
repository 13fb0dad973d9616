"""A second reader comments and never edits; who may do what is a courtesy, kept in the log."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import InvalidRecordError, SealedCaseError
from rsu_nb.record.officer_text import parse
from rsu_nb.record.record import Pins
from rsu_nb.record.resolution import WhatStands
from rsu_nb.store.entry import Stage, What
from rsu_nb.store.life_errors import (
    AccountError,
    AnsweredCommentError,
    NoDisputeError,
    NoReadingError,
    OwnCaseError,
    ReadingUnderWayError,
    RoleError,
    UnansweredCommentError,
    UndirectedError,
    UnknownCommentError,
)
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.roles import Roles, UnitRole
from rsu_nb.store.second_reading import SecondReading

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
OFFICER = "k-wrenfield"
READER = "m-tarrant"
PINS = Pins(rsu_nb="0.1.0", law="a1", template="b2")
WORDS = parse("The reasons do not say why.")
DISPUTED: dict[str, Any] = {
    "limb": "refugee",
    "rule": "is-refugee",
    "conclusion": "is",
    "because": "The rule leaves something out.",
    "by": "Katherine Wrenfield",
    "on": "2026-06-12",
}


def reading_of(store: Store, account: str = READER) -> SecondReading:
    """The second readings of a store, as somebody does them."""
    return SecondReading(replace(store.session, officer=account))


@pytest.fixture
def asked(store: Store) -> Store:
    """A store whose case is in its second reading."""
    reading_of(store, OFFICER).ask(CASE)
    return store


@pytest.fixture
def roles(store: Store) -> Roles:
    """Roles: one officer and one second reader."""
    roles = Roles(store.session)
    roles.give(OFFICER, UnitRole.OFFICER)
    roles.give(READER, UnitRole.SECOND_READER)
    return roles


def test_a_reading_that_was_asked_for_is_the_stage_of_the_case(asked: Store) -> None:
    assert (asked.stage(CASE), asked.summary(CASE).stage) == (Stage.SECOND_READING,) * 2


def test_a_comment_touches_nothing_but_the_review(asked: Store) -> None:
    before = asked.record(CASE)

    number = reading_of(asked).comment(CASE, "facts", WORDS)

    after = asked.record(CASE)
    (made,) = after.review
    assert (number, made.by, made.about, made.comment, made.reply) == (
        *(1, READER, "facts", WORDS),
        None,
    )
    assert after.model_copy(update={"review": ()}) == before


def test_the_officer_goes_on_writing_while_it_is_read_and_no_comment_is_lost(
    asked: Store, small: Callable[..., Record]
) -> None:
    _, version = asked.read(CASE)
    reading_of(asked).comment(CASE, "facts", WORDS)
    asked.save(small(place_of_decision="Auckland"), upon=version)

    saved = asked.record(CASE)
    assert (saved.place_of_decision, len(saved.review)) == ("Auckland", 1)


def test_a_comment_that_cites_what_is_not_there_is_refused(asked: Store) -> None:
    with pytest.raises(InvalidRecordError, match=r"review\[1\].comment"):
        reading_of(asked).comment(CASE, "facts", parse("See [E9, p 3]."))


def test_nobody_comments_before_a_reading_is_asked_for_or_after_it_is_ended(
    store: Store,
) -> None:
    with pytest.raises(NoReadingError, match="review ask"):
        reading_of(store).comment(CASE, "facts", WORDS)
    reading_of(store).ask(CASE)
    reading_of(store).end(CASE)

    with pytest.raises(NoReadingError):
        reading_of(store).comment(CASE, "facts", WORDS)


def test_a_reading_is_asked_for_once_at_a_time(asked: Store) -> None:
    with pytest.raises(ReadingUnderWayError, match="review end"):
        reading_of(asked, OFFICER).ask(CASE)


def test_a_reading_that_is_ended_leads_back_to_drafting(asked: Store) -> None:
    reading_of(asked).end(CASE)

    assert asked.stage(CASE) is Stage.DRAFTING


def test_a_sealed_case_is_not_read_any_more(store: Store, small: Callable[..., Record]) -> None:
    store.seal(small(pins=PINS.model_dump()))
    reading = reading_of(store)

    for act in (reading.ask, reading.end, lambda case: reading.comment(case, "facts", WORDS)):
        with pytest.raises(SealedCaseError):
            act(CASE)


def test_a_reply_stands_beside_its_comment_and_stays(asked: Store) -> None:
    reading_of(asked).comment(CASE, "facts", WORDS)
    officer = reading_of(asked, OFFICER)
    officer.reply(CASE, 1, parse("They do now."))

    assert asked.record(CASE).review[0].reply == parse("They do now.")
    with pytest.raises(AnsweredCommentError, match="comment 1"):
        officer.reply(CASE, 1, parse("Again."))


@pytest.mark.parametrize("number", [0, 2])
def test_a_reply_to_no_comment_is_refused(asked: Store, number: int) -> None:
    reading_of(asked).comment(CASE, "facts", WORDS)

    with pytest.raises(UnknownCommentError, match="there are 1"):
        reading_of(asked, OFFICER).reply(CASE, number, WORDS)


def test_nothing_is_sealed_while_a_reading_is_under_way(
    asked: Store, small: Callable[..., Record]
) -> None:
    with pytest.raises(ReadingUnderWayError):
        asked.seal(small(pins=PINS.model_dump()))


def test_nothing_is_sealed_while_a_comment_has_no_reply(asked: Store) -> None:
    reading_of(asked).comment(CASE, "facts", WORDS)
    reading_of(asked).end(CASE)

    with pytest.raises(UnansweredCommentError, match=r"comment\(s\) 1"):
        asked.seal(asked.record(CASE))


def test_a_seal_that_leaves_a_comment_out_is_refused_too(
    asked: Store, small: Callable[..., Record]
) -> None:
    reading_of(asked).comment(CASE, "facts", WORDS)
    reading_of(asked).end(CASE)

    with pytest.raises(UnansweredCommentError):
        asked.seal(small(pins=PINS.model_dump()))


@pytest.mark.usefixtures("roles")
def test_the_officer_of_a_case_is_no_second_reader_of_it(asked: Store) -> None:
    Roles(asked.session).give(OFFICER, UnitRole.SECOND_READER)

    with pytest.raises(OwnCaseError, match="somebody else"):
        reading_of(asked, OFFICER).comment(CASE, "facts", WORDS)


def test_without_roles_everybody_may_comment(asked: Store) -> None:
    assert reading_of(asked, OFFICER).comment(CASE, "facts", WORDS) == 1


@pytest.mark.usefixtures("roles")
def test_once_roles_are_given_each_act_needs_its_own(asked: Store) -> None:
    reading_of(asked).comment(CASE, "facts", WORDS)

    with pytest.raises(RoleError, match="role give j-aldous second-reader"):
        reading_of(asked, "j-aldous").comment(CASE, "facts", WORDS)
    with pytest.raises(RoleError, match="officer"):
        reading_of(asked).reply(CASE, 1, WORDS)


def test_a_direction_is_recorded_on_the_rule_in_dispute_by_the_legal_role(
    store: Store, small: Callable[..., Record], roles: Roles
) -> None:
    store.save(small(disputed=[DISPUTED]))
    with pytest.raises(RoleError, match="legal"):
        reading_of(store).direct(CASE, "is-refugee", WhatStands.THE_CONCLUSION, WORDS)
    roles.give("l-harkness", UnitRole.LEGAL)
    reading_of(store, "l-harkness").direct(CASE, "is-refugee", WhatStands.THE_RULE, WORDS)

    (one,) = store.record(CASE).disputed
    assert one.direction is not None
    assert (one.direction.by, one.direction.stands, one.direction.text) == (
        *("l-harkness", WhatStands.THE_RULE),
        WORDS,
    )


def test_a_direction_on_what_nobody_disputes_is_refused(
    store: Store, small: Callable[..., Record]
) -> None:
    store.save(small(disputed=[DISPUTED]))
    reading = reading_of(store)
    with pytest.raises(NoDisputeError, match="Did you mean: is-refugee"):
        reading.direct(CASE, "is-refuge", WhatStands.THE_RULE, WORDS)
    reading.direct(CASE, "is-refugee", WhatStands.THE_RULE, WORDS)

    with pytest.raises(NoDisputeError):
        reading.direct(CASE, "is-refugee", WhatStands.THE_RULE, WORDS)


def test_roles_are_given_and_taken(roles: Roles) -> None:
    roles.give(OFFICER, UnitRole.LEGAL)
    roles.take(READER, UnitRole.SECOND_READER)

    assert roles.given() == {OFFICER: {UnitRole.OFFICER, UnitRole.LEGAL}}


def test_a_store_starts_without_roles(store: Store) -> None:
    assert Roles(store.session).given() is None


@pytest.mark.parametrize("account", ["Katherine Wrenfield", "", "x" * 41])
def test_what_is_no_account_has_no_role_and_is_not_repeated(store: Store, account: str) -> None:
    with pytest.raises(AccountError) as refused:
        Roles(store.session).give(account, UnitRole.OFFICER)

    assert not account or account not in str(refused.value)


def test_the_logs_of_a_reading_are_as_written(asked: Store) -> None:
    reading_of(asked).comment(CASE, "facts", WORDS)
    reading_of(asked).end(CASE)
    Roles(asked.session).give(READER, UnitRole.SECOND_READER)

    assert [one.tampered for one in check_logs(asked.home.database)] == [None, None]
    assert What.READING_ENDED in [entry.head.what for entry in asked.log(CASE)]


@pytest.mark.usefixtures("roles")
def test_a_direction_that_a_file_brought_seals_nothing(
    store: Store, small: Callable[..., Record]
) -> None:
    brought = {"by": "l-harkness", "on": "2026-06-12", "text": "So be it.", "stands": "the-rule"}
    record = small(disputed=[{**DISPUTED, "direction": brought}])
    store.save(record)

    with pytest.raises(UndirectedError, match="is-refugee was not given by the account it names"):
        store.seal(record.model_copy(update={"pins": PINS}))


def test_a_direction_that_the_legal_role_gave_does(
    store: Store, small: Callable[..., Record], roles: Roles
) -> None:
    store.save(small(disputed=[DISPUTED]))
    roles.give("l-harkness", UnitRole.LEGAL)
    reading_of(store, "l-harkness").direct(CASE, "is-refugee", WhatStands.THE_RULE, WORDS)
    store.seal(store.record(CASE).model_copy(update={"pins": PINS}))

    assert store.stage(CASE) is Stage.SEALED


def test_a_direction_changed_after_it_was_given_seals_nothing(
    store: Store, small: Callable[..., Record], roles: Roles
) -> None:
    store.save(small(disputed=[DISPUTED]))
    roles.give("l-harkness", UnitRole.LEGAL)
    reading_of(store, "l-harkness").direct(CASE, "is-refugee", WhatStands.THE_RULE, WORDS)
    record = store.record(CASE)
    (one,) = record.disputed
    stands = {"stands": WhatStands.THE_CONCLUSION}
    other = one.direction.model_copy(update=stands) if one.direction else None
    changed = one.model_copy(update={"direction": other})
    record = record.model_copy(update={"disputed": (changed,), "pins": PINS})

    with pytest.raises(UndirectedError):
        store.seal(record)


def test_without_roles_a_direction_is_a_courtesy(
    store: Store, small: Callable[..., Record]
) -> None:
    brought = {"by": "l-harkness", "on": "2026-06-12", "text": "So be it.", "stands": "the-rule"}
    record = small(disputed=[{**DISPUTED, "direction": brought}], pins=PINS.model_dump())
    store.seal(record)

    assert store.stage(CASE) is Stage.SEALED
