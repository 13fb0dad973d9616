// How the desk draws: only what changed is made anew, and the cursor stays or goes where it is wanted.

Object.assign(Desk.prototype, {
  draw() {
    const { form } = this.frame;
    this.title ??= make("h1", { tabindex: "-1", id: "rsu-title" });
    if (this.title.textContent !== this.view.title) this.title.textContent = this.view.title;
    if (this.asked !== this.view.asks) Object.assign(this, { asked: this.view.asks, asks: asksOf(this.view.asks) });
    this.undone = this.takenOut ? this.undoOf(this.takenOut) : null;
    this.takenOut = null;
    const isTold = this.view.may_undo && this.placing?.tell(this.view.said);
    const said = this.view.said && !isTold ? make("p", { class: "rsu-said" }, this.view.said) : null;
    const groups = this.view.groups.map((group, number) => this.groupOf(group, number));
    this.needs = needsOf(this.view.needs, this);
    const sealed = this.view.is_read_only ? make("p", { class: "rsu-said" }, "This case is sealed: it can be read here and not changed.") : null;
    replaceChildrenOf(form, [this.title, sealed, this.asks, said, this.undone, ...groups, this.needs].filter(Boolean));
  },

  /** A sealed case can be read and not typed into. */
  lock() {
    const isLocked = this.view.is_read_only === true;
    this.frame.form.classList.toggle("rsu-read-only", isLocked);
    for (const one of this.frame.form.querySelectorAll(".rsu-field:not(.rsu-action *) :is(input, textarea, select)")) {
      if (one.matches("textarea, input[type=text]")) one.readOnly = isLocked; else one.disabled = isLocked;
    }
  },

  /** The element of a group: as it was where nothing but values changed, else made anew of its fields. */
  groupOf(group, number) {
    const name = nameOfGroup(group, number);
    const shape = shapeOfGroup(group);
    const before = this.groups.get(name);
    if (before?.shape === shape && (group.nodes ?? []).every((node) => node.node !== "field" || this.fields.has(node.place))) {
      for (const node of fieldsWithin(group)) fieldOf(node, this);
      return before.element;
    }
    const element = GROUPS[group.group](group, this);
    this.groups.set(name, { shape, element });
    return element;
  },

  undoOf(name) {
    return make("p", { class: "rsu-undone", role: "group", "aria-label": "Taken out" }, `${name} was taken out. `, button("Undo", () => this.undo()));
  },

  drawNeeds(needs) {
    const fresh = needsOf(needs, this);
    if (!this.needs || JSON.stringify(this.view.needs) === JSON.stringify(needs)) return;
    this.view.needs = needs;
    const before = cursorIn(this.frame.form);
    this.needs.replaceWith(fresh);
    this.needs = fresh;
    restoreCursor(this.frame.form, before);
  },

  markStep() {
    for (const one of this.frame.steps.querySelectorAll("[data-step]")) mark(one, "step", this.view.screen === "step" && one.dataset.step === this.view.step);
    for (const one of this.frame.screens.querySelectorAll("[data-screen]")) mark(one, "page", one.dataset.screen === this.view.screen);
    this.frame.nav.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  },

  isUnfolded(place, isThere) { return this.unfolded.get(place) ?? isThere; },
  opened() { return this.frame.form.querySelector("[data-detail]")?.dataset.detail ?? ""; },
  places() { return [...this.frame.form.querySelectorAll("[data-place]")].map((one) => one.dataset.place); },

  placeCursor(before, isOther) {
    const hasMoved = before && before.element !== this.focusWas;
    const wanted = hasMoved ? null : this.focusOn;
    this.focusOn = null;
    if (this.undone) return this.undone.querySelector("button").focus();
    if (wanted === "title" || (isOther && !wanted)) return this.title.focus({ preventScroll: true });
    if (wanted === "said") return this.focusPlace(this.view.field ?? "") || this.title.focus();
    if (wanted === "new") return this.focusNew();
    if (wanted === "undone") return this.focusPlace(this.view.field ?? "") || (this.frame.form.querySelector(`[data-item="${CSS.escape(this.view.field ?? "")}"]`) ?? this.title).focus();
    if (wanted === "item") return (this.frame.form.querySelector(".rsu-detail :is(input, textarea, select)") ?? this.title).focus();
    if (wanted?.place) return this.focusPlace(wanted.place) || this.focusPlace(this.view.field ?? "") || this.title.focus();
    restoreCursor(this.frame.form, before);
  },

  /** The first field of what was added: of what was not there before. */
  focusNew() {
    const added = [...this.frame.form.querySelectorAll("[data-place]")].find((one) => !this.before.has(one.dataset.place) && one.querySelector("input, textarea, select"));
    (added?.querySelector("input, textarea, select") ?? this.title).focus();
  },

  /** Puts the cursor into a field, or the first field at or below a place; false where none is shown. */
  focusPlace(place) {
    const escaped = CSS.escape(place);
    const field = !place ? null : this.frame.form.querySelector(`[data-place="${escaped}"], [data-place^="${escaped}/"]`);
    const control = field?.querySelector("input, textarea, select");
    if (!control) return false;
    for (let outer = field.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
    control.focus();
    control.scrollIntoView({ block: "center" });
    return true;
  },

  showPanel(name, isAsked = false) {
    for (const [key, panel] of Object.entries(this.frame.panels)) panel.hidden = key !== name;
    for (const toggle of this.frame.toggles) toggle.setAttribute("aria-pressed", String(toggle.dataset.panel === name));
    if (name === "documents" && !this.documents.document) this.documents.ask();
    if (isAsked) this.frame.panels[name].querySelector("h2").focus({ preventScroll: true });
  },

  showKeys() { this.frame.keys.showModal(); },

  // What became of edits.

  showStatus({ status, place, sentence, problems = [], now, typed }) {
    const words = sentence ? [sentence] : problems;
    this.statuses.set(place, { kind: status, words });
    if (["saved", "held"].includes(status) && !isSameText(now, typed)) this.fields.get(place)?.take(now);
    this.drawStatus(place);
    this.drawSaved();
    if (!this.voice) return;
    if (status === "typing" || status === "saving") return this.voice.hush();
    if (["not-saved", "conflict", "no-copy"].includes(status)) this.drawChoices();
    this.voice.say([WORDS[status], ...words].join(" "));
  },

  /** What waits beside the record, by place: what waited and went in by itself is then shown as saved. */
  takeWaits(waits) {
    this.waits = waits;
    for (const [place, status] of this.statuses) {
      if (status.kind !== "held") continue;
      Object.assign(status, place in waits ? { words: [waits[place]] } : { kind: "saved", words: [] });
      this.drawStatus(place);
    }
  },

  drawStatus(place) {
    const line = this.root.querySelector(`.rsu-status[data-status="${CSS.escape(place)}"]`);
    if (!line) return;
    const waits = place in this.waits ? { kind: "held", words: [this.waits[place]] } : {};
    const { kind = "", words = [] } = this.statuses.get(place) ?? waits;
    const problem = this.problems.get(place);
    line.dataset.kind = problem && kind !== "not-saved" ? "problem" : kind;
    const says = [WORDS[kind], ...(problem ? [] : words), problem].filter(Boolean).join(" ");
    if (line.textContent !== says) line.textContent = says;
  },

  drawSaved() {
    if (!this.frame) return;
    const { kind, words } = savedState(this.line, this.held);
    this.frame.saved.dataset.kind = kind;
    if (this.frame.saved.textContent !== words) this.frame.saved.textContent = words;
  },

  /** The texts that wait for a choice: at their field where it is shown, else above the form. */
  drawChoices() {
    if (!this.frame) return;
    const elsewhere = [];
    for (const old of this.frame.main.querySelectorAll(".rsu-undecided-text")) old.remove();
    for (const edit of this.line.edits.values()) {
      const field = this.fields.get(edit.place)?.element;
      const isShown = field?.isConnected;
      if (edit.state === "conflict") {
        const choice = choiceBetween(edit, this);
        if (isShown) field.append(choice); else elsewhere.push(choice);
      } else if (edit.state === "not-saved" && !isShown) {
        const sentence = this.statuses.get(edit.place)?.words[0];
        if (sentence) elsewhere.push(leftOver(edit, sentence, this));
      }
    }
    this.frame.choices.replaceChildren(...elsewhere);
  },

  lose() {
    this.root.classList.add("rsu-is-lost");
    this.frame?.banner.replaceChildren(
      "The connection to the case is lost. Stop typing: what you typed so far is kept in this browser, locked, and goes in by itself once the page is back. ",
      button("Load the page again", () => { window.removeEventListener("beforeunload", this.warn); location.reload(); }));
    this.drawSaved();
  },

  find() {
    this.root.classList.remove("rsu-is-lost");
    this.frame?.banner.replaceChildren();
    this.drawSaved();
  },
});

function mark(element, what, isCurrent) {
  if (isCurrent) element.setAttribute("aria-current", what); else element.removeAttribute("aria-current");
}

export default {
  render({ model, el }) {
    const desk = new Desk(model, el);
    return () => desk.close();
  },
};
