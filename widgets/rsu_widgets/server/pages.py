"""What the server answers: two notebooks, a script and a style, and a sentence for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jupyter_server.base.handlers import JupyterHandler
from tornado.web import RedirectHandler, StaticFileHandler
from voila.request_info_handler import RequestInfoSocketHandler
from voila.tornado.handler import TornadoVoilaHandler

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping

FIRST: Final = "my_cases.ipynb"
NOTEBOOKS: Final = (FIRST, "draft.ipynb")
"""All that can be opened; both begin with what all cases share, and then wait to be asked for."""

HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Nothing from another computer, nothing inside another page, nothing told to another."""

_WORDS: Final = {
    403: "Open the address that `rsu-nb app` printed last, whole: without its token nobody is let "
    "in. What was typed before is kept.",
    404: "There is no such page.",
}
_FAULT: Final = "The page could not be made, because of a fault of rsu-nb. Nothing was changed."


class Plain(JupyterHandler):
    """Says what is wrong as a sentence, in a page that asks for nothing."""

    def write_error(self, status_code: int, **told: Any) -> None:
        """Write the sentence for a status; nothing of the error itself is on it."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(
            '<!DOCTYPE html><html lang="en-NZ"><meta charset="utf-8"><title>rsu-nb</title>'
            f'<main><h1>rsu-nb</h1><p>{_WORDS.get(status_code, _FAULT)}</p><p><a href="'
            f'{self.base_url}{FIRST}">My cases</a></p></main></html>'
        )

    @property
    def content_security_policy(self) -> str:
        """The one policy of all pages."""
        return HEADERS["Content-Security-Policy"]


class NotebookPage(Plain, TornadoVoilaHandler):
    """One of the two notebooks, run in a kernel of its own."""

    async def get(self, path: str | None = None) -> None:
        """Show it; a token in the address is taken out of it first."""
        if "token" in self.request.query_arguments:
            self.redirect(self.request.path)
            return
        await TornadoVoilaHandler.get(self, path)

    def should_use_rendered_notebook(
        self, notebook_data: Mapping[str, Any], pool_size: int, *_: Any
    ) -> bool:
        """True where the pool has a kernel: first one that waits, else one that reads things in.

        Where it has only such as are to be started later, one is started now.
        """
        kernels: Any = self.kernel_manager
        pool = kernels._pools.get(self.path_args[0], [])
        pool.sort(key=_readiness, reverse=True)
        return bool(notebook_data) and bool(pool) and _readiness(pool[0]) > 0


def _readiness(starting: Task[dict[str, Any]]) -> int:
    """2 for a kernel that waits to be asked for a case, 1 for one that is started, 0 before."""
    if not starting.done() or starting.exception():
        return 0
    return 1 + (starting.result()["kernel_id"] in RequestInfoSocketHandler._waiters)


class NoPage(Plain):
    """Everything that is not served."""

    def prepare(self) -> None:  # type: ignore[override]
        """Say so, whoever asks."""
        self.set_status(404)
        self.write_error(404)


class PageFile(StaticFileHandler):
    """The script or the style of a page; nothing of a case is in them."""

    def set_extra_headers(self, path: str) -> None:
        """Have the browser ask each time whether it changed."""
        for name, value in HEADERS.items():
            self.set_header(name, value)
        self.set_header("Cache-Control", "no-cache")


def page_config(config: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Returns what the template needs to know of a page, and nothing of Voilà's own."""
    return {"baseUrl": config["baseUrl"]}


def first_page(base: str) -> tuple[str, type[RedirectHandler], dict[str, Any]]:
    """Returns the way from the bare address to *My cases*."""
    return (base, RedirectHandler, {"url": f"{base}{FIRST}", "permanent": False})
