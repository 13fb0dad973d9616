"""What the log of a case says of its past: what changed, and what is to be looked at again."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.again import Changed, Confirmed, LookAgain, to_look_at_again
from rsu_nb.drafting.reopening import changed_since, states_at_conclusion
from rsu_nb.drafting.saved_things import answer_name
from rsu_nb.errors import UnknownNameError
from rsu_nb.gate.history import History
from rsu_nb.record.writing import record_to_data
from rsu_nb.store.past import confirm, past_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.record.record import Record
    from rsu_nb.store.past import Past
    from rsu_nb.store.pinning import Pinned
    from rsu_nb.store.store import Store


def history_of(store: Store, record: Record) -> History:
    """What the log of a case says of its past.

    Args:
        store: The store that the case is in.
        record: Its record as last saved.

    Raises:
        CaseNotFoundError: There is no such case.
        ChangedEntryError: The log was changed.
        InvalidRecordError: A state in which a conclusion is stated is no valid record.
    """
    past = past_of(store.session, record.case)
    data = (state.data for state in past.states())
    at_conclusion = states_at_conclusion(data, record.case)
    return History(changes=changed_since(at_conclusion, record), again=_again(record, past))


def again_of(store: Store, record: Record) -> tuple[LookAgain, ...]:
    """What of a record is to be looked at again, and nothing else of its past.

    Args:
        store: The store that the case is in.
        record: Its record as last saved.

    Raises:
        CaseNotFoundError: There is no such case.
        ChangedEntryError: The log was changed.
    """
    return _again(record, past_of(store.session, record.case))


def confirm_again(store: Store, case: str, thing: str) -> None:
    """Enter that a thing was looked at again and stays as it is.

    Raises:
        CaseNotFoundError: There is no such case.
        SealedCaseError: It is sealed.
        UnknownNameError: It is not among what is to be looked at again.
        RoleError: The account is not that of an officer.
    """
    record = store.record(case)
    waiting = [one.thing for one in _again(record, past_of(store.session, case))]
    if thing not in waiting:
        raise UnknownNameError(kind="thing to be looked at again", name=thing, known=waiting)
    confirm(store.session, case, thing)


def _again(record: Record, past: Past) -> tuple[LookAgain, ...]:
    """What rests on something that changed, in the record or in the law, each thing once."""
    confirmed = [Confirmed(version=one.version, thing=one.thing) for one in past.confirmations]
    found: dict[str, LookAgain] = {}
    by_record = to_look_at_again(record, past.states(), confirmed)
    for one in (*by_record, *_by_law(record, past)):
        before = found.get(one.thing)
        because = (*(before.because if before else ()), *one.because)
        found[one.thing] = LookAgain(thing=one.thing, step=one.step, because=because)
    return tuple(found.values())


def _by_law(record: Record, past: Past) -> Iterator[LookAgain]:
    """The answers that rest on law that changed when the case was moved to it."""
    declared = decision_type(record.decision_type, record.law_as_at)
    now = _answers(record_to_data(record), declared)
    for pinned in past.pinned:
        changes = _changes_by_issue(pinned)
        before = _answers_at(past, pinned.version, declared) if changes else {}
        for name, answer in now.items():
            because = changes.get(answer["issue"], ())
            if because and before.get(name) == answer and not _is_confirmed(name, pinned, past):
                step = declared.issue(answer["issue"]).step
                yield LookAgain(thing=name, step=step, because=tuple(because))


def _changes_by_issue(pinned: Pinned) -> Mapping[str, list[Changed]]:
    found: dict[str, list[Changed]] = defaultdict(list)
    for change in pinned.changes:
        for issue in change.issues:
            found[issue].append(Changed(thing=change.name, was=None, now=change.what))
    return found


def _is_confirmed(name: str, pinned: Pinned, past: Past) -> bool:
    return any(one.thing == name and one.sequence > pinned.sequence for one in past.confirmations)


def _answers_at(past: Past, version: int, declared: DecisionType) -> dict[str, Any]:
    """The answers of one version by name, copied: the states are changed in place."""
    found = next(state.data for state in past.states() if state.version == version)
    copied: dict[str, Any] = json.loads(json.dumps(dict(found)))
    return _answers(copied, declared)


def _answers(data: Mapping[str, Any], declared: DecisionType) -> dict[str, Any]:
    answers = data.get("determination", {}).get("answers", ())
    named = ((answer_name(answer, declared), answer) for answer in answers)
    return {name: answer for name, answer in named if name}
