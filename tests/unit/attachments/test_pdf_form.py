"""What a claimant filled in on a form stands with the page that shows it."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from rsu_nb.attachments.errors import TooLargeAttachmentError
from rsu_nb.attachments.limits import LIMITS, Limits
from rsu_nb.attachments.pdf import text_of_pdf
from tests.unit.attachments import files

STATES = b"/AP<</N<</Yes 3 0 R/Off 3 0 R>>>>"


def filled(*fields: bytes, others: dict[int, bytes] | None = None) -> str:
    """What is read of the first page below its own text."""
    first, second = text_of_pdf(files.form(*fields, others=others), LIMITS)

    assert second == "Two"
    return first.removeprefix("Form").removeprefix("\n")


@pytest.mark.parametrize(
    ("field", "read"),
    [
        (b"/FT/Tx/T(name)/V(Zeferina)", "[name] Zeferina"),
        (b"/FT/Tx/T(name)/TU(Your full name)/V(Zeferina)", "[Your full name] Zeferina"),
        (b"/FT/Tx/T(why)/V(They came.\rThen I left.)", "[why] They came.\nThen I left."),
        (b"/FT/Tx/T(name)/V<FEFF014C0074>", "[name] Ōt"),
        (b"/FT/Tx/V(Zeferina)", "[field] Zeferina"),
        (b"/FT/Tx/T(name)/V()", ""),
        (b"/FT/Tx/T(name)", ""),
        (b"/FT/Tx/T(name)/V null", ""),
        (b"/FT/Tx/T(name)/V 3", ""),
        (b"/FT/Tx/T(pin)/Ff 8192/V(1234)", ""),
        (b"/FT/Tx/T(name)/F 2/V(hidden)", ""),
        (b"/FT/Tx/T(name)/F 4/V(printed)", "[name] printed"),
        (b"/FT/Btn/T(married)/AS/Yes/V/Yes" + STATES, "[married] Yes"),
        (b"/FT/Btn/T(married)/AS/Off/V/Off" + STATES, ""),
        (b"/FT/Btn/T(married)/V/Yes" + STATES, "[married] Yes"),
        (b"/FT/Btn/T(married)/V/No" + STATES, ""),
        (b"/FT/Btn/T(where)/AS/1/Opt[(at home)(abroad)]", "[where] abroad"),
        (b"/FT/Btn/T(print)/Ff 65536", ""),
        (b"/FT/Ch/T(country)/V(XA)/Opt[[(XA)(Kelmara)][(XB)(Ostra)]]", "[country] Kelmara"),
        (b"/FT/Ch/T(country)/V[(one)(two)]/Opt[(one)(two)]", "[country] one, two"),
        (b"/FT/Sig/T(signed)/V(x)", ""),
        (b"/T(name)/V(no kind)", ""),
    ],
)
def test_a_field_says_what_the_page_shows(field: bytes, read: str) -> None:
    assert filled(field) == read


def test_fields_stand_in_their_order_below_the_page() -> None:
    content = files.form(b"/FT/Tx/T(a)/V(One)", b"/FT/Tx/T(b)/V(Two)")

    assert next(text_of_pdf(content, LIMITS)) == "Form\n[a] One\n[b] Two"


def test_a_part_of_a_field_is_read_with_what_it_stands_in() -> None:
    parent = {200: b"<</FT/Tx/T(person)/V(Zeferina)>>"}

    assert filled(b"/T(name)/Parent 200 0 R", others=parent) == "[person.name] Zeferina"


def test_of_several_buttons_the_chosen_one_speaks() -> None:
    parent = {200: b"<</FT/Btn/Ff 32768/T(sex)/V/F>>"}
    buttons = (
        b"/Parent 200 0 R/AS/F/AP<</N<</F 3 0 R>>>>",
        b"/Parent 200 0 R/AS/Off/AP<</N<</M 3 0 R>>>>",
    )

    assert filled(*buttons, others=parent) == "[sex] F"


def test_a_long_answer_kept_as_a_stream_is_read() -> None:
    stream = {200: files.stream(b"A long answer.")}

    assert filled(b"/FT/Tx/T(why)/V 200 0 R", others=stream) == "[why] A long answer."


def test_a_comment_is_no_field() -> None:
    objects = files.pdf_objects("Form")
    note = b"<</Type/Annot/Subtype/Text/Contents(A note)/FT/Tx/V(x)>>"
    objects[10] = objects[10].removesuffix(b">>") + b"/Annots[%s 7 null]>>" % note

    assert [*text_of_pdf(files.pdf_of(objects), LIMITS)] == ["Form"]


def test_a_field_that_stands_in_itself_is_read_once() -> None:
    assert filled(b"/FT/Tx/V(One)/Parent 100 0 R") == "[field] One"


def test_a_form_with_more_text_than_a_file_may_have_is_refused() -> None:
    fields = [b"/FT/Tx/V 200 0 R"] * 50
    content = files.form(*fields, others={200: b"(%s)" % (b"x" * 1_000)})

    with pytest.raises(TooLargeAttachmentError, match="text of more than 20,000 characters"):
        [*text_of_pdf(content, Limits(text=20_000))]


def test_a_form_filled_in_by_a_library_is_read() -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(files.form(b"/FT/Tx/T(name)/V()"))))
    for annotation in writer.pages[0]["/Annots"]:  # type: ignore[attr-defined]
        annotation.get_object()[NameObject("/V")] = TextStringObject("Zeferina")
    out = BytesIO()
    writer.write(out)

    assert next(text_of_pdf(out.getvalue(), LIMITS)) == "Form\n[name] Zeferina"
