"""What officer text is made of once read: paragraphs, quotations, lists, and what they cite."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from rsu_nb.record.part import ID_PATTERN, Flag, Part
from rsu_nb.record.roles import Role

PARAGRAPH_ID_PATTERN = r"[A-Za-z][A-Za-z0-9._:/-]{0,119}"
LANGUAGE_PATTERN = r"[a-z]{2,3}"
PINPOINT_PATTERN = r"[^\[\]{}\n]{1,120}"


class Text(Part):
    """Plain words, printed as they stand."""

    kind: Literal["text"] = "text"
    text: Annotated[str, StringConstraints(min_length=1)]


class Emphasis(Part):
    """Emphasised words, typed `{em:…}`."""

    kind: Literal["em"] = "em"
    content: tuple[Inline, ...]


class Language(Part):
    """Words in another language, typed `{lang-mi:…}`."""

    kind: Literal["lang"] = "lang"
    language: Annotated[str, StringConstraints(pattern=rf"^{LANGUAGE_PATTERN}$")]
    content: tuple[Inline, ...]


class RoleToken(Part):
    """A person of the case by role, typed `{claimant}`, or `{Claimant}` to begin a sentence."""

    kind: Literal["role"] = "role"
    role: Role
    is_capital: Flag = False


class Citation(Part):
    """A thing of the record relied on, with the place in it, typed `[E4, p 3]`."""

    kind: Literal["cite"] = "cite"
    id: Annotated[str, StringConstraints(pattern=rf"^{ID_PATTERN}$")]
    pinpoint: Annotated[str, StringConstraints(pattern=rf"^{PINPOINT_PATTERN}$")] | None = None


class ParagraphReference(Part):
    """Another paragraph of the same decision, typed `[¶ id]`; it prints as that one's number."""

    kind: Literal["ref"] = "ref"
    id: Annotated[str, StringConstraints(pattern=rf"^{PARAGRAPH_ID_PATTERN}$")]


Inline = Annotated[
    Text | Emphasis | Language | RoleToken | Citation | ParagraphReference,
    Field(discriminator="kind"),
]


class TextParagraph(Part):
    """A paragraph of running text."""

    kind: Literal["p"] = "p"
    content: tuple[Inline, ...]


class QuotedParagraph(Part):
    """A paragraph in another's words, typed with `> ` at the start of its lines."""

    kind: Literal["quote"] = "quote"
    content: tuple[Inline, ...]


class TextItem(Part):
    """One item of a list, with its own items one level down at most."""

    content: tuple[Inline, ...]
    items: tuple[TextItem, ...] = ()


class TextList(Part):
    """A list, typed with `- ` at the start of its items and `  - ` one level down."""

    kind: Literal["list"] = "list"
    items: tuple[TextItem, ...]


Block = Annotated[TextParagraph | QuotedParagraph | TextList, Field(discriminator="kind")]

for _node in (Emphasis, Language, TextParagraph, QuotedParagraph, TextItem, TextList):
    _node.model_rebuild()
