"""A drafting template: a sentence of structure, law, procedure or notice, with named slots."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from string import Formatter
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import AuthorClass, Inline, Run
from rsu_nb.drafting.words import unbroken
from rsu_nb.errors import TemplateSlotError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Value = str | tuple[Inline, ...]
"""What a slot is filled with: plain words, or content that is already put together."""


class TemplateKind(Enum):
    """The four kinds of template text; there is none of fact, credibility or risk."""

    STRUCTURE = "structure"
    LAW = "law"
    PROCEDURE = "procedure"
    NOTICE = "notice"

    @property
    def author(self) -> AuthorClass:
        """The author class of a paragraph in this kind of text."""
        return AuthorClass(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One sentence or paragraph of template text.

    Attributes:
        key: Name of the template.
        text: Its words; a slot is a name in braces.
        provisions: Keys of the provisions whose content it states.
    """

    key: str
    text: str
    provisions: tuple[str, ...] = ()

    def slots(self) -> frozenset[str]:
        """The names of its slots."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.text) if name)

    def worded(self, words: Mapping[str, str]) -> Template:
        """The same with some slots filled for good, as the decision type speaks."""
        text = self.text
        for name, said in words.items():
            text = text.replace(f"{{{name}}}", said)
        return replace(self, text=text)

    def filled(self, values: Mapping[str, Value]) -> tuple[Inline, ...]:
        """Its words with every slot filled.

        Raises:
            TemplateSlotError: A slot has no value, or a value has no slot.
        """
        if self.slots() != values.keys():
            raise TemplateSlotError(self.key, self.slots() ^ values.keys())
        return tuple(self._pieces(values))

    def _pieces(self, values: Mapping[str, Value]) -> Iterator[Inline]:
        for text, name, _, _ in Formatter().parse(self.text):
            if text:
                yield Run(text=unbroken(text))
            if name:
                value = values[name]
                yield from (Run(text=unbroken(value)),) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, kw_only=True)
class LawTemplate(Template):
    """A paragraph of law, printed before the first live issue it explains.

    Attributes:
        issues: Keys of the issues it explains; it prints only where one of them is live.
    """

    issues: tuple[str, ...]
