"""What is done at the desk with a button: each act, what it is told, and what it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.reopening import findings_under
from rsu_nb.errors import RsuError, UnknownNameError
from rsu_nb.notebook.history import confirm_again, history_of

if TYPE_CHECKING:
    from rsu_widgets.desk.work import Work

_CONCLUSION: Final = "Your conclusion"
Values = Mapping[str, Any]


class MissingValueError(RsuError):
    """An act was asked for without something that it needs."""

    def __init__(self, label: str) -> None:
        """Name what is missing."""
        super().__init__(f"Nothing was done: fill in “{label}” first.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an act led to.

    Attributes:
        words: What was done, in a sentence.
        field: A field to be led to; "" for none.
    """

    words: str
    field: str = ""


Act = Callable[["Work", str, Values], Done]
"""An act: the case, what it is done to, and what was filled in for it."""


def given(values: Values, name: str, label: str) -> str:
    """What was filled in under a name.

    Raises:
        MissingValueError: Nothing was.
    """
    value = values.get(name)
    if not isinstance(value, str) or not value.strip():
        raise MissingValueError(label)
    return value


def reopen(work: Work, limb: str, values: Values) -> Done:
    """Reopen a finding that a stated conclusion rests on; what was found is kept with the reason.

    Raises:
        MissingValueError: The finding or the reason is missing.
        UnknownNameError: The conclusion rests on no such finding.
        InvalidRecordError: The reason cites what is not there.
        StoreError: It was not saved, and why.
    """
    name = given(values, "finding", "The finding")
    because = given(values, "because", "Why")
    found = {one: value for one, _, value in findings_under(limb, work.record)}
    if name not in found:
        raise UnknownNameError(kind="finding", name=name, known=found)
    changes = history_of(work.store, work.record).changes
    before = (one.was for one in changes if (one.limb, one.finding) == (limb, name))
    was = next(before, found[name])
    words = was.words[0] if was.words else None
    entry = {
        "limb": limb,
        **_naming(work, name),
        **({"was": was.key} if was.key else {}),
        **({"was_found": words.typed()} if words else {}),
        **_signed(work, because),
    }
    work.change(lambda data: _with_one_more(data, "reopened", entry))
    return Done(words=f"{name} is reopened. Find it anew.", field=name)


def dispute(work: Work, limb: str, values: Values) -> Done:
    """Mark the rule as disputed that leads to another conclusion than the one stated.

    Raises:
        MissingValueError: The rule or the reason is missing, or no conclusion is stated.
        InvalidRecordError: The reason cites what is not there.
        StoreError: It was not saved, and why.
    """
    rule = given(values, "rule", "The rule")
    stated = work.drawn.standing.concluded(limb)
    if stated is None:
        raise MissingValueError(_CONCLUSION)
    entry = {
        "limb": limb,
        "rule": rule,
        "conclusion": stated.conclusion,
        **_signed(work, given(values, "because", "Why")),
    }
    work.change(lambda data: _with_one_more(data, "disputed", entry))
    return Done(words=f"{rule} is marked as disputed; the legal role records a direction.")


def stays(work: Work, thing: str, _: Values) -> Done:
    """Enter that a thing was looked at again and stays as it is.

    Raises:
        UnknownNameError: It is not among what is to be looked at again.
        SealedCaseError: The case is sealed.
        RoleError: The account is not that of an officer.
    """
    confirm_again(work.store, work.case, thing)
    work.look_back()
    return Done(words=f"{thing} stays as it is; that is in the log.")


def _naming(work: Work, name: str) -> dict[str, Any]:
    """How an entry names a finding: a fact, a reading, or the asking of a question."""
    if name.startswith("reading "):
        return {"reading": name.removeprefix("reading ")}
    askings = {str(at): at for _, at in work.drawn.standing.answers}
    if name in askings:
        return {"asking": {"issue": askings[name].issue, **dict(askings[name].of)}}
    return {"fact": name}


def _signed(work: Work, because: str) -> dict[str, str]:
    day = work.store.session.today().isoformat()
    return {"because": because, "by": work.record.officer.name, "on": day}


def _with_one_more(data: dict[str, Any], key: str, member: dict[str, Any]) -> dict[str, Any]:
    return {**data, key: [*data.get(key, []), member]}


ACTS: Final[Mapping[str, Act]] = {"reopen": reopen, "dispute": dispute, "stays": stays}
"""By the first word of what the page asks for; the rest of it names what it is done to."""
