from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from rsu_nb.drafting.tree import (
    AuthorClass,
    Column,
    Continuation,
    Document,
    DocumentKind,
    DocumentStatus,
    FrontField,
    Heading,
    Item,
    Items,
    Paragraph,
    ParagraphNumber,
    Quotation,
    Row,
    Run,
    SourceLink,
    Stamp,
    Table,
    run,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Block

LETTERHEAD = (
    "Refugee Status Unit",
    "Immigration New Zealand, Ministry of Business, Innovation and Employment",
    "PO Box 0000, Auckland · An invented address, for an invented case",
)
MOMENT = datetime(2031, 3, 2, 9, 30, tzinfo=UTC)


WORDS: Any = YAML(typ="safe").load(Path(__file__).with_name("kesh.yaml"))


def said(id_: str, text: str, author: AuthorClass = AuthorClass.OFFICER, **more: Any) -> Paragraph:
    return Paragraph(id=id_, author=author, content=run(text), **more)


def account() -> Iterator[Block]:
    yield Heading(id="account", level=1, text="The claim and the account")
    for place, text in enumerate(WORDS["account"], start=1):
        yield said(f"account-{place}", text)
    yield said(
        "account-names",
        "Names and words are given as the claimant wrote them:",
        body=(
            Items(
                items=tuple(
                    Item(
                        content=(
                            Run(text=f"{name['label']}: "),
                            Run(text=name["text"], language=name["language"]),
                        )
                    )
                    for name in WORDS["names"]
                )
            ),
            Continuation(
                content=(
                    Run(text="He signs in Arabic as "),
                    Run(text="محمد", language="ar"),
                    Run(text=" (born 1989), and ends his messages with 😀."),
                )
            ),
        ),
    )
    yield said("account-hostile", WORDS["hostile"])


def evidence_table() -> Table:
    rows = tuple(
        Row(
            id=f"E{place}",
            cells=(
                run(f"E{place}"),
                run(f"Statement, record or document no {place} produced by the claimant"),
                run(f"{place} June 2030"),
                run("Received; translated where needed, and read with the claimant at interview"),
            ),
        )
        for place in range(1, 41)
    )
    return Table(
        id="evidence",
        caption="Evidence on the record",
        columns=(
            Column(heading="Exhibit", share=0.12),
            Column(heading="What it is", share=0.38),
            Column(heading="Date", share=0.18),
            Column(heading="How it was received", share=0.32),
        ),
        rows=rows,
    )


def findings() -> Iterator[Block]:
    yield Heading(id="facts", level=1, text="Findings of fact")
    yield said(
        "facts-law",
        "The officer decides on all the evidence, and makes findings on each material fact.",
        AuthorClass.LAW,
        rests_on=("section-137",),
    )
    for place, finding in enumerate(WORDS["findings"], start=1):
        yield Heading(id=f"fact-F{place}", level=2, text=f"Fact {place}: {finding['fact']}")
        yield Paragraph(
            id=f"fact-F{place}-reasons",
            author=AuthorClass.OFFICER,
            content=(
                Run(text=f"{finding['reasons']} See "),
                SourceLink(target=f"E{place}", text=f"E{place}, p {place}"),
                Run(text=" and paragraph "),
                ParagraphNumber(target=f"account-{place}"),
                Run(text="."),
            ),
            body=(
                Quotation(content=run(WORDS["quoted"])),
                Continuation(content=run("Three things bear on the weight of this evidence:")),
                Items(
                    items=(
                        Item(content=run("it was given early and in the claimant’s own words;")),
                        Item(
                            content=run("it is supported by two documents:"),
                            items=(
                                Item(content=run("the page of the register; and")),
                                Item(content=run("the letter of the association;")),
                            ),
                        ),
                        Item(content=run("and nothing in the country information is against it.")),
                    )
                ),
            ),
            rests_on=(f"E{place}", f"F{place}"),
            step="facts",
        )
        yield Paragraph(
            id=f"fact-F{place}-finding",
            author=AuthorClass.OFFICER,
            content=(
                Run(text="Finding: "),
                Run(text=finding["result"], is_emphasised=True),
                Run(text="."),
            ),
        )


def country() -> Iterator[Block]:
    yield Heading(id="country", level=1, text="Country information")
    yield Table(
        id="sources",
        caption="Country information relied on",
        columns=(
            Column(heading="No", share=0.1),
            Column(heading="Publisher", share=0.3),
            Column(heading="Title and date", share=0.6),
        ),
        rows=tuple(
            Row(
                id=f"C{n}",
                cells=(
                    run(f"C{n}"),
                    run(item["publisher"]),
                    run(f"{item['title']}, {n} May 2030"),
                ),
            )
            for n, item in enumerate(WORDS["country"], start=1)
        ),
    )
    for place, text in enumerate(WORDS["risk"], start=1):
        yield Paragraph(
            id=f"risk-{place}",
            author=AuthorClass.OFFICER,
            content=(Run(text=f"{text} "), SourceLink(target=f"C{place}", text=f"C{place}, p 4")),
        )


def assessment() -> Iterator[Block]:
    yield Heading(id="assessment", level=1, text="Assessment of the claim to refugee status")
    for place, text in enumerate(WORDS["risk"] * 11, start=1):
        if place % 3 == 1:
            yield Heading(id=f"issue-{place}", level=3, text=f"Question {place // 3 + 1}")
        yield Paragraph(
            id=f"assessment-{place}",
            author=AuthorClass.OFFICER,
            content=(
                Run(text=f"{text} This follows from paragraphs "),
                ParagraphNumber(target="fact-F3-reasons"),
                Run(text=" and "),
                ParagraphNumber(target="risk-2"),
                Run(text=", and compare paragraph "),
                ParagraphNumber(target="elsewhere", fallback="¶ elsewhere"),
                Run(text="."),
            ),
        )
    yield Paragraph(
        id="gap-protection",
        author=AuthorClass.GAP,
        content=run(
            "Still to be written: whether there is a place in Kesh where he is protected."
        ),
    )


def ending() -> Iterator[Block]:
    yield Heading(id="conclusion", level=1, text="Conclusion")
    yield said("conclusion-refugee", "The claimant is recognised as a refugee.")
    yield said(
        "signature",
        "A Officer\nRefugee and Protection Officer\n2 March 2031",
        AuthorClass.PROCEDURE,
        is_numbered=False,
    )


def decision_blocks() -> tuple[Block, ...]:
    return (
        Heading(id="introduction", level=1, text="Introduction"),
        said("introduction-1", "This is a decision on a claim made in New Zealand."),
        *account(),
        Heading(id="evidence-heading", level=1, text="Evidence"),
        said("evidence-1", "These items were produced or gathered:", AuthorClass.STRUCTURE),
        evidence_table(),
        *findings(),
        *country(),
        *assessment(),
        *ending(),
    )


@pytest.fixture(scope="session")
def decision() -> Document:
    return Document(
        kind=DocumentKind.DECISION,
        title="Decision",
        case="RSU-2031-00012",
        letterhead=LETTERHEAD,
        front=(
            FrontField(label="File number", content=run("RSU-2031-00012")),
            FrontField(label="Claimant", content=run("The claimant (see the separate key)")),
            FrontField(
                label="Country of nationality", content=run("Kesh (XK), an invented country")
            ),
            FrontField(
                label="Decided by", content=run("A Officer, Refugee and Protection Officer")
            ),
            FrontField(label="Date of decision", content=run("2 March 2031")),
        ),
        notice="This case is invented. No person, place or publisher named in it exists.",
        blocks=decision_blocks(),
        timestamp=MOMENT,
        marking="SENSITIVE",
        status=DocumentStatus.DRAFT,
        stamp=Stamp(
            purpose="determination", recipient="the claimant", released_on=date(2031, 3, 3)
        ),
    )


@pytest.fixture(scope="session")
def letter() -> Document:
    procedure = AuthorClass.PROCEDURE
    return Document(
        kind=DocumentKind.LETTER,
        title="Decision on your claim for refugee and protection status",
        case="RSU-2031-00013",
        letterhead=LETTERHEAD,
        front=(
            FrontField(label="Our reference", content=run("RSU-2031-00013")),
            FrontField(label="Date", content=run("2 March 2031")),
        ),
        address=("Mr Māhana Keshi", "c/o Invented Law Office", "PO Box 0000", "Auckland"),
        blocks=(
            said("dear", "Dear Mr Keshi", procedure, is_numbered=False),
            Heading(id="result", level=2, text="The decision"),
            said(
                "result-1",
                "Your claim has been decided:",
                procedure,
                is_numbered=False,
                body=(
                    Items(
                        items=(
                            Item(content=run("you are not recognised as a refugee; and")),
                            Item(content=run("you are not recognised as a protected person.")),
                        )
                    ),
                ),
            ),
            Heading(id="appeal", level=2, text="Your right to appeal"),
            said(
                "appeal-1",
                "You may appeal to the Immigration and Protection Tribunal within "
                "10 working days after the day on which you are notified.",
                AuthorClass.NOTICE,
                is_numbered=False,
            ),
            said(
                "confidential",
                "Everyone must keep confidential that you made this claim.",
                AuthorClass.NOTICE,
                is_numbered=False,
            ),
            said(
                "signed",
                "Yours sincerely\n\n\nA Officer\nRefugee and Protection Officer",
                procedure,
                is_numbered=False,
            ),
        ),
        timestamp=MOMENT,
        marking="IN-CONFIDENCE",
        status=DocumentStatus.NOT_SEALED,
    )
