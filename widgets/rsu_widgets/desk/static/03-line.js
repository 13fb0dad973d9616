// The line to the kernel: every message has a number, every edit waits until it is acknowledged.

const DEBOUNCE = 250;      // milliseconds from the last keystroke to the message
const PATIENCE = 4000;     // milliseconds after which a person is told that nothing came back
const LONG_ACT = 30000;    // milliseconds that the kernel may be at work on something bigger
const PULSE = 5000;        // milliseconds between two signs of life
const LONGEST = 1e6;       // letters of one text
const TOO_LONG = "It is longer than a million letters: divide it, or attach it as a document.";
const QUICK = new Set(["save", "alive"]);

/** What somebody typed at one place and the kernel has not acknowledged. */
class Edit {
  constructor(place, was) {
    this.place = place;
    this.was = was;           // what the page knew to stand there before
    this.value = null;
    this.sent = new Map();    // number of the message -> what it said
    this.debounce = null;
    this.patience = null;
    this.state = "typing";    // typing | saving | not-saved | conflict
    this.turn = 0;            // how often it was typed into
  }

  /** What of it is kept in the browser. */
  get copy() { return { place: this.place, value: this.value, was: this.known, turn: this.turn }; }

  /** Everything that may stand there without anybody else having written it. */
  get known() { return [...this.was, ...[...this.sent.values()].slice(-3)]; }
}

class Line {
  /** `tell` gets what happens: {status|lost|found|message, ...}. */
  constructor(model, crashCopy, tell) {
    Object.assign(this, { model, crashCopy, tell, seq: 0, edits: new Map(), shown: new Map(), waiting: new Map(), isLost: false });
    this.receive = (content) => this.received(content);
    this.leave = () => { if (document.visibilityState === "hidden") this.part(); };
    this.part = () => { this.flush(); this.crashCopy.keepAtOnce([...this.edits.values()].map((edit) => edit.copy)); };
    model.on("msg:custom", this.receive);
    window.addEventListener("pagehide", this.part);
    document.addEventListener("visibilitychange", this.leave);
    this.pulse = setInterval(() => this.beat(), PULSE);
  }

  close() {
    clearInterval(this.pulse);
    this.model.off("msg:custom", this.receive);
    window.removeEventListener("pagehide", this.part);
    document.removeEventListener("visibilitychange", this.leave);
    for (const edit of this.edits.values()) { clearTimeout(edit.debounce); clearTimeout(edit.patience); }
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
  }

  /** Asks the kernel for something; whatever it answers comes back through `tell`. */
  ask(message) {
    this.seq += 1;
    const seq = this.seq;
    const timer = setTimeout(() => this.unanswered(seq), QUICK.has(message.do) ? PATIENCE : LONG_ACT);
    this.waiting.set(seq, { do: message.do, timer });
    try {
      this.model.send({ ...message, seq });
    } catch {
      this.lose();
    }
    return seq;
  }

  /** What the kernel shows at a place, while nobody is typing there. */
  knows(place, value) { this.shown.set(place, value ?? null); }

  pending(place) { return this.edits.get(place); }

  /** True while something that was typed is not acknowledged. */
  get isBehind() { return this.edits.size > 0; }

  /** Somebody typed or chose something; `now` for what is not typed letter by letter. */
  type(place, value, now = false) {
    const edit = this.edits.get(place) ?? new Edit(place, [this.shown.get(place) ?? null]);
    this.edits.set(place, edit);
    edit.value = value;
    edit.turn += 1;
    this.copy(edit);
    if (edit.state === "conflict") return;   // goes in when the person has chosen
    if (edit.state !== "not-saved") this.set(edit, "typing");
    clearTimeout(edit.debounce);
    edit.debounce = setTimeout(() => this.send(edit), now ? 0 : DEBOUNCE);
  }

  copy(edit) {
    this.crashCopy.keep(edit.copy).catch(() => this.tell({ status: "no-copy", place: edit.place }));
  }

  /** What pages before this one could not bring home, one of each place: to be resumed once the page is drawn. */
  async leftBehind() {
    const found = new Map();
    await this.crashCopy.takeOver((edit) => !found.has(edit.place) && found.set(edit.place, edit)).catch(() => {});
    return [...found.values()];
  }

  takeUp() { return this.crashCopy.takeOver((edit) => this.resume(edit)).catch(() => {}); }

  /** Takes up an edit of another page; false while one of this page waits at its place. */
  resume({ place, value, was, turn }) {
    if (this.edits.has(place)) return false;
    const edit = Object.assign(new Edit(place, was), { value, turn, isResumed: true });
    this.edits.set(place, edit);
    this.tell({ resumed: place, value });
    this.send(edit);
    return true;
  }

  /** The person has chosen between two texts; `value` undefined leaves what is there. */
  settle(place, value) {
    const edit = this.edits.get(place);
    if (!edit) return;
    this.knows(place, edit.theirs);
    edit.was = [edit.theirs];
    edit.sent.clear();
    edit.state = "typing";
    if (value === undefined) this.done(edit, "saved", { now: edit.theirs });
    else this.type(place, value, true);
  }

  set(edit, state, sentence = "") {
    edit.state = this.isLost && (state === "typing" || state === "saving") ? "not-saved" : state;
    this.tell({ status: edit.state, place: edit.place, sentence });
  }

  send(edit) {
    clearTimeout(edit.debounce);
    clearTimeout(edit.patience);
    edit.debounce = edit.patience = null;
    if (typeof edit.value === "string" && edit.value.length > LONGEST) return this.set(edit, "not-saved", TOO_LONG);
    edit.patience = setTimeout(() => this.unkept(edit), PATIENCE);
    if (edit.state !== "not-saved") this.set(edit, "saving");
    const seq = this.ask({ do: "save", place: edit.place, value: edit.value, args: { was: edit.known } });
    edit.sent.set(seq, edit.value);
  }

  /** At once what still waits for a pause in the typing: the page is being left. */
  flush() {
    for (const edit of this.edits.values()) if (edit.debounce !== null) this.send(edit);
  }

  beat() {
    if (![...this.waiting.values()].some((one) => !QUICK.has(one.do))) this.ask({ do: "alive" });
    for (const edit of this.edits.values()) if (edit.state === "not-saved" && edit.debounce === null && !edit.patience) this.send(edit);
  }

  unkept(edit) {
    edit.patience = null;
    if ([...this.waiting.values()].some((one) => !QUICK.has(one.do))) {
      edit.patience = setTimeout(() => this.unkept(edit), PATIENCE);   // busy with something bigger
      return;
    }
    this.set(edit, "not-saved");
    this.lose();
    this.send(edit);
  }

  unanswered(seq) {
    this.waiting.delete(seq);
    if (![...this.waiting.values()].some((one) => !QUICK.has(one.do))) this.lose();
  }

  lose() {
    if (this.isLost) return;
    this.isLost = true;
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();   // what was under way gets no answer any more
    this.tell({ lost: true });
    for (const edit of this.edits.values()) if (edit.state !== "conflict") this.set(edit, "not-saved");
  }

  find() {
    if (!this.isLost) return;
    this.isLost = false;
    this.tell({ found: true });
    for (const edit of this.edits.values()) {
      if (edit.state === "conflict") continue;
      edit.state = "typing";
      if (edit.debounce === null) this.send(edit);
    }
  }

  received(content) {
    clearTimeout(this.waiting.get(content.seq)?.timer);
    this.waiting.delete(content.seq);
    if (content.say === "ack" || content.say === "refused") this.answered(content);
    this.tell({ message: content });
    this.find();
  }

  answered(content) {
    const edit = [...this.edits.values()].find((one) => one.sent.has(content.seq));
    if (!edit) return;
    content.place = edit.place;
    clearTimeout(edit.patience);
    edit.patience = null;
    const value = edit.sent.get(content.seq);
    if (content.say === "refused") return this.set(edit, "not-saved", content.sentence);
    if (content.state === "conflict") { edit.theirs = content.now; return this.set(edit, "conflict"); }
    edit.was = [content.now ?? value, value];
    edit.sent.delete(content.seq);
    if (JSON.stringify(edit.value) === JSON.stringify(value)) this.done(edit, content.state, content);
    else edit.state = "typing";   // more was typed meanwhile; its own answer follows
  }

  done(edit, state, content) {
    clearTimeout(edit.debounce);
    this.edits.delete(edit.place);
    this.knows(edit.place, "now" in content ? content.now : edit.value);
    const forgotten = this.crashCopy.forget(edit.place).catch(() => {});
    if (edit.isResumed) forgotten.then(() => this.takeUp());   // another page may have left a text for the same place
    this.tell({ status: state, place: edit.place, problems: content.problems ?? [], now: this.shown.get(edit.place), typed: edit.value });
  }
}
