// A document of the case beside the form: read it, look for words in it, cite or quote what is selected.

class Documents {
  constructor(desk) {
    this.desk = desk;
    this.list = make("ul", { class: "rsu-items" });
    this.page = readByKeyboard(make("div", { class: "rsu-document", hidden: true }));
    this.found = make("p", { class: "rsu-hint", role: "status" });
    this.search = make("input", { id: freshId("search"), ...PRIVATE, type: "text", oninput: () => this.look() });
    this.tools = make("div", { class: "rsu-tools", hidden: true },
      make("label", { for: this.search.id }, "Look for words"), this.search, this.found,
      make("p", { class: "rsu-buttons" }, button("Next", () => this.next()), button("Cite", () => this.cite()), button("Quote", () => this.quote()), button("All documents", () => this.ask())));
    this.element = make("section", { class: "rsu-panel rsu-panel-documents", hidden: true, "aria-label": "Documents" },
      make("h2", { tabindex: "-1" }, "Documents"), this.tools, this.list, this.page);
    document.addEventListener("selectionchange", () => this.remember());
    this.page.addEventListener("keyup", () => this.remember());   // a busy browser tells of a selection only later
  }

  ask() { this.desk.line.ask({ do: "documents" }); }

  showList(documents) {
    const wasHere = this.tools.contains(document.activeElement);
    this.tools.hidden = this.page.hidden = true;
    this.page.replaceChildren();
    this.list.replaceChildren(...documents.map((one) => make("li", {}, make("button", { type: "button", class: "rsu-item", onclick: () =>
      this.desk.line.ask({ do: "document", args: { id: one.id } }) }, make("strong", {}, one.id), ` ${one.title}`))));
    if (!documents.length) this.list.append(make("li", {}, "No document of this case is kept here yet. The step of the evidence attaches one."));
    if (wasHere) this.element.querySelector("h2").focus();
  }

  show(one) {
    this.document = one;
    this.chosen = null;
    this.tools.hidden = this.page.hidden = false;
    this.list.replaceChildren();
    const remark = one.remark ? make("p", { class: "rsu-remark" }, one.remark) : null;
    if (remark) this.desk.voice.say(one.remark);
    this.page.replaceChildren(...[make("h3", {}, `${one.id} ${one.title}`), remark].filter(Boolean), ...one.parts.map((part) =>
      make("div", { class: "rsu-part", "data-anchor": part.anchor }, make("span", { class: "rsu-anchor", contenteditable: "false" }, part.anchor), make("p", { dir: "auto" }, part.text))));
    this.page.focus();
  }

  /** Keeps what is selected in the document, since pressing a button may take the selection away. */
  remember() {
    const selection = document.getSelection();
    if (!selection.rangeCount || !this.page.contains(selection.anchorNode) || !this.page.contains(selection.focusNode)) return;
    const range = selection.getRangeAt(0);
    const parts = [...this.page.querySelectorAll(".rsu-part")].filter((part) => range.intersectsNode(part));
    const words = parts.map((part) => wordsOfRange(range, part.querySelector("p"))).filter(Boolean);
    this.chosen = { first: parts[0]?.dataset.anchor, last: parts.at(-1)?.dataset.anchor, words };
  }

  get citation() {
    const { first, last } = this.chosen ?? {};
    if (!first) return `[${this.document.id}]`;
    return `[${this.document.id}, ${first === last || !last ? first : `${first} to ${last}`}]`;
  }

  cite() { this.put(this.citation); }

  quote() {
    if (!this.chosen?.words.length) return this.desk.voice.say("Select the words to quote first.");
    this.put(`\n\n> ${this.chosen.words.join(" ").replace(/\s+/g, " ")} ${this.citation}\n\n`);
  }

  put(words) {
    const area = this.written;
    if (!area?.isConnected) {
      this.found.textContent = "Put the cursor in a text of the form first; what you cite goes there.";
      return;
    }
    insert(area, words);
  }

  look() {
    const wanted = folded(this.search.value.trim());
    const parts = [...this.page.querySelectorAll(".rsu-part")];
    this.hits = wanted ? parts.filter((part) => folded(part.textContent).includes(wanted)) : [];
    for (const part of parts) part.classList.toggle("rsu-hit", this.hits.includes(part));
    this.found.textContent = wanted ? `Found in ${this.hits.length} ${this.hits.length === 1 ? "place" : "places"}.` : "";
    this.at = -1;
    this.next();
  }

  next() {
    if (!this.hits?.length) return;
    this.at = (this.at + 1) % this.hits.length;
    this.hits[this.at].scrollIntoView({ block: "center" });
  }
}

function wordsOfRange(range, paragraph) {
  const within = document.createRange();
  within.selectNodeContents(paragraph);
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) within.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(range.endContainer, range.endOffset);
  return within.toString().trim();
}
