"""Who asks for a page: whoever has the printed address, or whom a trusted proxy names.

On one's own machine the address has a token; with it the browser gets a cookie that is good until
the server stops. Behind a proxy of the unit, a header says who it is, and nobody else can reach
the server.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any, Final

from jupyter_server.auth.identity import IdentityProvider, User
from tornado.web import HTTPError
from traitlets import Unicode

from rsu_nb.store.account import officer_id, officer_named

if TYPE_CHECKING:
    from jupyter_server.base.handlers import JupyterHandler

_COOKIE: Final = "rsu-nb-{port}"


class AppIdentity(IdentityProvider):
    """Lets in who has the token, or whom the trusted header names."""

    trusted_header = Unicode(help="The header in which a proxy says who somebody is").tag(
        config=True
    )

    @property
    def auth_enabled(self) -> bool:
        """Always: nobody is let in without it."""
        return True

    def get_handlers(self) -> list[tuple[str, object]]:
        """No pages to log in or out."""
        return []

    def get_user(self, handler: JupyterHandler) -> User:  # type: ignore[override]
        """The officer who asks; the cookie that closes their kernel later is set at once.

        Raises:
            HTTPError: Nobody says who it is, or it is not proved.
        """
        name = self._named(handler) if self.trusted_header else self._with_token(handler)
        if not name:
            raise HTTPError(403)
        user = User(username=name)
        handler.current_user = user
        _ = handler.xsrf_token
        return user

    def _named(self, handler: JupyterHandler) -> str:
        names = handler.request.headers.get_list(self.trusted_header)
        return officer_named(names[0]) if len(names) == 1 and names[0].strip() else ""

    def _with_token(self, handler: JupyterHandler) -> str:
        name = _COOKIE.format(port=self._port())
        if handler.get_signed_cookie(name):
            return officer_id()
        given = handler.get_argument("token", "")
        if not hmac.compare_digest(given.encode(), self.token.encode()):
            return ""
        handler.set_signed_cookie(
            name, officer_id(), expires_days=None, httponly=True, samesite="Lax"
        )
        return officer_id()

    def _port(self) -> Any:
        return getattr(self.parent, "port", "")
