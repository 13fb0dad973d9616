"""What a command says beside its result: of roles, which are a courtesy, and of changed law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import typer

if TYPE_CHECKING:
    from rsu_nb.store.store import Store

_NO_ROLES: Final = (
    "No role was given in this store, so that everybody may do everything. On one's own machine "
    "roles are a courtesy; `rsu-nb role give` gives one."
)
_OWN_CASE: Final = "You are the officer of this case; a second reader is somebody else."


def say_of_roles(store: Store) -> None:
    """Say, where no role was given, that roles are a courtesy."""
    from rsu_nb.store.roles import Roles

    if Roles(store.session).given() is None:
        typer.echo(_NO_ROLES, err=True)


def say_of_law(store: Store, case: str) -> None:
    """Say where the law or template that runs is not the one that a case is worked under."""
    from rsu_nb.notebook.pinning import said_of

    said = said_of(store, store.record(case))
    if said:
        typer.echo(said, err=True)


def say_of_own_case(store: Store, case: str) -> None:
    """Say of a reader who is the case's own officer that a second reader is somebody else."""
    if store.summary(case).officer == store.session.officer:
        typer.echo(_OWN_CASE, err=True)
