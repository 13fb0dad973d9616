"""A kernel of ours does without what it has no use for."""

from __future__ import annotations

import sys
from importlib import import_module

import ipykernel.kernelapp
import pytest

from rsu_nb.notebook import own_kernel


@pytest.mark.parametrize("name", ["debugpy", "jedi"])
def test_it_counts_as_not_installed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for left_out in own_kernel.LEFT_OUT:
        monkeypatch.delitem(sys.modules, left_out, raising=False)
        monkeypatch.setitem(sys.modules, left_out, None)
    monkeypatch.setattr(own_kernel.gc, "set_threshold", lambda *_: None)
    started: list[bool] = []
    monkeypatch.setattr(ipykernel.kernelapp, "launch_new_instance", lambda: started.append(True))

    own_kernel.main()

    assert started == [True]
    with pytest.raises(ImportError):
        import_module(name)
