// My cases: find, open and begin cases; a list without tallies, targets or order of merit.

const COLUMNS = ["Case", "Person", "Stage", "Age", "Waits for", "Next date, and why"];
const ANSWER = 6000;  // milliseconds after which a person is told that nothing came back

class MyCases {
  constructor(model, root) {
    this.model = model;
    this.seq = 0;
    this.receive = (content) => this.received(content);
    model.on("msg:custom", this.receive);
    this.layOut(root);
    this.list();
  }

  close() { this.model.off("msg:custom", this.receive); clearTimeout(this.patience); }

  ask(what, args = {}) {
    this.seq += 1;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.refused({ sentence: "The server has not answered. Load the page again." }), ANSWER);
    try { this.model.send({ do: what, seq: this.seq, args }); } catch { this.refused({ sentence: "The server cannot be reached. Nothing was changed." }); }
  }

  list(before = "") {
    this.ask("list", { before, named: this.named.value, stage: this.stage.value, decision_type: this.kind.value });
  }

  received(content) {
    if (content.seq !== this.seq) return;   // an answer to what is not asked any more
    clearTimeout(this.patience);
    this.alarm.textContent = "";
    const does = { list: "listed", opened: "opened", refused: "refused" }[content.say];
    if (does) this[does](content);
  }

  listed(message) {
    if (this.stage.options.length === 1) this.offer(message);
    const rows = message.rows.map((row) => this.row(row));
    if (message.is_first) this.rows.replaceChildren(...rows);
    else this.rows.append(...rows);
    this.table.hidden = !this.rows.children.length;
    this.older.hidden = !message.goes_on;
    this.last = message.rows.at(-1)?.case ?? this.last;
    const shown = this.rows.children.length;
    this.said.textContent = shown ? `${shown} of ${message.officer}'s cases, the newest first.${message.goes_on ? " There are more." : ""}` : "No case of yours is like that.";
    if (!message.is_first) rows[0]?.querySelector("a").focus();
  }

  offer(message) {
    this.stage.append(...message.stages.map(([value, words]) => make("option", { value }, words)));
    for (const select of [this.kind, this.newKind]) select.append(...message.kinds.map(([value, words]) => make("option", { value }, words)));
  }

  row(row) {
    const waits = row.waits.length ? make("ul", {}, ...row.waits.map((one) => make("li", {}, one))) : "nothing";
    const coming = row.next ? [make("strong", { class: row.is_past ? "rsu-past" : null }, row.next), `: ${row.why}`] : ["none"];
    return make("tr", {},
      make("th", { scope: "row" }, make("a", { href: `draft.ipynb?case=${row.case}` }, row.case)),
      make("td", {}, row.name), make("td", {}, row.stage, make("span", { class: "rsu-kind" }, row.kind)),
      make("td", {}, row.age), make("td", {}, waits), make("td", {}, ...coming));
  }

  opened(message) { location.assign(`draft.ipynb?case=${message.case}`); }

  refused(message) { this.said.textContent = ""; this.alarm.textContent = message.sentence; }

  // The screen.

  layOut(root) {
    this.said = make("p", { role: "status" }, "Looking for your cases.");
    this.alarm = make("p", { role: "alert", class: "rsu-refused" });
    this.rows = make("tbody", {});
    this.table = make("table", { hidden: true }, make("caption", {}, "My cases"),
      make("thead", {}, make("tr", {}, ...COLUMNS.map((words) => make("th", { scope: "col" }, words)))), this.rows);
    this.older = make("button", { type: "button", hidden: true, onclick: () => this.list(this.last) }, "Show older cases");
    root.classList.add("rsu-cases");
    root.replaceChildren(make("main", {}, make("h1", { tabindex: "-1" }, "My cases"), this.search(), this.begin(), this.alarm, this.said, this.table, this.older));
  }

  search() {
    this.named = make("input", { type: "search", ...PRIVATE });
    this.stage = make("select", {}, make("option", { value: "" }, "every stage"));
    this.kind = make("select", {}, make("option", { value: "" }, "every kind"));
    return make("form", { role: "search", "aria-label": "Find a case of yours", onsubmit: (event) => { event.preventDefault(); this.list(); } },
      this.labelled("Name of a person", this.named, "Macrons and accents need not be typed. Only your own cases are looked through."),
      this.labelled("Stage", this.stage), this.labelled("Kind of decision", this.kind),
      make("button", {}, "Find"));
  }

  begin() {
    this.newKind = make("select", { required: true }, make("option", { value: "" }, "choose"));
    const fields = {
      full_name: make("input", { required: true, ...PRIVATE }), country: make("input", { required: true, ...PRIVATE }),
      country_name: make("input", { required: true, ...PRIVATE }), officer_name: make("input", { required: true, ...PRIVATE }),
      designation: make("input", { required: true, value: "Refugee and protection officer", ...PRIVATE }),
    };
    const invented = make("input", { type: "checkbox" });
    const given = () => ({ ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value])), decision_type: this.newKind.value, is_invented: invented.checked ? "yes" : "" });
    return make("details", {}, make("summary", {}, "Open a new case"),
      make("form", { "aria-label": "A new case", onsubmit: (event) => { event.preventDefault(); this.ask("new", given()); } },
        this.labelled("Kind of decision", this.newKind),
        this.labelled("Full name of the claimant, or of the person concerned", fields.full_name),
        this.labelled("Country of nationality", fields.country, "Two letters, such as XA; or stateless; or unknown."),
        this.labelled("Its name, as the decision prints it", fields.country_name),
        this.labelled("Your name", fields.officer_name), this.labelled("Your designation", fields.designation),
        make("label", { class: "rsu-check" }, invented, " This case is invented, for practice"),
        make("button", {}, "Open the case")));
  }

  labelled(words, field, hint = "") {
    const id = freshId("case");
    field.id = id;
    if (hint) field.setAttribute("aria-describedby", `${id}-hint`);
    return make("div", { class: "rsu-labelled" }, make("label", { for: id }, words),
      hint ? make("p", { class: "rsu-hint", id: `${id}-hint` }, hint) : null, field);
  }
}

export default {
  render({ model, el }) {
    const cases = new MyCases(model, el);
    return () => cases.close();
  },
};
