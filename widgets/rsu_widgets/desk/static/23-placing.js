// A passage of a text put into another place: a new fact, a finding, a question. It leaves the text it stood in.

const PROSE = "prose";
const MOST_LISTED = 60;

CONTROLS.text = placed(CONTROLS.text);

/** A text any passage of which can be put into another place; the prose without a place says what is in it. */
function placed(control) {
  return (node, attributes, desk) => {
    const made = control(node, attributes, desk);
    const area = made.element.querySelector("textarea");
    const toolbar = made.element.querySelector(".rsu-toolbar");
    if (!area || !toolbar || !node.history) return made;   // to be read alone, or asked for by an act
    toolbar.append(...new Placing(area, node, desk).parts);
    if (node.place !== PROSE) return made;
    const waiting = waitingIn(area);
    made.element.append(waiting.element);
    area.addEventListener("input", waiting.show);
    return { ...made, take: (value) => { made.take(value); waiting.show(); } };
  };
}

/** The button of one text that asks where the chosen passage goes. */
class Placing {
  constructor(area, node, desk) {
    Object.assign(this, { area, desk, place: node.place });
    this.refused = make("span", { class: "rsu-problem", role: "alert" });
    this.holder = make("span", { class: "rsu-picker rsu-placing", hidden: true });
    this.opener = button("Put passage into…", () => this.ask());
    this.opener.setAttribute("aria-expanded", "false");
    this.told = make("span", { class: "rsu-said rsu-placing", hidden: true });
    this.parts = [this.opener, this.holder, this.refused, this.told];
    area.addEventListener("input", () => { this.told.hidden = true; });
  }

  /** Says beside the text what became of its passage, and offers to take it back; false where the text is not shown. */
  tell(words) {
    this.told.replaceChildren(words, " ", button("Undo", () => { this.told.hidden = true; this.desk.undo(); }));
    this.told.hidden = false;
    return this.area.isConnected;
  }

  /** Takes what is selected, or the paragraph that the cursor is in, and asks where it may go. */
  ask() {
    this.refused.textContent = "";
    this.told.hidden = true;
    if (!this.holder.hidden) return this.shut();
    if (this.area.readOnly) return;
    if (this.area.selectionStart === this.area.selectionEnd) chooseParagraph(this.area, this.area.selectionStart);
    const { value, selectionStart: start, selectionEnd: end } = this.area;
    this.chosen = { before: value.slice(0, start), passage: value.slice(start, end), after: value.slice(end) };
    if (!this.chosen.passage.trim()) { this.refused.textContent = "Write something first, and select what is to go elsewhere."; return; }
    this.desk.placing = this;
    this.desk.line.ask({ do: "targets", place: this.place, args: {} });
  }

  offer(targets) {
    const words = this.chosen.passage.trim().replace(/\s+/g, " ");
    const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
    const box = combobox({ "aria-label": "Where the passage goes: type what you look for, Enter puts it there" }, targets, (typed, isChosen) => {
      if (!isChosen || !typed.trim()) return;
      const to = valueFrom(typed, targets);
      if (!targets.some((one) => one.value === to)) { this.refused.textContent = "Choose one of the places in the list."; return; }
      this.put(to);
    });
    box.input.addEventListener("keydown", (event) => { if (event.key === "Escape") { this.shut(); this.area.focus(); } });
    this.holder.replaceChildren(make("span", { class: "rsu-hint" }, `Where does “${short}” go?`), box.element, button("Leave it here", () => { this.shut(); this.area.focus(); }, "rsu-quiet"));
    this.holder.hidden = false;
    this.opener.setAttribute("aria-expanded", "true");
    box.input.focus();
    box.input.click();
  }

  put(to) {
    const { before, passage, after } = this.chosen;
    this.shut();
    if (this.area.value !== before + passage + after) { this.refused.textContent = "The text was changed meanwhile: select the passage again."; return; }
    this.desk.line.flush();
    const { area, refuse } = this;
    const refused = { get isConnected() { return area.isConnected; }, set textContent(words) { refuse(words); } };
    this.desk.act(`place ${this.place}`, { before, passage, after, to }, refused);
  }

  /** Says why nothing was moved, and shows the texts as they are kept now. */
  refuse = (words) => {
    this.refused.textContent = words;
    const { view } = this.desk;
    if (view.screen === "step") this.desk.ask("go", { step: view.step }, this.desk.opened());
    else this.desk.ask("go", { screen: view.screen });
  };

  shut() {
    this.holder.hidden = true;
    this.holder.replaceChildren();
    this.opener.setAttribute("aria-expanded", "false");
  }
}

/** The paragraphs of a text: where each begins and ends. */
function paragraphsOf(text) {
  return [...text.matchAll(/\S[^]*?(?=\n[ \t]*\n|\s*$)/g)].map((found) => ({ start: found.index, end: found.index + found[0].trimEnd().length, words: found[0].trim() }));
}

function chooseParagraph(area, at) {
  const found = paragraphsOf(area.value).find((one) => at <= one.end);
  if (found) area.setSelectionRange(found.start, found.end);
}

/** What still stands in the prose: each paragraph with what it cites, and a button that selects it. */
function waitingIn(area) {
  const says = make("p", { class: "rsu-waiting-says" });
  const list = make("ol", { class: "rsu-waiting" });
  const show = () => {
    const all = paragraphsOf(area.value);
    const bare = all.filter((one) => !citedIn(one.words).length).length;
    says.textContent = !all.length ? "Nothing waits for its place."
      : `${all.length === 1 ? "1 paragraph has" : `${all.length} paragraphs have`} no place yet; ${bare === 0 ? "each cites something" : bare === 1 ? "1 cites nothing" : `${bare} cite nothing`}.`;
    list.replaceChildren(...all.slice(0, MOST_LISTED).map((one) => {
      const cited = citedIn(one.words);
      const words = one.words.length > 70 ? `${one.words.slice(0, 69)}…` : one.words;
      return make("li", {}, button([unseen("Select "), words], () => { area.focus(); area.setSelectionRange(one.start, one.end); }, "rsu-link"),
        make("span", { class: "rsu-mark" }, cited.length ? ` cites ${cited.join(", ")}` : " cites nothing yet"));
    }));
  };
  show();
  return { element: make("div", {}, says, list), show };
}

/** The ids that a paragraph cites. */
function citedIn(words) {
  return [...new Set([...words.matchAll(/\[([A-Z]{1,2}[1-9]\d{0,3})(?:, [^\[\]\n]+)?\]/g)].map((found) => found[1]))];
}

Object.assign(Desk.prototype, {
  /** Where a passage may go. */
  targetsTold({ targets }) { this.placing?.offer(targets); },
});
