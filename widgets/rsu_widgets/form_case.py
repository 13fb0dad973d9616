"""A case open for work: each step shows its forms, what it still needs, and the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets

from rsu_nb.drafting.standing import standing_of
from rsu_nb.drafting.steps import step_result
from rsu_nb.errors import RsuError
from rsu_nb.store.account import today
from rsu_nb.store.errors import FieldChangedError
from rsu_widgets.boxes import answer_box, conclusion_box, part_box
from rsu_widgets.fragment import page_of
from rsu_widgets.gaps import gaps_in
from rsu_widgets.stopping import stopping
from rsu_widgets.words import heading, items, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


class FormCase:
    """A case open for work."""

    def __init__(self, store: Store, case: str) -> None:
        self._store = store
        self._case = case
        self._record, self._version = store.read(case)
        self._forms: dict[str, ipywidgets.VBox] = {}

    def step(self, key: str) -> ipywidgets.VBox:
        """The forms of one step.

        Raises:
            StepStoppedError: There is no such step, or the case cannot be read.
        """
        with stopping(self._case, key):
            self._forms[key] = ipywidgets.VBox()
            self._show(key, "")
            return self._forms[key]

    def save(self, step: str, change: Callable[[Record], Record]) -> None:
        """Save a change, and show every step as it now stands; or say why it is not saved."""
        try:
            saved = self._store.save(change(self._record), upon=self._version)
        except FieldChangedError as error:
            self._say(step, f"NOT SAVED. {error}", *_both_texts(error))
            return
        except RsuError as error:
            self._say(step, f"NOT SAVED. {error}")
            return
        self._record, self._version = saved.record, saved.version
        for key in self._forms:
            self._show(key, "Saved." if key == step else "")

    def _show(self, key: str, said: str) -> None:
        self._forms[key].children = (*self._parts(key), paragraph(said))

    def _say(self, key: str, *said: str) -> None:
        told = ipywidgets.VBox([paragraph(one) for one in said])
        self._forms[key].children = (*self._forms[key].children[:-1], told)

    def _parts(self, key: str) -> Iterator[ipywidgets.Widget]:
        standing = standing_of(self._record)
        step = standing.decision_type.step(key)

        def save(change: Callable[[Record], Record]) -> None:
            self.save(key, change)

        yield heading(3, step.title)
        yield paragraph(step.asks)
        yield part_box(self._record, key, save)
        for at in standing.live(key):
            yield answer_box(standing, at, save)
        for limb in standing.opened:
            if limb.step == key:
                yield conclusion_box(standing, limb, today(), save)
        yield heading(4, "Still to be done")
        yield items([str(gap) for gap in gaps_in(self._record, key)] or ["Nothing."])
        yield heading(4, "As the decision prints it")
        blocks = step_result(self._record, key).blocks
        yield ipywidgets.HTML(page_of(self._record).fragment(blocks))


def _both_texts(error: FieldChangedError) -> Iterator[str]:
    for difference in error.differences:
        yield f"{difference.where}, as you typed it: {difference.typed or '(removed)'}"
        yield f"{difference.where}, as somebody else saved it: {difference.saved or '(removed)'}"
