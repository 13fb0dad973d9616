"""*My cases*: the screen on which an officer finds, opens and begins cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import anywidget

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.errors import RsuError
from rsu_nb.record.begun import FirstThings, begun_record
from rsu_nb.store.entry import Stage
from rsu_nb.store.own_cases import Wanted, own_cases
from rsu_widgets.cases.row import STAGES, TITLES, row_of
from rsu_widgets.stopping import fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.store.store import Store

_HERE: Final = Path(__file__).parent / "static"
_KIT: Final = Path(__file__).parents[1] / "desk" / "static" / "01-elements.js"
_LONGEST: Final = 300
_INVENTED: Final = "An invented case, opened for practice"
_FIRST: Final = ("officer_name", "designation", "full_name", "country", "country_name")


class MyCases(anywidget.AnyWidget):
    """The list of one officer's cases. The browser asks, and is answered."""

    _esm = "\n".join(path.read_text("utf-8") for path in (_KIT, _HERE / "cases.js"))
    _css = (_HERE / "cases.css").read_text("utf-8")

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._does: dict[str, Callable[[dict[str, str]], dict[str, Any]]] = {
            "list": self._list,
            "new": self._new,
            "alive": lambda _: {"say": "alive"},
        }
        self.on_msg(self._received)

    def _received(self, _: object, content: Any, __: object) -> None:
        """Do what the browser asks, or say in a sentence why not."""
        asked = content if isinstance(content, dict) else {}
        seq = asked.get("seq", 0)
        try:
            does = self._does.get(str(asked.get("do")))
            if does:
                self.send({"seq": seq, **does(_texts(asked.get("args")))})
        except RsuError as error:
            self.send({"say": "refused", "seq": seq, "sentence": str(error)})
        except Exception as error:  # what an unforeseen error says may be somebody's words
            self.send({"say": "refused", "seq": seq, "sentence": f"This is {fault(error)}"})

    def _list(self, args: dict[str, str]) -> dict[str, Any]:
        stage = Stage(args["stage"]) if args.get("stage") in set(Stage) else None
        wanted = Wanted(
            stage=stage,
            before=args.get("before", ""),
            decision_type=args.get("decision_type", ""),
            named=args.get("named", ""),
        )
        page = own_cases(self._store.session, wanted)
        today = self._store.session.today()
        return {
            "say": "list",
            "officer": self._store.session.officer,
            "rows": [row_of(own, today) for own in page.cases],
            "goes_on": page.goes_on,
            "is_first": not wanted.before,
            "stages": [[stage.value, words] for stage, words in STAGES.items()],
            "kinds": list(map(list, TITLES.items())),
        }

    def _new(self, args: dict[str, str]) -> dict[str, Any]:
        from rsu_nb.notebook.pinning import pin_first  # reads in all that checks a notebook

        store = self._store
        kind = decision_type(args.get("decision_type", "")).key
        first = FirstThings(
            officer=store.session.officer,
            is_invented=_INVENTED if args.get("is_invented") else "",
            **{name: args.get(name, "") for name in _FIRST},
        )
        record = begun_record(kind, store.next_reference(), store.session.today(), first)
        store.new_case(record)
        pin_first(store, record)
        return {"say": "opened", "case": record.case}


def _texts(args: Any) -> dict[str, str]:
    """What the browser sent along, as short texts."""
    given = args if isinstance(args, dict) else {}
    return {
        str(key): value.strip()[:_LONGEST]
        for key, value in given.items()
        if isinstance(value, str)
    }
