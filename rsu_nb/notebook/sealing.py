"""A finished decision is sealed: nothing undone, nothing contradicted, every version pinned."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.gaps import gaps_of, mismatches_of
from rsu_nb.errors import IncompleteCaseError, SealedCaseError
from rsu_nb.law.version import law_version
from rsu_nb.notebook.templates import shipped_template, template_hash
from rsu_nb.record.record import Pins
from rsu_nb.store.entry import Stage

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

DISTRIBUTION: Final = "rsu-nb"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What a seal fixed.

    Attributes:
        record_hash: SHA-256 of the sealed record.
        pins: The versions it was decided with, as the record now holds them.
    """

    record_hash: str
    pins: Pins


def seal_case(store: Store, case: str) -> Sealed:
    """Seal a case.

    Raises:
        CaseNotFoundError: There is no such case.
        SealedCaseError: It is sealed already.
        IncompleteCaseError: Something is still to be done, or a conclusion and the findings do
            not agree.
        ChangedTemplateError: The notebook template is not the one shipped.
    """
    if store.stage(case) is Stage.SEALED:
        raise SealedCaseError(case)
    record, upon = store.read(case)
    undone = (*gaps_of(record), *mismatches_of(record))
    if undone:
        raise IncompleteCaseError(case, undone)
    pins = Pins(
        rsu_nb=version(DISTRIBUTION),
        law=law_version(decision_type(record.decision_type)),
        template=template_hash(shipped_template(record.decision_type)),
    )
    digest = store.seal(record.model_copy(update={"pins": pins}), upon=upon)
    return Sealed(record_hash=digest, pins=pins)
