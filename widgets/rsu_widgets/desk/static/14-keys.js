// The page of keys, and the few keys of the desk: none that a browser or a screen reader uses.

const KEYS = [
  ["Tab, Shift+Tab", "the next or the last field, button or list"],
  ["Alt+Page Down, Alt+Page Up", "the next step, the step before"],
  ["Alt+Shift+Page Down, Alt+Shift+Page Up", "the next part of the page or the last one: head, steps, form, and what stands beside it; the form goes on where you left it"],
  ["Ctrl+I", "emphasis, in a text"],
  ["Ctrl+Z, Ctrl+Y", "undo and redo, in a text"],
  ["Arrow keys", "go among answers, none of which is given on the way; open and walk through the options of a box that has them"],
  ["Shift+Arrow keys", "select words, also in a document beside the form: Cite and Quote put them where you were writing"],
  ["Enter", "put the option in; open or close an item of a list"],
  ["Escape", "close the options, or this page"],
  ["Space", "tick a box, give the answer you are at, press a button"],
  ["?", "this page, while no field is being written in"],
];

function keysPage() {
  const dialog = make("dialog", { class: "rsu-keys", "aria-labelledby": "rsu-keys-title" },
    make("h2", { id: "rsu-keys-title", tabindex: "-1", autofocus: true }, "Keys"),
    make("dl", {}, ...KEYS.flatMap(([keys, what]) => [make("dt", {}, ...keys.split(", ").flatMap((key, at) => [at ? ", " : "", make("kbd", {}, key)])), make("dd", {}, what)])),
    button("Close", () => dialog.close()));
  return dialog;
}

/** Goes from one answer to the next and gives none: what is passed on the way is not for the record. */
function goAmongAnswers(event) {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const answers = by && event.target.type === "radio" ? [...event.target.closest("fieldset").querySelectorAll("[type=radio]")] : [];
  if (!answers.length || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  answers[(answers.indexOf(event.target) + by + answers.length) % answers.length].focus();
}

/** Answers the desk's own keys. */
function keyPressed(event, desk) {
  goAmongAnswers(event);
  const isWriting = event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select") !== null;
  if (event.key === "?" && !isWriting && !event.ctrlKey && !event.metaKey) { event.preventDefault(); desk.showKeys(); }
  if (event.altKey && !event.ctrlKey && (event.key === "PageDown" || event.key === "PageUp")) {
    event.preventDefault();
    const by = event.key === "PageDown" ? 1 : -1;
    if (event.shiftKey) goToPart(desk, by); else desk.goBy(by);
  }
}

/** Lets a text be walked through and selected with the arrow keys, and nothing of it be changed. */
function readByKeyboard(element) {
  const own = { contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-readonly": "true", "aria-label": "Text of the document", tabindex: "0", ...PRIVATE };
  for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
  for (const change of ["beforeinput", "paste", "cut", "drop", "dragstart"]) element.addEventListener(change, (event) => event.preventDefault());
  element.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  return element;
}

const REACHED = "a[href], button, input, textarea, select, summary, [tabindex]";

/** Goes to the next part of the page, or the one before: to where one was in it, else to where it begins. */
function goToPart(desk, by) {
  const parts = [...desk.root.querySelectorAll("[data-part]")];
  const now = parts.findIndex((part) => part.contains(document.activeElement));
  if (now >= 0) desk.leftAt.set(parts[now], document.activeElement);
  const part = parts[(now + by + parts.length) % parts.length];
  const left = desk.leftAt.get(part);
  const here = left?.isConnected && left.checkVisibility() ? left : null;
  const first = [...part.querySelectorAll(REACHED)].find((one) => one.checkVisibility());
  (here ?? part.querySelector("[aria-current]") ?? first)?.focus();
}
