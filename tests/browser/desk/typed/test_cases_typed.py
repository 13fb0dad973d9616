"""An example typed by hand, from an empty case to its documents: nothing is lost or different."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document

from rsu_nb.export.formats import Format
from rsu_nb.export.purpose import Purpose
from rsu_nb.export.release import Errand, release
from rsu_nb.notebook.pinning import pin_first
from rsu_nb.record.writing import record_to_typed
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.settings import EXAMPLE
from rsu_nb.store.store import Store
from rsu_widgets.desk.work import Work
from tests.browser.desk.typed.paper import as_typed_by, paper_of
from tests.browser.desk.typed.to_the_end import begun, released
from tests.browser.desk.typed.typist import Typist

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext

    from rsu_nb.record.record import Record
    from tests.browser.desk.app import App


@pytest.mark.parametrize("example", ["stateless_child", "one_recognition_kept_one_referred"])
def test_an_example_is_typed_from_an_empty_case_to_the_documents_of_its_record(
    example: str, own_app: App, context: BrowserContext, tmp_path: Path
) -> None:
    own_app.home.settings.write_bytes(EXAMPLE.read_bytes())
    own_app.let_in(context)
    paper = paper_of(example, own_app.store.session.today())
    screen = begun(own_app, context, paper)
    Typist(screen, record_to_typed(paper)).type_all()
    typed = own_app.store.record(screen.case)
    wanted = as_typed_by(paper, typed)

    assert Work(own_app.store, screen.case).held == {}
    assert record_to_typed(typed) == record_to_typed(wanted)

    released(screen, tmp_path / "typed")
    from_the_record(wanted, tmp_path)

    assert screen.troubles == []
    assert texts(tmp_path / "typed") == texts(tmp_path / "from the record")


def from_the_record(record: Record, folder: Path) -> None:
    """Put a record into a store of its own and release it, without any screen."""
    home = home_in(folder / "store")
    store = Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    home.settings.write_bytes(EXAMPLE.read_bytes())
    store.new_case(record)
    pin_first(store, record)
    errand = Errand(
        purpose=Purpose.DETERMINE,
        recipient="officer",
        on=store.session.today(),
        folder=folder / "from the record",
    )
    release(store, record.case, (Format.DOCX, Format.HTML), errand)


def texts(folder: Path) -> dict[str, list[str]]:
    """The words of each document in a folder, paragraph by paragraph and cell by cell."""
    return {path.name: _words(path) for path in sorted(folder.iterdir())}


def _words(path: Path) -> list[str]:
    if path.suffix != ".docx":
        return path.read_text("utf-8").splitlines()
    document = Document(str(path))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return [one.text for one in (*document.paragraphs, *cells)]
