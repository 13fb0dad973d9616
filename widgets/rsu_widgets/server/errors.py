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


class HeaderNameError(RsuError):
    """The name of the trusted header is none."""

    def __init__(self) -> None:
        """Say what one looks like."""
        super().__init__(
            "`--trusted-header` takes the name of a header, such as X-Remote-User: letters, "
            "digits and hyphens."
        )
