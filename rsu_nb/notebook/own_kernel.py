"""`python -m rsu_nb.notebook.own_kernel`: a kernel without what nobody uses in one of ours.

The debugger and what completes code for programmers would be a tenth of its memory.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

LEFT_OUT: Final = ("debugpy", "jedi")
"""What ipykernel and IPython do without where it is not installed; here it counts as such."""

SELDOM: Final = (20_000, 20, 50)
"""How seldom Python looks for what can be thrown away: most of what a kernel reads in stays, and
to look through it again and again was a tenth of the time until the kernel stood ready."""


def main() -> None:
    """Be a kernel until it is ended."""
    for name in LEFT_OUT:
        sys.modules[name] = None  # type: ignore[assignment]
    gc.set_threshold(*SELDOM)
    from ipykernel.kernelapp import launch_new_instance

    launch_new_instance()


if __name__ == "__main__":
    main()
