"""A case whose reasons are printed step by step, as the decision prints them and as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.dates.calendar_date import read_date
from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.steps import StepResult, step_results
from rsu_nb.errors import IncompleteCaseError
from rsu_nb.record.record import Record
from rsu_widgets.fragment import Page, page_of
from rsu_widgets.gaps import gaps_in
from rsu_widgets.stopping import stopping

if TYPE_CHECKING:
    from datetime import date
    from typing import Self

STEP_DATA: Final = "application/vnd.rsu-nb.step+json"
"""The media type of a step's result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedStep:
    """One step as a notebook shows it.

    Attributes:
        title: The step's title.
        html: Its reasons as the decision prints them.
        data: Its result.
    """

    title: str
    html: str
    data: Mapping[str, Any]

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        """What Jupyter shows of it: reasons and result in one output."""
        return {"text/plain": self.title, "text/html": self.html, STEP_DATA: self.data}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCase:
    """A case open for printing: a pure function of its record, the law and the template.

    Attributes:
        record: The record.
        page: The decision as drafted from it.
        results: What each step comes to, by its key.
        is_unfinished: True where gaps are printed instead of stopping at the first of them.
    """

    record: Record
    page: Page
    results: Mapping[str, StepResult]
    is_unfinished: bool

    @classmethod
    def of(cls, record: Record, *, law_as_at: str = "", is_unfinished: bool = False) -> Self:
        """The case of a record, under the law of its own date or of the date given.

        Raises:
            ImpossibleDateError: `law_as_at` is no date.
            NotInForceError: The decision type was not law on that date.
        """
        dated = _under(record, read_date(law_as_at, "law_as_at")) if law_as_at else record
        decision_type(dated.decision_type, dated.law_as_at)
        results = {result.step: result for result in step_results(dated)}
        return cls(record=dated, page=page_of(dated), results=results, is_unfinished=is_unfinished)

    def step(self, key: str) -> PrintedStep:
        """One step: its reasons as HTML and its result as data.

        Raises:
            StepStoppedError: Something is still to be done in the step, or it does not exist.
        """
        with stopping(self.record.case, key):
            step = decision_type(self.record.decision_type).step(key)
            gaps = gaps_in(self.record, key)
            if gaps and not self.is_unfinished:
                raise IncompleteCaseError(self.record.case, gaps)
            result = self.results[key]
            html = self.page.fragment(result.blocks, is_draft=bool(gaps))
            return PrintedStep(title=step.title, html=html, data=result.data())


def _under(record: Record, law_as_at: date) -> Record:
    return record.model_copy(update={"law_as_at": law_as_at})
