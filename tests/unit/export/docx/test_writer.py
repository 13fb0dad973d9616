from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_STORED, ZipFile

import docx
import pytest

from rsu_nb.drafting.tree import DocumentKind, DocumentStatus, FrontField, Stamp, run
from rsu_nb.export.docx import docx_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]
    Read = Callable[..., Any]

MOMENT = datetime(2030, 5, 6, 7, 8, 10, tzinfo=UTC)


def entries(document: Document) -> list[Any]:
    with ZipFile(BytesIO(docx_of(document))) as package:
        return package.infolist()


def test_the_same_document_gives_the_same_bytes(document: Made, said: Said) -> None:
    one = document(said("Tāmaki محمد"))

    assert docx_of(one) == docx_of(one)


def test_every_part_is_dated_by_the_document(document: Made) -> None:
    dates = {entry.date_time for entry in entries(document(timestamp=MOMENT))}

    assert dates == {(2030, 5, 6, 7, 8, 10)}


def test_parts_are_in_fixed_order_and_uncompressed(document: Made) -> None:
    made = entries(document())

    assert [entry.filename for entry in made[:2]] == ["[Content_Types].xml", "_rels/.rels"]
    assert [e.filename for e in made[2:]] == sorted(e.filename for e in made[2:])
    assert {entry.compress_type for entry in made} == {ZIP_STORED}


def test_the_file_names_the_unit_the_title_and_the_time(document: Made) -> None:
    properties = docx.Document(BytesIO(docx_of(document(timestamp=MOMENT)))).core_properties

    assert properties.author == properties.last_modified_by == "Refugee Status Unit"
    assert (properties.title, properties.subject) == ("Decision", "RSU-2031-00001")
    assert properties.created == properties.modified == MOMENT
    assert properties.language == "en-NZ"


def test_nothing_is_left_of_any_other_template(document: Made) -> None:
    made = docx_of(document())

    assert b"python-docx" not in made
    assert b"thumbnail" not in made


def test_word_opens_it_in_its_own_mode_and_asks_nothing(document: Made, part: Read) -> None:
    settings = part(document(), "word/settings.xml")

    mode = settings.all("//w:compatSetting[@w:name='compatibilityMode']/@w:val")

    assert mode == ["15"]
    assert not settings.all("//w:updateFields")


def test_the_language_is_new_zealand_english(document: Made, part: Read) -> None:
    styles = part(document(), "word/styles.xml")

    assert styles.all("//w:docDefaults//w:lang/@w:val") == ["en-NZ"]


def test_every_style_in_use_is_there(document: Made, said: Said, part: Read) -> None:
    one = document(said("x"), marking="M", status=DocumentStatus.DRAFT, notice="n")
    styles = set(part(one, "word/styles.xml").all("//w:style/@w:styleId"))

    used = {
        style
        for name in ("document", "header1", "footer1")
        for style in part(one, f"word/{name}.xml").all("//w:pStyle/@w:val | //w:rStyle/@w:val")
    }

    assert used <= styles


@pytest.mark.parametrize("name", ["header1", "footer1"])
def test_the_marking_stands_at_head_and_foot(document: Made, part: Read, name: str) -> None:
    assert "SENSITIVE" in part(document(marking="SENSITIVE"), f"word/{name}.xml").text()


def test_case_and_status_stand_at_the_head(document: Made, part: Read) -> None:
    made = part(document(status=DocumentStatus.NOT_SEALED), "word/header1.xml")

    assert made.text() == "RSU-2031-00001Not sealed"


@pytest.mark.parametrize(
    ("status", "marks"),
    [
        (DocumentStatus.DRAFT, ["DRAFT"]),
        (DocumentStatus.NOT_SEALED, ["NOT SEALED"]),
        (DocumentStatus.SEALED, []),
    ],
    ids=["draft", "not sealed", "sealed"],
)
def test_only_what_is_not_sealed_has_a_watermark(
    document: Made, part: Read, status: DocumentStatus, marks: list[str]
) -> None:
    assert part(document(status=status), "word/header1.xml").all("//v:textpath/@string") == marks


def test_the_foot_counts_the_pages(document: Made, part: Read) -> None:
    made = part(document(), "word/footer1.xml")

    assert made.text("//w:instrText").split() == ["PAGE", "NUMPAGES"]


def test_the_release_stamp_stands_at_the_foot(document: Made, part: Read) -> None:
    stamp = Stamp(purpose="determine", recipient="claimant", released_on=date(2031, 3, 3))

    assert "Released to claimant" in part(document(stamp=stamp), "word/footer1.xml").text()


def test_a_decision_begins_with_letterhead_title_front_and_notice(
    document: Made, part: Read
) -> None:
    front = (FrontField(label="Date", content=run("today")),)

    made = part(document(front=front, notice="Invented."))

    assert made.all("//w:body/w:p/w:pPr/w:pStyle/@w:val") == [
        "LetterheadName", "LetterheadLine", "LetterheadRule", "Title", "Front", "Notice",
    ]  # fmt: skip


def test_a_letter_has_its_address_above_its_subject(document: Made, part: Read) -> None:
    letter = document(kind=DocumentKind.LETTER, address=("Mr K", "Auckland"), letterhead=())

    assert part(letter).all("//w:body/w:p/w:pPr/w:pStyle/@w:val") == [
        "LetterheadRule", "Address", "Subject",
    ]  # fmt: skip
