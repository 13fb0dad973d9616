"""How a conclusion and its findings are brought to agree, and what was looked at again stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.reopening import findings_under
from rsu_nb.errors import UnknownNameError
from rsu_nb.notebook.history import confirm_again, history_of
from rsu_widgets.desk.acts.act import Done, MissingValueError, given, with_one_more

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work

_CONCLUSION: Final = "Your conclusion"


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
    work.change(lambda data: with_one_more(data, "reopened", entry))
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
    work.change(lambda data: with_one_more(data, "disputed", entry))
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
