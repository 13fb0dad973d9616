"""Kernels of the app speak through files in its private folder, and nothing is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.store.home import home_in
from rsu_nb.store.key import make_key
from rsu_widgets.server.configuration import configuration
from rsu_widgets.server.kernels import AppKernelManager

if TYPE_CHECKING:
    from pathlib import Path

GIVEN = "one-heron"
WORDS = "eleven herons wade home"


@pytest.fixture
def made(tmp_path: Path) -> Any:
    """The configuration of an app whose key is locked."""
    home = home_in(tmp_path)
    make_key(home.key, WORDS)
    return configuration(home, tmp_path / "private", GIVEN)


def test_kernels_open_no_port_and_keep_their_sockets_in_the_private_folder(
    made: Any, tmp_path: Path
) -> None:
    assert AppKernelManager(config=made).transport == "ipc"
    assert made.Voila.connection_dir_root == str(tmp_path / "private")


def test_what_a_kernel_is_given_holds_neither_token_nor_passphrase(made: Any) -> None:
    told = str(dict(made.OwnKernelSpecs.environment))

    assert (GIVEN in told, WORDS in told) == (False, False)


def test_no_list_of_notebooks_is_kept_and_no_traceback_is_shown(made: Any) -> None:
    assert made.NotebookNotary.db_file == ":memory:"
    assert made.VoilaConfiguration.show_tracebacks is False
