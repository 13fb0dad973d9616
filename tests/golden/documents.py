"""The documents of the shipped examples, as a released and sealed case prints them."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import rsu_nb
from rsu_nb.drafting.decision import decision_document
from rsu_nb.drafting.letter import letter_document
from rsu_nb.drafting.settings import Settings, settings_from
from rsu_nb.drafting.tree import Document, DocumentStatus, Stamp
from rsu_nb.drafting.wording import wording_of
from rsu_nb.export.formats import Format, written
from rsu_nb.export.purpose import Purpose, recipient_words
from rsu_nb.record.reading import record_from
from rsu_nb.record.record import Pins, Record
from rsu_nb.store.settings import EXAMPLE

EXAMPLES: Final = Path(rsu_nb.__file__).parent / "examples"
NAMES: Final = tuple(sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
PINS: Final = Pins(rsu_nb="0.0.0", law="law-of-the-example", template="template-of-the-example")
"""Pins that stay as they are, so that a change elsewhere changes no golden document."""

RELEASED_ON: Final = date(2031, 1, 15)


@cache
def record_of(example: str) -> Record:
    """The record of an example, as it is shipped."""
    path = EXAMPLES / f"{example}.yaml"
    return record_from(path.read_bytes(), path.name)


def documents_of(example: str) -> dict[str, Document]:
    """Decision and letter of an example, by name."""
    record = record_of(example).model_copy(update={"pins": PINS})
    sealed = DocumentStatus.SEALED
    stamp = Stamp(
        purpose=Purpose.DETERMINE.words,
        recipient=recipient_words("claimant", wording_of(record.decision_type).claimant),
        released_on=RELEASED_ON,
    )
    return {
        "decision": decision_document(record, _settings(), status=sealed, stamp=stamp),
        "letter": letter_document(record, _settings(), status=sealed, stamp=stamp),
    }


@cache
def released(example: str) -> dict[str, bytes]:
    """The files that a release of an example holds: decision and letter in each of their forms."""
    return {
        f"{name}.{form.value}": written(document, form)
        for name, document in documents_of(example).items()
        for form in Format
        if form.holds(document.kind)
    }


def _settings() -> Settings:
    return settings_from(tomllib.loads(EXAMPLE.read_text("utf-8")))
