"""The browser's own copy outlives the browser, and nobody can read it without the store."""

from __future__ import annotations

import os
import signal
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Error, expect

from tests.browser.desk.screen import PLACE, Screen
from tests.chromium import CHROMIUM, QUIETLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, BrowserType

    from tests.browser.desk.app import App

TYPED = "Zuckerberghof-Quittenbaum"
"""Words that stand nowhere else."""
ON_THE_DISK = 500
"""Milliseconds after which the last letter typed is on the browser's disk too: it goes there
after it is on the screen, and a browser killed in between may lose that letter."""
FORMS = [TYPED.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


@contextmanager
def kept_profile(chromium: BrowserType, profile: Path, app: App) -> Iterator[BrowserContext]:
    """A browser with a profile on the disk, as a person has it."""
    context = chromium.launch_persistent_context(profile, executable_path=CHROMIUM, args=QUIETLY)
    app.let_in(context)
    try:
        yield context
    finally:
        with suppress(Error):  # it may have been ended at once
            context.close()


def process_of(profile: Path) -> int:
    """The process of the browser that uses a profile."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_text()
        except OSError:
            continue
        if f"--user-data-dir={profile}" in command and "--type=" not in command:
            return int(folder.name)
    raise LookupError(profile)


def end_at_once(profile: Path) -> None:
    """End a browser as a power cut of the person's computer would."""
    os.kill(process_of(profile), signal.SIGKILL)


def files_with(words: list[bytes], folder: Path) -> list[str]:
    """The files of a folder in which any of some words stand."""
    paths = (path for path in folder.rglob("*") if stat.S_ISREG(path.lstat().st_mode))
    return [str(path.relative_to(folder)) for path in paths if _holds(path, words)]


def _holds(path: Path, words: list[bytes]) -> bool:
    held = path.read_bytes()
    return any(one in held for one in words)


def test_a_killed_server_and_a_closed_browser_lose_nothing(
    own_app: App, chromium: BrowserType, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    case = own_app.new_case()
    with kept_profile(chromium, profile, own_app) as context:
        screen = Screen(own_app, context.new_page(), case).open()
        screen.type(PLACE, " before")
        screen.is_saved()
        own_app.kill()
        expect(screen.banner).to_contain_text("Stop typing")
        screen.type(PLACE, f" {TYPED}")
        screen.says(PLACE, "NOT SAVED")
        screen.page.wait_for_timeout(ON_THE_DISK)
        end_at_once(profile)
    lying_about = files_with(FORMS, profile)
    own_app.start()
    kept = own_app.kept(case, PLACE)
    with kept_profile(chromium, profile, own_app) as context:
        screen = Screen(own_app, context.new_page(), case).open()
        screen.is_saved()
        shown = screen.control(PLACE).input_value()

    assert lying_about == []
    assert TYPED not in kept
    assert shown.endswith(f" before {TYPED}")
    assert own_app.kept(case, PLACE) == shown


def test_nothing_that_was_typed_stands_in_the_profile_of_the_browser(
    app: App, chromium: BrowserType, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    with kept_profile(chromium, profile, app) as context:
        screen = Screen(app, context.new_page(), app.new_case()).open()
        screen.type(PLACE, f" {TYPED}")
        screen.go("claim")
        screen.type("introduction", f" {TYPED}")
        screen.is_saved()
        screen.reload()
        stored = screen.page.evaluate(
            "JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])"
        )
        screen.go("claim")
        screen.kill_kernel()
        expect(screen.banner).to_contain_text("Stop typing")
        screen.type("introduction", f" {TYPED}")
        screen.says("introduction", "NOT SAVED")
        screen.page.goto("about:blank")

    assert stored == "[{},{},null]"
    assert files_with(FORMS, profile) == []
    assert files_with([b"rsu-nb"], profile) != []
