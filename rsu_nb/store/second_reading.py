"""The second reading of a case: asked for, commented in and ended. Comments never edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.errors import SealedCaseError
from rsu_nb.record.record import Record, Review
from rsu_nb.record.resolution import Direction, DisputedRule, WhatStands
from rsu_nb.record.validation import validated
from rsu_nb.store.comments_outside import not_taken_in
from rsu_nb.store.contents import open_entries, stage_of
from rsu_nb.store.directions import enter_direction
from rsu_nb.store.entry import Entry, Stage, What
from rsu_nb.store.life_errors import (
    AnsweredCommentError,
    NoDisputeError,
    NoReadingError,
    OwnCaseError,
    ReadingUnderWayError,
    UnansweredCommentError,
    UnknownCommentError,
)
from rsu_nb.store.record_log import data_at, latest_version, with_parts
from rsu_nb.store.roles import UnitRole, are_roles_given, refuse_without
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from rsu_nb.record.officer_text import OfficerText
    from rsu_nb.store.comments_outside import Thread
    from rsu_nb.store.entry_log import EntryLog


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What a second reader and the legal role add to a case: never a word of its own text."""

    session: Session

    def ask(self, case: str) -> None:
        """Ask for a second reading.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: It is sealed.
            ReadingUnderWayError: One is under way.
            RoleError: The account has no role in which to ask.
        """
        with self.session.log(case) as log:
            entries = open_entries(log)
            refuse_without(self.session, log, UnitRole.OFFICER)
            if stage_of(entries) is Stage.SECOND_READING:
                raise ReadingUnderWayError(case)
            self.session.add(log, What.READING_ASKED, of=latest_version(entries))

    def comment(self, case: str, about: str, text: OfficerText) -> int:
        """Add a comment of the second reader.

        Args:
            case: The case reference.
            about: The id or key of what it is about.
            text: What the reader says.

        Returns:
            The number of the comment, from 1.

        Raises:
            CaseNotFoundError: There is no such case.
            NoReadingError: No reading was asked for, or it is ended.
            OwnCaseError: The account is that of the case's own officer, and roles were given.
            RoleError: The account is not that of a second reader.
            InvalidRecordError: The comment cites what is not there.
        """
        with self.session.log(case) as log:
            entries = self._entries_in_reading(log)
            review = _record(log, entries).review
            made = Review(
                by=self.session.officer, on=self.session.today(), about=about, comment=text
            )
            self._save(log, entries, review=(*review, made))
        return len(review) + 1

    def take_in(self, case: str, threads: Sequence[Thread]) -> tuple[tuple[int, Thread], ...]:
        """Add the comments that were made outside, all or none; one it has is not added again.

        Args:
            case: The case reference.
            threads: The comments, each with the replies to it.

        Returns:
            The number of each comment that was added, with the thread it was made of.

        Raises:
            CaseNotFoundError: There is no such case.
            NoReadingError: No reading was asked for, or it is ended.
            OwnCaseError: The account is that of the case's own officer, and roles were given.
            RoleError: The account is not that of a second reader.
            InvalidRecordError: A comment cites what is not there, or they are too much to hold.
        """
        by, on = self.session.officer, self.session.today()
        with self.session.log(case) as log:
            entries = self._entries_in_reading(log)
            review = _record(log, entries).review
            new = tuple(not_taken_in(review, threads))
            made = (Review(by=by, on=on, about=one.about, comment=text) for one, text in new)
            if new:
                self._save(log, entries, review=(*review, *made))
        return tuple((number, one) for number, (one, _) in enumerate(new, len(review) + 1))

    def reply(self, case: str, number: int, text: OfficerText) -> None:
        """Reply to a comment of the second reader.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: It is sealed.
            UnknownCommentError: There is no comment of that number.
            AnsweredCommentError: It has its reply.
            RoleError: The account is not that of an officer.
            InvalidRecordError: The reply cites what is not there.
        """
        with self.session.log(case) as log:
            entries = open_entries(log)
            refuse_without(self.session, log, UnitRole.OFFICER)
            review = list(_record(log, entries).review)
            if not 1 <= number <= len(review):
                raise UnknownCommentError(case, number, len(review))
            if review[number - 1].reply is not None:
                raise AnsweredCommentError(case, number)
            review[number - 1] = review[number - 1].model_copy(update={"reply": text})
            self._save(log, entries, review=tuple(review))

    def end(self, case: str) -> None:
        """End the second reading.

        Raises:
            CaseNotFoundError: There is no such case.
            NoReadingError: None is under way.
            OwnCaseError: The account is that of the case's own officer, and roles were given.
            RoleError: The account is not that of a second reader.
        """
        with self.session.log(case) as log:
            entries = self._entries_in_reading(log)
            self.session.add(log, What.READING_ENDED, of=latest_version(entries))

    def direct(self, case: str, rule: str, stands: WhatStands, text: OfficerText) -> None:
        """Record what the legal role directs on a rule in dispute.

        Args:
            case: The case reference.
            rule: The key of the disputed rule.
            stands: What the direction lets stand.
            text: The direction.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: It is sealed.
            NoDisputeError: That rule is not in dispute, or has its direction.
            RoleError: The account is not that of the legal role.
            InvalidRecordError: The direction cites what is not there, or its day is impossible.
        """
        with self.session.log(case) as log:
            entries = open_entries(log)
            refuse_without(self.session, log, UnitRole.LEGAL)
            disputed = _record(log, entries).disputed
            given = Direction(
                by=self.session.officer, on=self.session.today(), text=text, stands=stands
            )
            directed = _directed(case, disputed, rule, given)
            self._save(log, entries, disputed=directed)
            for one in directed:
                if one.direction is given:
                    enter_direction(self.session, log, one)

    def refuse_to_direct(self, case: str, rule: str) -> None:
        """Refuse, before a direction is asked for, what cannot be directed on.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: It is sealed.
            NoDisputeError: That rule is not in dispute, or has its direction.
            RoleError: The account is not that of the legal role.
        """
        with self.session.log(case) as log:
            entries = open_entries(log)
            refuse_without(self.session, log, UnitRole.LEGAL)
            _waiting(case, _record(log, entries).disputed, rule)

    def _entries_in_reading(self, log: EntryLog) -> tuple[Entry, ...]:
        """The entries of a case in its second reading, for an account that may read it so."""
        entries = log.entries()
        if stage_of(entries).is_closed:
            raise SealedCaseError(log.reference)
        if stage_of(entries) is not Stage.SECOND_READING:
            raise NoReadingError(log.reference)
        refuse_without(self.session, log, UnitRole.SECOND_READER)
        is_own = officer_of(entries) == self.session.officer
        if is_own and are_roles_given(self.session, log.connection):
            raise OwnCaseError(log.reference)
        return entries

    def _save(self, log: EntryLog, entries: Sequence[Entry], **parts: Any) -> None:
        new = with_parts(log, entries, **parts)
        self.session.add(log, new.what, new.payload)


def officer_of(entries: Sequence[Entry]) -> str:
    """Returns the account of a case's officer: the one that opened it."""
    return entries[0].head.officer


def refuse_unread(log: EntryLog, entries: Sequence[Entry], record: Record) -> None:
    """Refuse to seal while a reading is under way, or a comment has no reply.

    Args:
        log: The log of the case.
        entries: Its entries.
        record: The record to be sealed; a comment that it leaves out is looked for in the log.

    Raises:
        ReadingUnderWayError: The reading is not ended.
        UnansweredCommentError: A comment has no reply.
    """
    if stage_of(tuple(entries)) is Stage.SECOND_READING:
        raise ReadingUnderWayError(record.case)
    saved = _record(log, entries).review
    review = record.review if len(record.review) >= len(saved) else saved
    without = [number for number, one in enumerate(review, 1) if one.reply is None]
    if without:
        raise UnansweredCommentError(record.case, without)


def with_reading(saved: Record, given: Record) -> Record:
    """Returns a record given from outside, with what a reading added to the one that is saved.

    A comment and a direction stay though the given record leaves them out; a reply that only the
    given record has is taken in.
    """
    given_replies = {_comment_of(one): one.reply for one in given.review}
    kept = [
        one.model_copy(update={"reply": one.reply or given_replies.get(_comment_of(one))})
        for one in saved.review
    ]
    known = {_comment_of(one) for one in saved.review}
    new = [one for one in given.review if _comment_of(one) not in known]
    directions = {(one.limb, one.rule): one.direction for one in saved.disputed}
    disputed = (
        one.model_copy(update={"direction": one.direction or directions.get((one.limb, one.rule))})
        for one in given.disputed
    )
    return given.model_copy(update={"review": (*kept, *new), "disputed": tuple(disputed)})


def _comment_of(review: Review) -> tuple[object, ...]:
    """A comment without its reply."""
    return review.by, review.on, review.about, review.comment.typed()


def _record(log: EntryLog, entries: Sequence[Entry]) -> Record:
    return validated(data_at(log, entries, latest_version(entries)), log.reference)


def _directed(
    case: str, disputed: tuple[DisputedRule, ...], rule: str, given: Direction
) -> tuple[DisputedRule, ...]:
    """The rules in dispute, with a direction on one of them."""
    waiting = _waiting(case, disputed, rule)
    return tuple(
        one.model_copy(update={"direction": given}) if one in waiting and one.rule == rule else one
        for one in disputed
    )


def _waiting(case: str, disputed: tuple[DisputedRule, ...], rule: str) -> tuple[DisputedRule, ...]:
    """The rules in dispute without a direction, that rule among them."""
    waiting = tuple(one for one in disputed if one.direction is None)
    if rule not in [one.rule for one in waiting]:
        raise NoDisputeError(case, rule, (one.rule for one in waiting))
    return waiting
