"""Is each place that is cited there, and does a quotation say what the document says?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.attachments.places import has_places, places_of
from rsu_nb.attachments.quotation import where_said
from rsu_nb.gate.check import Check
from rsu_nb.gate.defect import Defect, Severity, minor, significant
from rsu_nb.gate.quotations import quotations_in
from rsu_nb.gate.step_of_place import step_of_place
from rsu_nb.record.part import id_of, pinpoint_of
from rsu_nb.record.relied_on import placed_references
from rsu_nb.record.walk import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.attachments.attachment import ReadAttachment
    from rsu_nb.gate.case import GateCase
    from rsu_nb.gate.quotations import Quotation
    from rsu_nb.record.record import Record

CODE: Final = "Q-CIT-1"


def defects(case: GateCase) -> tuple[Defect, ...]:
    """The places cited that an attached document does not have, and quotations that differ."""
    return (*_places(case), *_quotations(case)) if case.attached else ()


def _places(case: GateCase) -> Iterator[Defect]:
    for where, reference in dict.fromkeys(_references(case.record)):
        id_, place = id_of(reference), pinpoint_of(reference)
        read = case.attached.get(id_)
        if read is not None and place and has_places(read, place) is False:
            yield significant(
                CODE,
                step=_step(case, where),
                where=where,
                what=(
                    f"It cites {id_}, {place}; the document attached to {id_} has "
                    f"{places_of(read)}. Correct the place, or attach the whole document."
                ),
                ids=(id_,),
            )


def _references(record: Record) -> Iterator[tuple[str, str]]:
    """Every place cited, those of an account in the item that it is read from too."""
    yield from placed_references(record)
    for account in record.accounts:
        for number, statement in enumerate(account.statements, 1):
            if account.source and statement.pinpoint:
                where = f"accounts.{account.id}.statements[{number}]"
                yield where, f"{account.source}, {statement.pinpoint}"


def _quotations(case: GateCase) -> Iterator[Defect]:
    found = (
        (where, one.cited)
        for where, text in texts(case.record)
        for one in quotations_in(text)
        if _differs(one, [case.attached[id_] for id_ in one.cited if id_ in case.attached])
    )
    for where, cited in dict.fromkeys(found):
        yield minor(
            CODE,
            step=_step(case, where),
            where=where,
            what=(
                f"What is quoted does not stand so in what is attached to {', '.join(cited)}. "
                "Quote it word for word, with … for what you leave out and [ ] around what you "
                "put in; or say that the words are a translation."
            ),
            ids=cited,
        )


def _differs(quotation: Quotation, sources: list[ReadAttachment]) -> bool:
    """True where sources with text have been read, and none has every piece."""
    legible = [read for read in sources if read.has_text]
    return bool(legible) and not any(
        all(where_said(read, piece) for piece in quotation.pieces) for read in legible
    )


def _step(case: GateCase, where: str) -> str:
    return step_of_place(where, case.record, case.standing.decision_type)


CHECK: Final = Check(
    code=CODE,
    title="Places cited are there, and quotations word for word",
    severity=Severity.SIGNIFICANT,
    defects=defects,
    leaves="Does the place cited for a quotation hold it, where only a picture of it is attached?",
)
