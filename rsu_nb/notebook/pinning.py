"""Is a case still worked under the law, template and schema that this rsu-nb runs with?"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.law.manifest import Manifest, manifest_of
from rsu_nb.law.version import law_version
from rsu_nb.notebook.templates import shipped_template, template_hash
from rsu_nb.record.record import SCHEMA
from rsu_nb.store.pinning import Pinning, WorkedUnder

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.record.record import Record
    from rsu_nb.store.pinning import Pinned
    from rsu_nb.store.store import Store

NOT_PINNED: Final = (
    "The log does not say which law this case was opened under, since an older rsu-nb wrote it; "
    "its next import or `rsu-nb repin {case}` pins the law that runs now."
)
DIFFERS: Final = (
    "The law, template or schema of this rsu-nb is not the one that the case is worked under. "
    "`rsu-nb repin {case}` moves it, keeps every word, and says what changed."
)


def running(record: Record, law_as_at: date | None = None) -> WorkedUnder:
    """What a case is worked under if this rsu-nb does it.

    Args:
        record: The record of the case.
        law_as_at: The date of the law; None for the record's own.

    Raises:
        NotInForceError: Its decision type was not in force on that date.
        ChangedTemplateError: The template is not the one shipped.
    """
    return WorkedUnder(
        law=_law(record.decision_type, law_as_at or record.law_as_at),
        template=template_hash(shipped_template(record.decision_type)),
        schema=SCHEMA,
    )


def pin_first(store: Store, record: Record) -> None:
    """Have the log of a case say what it is worked under, where it does not yet.

    Raises:
        CaseNotFoundError: There is no such case.
        SealedCaseError: It is sealed.
        ChangedTemplateError: The template is not the one shipped.
    """
    pinning = Pinning(store.session)
    if pinning.pinned(record.case) is None:
        pinning.pin_first(record.case, running(record))


def differs(record: Record, pinned: Pinned) -> bool:
    """True where this rsu-nb is not what a case is worked under.

    Raises:
        NotInForceError: Its decision type was not in force on the date of its law.
        ChangedTemplateError: The template is not the one shipped.
    """
    under = pinned.under
    declared = decision_type(record.decision_type, record.law_as_at)
    return (
        under.law.version != law_version(declared)
        or under.law.law_as_at != record.law_as_at.isoformat()
        or under.schema != SCHEMA
        or under.template != template_hash(shipped_template(record.decision_type))
    )


def must_be_repinned(store: Store, record: Record) -> bool:
    """True where a case that is not sealed is worked under something else than what runs now.

    Raises:
        CaseNotFoundError: There is no such case.
        NotInForceError: Its decision type was not in force on the date of its law.
        ChangedTemplateError: The template is not the one shipped.
    """
    pinned = Pinning(store.session).pinned(record.case)
    is_open = not store.stage(record.case).is_closed
    return is_open and pinned is not None and differs(record, pinned)


def said_of(store: Store, record: Record) -> str:
    """What is to be said of the law a case is worked under; "" where all is as it was.

    Raises:
        CaseNotFoundError: There is no such case.
        NotInForceError: Its decision type was not in force on the date of its law.
        ChangedTemplateError: The template is not the one shipped.
    """
    is_closed = store.stage(record.case).is_closed
    if not is_closed and Pinning(store.session).pinned(record.case) is None:
        return NOT_PINNED.format(case=record.case)
    return DIFFERS.format(case=record.case) if must_be_repinned(store, record) else ""


@cache
def _law(decision_type_key: str, law_as_at: date) -> Manifest:
    return manifest_of(decision_type(decision_type_key, law_as_at), law_as_at)
