// The frame of the screen: header, steps, form, and beside it the reasons or a document.

function frameOf(message, desk) {
  const toggle = (words, panel) => make("button", { type: "button", "data-panel": panel, "aria-pressed": String(panel === "reasons"), onclick: () => desk.showPanel(panel, true) }, words);
  const frame = {
    saved: make("p", { class: "rsu-saved", "data-kind": "saved" }, "All saved"),
    stage: make("span", { class: "rsu-stage" }),
    voice: make("div", { class: "rsu-unseen", role: "status", "aria-live": "polite" }),
    banner: make("div", { role: "alert", class: "rsu-banner" }),
    steps: make("ol", {}),
    screens: make("ul", { class: "rsu-screens" }),
    choices: make("div", { class: "rsu-undecided" }),
    form: make("div", { class: "rsu-form" }),
    keys: keysPage(),
  };
  frame.nav = make("nav", { "aria-label": "Steps of the decision", "data-part": "" }, frame.steps, frame.screens);
  frame.main = make("main", { id: "rsu-main", "data-part": "" }, frame.choices, frame.form);
  frame.panels = { reasons: desk.reasons.element, documents: desk.documents.element };
  frame.toggles = [toggle("Reasons", "reasons"), toggle("Documents", "documents")];
  frame.element = [
    make("a", { class: "rsu-skip", href: "#rsu-main", onclick: (event) => { event.preventDefault(); desk.title.focus(); } }, "Skip to the form"),
    make("header", { "data-part": "" },
      myCases(), make("p", { class: "rsu-case" }, make("strong", {}, message.case), " ", frame.stage, ` · ${message.kind}`), frame.saved,
      make("p", { class: "rsu-buttons" }, ...frame.toggles, button("Print", () => window.print()), button("Keys", () => desk.showKeys()))),
    frame.banner, frame.voice,
    frame.nav,
    frame.main,
    make("aside", { "aria-label": "Beside the form", "data-part": "" }, desk.reasons.element, desk.documents.element),
    frame.keys,
  ];
  return frame;
}

/** The way back to the list of cases: in the app, which has one; a notebook has none. */
function myCases() {
  return /\/draft\.ipynb$/.test(location.pathname) ? make("a", { class: "rsu-back", href: "my_cases.ipynb" }, "My cases") : null;
}

/** The button of a step, with what the step still needs. */
function stepItem(step, number, desk) {
  const needs = step.is_open ? (step.needs ? `${step.needs} to do` : step.is_untouched ? "nothing yet" : "done") : "later";
  return make("li", {}, make("button", { type: "button", "data-step": step.key, "aria-current": desk.view?.screen === "step" && step.key === desk.view.step ? "step" : null, onclick: () => desk.go(step.key) },
    `${number}. ${step.title} `, make("span", { class: "rsu-needs" }, needs)));
}

function screenItem(screen, desk) {
  return make("li", {}, make("button", { type: "button", "data-screen": screen.key, "aria-current": screen.key === desk.view?.screen ? "page" : null, onclick: () => desk.goScreen(screen.key) },
    screen.title, screen.says ? make("span", { class: "rsu-needs" }, ` ${screen.says}`) : null));
}

/** What a step is for: a line is shown, more is folded. */
function asksOf(words) {
  if (!words) return null;
  return words.length < 200 ? make("p", { class: "rsu-asks" }, words)
    : make("details", { class: "rsu-asks" }, make("summary", {}, "What this step is for"), make("p", {}, words));
}

/** What a step still needs, each leading to where it is done. */
function needsOf(needs, desk) {
  if (!needs) return null;
  const items = needs.map((need) => make("li", {}, need.place ? button(need.what, () => desk.goTo(need.place), "rsu-link") : need.what));
  return make("section", { class: "rsu-group rsu-todo", "aria-label": "Still to be done" }, make("h2", {}, "Still to be done"),
    items.length ? make("ul", {}, ...items) : make("p", {}, "Nothing in this step."));
}

/** Earlier versions of one text, each of which can be put back. */
function historyPage(message, desk) {
  const versions = message.versions.map((one) => make("li", {},
    make("p", {}, make("strong", {}, one.at), one.by ? ` ${one.by}` : ""),
    make("blockquote", { dir: "auto" }, inWords(one.value)),
    button("Put this back", () => { desk.putBack(message.place, one.value); dialog.close(); })));
  const dialog = make("dialog", { class: "rsu-history", "aria-labelledby": "rsu-history-title", onclose: () => dialog.remove() },
    make("h2", { id: "rsu-history-title", tabindex: "-1", autofocus: true }, "Earlier versions"),
    versions.length ? make("ol", {}, ...versions) : make("p", {}, "There is no earlier version of this text."),
    button("Close", () => dialog.close()));
  return dialog;
}

/** Where the cursor is: the place, which of its controls, and where in the words. */
function cursorIn(form) {
  const element = document.activeElement;
  if (!form.contains(element)) return null;
  const holder = element.closest("[data-place], [data-item], [data-detail], [data-list]");
  const name = holder && ["place", "item", "detail", "list"].find((one) => holder.dataset[one] !== undefined);
  const controls = [...(holder?.querySelectorAll(CONTROL) ?? [])];
  return { element, by: name && `[data-${name}="${CSS.escape(holder.dataset[name])}"]`, at: controls.indexOf(element), start: element.selectionStart, end: element.selectionEnd, words: element.textContent };
}

const CONTROL = "input, textarea, select, button, summary";

/** Puts the cursor back where it was, else at the nearest thing that is still there. */
function restoreCursor(form, before) {
  if (!before || document.activeElement === before.element) return;
  const holder = before.by ? form.querySelector(before.by) : null;
  const item = before.element.closest("[data-detail]")?.dataset.detail;
  const closed = item && form.querySelector(`[data-item="${CSS.escape(item)}"]`);
  const target = before.element.isConnected ? before.element : closed && !form.querySelector(".rsu-detail") ? closed : holder?.matches(CONTROL) ? holder : [...(holder?.querySelectorAll(CONTROL) ?? [])][Math.max(before.at, 0)];
  if (!target) return form.querySelector("h1").focus();
  target.focus({ preventScroll: true });
  if (target === before.element && typeof before.start === "number" && /^(text|textarea)$/.test(target.type)) target.setSelectionRange(before.start, before.end);
}
