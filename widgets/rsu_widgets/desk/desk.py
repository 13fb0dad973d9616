"""The desk: one widget that is the whole screen on which an officer works on one case."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import anywidget

from rsu_nb.errors import RsuError
from rsu_nb.store.browser_key import browser_key
from rsu_widgets.desk.acts.catalogue import ACTS
from rsu_widgets.desk.documents import document_of, documents_of
from rsu_widgets.desk.fields import class_of_list
from rsu_widgets.desk.messages import Message, UnreadableMessageError, message_from
from rsu_widgets.desk.new_ids import new_id
from rsu_widgets.desk.parts import screen_of_part
from rsu_widgets.desk.past_values import versions_of
from rsu_widgets.desk.screens.catalogue import screen_view
from rsu_widgets.desk.screens.kept import kept_view
from rsu_widgets.desk.screens.overview import overview
from rsu_widgets.desk.screens.reasons import changed_of, reasons_of
from rsu_widgets.desk.screens.step import step_view
from rsu_widgets.desk.screens.targets import targets_of
from rsu_widgets.desk.spelling import ASKS, Spelling
from rsu_widgets.desk.where import item_of, place_of, step_of
from rsu_widgets.stopping import fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_widgets.desk.work import Work

_STATIC: Final = Path(__file__).parent / "static"


def _joined(kind: str) -> str:
    """The parts of the page's script or style, in the order of their names."""
    return "\n".join(path.read_text("utf-8") for path in sorted(_STATIC.glob(f"*.{kind}")))


class Desk(anywidget.AnyWidget):
    """The screen of one case. The browser asks, and is answered; nothing is kept in the widget."""

    _esm = _joined("js")
    _css = _joined("css")

    def __init__(self, work: Work, step: str = "") -> None:
        super().__init__()
        self._work = work
        self._step = step or overview(work)["steps"][0]["key"]
        self._opened: str | None = None
        self._screen = ""
        self._field = ""
        self._said = ""
        self._may_undo = False
        self._keeps = False
        self._steps_told: dict[str, Any] = {}
        self._reasons_told: list[dict[str, Any]] = []
        self._spelling = Spelling(work)
        self._does: dict[str, Callable[[Message], None]] = {
            "hello": self._hello,
            "alive": self._alive,
            "go": self._go,
            "save": self._save,
            "add": self._add,
            "remove": self._remove,
            "drop": self._drop,
            "move": self._move,
            "undo": self._undo,
            "act": self._act,
            "history": self._history,
            "targets": self._targets,
            "documents": self._documents,
            "document": self._document,
        }
        self._does |= dict.fromkeys(ASKS, self._spell)
        self.on_msg(self._received)

    def _received(self, _: object, content: Any, __: object) -> None:
        """Do what the browser asks, or say in a sentence why not: it waits for an answer."""
        seq = content.get("seq", 0) if isinstance(content, dict) else 0
        try:
            message = message_from(content, self._does)
            self._does[message.do](message)
        except RsuError as error:
            self.send({"say": "refused", "seq": seq, "sentence": str(error)})
        except Exception as error:
            self.send({"say": "refused", "seq": seq, "sentence": f"This is {fault(error)}"})

    def _hello(self, message: Message) -> None:
        key = browser_key(self._work.store.session, self._work.case)
        self._keeps = message.args.get("keeps") is True
        self._work.take_in_others()  # the page before this one may just have saved
        self._steps_told = overview(self._work)
        self._reasons_told = []
        self.send(
            {
                "say": "desk",
                "seq": message.seq,
                "key": base64.b64encode(key).decode(),
                **self._steps_told,
                "view": self._view(),
                "reasons": [],
            }
        )
        self._tell()
        self._look_back()

    def _alive(self, message: Message) -> None:
        self.send({"say": "alive", "seq": message.seq})

    def _go(self, message: Message) -> None:
        self._work.take_in_others()
        step = str(message.args.get("step") or self._step)
        self._screen = str(message.args.get("screen") or "")
        is_other = step != self._step
        self._step, self._opened = step, message.place or None
        self._lead_to(str(message.args.get("field") or message.args.get("to") or ""))
        self._show(message)
        if is_other:
            self._look_back()

    def _look_back(self) -> None:
        """Show the screen again where the log says that something is to be looked at again."""
        before = self._work.again
        self._work.look_back()
        if self._work.again != before:
            self.send({"say": "view", "view": self._view()})

    def _lead_to(self, named: str) -> None:
        """Turn to the step and open the item of a field that is named by place, or in words."""
        if not named:
            return
        declared = self._work.drawn.standing.decision_type
        is_place = "/" in named
        place = named if is_place else place_of(named, self._work.data, declared) or ""
        self._field, self._screen = place, screen_of_part(place.split("/")[0])
        self._step = step_of(place, declared) or self._step
        self._opened = item_of(place)

    def _save(self, message: Message) -> None:
        was = message.args.get("was")
        kept = self._work.edit(
            message.place, message.value, was if isinstance(was, list) else None
        )
        self.send({"say": "ack", "seq": message.seq, **kept_view(kept, message.value)})
        self._tell()

    def _add(self, message: Message) -> None:
        part = class_of_list(message.place)
        name = new_id(part, self._work.data)
        member = {"id": name} if name else dict(message.args)
        self._field = self._work.add(message.place, member)
        self._opened = item_of(self._field)
        self._show(message)

    def _remove(self, message: Message) -> None:
        self._work.edit(message.place, None)
        item = item_of(message.place)
        self._opened = None if item == message.place else item
        self._show(message)

    def _drop(self, message: Message) -> None:
        self._work.drop(message.place)
        self._show(message)

    def _move(self, message: Message) -> None:
        by = message.args.get("by")
        self._work.move(message.place, by if by in {-1, 1} else 0)
        self._show(message)

    def _undo(self, message: Message) -> None:
        place = self._work.undo()
        self._lead_to(place or "")
        self._show(message)

    def _act(self, message: Message) -> None:
        name, _, subject = str(message.args.get("act", "")).partition(" ")
        if name not in ACTS:
            raise UnreadableMessageError
        values = message.args.get("values")
        done = ACTS[name](self._work, subject, values if isinstance(values, dict) else {})
        self._said, self._may_undo = done.words, done.may_undo
        self._lead_to(done.field)
        self._show(message)

    def _history(self, message: Message) -> None:
        found = {"place": message.place, "versions": versions_of(self._work, message.place)}
        self.send({"say": "history", "seq": message.seq, **found})

    def _targets(self, message: Message) -> None:
        found = targets_of(self._work, message.place)
        self.send({"say": "targets", "seq": message.seq, "targets": found})

    def _documents(self, message: Message) -> None:
        found = documents_of(self._work)
        self.send({"say": "documents", "seq": message.seq, "documents": found})

    def _document(self, message: Message) -> None:
        found = document_of(self._work, str(message.args.get("id", "")))
        self.send({"say": "document", "seq": message.seq, "document": found})

    def _spell(self, message: Message) -> None:
        self.send(self._spelling.answer(message))

    def _show(self, message: Message) -> None:
        self.send({"say": "view", "seq": message.seq, "view": self._view()})
        self._tell()

    def _tell(self) -> None:
        """The reasons as they now print and what each step still needs, where either changed."""
        reasons = reasons_of(self._work, self._step)
        if reasons != self._reasons_told:
            changed = changed_of(self._reasons_told, reasons) if self._keeps else reasons
            self._reasons_told = reasons
            self.send({"say": "reasons", "reasons": changed})
        steps = overview(self._work)
        if steps != self._steps_told:
            self._steps_told = steps
            self.send({"say": "steps", **steps})

    def _view(self) -> dict[str, Any]:
        view = (
            screen_view(self._work, self._screen)
            if self._screen
            else step_view(self._work, self._step, self._opened)
        )
        view |= {"step": self._step, "is_read_only": self._work.stage.is_closed}
        view |= {"field": self._field, "said": self._said, "may_undo": self._may_undo}
        self._field, self._said, self._may_undo = "", "", False
        return view
