"""The decision or letter as one self-contained web page that asks nothing of any network."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from rsu_nb.drafting.tree import Continuation, Heading, Items, Paragraph, Quotation, Table
from rsu_nb.export.outline import outline_levels
from rsu_nb.export.places import anchor, places_of
from rsu_nb.export.spans import Span, spans, text_spans
from rsu_nb.export.stamp import stamp_line
from rsu_nb.export.webfonts import font_faces

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template

    from rsu_nb.drafting.tree import Block, Body, Document, Inline

TEMPLATES = Path(__file__).parent / "templates"
_KINDS: tuple[type[Block | Body], ...] = (
    Heading, Paragraph, Table, Quotation, Items, Continuation,
)  # fmt: skip


def html_of(document: Document) -> str:
    """Returns `document` as an HTML page: lang, landmarks, one h1, table headings, anchors."""
    places = places_of(document)

    def inline(content: tuple[Inline, ...]) -> Markup:
        return _markup(spans(content, places))

    return _template().render(
        document=document,
        inline=inline,
        number=places.number,
        stamp=stamp_line(document),
        font_faces=Markup(font_faces(document)),  # noqa: S704 - family names and base64
        outline=outline_levels(document),
    )


@cache
def _template() -> Template:
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
    return environment.get_template("decision.html.j2")


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
