// What a person is told of their edits: at the field, in the header, and by voice without chatter.

const WORDS = {
  typing: "Typing; not saved yet.",
  saving: "Saving…",
  saved: "Saved.",
  held: "Kept, and not in the decision yet:",
  "not-saved": "NOT SAVED. Your text is kept in this browser, locked, and is sent again by itself.",
  "no-copy": "Typing; not saved yet, and this browser keeps no copy.",
  conflict: "NOT SAVED. Somebody else changed this: choose below.",
};
const QUIET = 1500;     // milliseconds without typing before anything is said aloud
const SELDOM = 10000;   // milliseconds between two sayings of the same words

/** One polite live region: says what came of a stretch of typing, never each letter of it. */
class Voice {
  constructor(element) {
    Object.assign(this, { element, words: "", said: "", saidAt: 0, timer: null });
  }

  /** Says words once nobody has typed for a while; later words take the place of those not said yet. */
  say(words) {
    this.words = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.speak(), QUIET);
  }

  /** Somebody types: what waits to be said waits on. */
  hush() {
    if (this.timer) this.say(this.words);
  }

  speak() {
    this.timer = null;
    const isRepeated = this.words === this.said && Date.now() - this.saidAt < SELDOM;
    if (!this.words || isRepeated) return;
    Object.assign(this, { said: this.words, saidAt: Date.now() });
    this.element.replaceChildren(make("span", {}, this.words));
  }
}

/** The state of all edits in a few words, for the header. */
function savedState(line, held) {
  const states = new Set([...line.edits.values()].map((edit) => edit.state));
  if (line.isLost || states.has("not-saved")) return { kind: "not-saved", words: line.isBehind || line.isLost ? "NOT SAVED" : "Saved" };
  if (states.has("conflict")) return { kind: "conflict", words: "Waiting for your choice" };
  if (states.has("typing")) return { kind: "typing", words: "Not saved yet…" };
  if (states.has("saving")) return { kind: "saving", words: "Saving…" };
  return held ? { kind: "held", words: `All kept; ${held} not in the decision yet` } : { kind: "saved", words: "All saved" };
}

/** The two texts of a field that two people changed, and the choice between them. */
function choiceBetween(edit, desk) {
  const { place, value, theirs } = edit;
  const areTexts = typeof value === "string" && typeof theirs === "string";
  const isLong = desk.fields.get(place)?.element.matches(".rsu-text, .rsu-passage");
  const both = [theirs, value].join(isLong ? "\n\n" : "; ");
  const choose = (words, chosen) => button(words, () => desk.settle(place, chosen));
  return make("div", { class: "rsu-undecided-text", role: "group", "aria-label": "Two texts for one field", "data-choice": place },
    make("p", {}, make("strong", {}, "There now, from somebody else or another window:")),
    make("blockquote", {}, inWords(theirs)),
    make("p", {}, make("strong", {}, "Yours, not saved:")),
    make("blockquote", {}, inWords(value)),
    make("p", { class: "rsu-buttons" }, choose("Keep mine", value), choose("Take theirs", undefined), areTexts ? choose("Keep both", both) : null));
}

/** What could not be put in because its place is gone: shown until it is given up. */
function leftOver(edit, sentence, desk) {
  return make("div", { class: "rsu-undecided-text", role: "group", "aria-label": "A text that has no place" },
    make("p", {}, `NOT SAVED: ${sentence}`),
    make("blockquote", {}, inWords(edit.value)),
    make("p", { class: "rsu-buttons" }, button("Give it up", () => desk.giveUp(edit.place))));
}

function inWords(value) {
  if (value === null || value === undefined || value === "") return "(nothing)";
  if (value === true || value === false) return value ? "Yes" : "No";
  return Array.isArray(value) ? value.join("; ") : typeof value === "object" ? JSON.stringify(value) : String(value);
}
