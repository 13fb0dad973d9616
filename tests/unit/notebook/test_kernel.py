"""The kernel is this Python, speaks through private files, and keeps no history."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.notebook import kernel
from rsu_nb.notebook.kernel import OwnKernelSpecs, PrivateKernelManager, kernel_options
from rsu_nb.store.home import home_in

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def options(tmp_path: Path) -> Iterator[dict[str, Any]]:
    """The options of one kernel."""
    with kernel_options(home_in(tmp_path)) as given:
        yield given


@pytest.fixture
def manager(options: dict[str, Any]) -> PrivateKernelManager:
    """A kernel's manager, as nbclient makes it."""
    return PrivateKernelManager(config=options["config"], kernel_name="python3")


def test_it_is_the_interpreter_that_runs_this(manager: PrivateKernelManager) -> None:
    assert manager.kernel_spec.argv[0] == sys.executable


def test_its_name_does_not_matter(manager: PrivateKernelManager) -> None:
    specs = manager.kernel_spec_manager

    assert isinstance(specs, OwnKernelSpecs)
    assert specs.get_kernel_spec("julia").argv[0] == sys.executable


def test_it_speaks_through_files_in_a_folder_of_its_owner(manager: PrivateKernelManager) -> None:
    folder = Path(manager.connection_file).parent

    assert (manager.transport, folder.stat().st_mode & 0o777) == ("ipc", 0o700)


def test_it_keeps_no_history_and_runs_nobodys_start_up_files(
    manager: PrivateKernelManager,
) -> None:
    spec = manager.kernel_spec

    assert "--HistoryManager.enabled=False" in spec.argv
    assert spec.env["IPYTHONDIR"] == str(Path(manager.connection_file).parent)


def test_it_is_told_where_the_store_is_and_no_secret(
    manager: PrivateKernelManager, tmp_path: Path
) -> None:
    environment = manager.kernel_spec.env

    assert set(environment) == {"RSU_NB_HOME", "XDG_CONFIG_HOME", "IPYTHONDIR"}
    assert environment["RSU_NB_HOME"] == str(tmp_path / "home")


def test_what_it_leaves_behind_is_removed(tmp_path: Path) -> None:
    with kernel_options(home_in(tmp_path)) as options:
        folder = Path(options["config"].PrivateKernelManager.folder)
        (folder / "profile").mkdir()

    assert not folder.exists()


def test_a_long_temporary_folder_is_too_long_for_a_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kernel.tempfile, "gettempdir", lambda: str(tmp_path / ("x" * 90)))
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    with kernel_options(home_in(tmp_path)) as options:
        folder = options["config"].PrivateKernelManager.folder

    assert len(folder) <= 60
