// Spelling: words of a text that the kernel's dictionary does not have, in a list under it. Nothing goes to the browser's vendor.

const SPELLING_PAUSE = 1000;   // milliseconds without typing before a text is looked at
const SPELLING_ROWS = 6;       // words shown at once
const SPELLING_OFF = "rsu-nb: spelling is off";

for (const asked of ["spell", "suggest", "leave-word", "name-roles"]) QUICK.add(asked);

CONTROLS.text = spelt(textControl);

/** A control whose text is looked at for spelling and for names. */
function spelt(control) {
  return (node, attributes, desk) => {
    const made = control(node, attributes, desk);
    const area = made.element.querySelector("textarea");
    const toolbar = made.element.querySelector(".rsu-toolbar");
    if (!area || !toolbar) return made;   // to be read alone
    const place = node.name ? `${node.place} ${freshId("text")}` : node.place;   // several acts may ask for one of the same name
    const list = new SpellingList(area, { ...node, place }, desk);
    toolbar.append(list.toggle);
    made.element.append(list.element);
    desk.spelling.lists.set(place, list);
    return made;
  };
}

/** The list under one text. */
class SpellingList {
  constructor(area, node, desk) {
    Object.assign(this, { area, desk, place: node.place, timer: null, asked: null, named: null, words: [], rows: new Map(), before: null, refused: null, isPasted: false });
    this.says = make("p", { class: "rsu-spelling-says", role: "status" });
    this.list = make("ul", { "aria-label": `Spelling of: ${node.label}` });
    this.element = make("div", { class: "rsu-spelling" }, this.says, this.list);
    this.toggle = button("Check spelling", () => desk.switchSpelling(), "rsu-spelling-switch");
    this.showSwitch();
    area.addEventListener("input", (event) => { this.heedUndo(event); this.wait(); });
    area.addEventListener("paste", () => setTimeout(() => this.nameRoles(true)));
    area.addEventListener("focus", () => this.wait());
    area.addEventListener("blur", () => { this.nameRoles(); this.wait(); });
  }

  showSwitch() {
    this.toggle.setAttribute("aria-pressed", String(!isSpellingOff()));
    if (isSpellingOff()) this.show([]);
  }

  /** Looks at the text once nobody has typed for a while; a very long one waits longer. */
  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), SPELLING_PAUSE + this.area.value.length / 40);
  }

  look() {
    const { area, desk } = this;
    if (isSpellingOff() || desk.line.isLost || !area.isConnected || area.readOnly || area.disabled) return;
    this.asked = area.value;
    if (area.value.trim()) desk.line.ask({ do: "spell", place: this.place, value: area.value, args: {} });
    else this.show([]);
  }

  /** Shows words ({start, end, word}) of the text as it was sent, but not the one that is being typed. */
  take(words) {
    if (this.area.value !== this.asked || isSpellingOff()) return;
    const cursor = document.activeElement === this.area ? this.area.selectionEnd : -1;
    this.show(words.filter((one) => one.end !== cursor && !this.desk.spelling.left.has(one.word)));
  }

  show(words) {
    this.words = words;
    const different = [...new Set(words.map((one) => one.word))];
    const shown = different.slice(0, SPELLING_ROWS);
    const many = different.length === 1 ? "1 word" : `${different.length} words`;
    const further = different.length > shown.length ? `; the first ${shown.length}` : "";
    const says = different.length ? `Spelling: ${many} to look at${further}` : "";
    if (this.says.textContent !== says) this.says.textContent = says;
    const rows = new Map(shown.map((word) => [word, this.rows.get(word) ?? this.rowOf(word)]));
    this.rows = rows;
    replaceChildrenOf(this.list, [...rows.values()]);
    this.list.hidden = !rows.size;
    this.askNext();
  }

  rowOf(word) {
    const row = make("li", {});
    this.fillRow(row, word);
    return row;
  }

  fillRow(row, word) {
    const near = this.desk.spelling.near.get(word);
    const uses = (near ?? []).slice(0, 3).map((one) => named(button(one, () => this.use(word, one)), `Write ${one} for ${word}`));
    const between = !near ? " …" : near.length ? " → " : " (nothing near) ";
    row.replaceChildren(named(button(word, () => this.point(word), "rsu-misspelt"), `Show ${word} in the text`), between, ...uses, " ",
      named(button("Leave", () => this.leave(word), "rsu-quiet"), `Leave ${word} as it is`));
  }

  /** Asks what may have been meant, of one word at a time, so that nothing else waits for it. */
  askNext() {
    const word = [...this.rows.keys()].find((one) => !this.desk.spelling.near.has(one));
    const { spelling } = this.desk;
    if (!word || Date.now() - spelling.askedAt < PATIENCE || this.desk.line.isLost) return;
    spelling.askedAt = Date.now();
    this.desk.line.ask({ do: "suggest", args: { word } });
  }

  suggested(word) {
    const row = this.rows.get(word);
    if (row) {
      const at = [...row.children].indexOf(document.activeElement);
      this.fillRow(row, word);
      if (at >= 0) row.children[at === 0 ? 0 : row.children.length - 1].focus();
    }
    this.askNext();
  }

  /** Puts another word in place of a wrong one wherever that stands, as if it were typed. */
  use(word, near) {
    if (this.area.value !== this.asked) return this.wait();
    const places = this.words.filter((one) => one.word === word);
    for (const { start, end } of places.reverse()) {
      this.area.setSelectionRange(start, end);
      insert(this.area, near);
    }
    this.rows.delete(word);
    this.show([]);
    this.wait();
  }

  point(word) {
    const place = this.words.find((one) => one.word === word);
    if (!place || this.area.value !== this.asked) return;
    this.area.focus();
    this.area.setSelectionRange(place.start, place.end);
  }

  leave(word) {
    const rows = [...this.rows.keys()];
    const next = rows[rows.indexOf(word) + 1];
    this.desk.spelling.left.add(word);
    this.desk.line.ask({ do: "leave-word", args: { word } });
    this.show(this.words.filter((one) => one.word !== word));
    (this.rows.get(next)?.querySelector("button:last-of-type") ?? this.area).focus();
  }

  /** Asks, when something was pasted or the text is left, whether it has a name that is better written as a role. */
  nameRoles(isPasted = false) {
    const typed = this.area.value;
    if (!typed.trim() || typed === this.named || typed === this.refused || this.desk.line.isLost || this.area.readOnly || this.area.disabled) return;
    this.named = typed;
    this.isPasted = isPasted;
    this.desk.line.ask({ do: "name-roles", place: this.place, value: typed, args: {} });
  }

  takeNames({ was, value }) {
    const isWritten = document.activeElement === this.area;
    if (this.area.value !== was || (isWritten && !this.isPasted)) { this.named = null; return; }
    if (value === was.normalize("NFC")) return;
    this.named = value;
    this.before = was;
    putDifference(this.area, value, isWritten);
    this.desk.voice.say("A name was written as the person’s role.");
  }

  /** A name that somebody brought back with undo stays a name. */
  heedUndo(event) {
    if (event.inputType === "historyUndo" && this.area.value === this.before) this.refused = this.before;
  }
}

/** Puts a text in place of another: while somebody writes in it so that the browser can undo it, the cursor staying at its words. */
function putDifference(area, text, isWritten) {
  if (!isWritten || text.length > LONGEST_UNDONE) {
    replaceText(area, text);
    area.dispatchEvent(new Event("input", { bubbles: true }));
    return;
  }
  const old = area.value;
  const fromEnd = old.length - area.selectionEnd;
  let start = 0;
  while (start < old.length && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  area.setSelectionRange(start, old.length - end);
  insert(area, text.slice(start, text.length - end));
  const cursor = Math.max(area.value.length - fromEnd, 0);
  area.setSelectionRange(cursor, cursor);
}

/** What is known of the spelling of a page: one for all its texts, those that acts ask for too. */
Object.defineProperty(Desk.prototype, "spelling", {
  get() { return (this.line.spelling ??= { lists: new Map(), near: new Map(), left: new Set(), askedAt: 0 }); },
});

Object.assign(Desk.prototype, {
  /** What the kernel says of spelling and of names. */
  spellingTold({ say, place, words, word, suggestions, ...names }) {
    const { lists, near } = this.spelling;
    if (say === "spelling") lists.get(place)?.take(words);
    if (say === "names") lists.get(place)?.takeNames(names);
    if (say !== "suggestions") return;
    this.spelling.askedAt = 0;
    near.set(word, suggestions);
    for (const list of lists.values()) if (list.area.isConnected) list.suggested(word);
  },

  switchSpelling() {
    const isOff = !isSpellingOff();
    try { if (isOff) localStorage.setItem(SPELLING_OFF, "1"); else localStorage.removeItem(SPELLING_OFF); } catch { /* this browser keeps nothing */ }
    for (const list of this.spelling.lists.values()) {
      list.showSwitch();
      if (!isOff && list.area.isConnected) list.wait();
    }
  },
});

/** The choice not to have spelling looked at: kept in the browser, and says nothing of any case. */
function isSpellingOff() {
  try { return localStorage.getItem(SPELLING_OFF) !== null; } catch { return false; }
}

function named(element, words) {
  element.setAttribute("aria-label", words);
  return element;
}
