"""Writes one step's blocks of a document: headings, template text, officer text and gaps."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.officer import Setting, officer_paragraphs
from rsu_nb.drafting.templates.catalogue import law_for, template
from rsu_nb.drafting.templates.template import TemplateKind
from rsu_nb.drafting.tree import (
    AuthorClass,
    Block,
    Body,
    Column,
    Continuation,
    Heading,
    Inline,
    Paragraph,
    Quotation,
    Row,
    Run,
    Table,
    run,
)
from rsu_nb.drafting.words import capitalised
from rsu_nb.law.catalogue import authority

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rsu_nb.drafting.draft import Draft
    from rsu_nb.drafting.gap import Gap
    from rsu_nb.drafting.inline import Printing
    from rsu_nb.drafting.templates.template import Value
    from rsu_nb.record.officer_text import OfficerText
_NOT_IN_IDS: Final = re.compile(r"[^A-Za-z0-9.-]+")


class Writer:
    """Collects the blocks of one part of a document.

    Attributes:
        draft: What the part is written from.
        step: The step whose text this is.
        is_numbered: True where its paragraphs of template text take numbers.
        printing: How officer text prints here.
        blocks: What has been written so far.
    """

    def __init__(
        self, draft: Draft, step: str, law_stated: set[str], *, is_numbered: bool = True
    ) -> None:
        self.draft = draft
        self.step = step
        self.is_numbered = is_numbered
        self.printing = draft.printing
        self.blocks: list[Block] = []
        self._law_stated = law_stated
        self._gaps_shown: set[str] = set()

    def heading(self, level: int, text: str, id_: str) -> None:
        """Write a heading."""
        self.blocks.append(Heading(id=id_, level=level, text=text))

    def structure(
        self,
        key: str,
        id_: str,
        rests_on: Sequence[str] = (),
        body: tuple[Body, ...] = (),
        **values: Value,
    ) -> None:
        """Write a paragraph of structure from the drafting template of that name."""
        self._template(TemplateKind.STRUCTURE, key, id_, (rests_on, body), values)

    def procedure(
        self,
        key: str,
        id_: str,
        rests_on: Sequence[str] = (),
        body: tuple[Body, ...] = (),
        **values: Value,
    ) -> None:
        """Write a paragraph of procedure from the drafting template of that name."""
        self._template(TemplateKind.PROCEDURE, key, id_, (rests_on, body), values)

    def notice(
        self,
        key: str,
        id_: str,
        rests_on: Sequence[str] = (),
        body: tuple[Body, ...] = (),
        **values: Value,
    ) -> None:
        """Write a notice from the drafting template of that name."""
        self._template(TemplateKind.NOTICE, key, id_, (rests_on, body), values)

    def _template(
        self,
        kind: TemplateKind,
        key: str,
        id_: str,
        rest: tuple[Sequence[str], tuple[Body, ...]],
        values: Mapping[str, Value],
    ) -> None:
        claimant = self.draft.names.claimant
        chosen = template(kind, key).worded(
            {
                "claimant": claimant,
                "Claimant": capitalised(claimant),
                "matter": self.draft.wording.matter,
            }
        )
        rests_on, body = rest
        self.paragraph(
            Paragraph(
                id=id_,
                author=kind.author,
                content=chosen.filled(values),
                body=body,
                rests_on=(*chosen.provisions, *rests_on),
                step=self.step,
                is_numbered=self.is_numbered,
            )
        )

    def paragraph(self, paragraph: Paragraph) -> None:
        """Write a paragraph that is already put together."""
        self.blocks.append(paragraph)

    def officer(
        self,
        text: OfficerText | None,
        id_: str,
        *,
        rests_on: Sequence[str] = (),
        lead: tuple[Inline, ...] = (),
        relied_on: Sequence[str] = (),
        printing: Printing | None = None,
    ) -> None:
        """Write an officer's text; nothing where there is none."""
        if text is None:
            return
        setting = Setting(
            id=id_,
            step=self.step,
            rests_on=tuple(rests_on),
            lead=lead,
            relied_on=tuple(relied_on),
        )
        self.blocks += officer_paragraphs(text, setting, printing or self.printing)

    def law(self, issue: str, id_: str) -> None:
        """Write the paragraph of law that explains an issue, the first time it is needed."""
        chosen = law_for(issue)
        if chosen is None or chosen.key in self._law_stated:
            return
        self._law_stated.add(chosen.key)
        authorities = self._authorities(chosen.issues)
        self.paragraph(
            Paragraph(
                id=id_,
                author=AuthorClass.LAW,
                content=(*chosen.filled({}), *_see(authorities)),
                rests_on=(*chosen.provisions, *(key for key, _ in authorities)),
                step=self.step,
            )
        )

    def law_not_needed(self, issue: str) -> None:
        """Leave out the paragraph of law on an issue, where nothing in the case turns on it."""
        chosen = law_for(issue)
        if chosen is not None:
            self._law_stated.add(chosen.key)

    def _authorities(self, issues: Iterable[str]) -> list[tuple[str, str]]:
        """Keys and citations of the authorities that explain some issues and may be printed.

        One that was not itself seen may be printed where the record says who read it and where;
        the place that was read is printed with it.
        """
        declared = self.draft.standing.decision_type
        read = {one.authority: one.pinpoint for one in self.draft.record.authorities_read}
        keys = (key for issue in issues for key in declared.issue(issue).authorities)
        printed = []
        for one in map(authority, dict.fromkeys(keys)):
            pinpoint = read.get(one.key) or read.get(one.citation)
            if one.may_print:
                printed.append((one.key, one.citation))
            elif pinpoint:
                printed.append((one.key, f"{one.citation} at {pinpoint}"))
        return printed

    def table(
        self, id_: str, caption: str, columns: Sequence[Column], rows: Sequence[Row]
    ) -> None:
        """Write a table; nothing where it has no rows."""
        if rows:
            self.blocks.append(
                Table(
                    id=id_,
                    caption=caption,
                    columns=tuple(columns),
                    rows=tuple(rows),
                    rests_on=tuple(row.id for row in rows),
                    step=self.step,
                )
            )

    def lines(self, id_: str, first: str, *others: str) -> None:
        """Write plain lines of structure, such as a name with what the person is, unnumbered."""
        self.paragraph(
            Paragraph(
                id=id_,
                author=AuthorClass.STRUCTURE,
                content=run(first),
                body=tuple(Continuation(content=run(line)) for line in others),
                step=self.step,
                is_numbered=False,
            )
        )

    def passage(self, paragraph: Paragraph, quotation: Quotation | None) -> None:
        """Write a paragraph with a published passage set off below it, where there is one."""
        body = (*paragraph.body, quotation) if quotation else paragraph.body
        self.paragraph(replace(paragraph, body=body))

    def gaps(self, *about: str) -> None:
        """Show the step's gaps about some things, or all that were not shown yet; each once."""
        for gap in self.draft.gaps:
            is_mine = gap.step == self.step and gap.where not in self._gaps_shown
            if is_mine and (not about or _is_about(gap.where, about)):
                self._gaps_shown.add(gap.where)
                self._gap(gap.where, gap.what)

    def _gap(self, where: str, what: str) -> None:
        self.paragraph(
            Paragraph(
                id=_gap_id(self.step, where),
                author=AuthorClass.GAP,
                content=template(TemplateKind.STRUCTURE, "gap").filled(
                    {"where": where, "what": what}
                ),
                step=self.step,
                is_numbered=False,
            )
        )


def gap_paragraph_id(gap: Gap) -> str:
    """The id of the paragraph that shows a gap."""
    return _gap_id(gap.step, gap.where)


def _gap_id(step: str, where: str) -> str:
    return f"gap-{step}-{_NOT_IN_IDS.sub('-', where).strip('-')}"


def _is_about(where: str, about: Sequence[str]) -> bool:
    return any(where == one or where.startswith(f"{one}.") for one in about)


def _see(authorities: Sequence[tuple[str, str]]) -> tuple[Inline, ...]:
    """The authorities for a paragraph of law, in a sentence of their own."""
    if not authorities:
        return ()
    pieces: list[Inline] = [Run(text=" See ")]
    for place, (_, citation) in enumerate(authorities):
        pieces += [Run(text="; ")] * bool(place)
        pieces.append(Run(text=citation))
    return (*pieces, Run(text="."))
