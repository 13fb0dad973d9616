"""`rsu-nb library`: country information and authorities that the unit's cases share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.library import LibraryEntry

EntryArgument = Annotated[str, typer.Argument(metavar="ID", help="Such as L12.")]

library = typer.Typer(
    help="Share country information and authorities among the unit's cases.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@library.command("add")
def add_files(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="Cards and authorities, YAML or JSON.")
    ],
) -> None:
    """Add cards and authorities; one that gives an id is a later version of it.

    Nothing of a claimant belongs in them. Every file is checked before anything is added.
    """
    from rsu_nb.cli.record_files import contents_of
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.library import add_to_library
    from rsu_nb.record.library import library_file_from

    read = [(path.name, library_file_from(contents_of(path), path.name)) for path in files]
    for id_, version in add_to_library(open_store(), read):
        say(f"Added {id_}, version {version}.")


@library.command("list")
def list_entries(
    country: Annotated[
        str, typer.Option("--country", metavar="CODE", help="Only cards about it, such as XA.")
    ] = "",
    search: Annotated[
        str, typer.Option("--search", metavar="WORDS", help="Only what holds all these words.")
    ] = "",
    is_json: AsJson = False,
) -> None:
    """List what the library has; what was withdrawn is left out."""
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.library import found_in
    from rsu_nb.store.library import Library

    entries = Library(open_store().session).entries()
    found = found_in(entries, country=country, words=search)
    if is_json:
        show_data([_data(one) for one in found])
        return
    say(*(_line(one) for one in found), f"{len(found)} of {len(entries)} entries.")


@library.command("show")
def show_entry(entry: EntryArgument, is_json: AsJson = False) -> None:
    """Show a card or an authority with all its versions, the latest first."""
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.library import Library

    versions = Library(open_store().session).versions(entry)[::-1]
    if is_json:
        show_data([_data(one) for one in versions])
        return
    for one in versions:
        say(*_lines(one), "")


@library.command("withdraw")
def withdraw_entry(entry: EntryArgument) -> None:
    """Withdraw a card or an authority; it asks for the reason, and every version stays."""
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.library import Library

    shared = Library(open_store().session)
    shared.versions(entry)
    shared.withdraw(entry, typer.prompt("Why it is withdrawn"))
    say(f"Withdrew {entry}; cases that used it keep what they have.")


@library.command("use")
def use_entry(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    entry: EntryArgument,
    question: Annotated[
        int | None,
        typer.Option("--question", metavar="NUMBER", help="Which of a card's questions."),
    ] = None,
) -> None:
    """Take a card or an authority into a case."""
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.library import use_in_case

    id_ = use_in_case(open_store(), case, entry, question)
    if id_:
        say(
            f"{case} has {entry} as {id_}, which counts as not shown to the claimant.",
            f"Still to be said: which way it points, for which facts, how reliable it is, and how "
            f"it was disclosed. `rsu-nb check {case}` lists what is missing.",
        )
    else:
        say(f"{case} may name {entry}, at the place that was read.")


def _line(entry: LibraryEntry) -> str:
    from rsu_nb.record.library import Card

    one = entry.holds
    if isinstance(one, Card):
        countries = ", ".join(one.countries)
        return f"{entry.id}  {countries}  {one.publisher}, {one.title}, {one.published}"
    return f"{entry.id}  {one.citation} at {one.pinpoint}"


def _lines(entry: LibraryEntry) -> Iterator[str]:
    yield f"{entry.id}, version {entry.version}, added by {entry.added_by} on {entry.added_at}"
    if entry.withdrawn_because:
        yield f"  WITHDRAWN: {entry.withdrawn_because}"
    for name, value in _data(entry)["holds"].items():
        if isinstance(value, list):
            yield f"  {name}:"
            yield from (f"    {number}. {one}" for number, one in enumerate(value, start=1))
        else:
            yield f"  {name}: {value}"


def _data(entry: LibraryEntry) -> dict[str, Any]:
    from rsu_nb.record.library import Card

    one = entry.holds
    text = "says" if isinstance(one, Card) else "proposition"
    return {
        "id": entry.id,
        "kind": "card" if isinstance(one, Card) else "authority",
        "version": entry.version,
        "added_by": entry.added_by,
        "added_at": entry.added_at,
        "withdrawn_because": entry.withdrawn_because or None,
        "holds": {
            **one.model_dump(mode="json", exclude={"id", text}, exclude_none=True),
            text: getattr(one, text).typed(),
        },
    }
