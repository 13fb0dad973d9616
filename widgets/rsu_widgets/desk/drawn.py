"""What is drawn from a saved record, each thing once: where it stands, what it needs, its text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.checks.conclusions import mismatches
from rsu_nb.drafting.decision import decision_blocks, document_of
from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.settings import Settings
from rsu_nb.drafting.tree import DocumentStatus
from rsu_nb.errors import DraftingError
from rsu_nb.export.html import block_html
from rsu_nb.export.outline import outline_levels
from rsu_nb.export.places import Places, places_of
from rsu_nb.record.writing import record_to_typed
from rsu_widgets.desk.paragraph_places import ParagraphPlaces

if TYPE_CHECKING:
    from rsu_nb.drafting.draft import Draft
    from rsu_nb.drafting.standing import Standing
    from rsu_nb.drafting.tree import Block, Document
    from rsu_nb.errors import Problem
    from rsu_nb.record.record import Record

_MOST_KEPT: Final = 2_000


class Printer:
    """Prints blocks as they stand in their document, and remembers them until a number moves."""

    def __init__(self) -> None:
        self._of: Document | None = None
        self._places = Places(numbers={}, rows=frozenset())
        self._levels: dict[str, int] = {}
        self._printed: dict[Block, str] = {}

    def html(self, block: Block, document: Document) -> str:
        """A block of a document as HTML, made by the drafting from escaped text."""
        if document is not self._of:
            self._turn_to(document)
        if block not in self._printed:
            self._printed[block] = block_html(block, self._places, self._levels)
        return self._printed[block]

    def _turn_to(self, document: Document) -> None:
        places, levels = places_of(document), outline_levels(document)
        if (places, levels) != (self._places, self._levels) or len(self._printed) > _MOST_KEPT:
            self._printed = {}
        self._of, self._places, self._levels = document, places, levels


class Drawn:
    """A record with all that the screens show of it, each part made when it is first asked for."""

    def __init__(self, record: Record, printer: Printer) -> None:
        self.record = record
        self._printer = printer

    @cached_property
    def typed(self) -> dict[str, Any]:
        """The record as plain data, officer text as it is typed; never changed."""
        return record_to_typed(self.record)

    @cached_property
    def draft(self) -> Draft:
        """The record on its way to a document."""
        return draft_of(self.record, Settings())

    @property
    def standing(self) -> Standing:
        """How far its determination has come."""
        return self.draft.standing

    @cached_property
    def needs(self) -> tuple[Gap, ...]:
        """What it still needs, step by step; a conclusion against the findings included."""
        return (*self.draft.gaps, *(_gap_of(one) for one in mismatches(self.standing)))

    @cached_property
    def _written(self) -> tuple[tuple[str, Block], ...]:
        return decision_blocks(self.draft)

    @cached_property
    def document(self) -> Document:
        """The decision as it prints.

        Raises:
            DraftingError: It is finished, and refers to a paragraph that it does not have.
        """
        return document_of(self.draft, status=DocumentStatus.NOT_SEALED, written=self._written)

    def blocks(self, step: str) -> tuple[Block, ...]:
        """The blocks of a step in order; none where the decision cannot be written."""
        try:
            return tuple(block for its_step, block in self._written if its_step == step)
        except DraftingError:
            return ()

    def place(self, block: Block) -> str | None:
        """The place of the field that a block comes from; None for one that no field gives."""
        return self._places.of(block)

    @cached_property
    def _places(self) -> ParagraphPlaces:
        return ParagraphPlaces(self.draft, self.typed)

    def html(self, block: Block) -> str:
        """A block as the decision prints it."""
        return self._printer.html(block, self.document)


def _gap_of(problem: Problem) -> Gap:
    step, _, where = problem.where.partition("/")
    return Gap(step=step, where=where, what=problem.what)
