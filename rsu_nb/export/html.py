"""The decision or letter as one self-contained web page that asks nothing of any network."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from rsu_nb.drafting.tree import Continuation, Heading, Items, Paragraph, Quotation, Table
from rsu_nb.export.outline import outline_levels
from rsu_nb.export.places import anchor, places_of
from rsu_nb.export.spans import Span, spans, text_spans
from rsu_nb.export.stamp import stamp_line
from rsu_nb.export.webfonts import font_faces

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import Template

    from rsu_nb.drafting.tree import Block, Body, Document, Inline
    from rsu_nb.export.places import Places

TEMPLATES = Path(__file__).parent / "templates"
_KINDS: tuple[type[Block | Body], ...] = (
    Heading, Paragraph, Table, Quotation, Items, Continuation,
)  # fmt: skip


def html_of(document: Document) -> str:
    """Returns `document` as an HTML page: lang, landmarks, one h1, table headings, anchors."""
    return _template("decision.html.j2").render(
        document=document,
        stamp=stamp_line(document),
        font_faces=Markup(font_faces(document)),  # noqa: S704 - family names and base64
        blocks=document.blocks,
        **_printing(places_of(document), outline_levels(document)),
    )


def block_html(block: Block, places: Places, levels: Mapping[str, int]) -> str:
    """Returns one block as `html_of` prints it within its document.

    Args:
        block: A block of the document.
        places: Where the references of the document lead.
        levels: The level of each heading of the document, by id.
    """
    printing = _printing(places, levels)
    return _template("blocks.html.j2").render(blocks=(block,), **printing).strip()


def _printing(places: Places, levels: Mapping[str, int]) -> dict[str, Any]:
    def inline(content: tuple[Inline, ...]) -> Markup:
        return _markup(spans(content, places))

    return {"inline": inline, "number": places.number, "outline": levels}


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["printed"] = lambda text: _markup(text_spans(text))
    environment.filters["plain"] = lambda text: "".join(span.text for span in text_spans(text))
    environment.filters["css_string"] = _css_string
    environment.filters["anchor"] = anchor
    for kind in _KINDS:
        environment.tests[kind.__name__.lower()] = _is_kind(kind)
    return environment.get_template(name)


def _is_kind(kind: type[Block | Body]) -> Callable[[object], bool]:
    return lambda part: isinstance(part, kind)


def _css_string(text: str) -> Markup:
    """`text` as a CSS string in which every character but letters and digits is escaped."""
    plain = "".join(span.text for span in text_spans(text))
    escaped = "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):06x}" for c in plain)
    return Markup('"{}"').format(Markup(escaped))  # noqa: S704 - letters, digits, escapes


def _markup(content: tuple[Span, ...]) -> Markup:
    return Markup().join(_span_markup(span) for span in content)


def _span_markup(span: Span) -> Markup:
    text = Markup("<br>").join(span.text.split("\n"))
    if span.is_boxed:
        text = Markup('<span class="code-point">{}</span>').format(text)
    elif span.script.is_right_to_left:
        text = Markup('<bdi dir="auto">{}</bdi>').format(text)
    if span.language:
        text = Markup('<span lang="{}">{}</span>').format(span.language, text)
    if span.is_emphasised:
        text = Markup("<em>{}</em>").format(text)
    if span.target:
        text = Markup('<a href="#{}">{}</a>').format(span.target, text)
    return text
