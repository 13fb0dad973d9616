// The line to the kernel: every message has a number, every edit waits until it is acknowledged.

const DEBOUNCE = 250;   // milliseconds from the last keystroke to the message
const PATIENCE = 4000;  // milliseconds after which a person is told that nothing came back
const PULSE = 8000;     // milliseconds between two signs of life

/** What is known of one place that somebody is typing in. */
class Edit {
  constructor(place) {
    this.place = place;
    this.value = null;
    this.seq = 0;
    this.debounce = null;
    this.patience = null;
  }
}

class Line {
  /** `tell` gets what happens: {status|lost|found|message, ...}. */
  constructor(model, crashCopy, tell) {
    this.model = model;
    this.crashCopy = crashCopy;
    this.tell = tell;
    this.seq = 0;
    this.edits = new Map();
    this.waiting = new Map();
    this.isLost = false;
    this.receive = (content) => this.received(content);
    model.on("msg:custom", this.receive);
    this.pulse = setInterval(() => this.ask({ do: "alive" }), PULSE);
  }

  close() {
    clearInterval(this.pulse);
    this.model.off("msg:custom", this.receive);
    for (const edit of this.edits.values()) { clearTimeout(edit.debounce); clearTimeout(edit.patience); }
  }

  /** Asks the kernel for something; whatever it answers comes back through `tell`. */
  ask(message) {
    this.seq += 1;
    const seq = this.seq;
    this.waiting.set(seq, setTimeout(() => this.unanswered(seq), PATIENCE));
    try {
      this.model.send({ ...message, seq });
    } catch {
      this.lose();
    }
    return seq;
  }

  /** Somebody typed or chose something; `now` for what is not typed letter by letter. */
  type(place, value, now = false) {
    const edit = this.edits.get(place) ?? new Edit(place);
    this.edits.set(place, edit);
    edit.value = value;
    this.tell({ status: "typing", place });
    this.crashCopy.keep(place, value).catch(() => this.tell({ status: "no-copy", place }));
    clearTimeout(edit.debounce);
    edit.debounce = setTimeout(() => this.send(edit), now ? 0 : DEBOUNCE);
  }

  send(edit) {
    edit.debounce = null;
    clearTimeout(edit.patience);
    edit.patience = setTimeout(() => this.unkept(edit), PATIENCE);
    edit.seq = this.ask({ do: "save", place: edit.place, value: edit.value });
    this.tell({ status: "saving", place: edit.place });
  }

  /** True while something that was typed is not acknowledged. */
  get isBehind() {
    return this.edits.size > 0;
  }

  unkept(edit) {
    this.tell({ status: "not-saved", place: edit.place });
    this.lose();
  }

  unanswered(seq) {
    this.waiting.delete(seq);
    this.lose();
  }

  lose() {
    if (!this.isLost) { this.isLost = true; this.tell({ lost: true }); }
  }

  find() {
    if (!this.isLost) return;
    this.isLost = false;
    this.tell({ found: true });
    for (const edit of this.edits.values()) if (edit.debounce === null) this.send(edit);
  }

  received(content) {
    if (content.seq) {
      clearTimeout(this.waiting.get(content.seq));
      this.waiting.delete(content.seq);
    }
    if (content.say === "ack" || content.say === "refused") this.answered(content);
    this.tell({ message: content });
    this.find();
  }

  answered(content) {
    const edit = [...this.edits.values()].find((one) => one.seq === content.seq);
    if (!edit) return;
    clearTimeout(edit.patience);
    content.place = edit.place;
    if (edit.debounce !== null) return;   // more was typed meanwhile; its own answer follows
    if (content.say === "refused") {
      this.tell({ status: "not-saved", place: edit.place, sentence: content.sentence });
      return;
    }
    this.edits.delete(edit.place);
    this.crashCopy.forget(edit.place).catch(() => {});
  }
}
