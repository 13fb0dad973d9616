// The desk: what a person does on it, what the kernel says, and what is shown of both.

class Desk {
  constructor(model, root) {
    Object.assign(this, { root, model, fields: new Map(), groups: new Map(), statuses: new Map(), problems: new Map(), unfolded: new Map(), leftAt: new Map(), things_: [], roles_: [], names: [], held: 0, waits: {}, view: null, early: [] });
    root.classList.add("rsu-desk");
    root.lang = "en-NZ";
    this.address = location.hash;
    root.replaceChildren(make("p", { role: "status" }, "Opening the case…"));
    this.crashCopy = new CrashCopy();
    this.line = new Line(model, this.crashCopy, (what) => this.told(what));
    this.reasons = new Reasons(this);
    this.documents = new Documents(this);
    this.things = () => this.things_;
    this.roles = () => this.roles_;
    this.warn = (event) => { if (this.line.isBehind) { event.preventDefault(); event.returnValue = ""; } };
    this.press = (event) => keyPressed(event, this);
    window.addEventListener("beforeunload", this.warn);
    document.addEventListener("keydown", this.press);
    this.hear = (event) => { event.preventDefault(); if (event.detail.isLost) this.line.lose(); else this.line.beat(); };
    window.addEventListener("rsu-line", this.hear);
    watchKernel(model, () => this.line.lose());
    this.line.ask({ do: "hello", args: { tab: this.crashCopy.page, keeps: true } });
  }

  close() {
    window.removeEventListener("rsu-line", this.hear);
    window.removeEventListener("beforeunload", this.warn);
    document.removeEventListener("keydown", this.press);
    this.line.close();
  }

  // What a person does.

  /** Where the cursor is wanted once the kernel has answered, unless the person has put it elsewhere by then. */
  wantCursor(where) { Object.assign(this, { focusOn: where, focusWas: document.activeElement, focusSeq: this.line.seq + 1 }); }

  edit(place, value, now = false) { this.problems.delete(place); this.line.type(place, value, now); }
  problem(place, words) { if (words) this.problems.set(place, words); else this.problems.delete(place); this.drawStatus(place); }
  settle(place, value) { this.line.settle(place, value); this.fields.get(place)?.take(this.line.pending(place)?.value ?? this.line.shown.get(place)); this.drawChoices(); this.focusPlace(place); }
  giveUp(place) { const edit = this.line.pending(place); if (edit) this.line.done(edit, "saved", { now: edit.was[0] ?? null }); this.drawChoices(); }
  ask(does, args = {}, place = "") { return this.line.ask({ do: does, place, args }); }
  open(place) { this.wantCursor(place ? "item" : null); this.ask("go", { step: this.view.step }, place ?? ""); }
  go(step) { this.wantCursor("title"); this.ask("go", { step }); }
  goScreen(screen) { this.wantCursor("title"); this.ask("go", { screen }); }
  add(place) { this.wantCursor("new"); this.before = new Set(this.places()); this.ask("add", {}, place); }
  move(place, by) { this.ask("move", { by }, place); }
  act(act, values, refused) { this.wantCursor("said"); this.acting = { refused, seq: this.ask("act", { act, values }) }; }
  askHistory(place) { this.ask("history", {}, place); }

  remove(place, name) {
    this.takenOut = name;
    this.ask("remove", {}, place);
  }

  undo() { this.wantCursor("undone"); this.ask("undo"); }

  goBy(by) {
    const steps = [...this.frame.steps.querySelectorAll("[data-step]")].map((one) => one.dataset.step);
    const next = steps[steps.indexOf(this.view.step) + by];
    if (next) this.go(next);
  }

  /** Leads to a field: on this screen at once, else by asking the kernel for its screen. */
  goTo(place) {
    if (this.focusPlace(place)) return;
    this.wantCursor({ place });
    this.ask("go", { step: this.view.step, field: place });
  }

  goToThing(name) {
    const item = this.frame.form.querySelector(`[data-item$="/${CSS.escape(name)}"]`);
    if (item) return this.open(item.dataset.item);
    this.wantCursor("item");
    this.ask("go", { step: this.view.step, to: name });
  }

  putBack(place, value) {
    this.edit(place, value, true);
    this.fields.get(place)?.take(value);
    this.focusPlace(place);
  }

  // What the kernel says.

  told(what) {
    if (what.lost) return this.lose();
    if (what.found) return this.find();
    if (what.resumed) return this.fields.get(what.resumed)?.take(what.value);
    if (what.status) return this.showStatus(what);
    if (this.early && what.message.say !== "desk") return this.tooEarly(what);
    const does = { desk: "began", view: "viewed", steps: "framed", reasons: "reasoned", ack: "kept", refused: "refused", history: "pastShown", documents: "listed", document: "documentShown", spelling: "spellingTold", suggestions: "spellingTold", names: "spellingTold", targets: "targetsTold" }[what.message.say];
    if (does) this[does](what.message);
  }

  async began(message) {
    await this.crashCopy.unlock(message.key).catch(() => {});
    const kept = await this.line.leftBehind();
    this.frame = frameOf(message, this);
    this.voice = new Voice(this.frame.voice);
    this.root.replaceChildren(...this.frame.element);
    for (const edit of kept) this.line.resume(edit);
    this.viewed(message);
    this.framed(message);
    this.reasoned(message);
    this.comeBack();
    if (kept.length) this.voice.say("What you had typed and was not saved is put in again.");
    const early = this.early;
    this.early = null;
    for (const what of early) this.told(what);
  }

  /** What comes before the page is drawn waits; why it cannot be drawn is said. */
  tooEarly(what) {
    this.early.push(what);
    if (what.message.say === "refused") this.root.replaceChildren(make("p", { class: "rsu-problem", role: "alert" }, what.message.sentence));
  }

  /** A page that is loaded again shows what it showed before: the address has the step and the open item, and no words. */
  comeBack() {
    const [step, place] = decodeURIComponent(this.address.slice(1)).split(":");
    if (step && step !== this.view.step && [...this.frame.steps.querySelectorAll("[data-step]")].some((one) => one.dataset.step === step)) this.ask("go", { step }, place ?? "");
  }

  viewed(message) {
    const isOther = !this.view || message.view.step !== this.view.step || message.view.screen !== this.view.screen;
    this.view = message.view;
    if (this.view.said) for (const name of [...this.groups.keys()]) if (name.startsWith("actions ")) this.groups.delete(name);   // what was filled in for an act is used up
    if (isOther) { this.fields.clear(); this.groups.clear(); this.root.scrollTo(0, 0); }
    const before = cursorIn(this.frame.form);
    this.draw();
    this.markStep();
    this.lock();
    if (this.view.screen === "step") history.replaceState(null, "", `#${encodeURIComponent([this.view.step, this.opened()].filter(Boolean).join(":"))}`);
    for (const place of this.fields.keys()) this.drawStatus(place);
    this.drawChoices();
    if (!this.focusOn || message.seq >= this.focusSeq) this.placeCursor(before, isOther);
    if (this.view.said) this.voice.say(this.view.said);
  }

  framed(message) {
    this.held = message.held ?? this.held;
    this.takeWaits(message.waits ?? this.waits);
    this.things_ = message.things ?? this.things_;
    this.roles_ = message.roles ?? this.roles_;
    this.names = message.names ?? this.names;
    const { step, screen } = document.activeElement?.dataset ?? {};
    this.frame.steps.replaceChildren(...message.steps.map((step, at) => stepItem(step, at + 1, this)));
    if (message.screens) this.frame.screens.replaceChildren(...message.screens.map((screen) => screenItem(screen, this)));
    const before = step ? `[data-step="${CSS.escape(step)}"]` : screen ? `[data-screen="${CSS.escape(screen)}"]` : null;
    if (before) this.frame.nav.querySelector(before)?.focus();
    this.frame.stage.textContent = message.stage.replace("-", " ");
    if (message.needs) this.drawNeeds(message.needs);
    this.drawSaved();
  }

  reasoned(message) { this.reasons.show(message.reasons); }

  kept(message) {
    if (message.state === "saved" && needsLook(message.place)) this.ask("go", { step: this.view.step }, this.opened());
  }

  refused(message) {
    this.takenOut = this.focusOn = null;
    const { seq, refused } = this.acting ?? {};
    if (seq === message.seq && refused.isConnected) refused.textContent = message.sentence;
    else if (!message.place) { this.frame?.choices.replaceChildren(make("p", { class: "rsu-problem", role: "alert" }, message.sentence)); }
  }

  pastShown(message) {
    const dialog = historyPage(message, this);
    this.root.append(dialog);
    dialog.showModal();
  }

  listed(message) { this.documents.showList(message.documents); }
  documentShown(message) { this.documents.show(message.document); }
}

/** Tells when the kernel of a notebook is seen to be gone, before a message goes unanswered. */
function watchKernel(model, lost) {
  const kernel = model.widget_manager?.kernel;
  const gone = new Set(["restarting", "autorestarting", "dead", "terminating"]);
  kernel?.statusChanged?.connect((_, status) => { if (gone.has(status)) lost(); });
  kernel?.connectionStatusChanged?.connect((_, status) => { if (status !== "connected") lost(); });
}

/** Whether an edit at a place may change which questions are live. */
function needsLook(place) {
  return /^determination\/.*\/(answer|conclusion|reading)$/.test(place);
}
