"""The large pale words across every page of a document that is not sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from rsu_nb.drafting.tree import DocumentStatus

if TYPE_CHECKING:
    from rsu_nb.export.docx.ooxml import Element

_SHAPE: Final = """
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
             style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;\
rotation:310;z-index:-251658752;mso-position-horizontal:center;\
mso-position-horizontal-relative:margin;mso-position-vertical:center;\
mso-position-vertical-relative:margin"
             o:allowincell="f" fillcolor="#eceef0" stroked="f">
      <v:textpath style="font-family:&quot;Noto Sans&quot;;font-size:1pt;font-weight:bold"
                  string="{words}"/>
    </v:shape>
  </w:pict>
</w:r>
"""
_SIZES: Final = {DocumentStatus.DRAFT: (400, 118), DocumentStatus.NOT_SEALED: (520, 66)}
"""Width and height in points, in the proportions of the words."""


def watermark(status: DocumentStatus) -> list[Element]:
    """The run in the head of a page that draws the words behind its text; none once sealed."""
    if status not in _SIZES:
        return []
    width, height = _SIZES[status]
    shape = _SHAPE.format(width=width, height=height, words=status.value.upper())
    return [etree.fromstring(shape, etree.XMLParser(remove_blank_text=True))]
