"""The head and foot of every page: marking, case, status, release stamp, page number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from rsu_nb.drafting.tree import DocumentStatus
from rsu_nb.export.docx.ooxml import Element, field, paragraph, run, w
from rsu_nb.export.docx.runs import text_runs
from rsu_nb.export.stamp import stamp_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document

_RULE: dict[str, str | int] = {"val": "single", "sz": 4, "space": 3, "color": "B8C0C7"}
_WATERMARK = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
     xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
  <w:pict>
    <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
                 path="m@7,l@8,m@5,21600l@6,21600e">
      <v:formulas>
        <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
        <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
        <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>
        <v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
        <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/>
      </v:formulas>
      <v:path textpathok="t" o:connecttype="custom"
              o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"
              o:connectangles="270,180,90,0"/>
      <v:textpath on="t" fitshape="t"/>
    </v:shapetype>
    <v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s1025" type="#_x0000_t136" alt=""
             style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:118pt;\
rotation:310;z-index:-251658752;mso-position-horizontal:center;\
mso-position-horizontal-relative:margin;mso-position-vertical:center;\
mso-position-vertical-relative:margin"
             o:allowincell="f" fillcolor="#eceef0" stroked="f">
      <v:textpath style="font-family:&quot;Noto Sans&quot;;font-size:1pt;font-weight:bold"
                  string="DRAFT"/>
    </v:shape>
  </w:pict>
</w:r>
"""


def header(document: Document) -> Iterator[Element]:
    """Yields the lines at the head of every page."""
    watermark = [_watermark()] if document.status is DocumentStatus.DRAFT else []
    yield paragraph("Marking", *text_runs(document.marking), *watermark)
    status = run(document.status.value, w("rStyle", val="Status"))
    yield paragraph(
        "Header",
        *text_runs(document.case),
        run("\t"),
        status,
        properties=[w("pBdr", w("bottom", **_RULE))],
    )


def footer(document: Document) -> Iterator[Element]:
    """Yields the lines at the foot of every page."""
    rule = [w("pBdr", w("top", **_RULE))]
    stamp = stamp_line(document)
    if stamp:
        yield paragraph("Footer", *text_runs(stamp), properties=rule)
    yield paragraph(
        "Footer",
        *text_runs(document.title),
        run("\tPage "),
        *field("PAGE", "1"),
        run(" of "),
        *field("NUMPAGES", "1"),
        properties=() if stamp else rule,
    )
    yield paragraph("Marking", *text_runs(document.marking))


def _watermark() -> Element:
    blank_removing = etree.XMLParser(remove_blank_text=True)
    return etree.fromstring(_WATERMARK, blank_removing)
