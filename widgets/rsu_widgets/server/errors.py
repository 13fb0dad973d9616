"""What keeps the app from starting, each as a sentence a person can act on."""

from __future__ import annotations

from rsu_nb.errors import RsuError


class NoPortError(RsuError):
    """The app could not listen anywhere on this computer."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            "No address of this computer is free for the app. Close another program that serves "
            "pages, or name a port with `--port`."
        )


class RunningAppError(RsuError):
    """The app of this store runs already.

    Attributes:
        address: What it printed; "" before it answers.
        folder: The private folder in which it keeps the page that opens it; "" before it answers.
    """

    def __init__(self, address: str, folder: str) -> None:
        """Say where it is."""
        self.address, self.folder = address, folder
        super().__init__(
            "The app of this store runs already: that is its address."
            if address
            else "The app of this store is just being started: wait for its address."
        )


class TakenPortError(RsuError):
    """Another program has the port of this store's app, which is at another one meanwhile."""

    def __init__(self, port: int) -> None:
        """Say what is found at that port alone."""
        super().__init__(
            f"Another program has port {port}, so that the app is at another one this time. If a "
            "page was cut off before it could save, what was typed there is found again at port "
            f"{port} only: close that program, and start the app again."
        )


class HeaderNameError(RsuError):
    """The name of the trusted header is none."""

    def __init__(self) -> None:
        """Say what one looks like."""
        super().__init__(
            "`--trusted-header` takes the name of a header, such as X-Remote-User: letters, "
            "digits and hyphens."
        )
