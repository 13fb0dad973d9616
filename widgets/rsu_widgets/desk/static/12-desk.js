// The desk: frame, steps, form and reasons of one case, and the saved state in sight of all of them.

class Desk {
  constructor(model, root) {
    this.root = root;
    this.model = model;
    this.statuses = new Map();
    this.root.classList.add("rsu-desk");
    this.root.replaceChildren(make("p", { role: "status" }, "Opening the case…"));
    this.crashCopy = null;
    this.line = new Line(model, { keep: (...told) => this.crashCopy?.keep(...told) ?? Promise.resolve(), forget: (place) => this.crashCopy?.forget(place) ?? Promise.resolve() }, (what) => this.told(what));
    this.line.ask({ do: "hello" });
    this.warn = (event) => { if (this.line.isBehind) event.preventDefault(); };
    window.addEventListener("beforeunload", this.warn);
  }

  close() {
    window.removeEventListener("beforeunload", this.warn);
    this.line.close();
  }

  // What a person does.

  edit(place, value, now = false) { this.line.type(place, value, now); }
  open(place) { this.line.ask({ do: "go", place: place ?? "", args: { step: this.view.step } }); this.focusOn = place; }
  go(step) { this.focusOn = "title"; this.line.ask({ do: "go", args: { step } }); }
  add(place) { this.focusOn = "new"; this.line.ask({ do: "add", place }); }
  remove(place) { this.line.ask({ do: "remove", place }); }
  say(place, words) { this.show(place, "problem", [words]); }

  // What the kernel says.

  told(what) {
    if (what.lost) return this.lose();
    if (what.found) return this.find();
    if (what.status) return this.show(what.place, what.status, what.sentence ? [what.sentence] : []);
    const does = { desk: "began", view: "viewed", steps: "framed", reasons: "reasoned", ack: "kept", refused: "refused" }[what.message.say];
    if (does) this[does](what.message);
  }

  async began(message) {
    this.crashCopy = new CrashCopy(message.case);
    await this.crashCopy.unlock(message.key).catch(() => {});
    this.layOut(message);
    this.viewed(message);
    this.framed(message);
    this.reasoned(message);
    for (const { place, value } of await this.crashCopy.kept().catch(() => [])) this.edit(place, value, true);
  }

  viewed(message) {
    this.view = message.view;
    const before = focused(this.main);
    this.main.replaceChildren(
      make("h1", { tabindex: "-1", id: "rsu-title" }, this.view.title),
      make("p", { class: "rsu-asks" }, this.view.asks),
      ...this.view.groups.map((group) => GROUPS[group.group](group, this)),
      this.needsOf(this.view.needs));
    for (const [place, status] of this.statuses) this.show(place, status.kind, status.words);
    this.focus(before);
  }

  focus(before) {
    if (this.focusOn === "title") this.main.querySelector("h1").focus();
    else if (this.focusOn) this.main.querySelector(".rsu-detail :is(input, textarea, select)")?.focus();
    else refocus(this.main, before);
    this.focusOn = null;
  }

  framed(message) {
    const steps = message.steps.map((step) => make("li", {}, make("button", {
      type: "button",
      "aria-current": step.key === this.view.step ? "step" : null,
      onclick: () => this.go(step.key),
    }, step.title, make("span", { class: "rsu-needs" }, step.is_open ? (step.needs ? ` ${step.needs} to do` : " done") : " later"))));
    this.steps.replaceChildren(...steps);
    this.stage.textContent = message.stage.replace("-", " ");
  }

  reasoned(message) {
    const blocks = message.reasons.map((block) => make("div", { class: `rsu-block rsu-by-${block.class}` }, fromHtml(block.html), restsOn(block)));
    this.reasons.replaceChildren(...blocks);
  }

  kept(message) {
    const differences = message.differences.map((one) => `Somebody else has: “${one.saved}”. You typed: “${one.typed}”.`);
    this.show(message.place, message.state, message.state === "held" ? [...message.problems, ...differences] : []);
    if (message.state === "saved" && needsLook(message.place)) this.line.ask({ do: "go", place: this.opened(), args: { step: this.view.step } });
  }

  opened() { return this.main.querySelector("[data-detail]")?.dataset.detail ?? ""; }

  refused(message) {
    if (message.place) this.show(message.place, "not-saved", [message.sentence]);
    else this.announce(message.sentence, true);
  }

  // What is shown of it.

  layOut(message) {
    this.saved = make("p", { role: "status", class: "rsu-saved" }, "All saved.");
    this.stage = make("span", {});
    this.banner = make("div", { role: "alert", class: "rsu-banner" });
    this.steps = make("ol", {});
    this.main = make("main", { id: "rsu-main" });
    this.reasons = make("div", {});
    this.root.replaceChildren(
      make("a", { class: "rsu-skip", href: "#rsu-main" }, "Skip to the form"),
      make("header", {}, make("p", {}, make("strong", {}, message.case), ` ${message.kind} `, this.stage), this.saved),
      this.banner,
      make("nav", { "aria-label": "Steps of the decision" }, this.steps),
      this.main,
      make("aside", { "aria-label": "The reasons, as they print" }, make("h2", {}, "The reasons, as they print"), this.reasons));
  }

  show(place, kind, words = []) {
    this.statuses.set(place, { kind, words });
    if (kind === "saved") this.statuses.delete(place);
    const line = this.root.querySelector(`.rsu-status[data-status="${CSS.escape(place)}"]`);
    if (line) {
      line.dataset.kind = kind;
      line.replaceChildren(kind === "problem" ? words.join(" ") : [WORDS[kind], ...words].join(" "));
    }
    this.announce({ typing: "Not saved yet.", saving: "Saving…", saved: "All saved.", held: "Kept.", problem: null }[kind] ?? words[0] ?? WORDS[kind]);
  }

  announce(words, isAlarm = false) {
    if (!words || !this.saved) return;
    if (isAlarm) this.banner.textContent = words;
    else if (this.saved.textContent !== words) this.saved.textContent = this.line.isBehind && words === "All saved." ? "Saving…" : words;
  }

  needsOf(needs) {
    const items = needs.map((need) => make("li", {}, need.what));
    return make("section", { class: "rsu-group", "aria-label": "Still to be done" }, make("h2", {}, "Still to be done"),
      items.length ? make("ul", {}, ...items) : make("p", {}, "Nothing in this step."));
  }

  lose() {
    this.root.classList.add("rsu-is-lost");
    this.banner?.replaceChildren(
      "The connection to the case is lost. Stop typing: what you typed so far is kept in this browser, locked, and goes in by itself once the page is back. ",
      button("Load the page again", () => { window.removeEventListener("beforeunload", this.warn); location.reload(); }));
  }

  find() {
    this.root.classList.remove("rsu-is-lost");
    this.banner?.replaceChildren();
  }
}

function restsOn(block) {
  return block.rests_on.length ? make("p", { class: "rsu-rests" }, `Rests on ${block.rests_on.join(", ")}`) : null;
}

/** Whether an edit at a place may change which questions are live. */
function needsLook(place) {
  return /^determination\/.*\/(answer|conclusion|reading)$/.test(place);
}

function focused(main) {
  const element = document.activeElement;
  const place = element?.closest?.("[data-place]")?.dataset.place;
  return main.contains(element) && place ? { place, tag: element.tagName, value: element.value, start: element.selectionStart, end: element.selectionEnd } : null;
}

function refocus(main, before) {
  if (!before) return;
  const field = main.querySelector(`[data-place="${CSS.escape(before.place)}"]`);
  const controls = [...(field?.querySelectorAll(before.tag) ?? []), ...(field?.matches(before.tag) ? [field] : [])];
  const control = controls.find((one) => one.value === before.value) ?? controls[0];
  control?.focus({ preventScroll: true });
  if (before.start !== null && before.start !== undefined && control?.setSelectionRange && control.type !== "radio" && control.type !== "checkbox") control.setSelectionRange(before.start, before.end);
}

export default {
  render({ model, el }) {
    const desk = new Desk(model, el);
    return () => desk.close();
  },
};
