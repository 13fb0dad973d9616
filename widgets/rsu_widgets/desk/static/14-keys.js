// The page of keys, and the few keys of the desk: none that a browser or a screen reader uses.

const KEYS = [
  ["Tab, Shift+Tab", "the next or the last field, button or list"],
  ["Alt+Page Down, Alt+Page Up", "the next step, the step before"],
  ["Ctrl+I", "emphasis, in a text"],
  ["Ctrl+Z, Ctrl+Y", "undo and redo, in a text"],
  ["Arrow keys", "choose among options; open the options of a field that has them"],
  ["Enter", "put the option in; open or close an item of a list"],
  ["Escape", "close the options, or this page"],
  ["Space", "tick a box, choose an answer, press a button"],
  ["?", "this page, while no field is being written in"],
];

function keysPage() {
  const dialog = make("dialog", { class: "rsu-keys", "aria-labelledby": "rsu-keys-title" },
    make("h2", { id: "rsu-keys-title" }, "Keys"),
    make("dl", {}, ...KEYS.flatMap(([keys, what]) => [make("dt", {}, ...keys.split(", ").flatMap((key, at) => [at ? ", " : "", make("kbd", {}, key)])), make("dd", {}, what)])),
    button("Close", () => dialog.close()));
  return dialog;
}

/** Answers the desk's own keys. */
function keyPressed(event, desk) {
  const isWriting = event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select") !== null;
  if (event.key === "?" && !isWriting && !event.ctrlKey && !event.metaKey) { event.preventDefault(); desk.showKeys(); }
  if (event.altKey && !event.ctrlKey && !event.shiftKey && (event.key === "PageDown" || event.key === "PageUp")) {
    event.preventDefault();
    desk.goBy(event.key === "PageDown" ? 1 : -1);
  }
}
