"""What the gate is told of the unit's other cases, taken from the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.gate.elsewhere import Elsewhere
from rsu_nb.gate.other_record import earlier_text_of, is_of_the_same_family, other_case_of
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.store.other_cases import enter_comparison, other_records

if TYPE_CHECKING:
    from rsu_nb.gate.contamination.other_cases import OtherCase
    from rsu_nb.gate.copying.earlier_text import EarlierText
    from rsu_nb.record.record import Record
    from rsu_nb.store.session import Session


def elsewhere_of(session: Session, record: Record) -> Elsewhere:
    """The other cases of the store, as a check of a record needs them.

    People of the same family are no strangers, so that their particulars are left out; reasons
    are compared with theirs all the same, since each person's claim is decided on its own. Only
    closed decisions are earlier text. The log of the case says that it was compared.

    Args:
        session: The store, and who works in it.
        record: The record of the case that is checked.

    Raises:
        CaseNotFoundError: The case is not in the store.
        ChangedEntryError: An entry of another case is not what was written.
    """
    cases: list[OtherCase] = []
    texts: list[EarlierText] = []
    number = 0
    for other in other_records(session, record.case):
        number += 1
        if not is_of_the_same_family(record, other.case, other.data):
            cases.append(other_case_of(other.case, other.data))
        if other.is_decided:
            texts.append(earlier_text_of(other.case, other.data))
    enter_comparison(session, record.case, number)
    return Elsewhere(
        cases=tuple(cases),
        texts=tuple(texts),
        statements_of_law=tuple(one.proposition for one in AUTHORITIES),
    )
