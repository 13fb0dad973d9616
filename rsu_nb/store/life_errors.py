"""What a case does not allow at the stage it has come to, each as a sentence a person can act on.

StoreError
└─ LifeError
   ├─ RoleError, NotItsOfficerError, OwnCaseError, AccountError
   ├─ NoReadingError, ReadingUnderWayError
   ├─ UnansweredCommentError, UnknownCommentError, AnsweredCommentError
   ├─ NoDisputeError, UndirectedError
   ├─ ReceivedSinceError, NotAskedError, HeldEditsError, RepinError
   ├─ NotSealedError, NotNotifiedError, NotifiedError
   └─ NotificationOrderError, AppealDecidedError
DateError
└─ FutureDateError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import DateError, StoreError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class LifeError(StoreError):
    """A case has not come so far, or has gone too far, for what was asked."""

    def __init__(self, case: str, what: str) -> None:
        """Name the case, and say what stands in the way and what to do."""
        self.case = case
        super().__init__(f"{case}: {what}")


class RoleError(LifeError):
    """Roles were given in the unit, and the account does not have the one that this needs."""

    def __init__(self, case: str, account: str, role: str) -> None:
        """Name the case, the account and the role."""
        self.account = account
        self.role = role
        super().__init__(
            case,
            f"this is for the role {role}, which the account {account} does not have. Ask "
            f"somebody who has it, or give it with `rsu-nb role give {account} {role}`.",
        )


class NotItsOfficerError(LifeError):
    """Only the officer of a case unseals it."""

    def __init__(self, case: str, officer: str) -> None:
        """Name the case and its officer's account."""
        super().__init__(case, f"only its officer, {officer}, may unseal it.")


class OwnCaseError(LifeError):
    """The second reader of a case is somebody other than its officer."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case,
            "you are its officer, and a second reader is somebody else: leave that to them.",
        )


class AccountError(StoreError):
    """What was given is not the id of an account."""

    def __init__(self) -> None:
        """Say what an id of an account is; what was given may be a name, and is not repeated."""
        super().__init__(
            "That is not the id of an account: up to 40 small letters, digits, points, hyphens "
            "and underscores, as `rsu-nb status` shows it. Nothing was changed."
        )


class NoReadingError(LifeError):
    """There is no second reading to comment in, or to end."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case, f"no second reading is under way. Ask for one with `rsu-nb review ask {case}`."
        )


class ReadingUnderWayError(LifeError):
    """The second reading that was asked for is not ended."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case,
            "a second reading is under way. When the reader has said all there is to say, "
            f"`rsu-nb review end {case}` ends it.",
        )


class UnansweredCommentError(LifeError):
    """A comment of the second reader has no reply."""

    def __init__(self, case: str, numbers: Sequence[int]) -> None:
        """Name the case and the comments by their numbers."""
        self.numbers = tuple(numbers)
        super().__init__(
            case,
            f"the second reader's comment(s) {', '.join(map(str, numbers))} have no reply. Reply "
            f"to each with `rsu-nb review reply {case} NUMBER`.",
        )


class UnknownCommentError(LifeError):
    """There is no comment of that number."""

    def __init__(self, case: str, number: int, count: int) -> None:
        """Name the case, the number asked for, and how many comments there are."""
        super().__init__(
            case,
            f"there is no comment {number}; there are {count}. `rsu-nb review show {case}` shows "
            "them with their numbers.",
        )


class AnsweredCommentError(LifeError):
    """A comment has its reply, and what was said stays."""

    def __init__(self, case: str, number: int) -> None:
        """Name the case and the comment by its number."""
        super().__init__(
            case, f"comment {number} has its reply, which stays; the reader may comment again."
        )


class UndirectedError(LifeError):
    """A direction stands in the record that the legal role did not give."""

    def __init__(self, case: str, rule: str) -> None:
        """Name the case and the rule in dispute."""
        super().__init__(
            case,
            f"the direction on {rule} was not given by the account it names. Take it out of the "
            "record, and have the legal role give it with `rsu-nb review direct`.",
        )


class NoDisputeError(LifeError):
    """No rule of that limb is disputed."""

    def __init__(self, case: str, rule: str, disputed: Iterable[str]) -> None:
        """Name the case, what was asked for, and what is disputed."""
        super().__init__(
            case,
            f"{rule!r} is no rule in dispute, or has its direction already."
            f"{nearest(rule, disputed)}",
        )


class ReceivedSinceError(LifeError):
    """Something was received since the last entry, and is to be considered first."""

    def __init__(self, case: str, *, is_sealed: bool) -> None:
        """Name the case, and say what to do at the stage it has come to."""
        unseal = f"unseal it with `rsu-nb unseal {case} --ground late-material`, "
        super().__init__(
            case,
            "something was received that the record does not hold, so that nothing was done; the "
            f"answer is in the log. Now {unseal * is_sealed}enter it in the record, and consider "
            "it.",
        )


class NotAskedError(LifeError):
    """Whether anything was received since is asked, and there is no answer by default."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case,
            "was anything received since the last entry that the record does not hold? Answer "
            "with `--nothing-received` or `--something-received`. Nothing was done.",
        )


class HeldEditsError(LifeError):
    """What was typed and does not fit the record is no part of what would be sealed."""


class RepinError(LifeError):
    """The law, template or schema that runs is not the one that the case is worked under."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case,
            "the law, template or schema of this rsu-nb is not the one that the case is worked "
            f"under. `rsu-nb repin {case}` moves it, keeps every word, and says what changed.",
        )


class NotSealedError(LifeError):
    """What was asked comes after the seal."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(case, f"it is not sealed. `rsu-nb seal {case}` comes first.")


class NotNotifiedError(LifeError):
    """There is no appeal against a decision that nobody was told of."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case, f"its decision is not notified. `rsu-nb notify {case}` enters that it was."
        )


class NotifiedError(LifeError):
    """A notified decision is not unsealed.

    Source:
        Immigration Act 2009 ss 143-147.
    """

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(
            case,
            "its decision is notified, and is not unsealed. After notification only ss 143-147 of "
            "the Immigration Act 2009 (cessation and cancellation) apply; what was notified "
            f"wrongly is put right with `rsu-nb notify {case} --kind corrected`.",
        )


class NotificationOrderError(LifeError):
    """The first notice is `served`; a later one is `served-again` or `corrected`."""

    def __init__(self, case: str, *, is_first: bool) -> None:
        """Name the case, and say whether this would be the first notice."""
        right = "the first notice is `served`" if is_first else "it was served before"
        then = "" if is_first else "; say `--kind served-again` or `--kind corrected`"
        super().__init__(case, f"{right}{then}. Nothing was entered.")


class AppealDecidedError(LifeError):
    """Nothing is notified once the Tribunal has decided."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        super().__init__(case, "its appeal is decided; there is nothing more to notify.")


class NoticeBeforeSealError(DateError):
    """A decision cannot have been notified before it was made final by its seal."""

    def __init__(self) -> None:
        """Say what to do; no date is repeated."""
        super().__init__(
            "The date sent is before the day on which the decision was sealed, by the calendar of "
            "Auckland. What is notified is the sealed decision: correct the date; nothing was "
            "entered."
        )


class FutureDateError(DateError):
    """What was done cannot lie in the future."""

    def __init__(self, name: str) -> None:
        """Name the date; what was given is not repeated."""
        self.name = name
        super().__init__(
            f"The date {name} is in the future, by the calendar of Auckland. Correct it; nothing "
            "was entered."
        )
