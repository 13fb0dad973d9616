"""An officer's own words in a closed grammar: typed as plain text, stored as a tree."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self, cast

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from rsu_nb.record.part import OWN_PROBLEM, Part
from rsu_nb.record.text_parsing import blocks_of
from rsu_nb.record.text_printing import typed_blocks
from rsu_nb.record.text_tree import (
    Block,
    Citation,
    Emphasis,
    Inline,
    Language,
    ParagraphReference,
    QuotedParagraph,
    RoleToken,
    Text,
    TextItem,
    TextList,
    TextParagraph,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import GetJsonSchemaHandler, ModelWrapValidatorHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

__all__ = [
    "LONGEST_TEXT",
    "Block",
    "Citation",
    "Emphasis",
    "Inline",
    "Language",
    "OfficerText",
    "ParagraphReference",
    "QuotedParagraph",
    "RoleToken",
    "Text",
    "TextItem",
    "TextList",
    "TextParagraph",
    "citations",
    "inlines",
    "parse",
    "plain",
    "references",
    "roles",
]

LONGEST_TEXT: Final = 200_000
"""The greatest number of characters in one text as typed."""

_MOST_KEPT: Final = 2_000
_read_before: Final[dict[str, OfficerText]] = {}
"""Texts by what was typed: with every edit all other texts of a record are read again."""


class OfficerText(Part):
    """What an officer typed in one field; given as typed text or as its tree."""

    blocks: tuple[Block, ...]

    def typed(self) -> str:
        """The text as it is typed; reading it again gives the same tree."""
        return self._typed

    def tree(self) -> dict[str, Any]:
        """The text as plain data; it is shared, and never changed."""
        return self._tree

    @cached_property
    def _typed(self) -> str:
        return typed_blocks(self.blocks)

    @cached_property
    def _tree(self) -> dict[str, Any]:
        return self.model_dump(mode="json")

    @model_validator(mode="wrap")
    @classmethod
    def _read(cls, given: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(given, cls):
            return given
        if not isinstance(given, str):
            text = handler(given)
            _refuse_what_no_typing_gives(text)
            return text
        if given in _read_before:
            return cast("Self", _read_before[given])
        _refuse_too_long(given)
        text = handler({"blocks": blocks_of(given)})
        _refuse_empty(text)
        _refuse_too_long(text.typed())
        _keep(given, text)
        return text

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Either form is allowed in a file: the typed text, or the tree."""
        tree = handler(core_schema)
        typed = {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}
        return {"anyOf": [typed, tree], "description": "Officer text, as typed or as its tree."}


def _keep(typed: str, text: OfficerText) -> None:
    if len(_read_before) >= _MOST_KEPT:
        _read_before.clear()
    _read_before[typed] = text


def parse(typed: str) -> OfficerText:
    """The tree of officer text as typed.

    Args:
        typed: Any string; what opens nothing of the grammar stays text as it was typed.

    Raises:
        pydantic.ValidationError: It is blank, or longer than 200,000 characters.
    """
    return OfficerText.model_validate(typed)


def inlines(text: OfficerText) -> Iterator[Inline]:
    """Every piece of running text in order, the outer before those inside it."""
    for content in _contents(text.blocks):
        yield from _within(content)


def citations(text: OfficerText) -> Iterator[Citation]:
    """Every citation of a thing of the record, in order."""
    return (node for node in inlines(text) if isinstance(node, Citation))


def references(text: OfficerText) -> Iterator[str]:
    """The id of every paragraph referred to, in order."""
    return (node.id for node in inlines(text) if isinstance(node, ParagraphReference))


def roles(text: OfficerText) -> Iterator[str]:
    """The role of every role token, in order."""
    return (node.role for node in inlines(text) if isinstance(node, RoleToken))


def plain(text: OfficerText) -> str:
    """The words alone, for searching and counting: roles as words, citations left out."""
    return "\n".join(_words(content) for content in _contents(text.blocks))


def _words(content: Iterable[Inline]) -> str:
    return "".join(_word(node) for node in _within(content))


def _word(node: Inline) -> str:
    match node:
        case Text():
            return node.text
        case RoleToken():
            return node.role
        case _:
            return ""


def _contents(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        if isinstance(block, TextList):
            for item in block.items:
                yield item.content
                yield from (inner.content for inner in item.items)
        else:
            yield block.content


def _within(content: Iterable[Inline]) -> Iterator[Inline]:
    for node in content:
        yield node
        if isinstance(node, Emphasis | Language):
            yield from _within(node.content)


def _refuse_empty(text: OfficerText) -> None:
    if not text.blocks:
        raise PydanticCustomError(OWN_PROBLEM, "is empty; leave the field out")


def _refuse_too_long(typed: str) -> None:
    if len(typed) > LONGEST_TEXT:
        raise PydanticCustomError(
            OWN_PROBLEM, "is longer than 200,000 characters; divide it or shorten it"
        )


def _refuse_what_no_typing_gives(text: OfficerText) -> None:
    _refuse_empty(text)
    typed = text.typed()
    _refuse_too_long(typed)
    if blocks_of(typed) != text.blocks:
        raise PydanticCustomError(
            OWN_PROBLEM, "is a tree that no typed text gives; give the text as it is typed"
        )
