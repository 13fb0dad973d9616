"""`rsu-nb role`: who is an officer, a second reader or of the legal role, as a courtesy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.store.roles import UnitRole

role = typer.Typer(help="Give, take and list roles.", no_args_is_help=True, rich_markup_mode=None)
_ALL_TAKEN: Final = "No account has a role any more, and each act still needs its role."
_Account = Annotated[
    str, typer.Argument(metavar="ACCOUNT", help="The account's id, as `rsu-nb status` shows it.")
]
_Role = Annotated[str, typer.Argument(metavar="ROLE", help="officer, second-reader or legal.")]


@role.command("give")
def give(account: _Account, name: _Role) -> None:
    """Give an account a role; from the first on, each act needs its role.

    On one's own machine roles are a courtesy: whoever can open the store can give them.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.roles import Roles

    Roles(open_store().session).give(account, _role_of(name))
    say(f"Gave {account} the role {name}; the unit's log says so. Roles are a courtesy here.")


@role.command("take")
def take(account: _Account, name: _Role) -> None:
    """Take a role from an account."""
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.roles import Roles

    Roles(open_store().session).take(account, _role_of(name))
    say(f"Took the role {name} from {account}; the unit's log says so.")


@role.command("list")
def list_roles(is_json: AsJson = False) -> None:
    """List the accounts and their roles."""
    from rsu_nb.cli.courtesy import say_of_roles
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.roles import Roles

    store = open_store()
    given = Roles(store.session).given()
    listed = {account: sorted(roles) for account, roles in sorted((given or {}).items())}
    if is_json:
        show_data(listed)
        return
    say_of_roles(store)
    if given == {}:
        say(_ALL_TAKEN)
    say(*(f"{account}: {', '.join(roles)}" for account, roles in listed.items()))


def _role_of(name: str) -> UnitRole:
    from rsu_nb.errors import UnknownNameError
    from rsu_nb.store.roles import UnitRole

    try:
        return UnitRole(name)
    except ValueError:
        known = (one.value for one in UnitRole)
        raise UnknownNameError(kind="role", name=name, known=known) from None
