// The reasons beside the form: each paragraph with who wrote it and what it rests on; only what changed is replaced.

const WRITERS = { officer: "Yours", quotation: "Quoted", structure: "Frame", law: "Law", procedure: "Procedure", notice: "Notice", template: "Template", gap: "Missing" };

class Reasons {
  constructor(desk) {
    this.desk = desk;
    this.blocks = new Map();   // key -> element, of what is shown now
    this.body = make("div", { class: "rsu-reasons" });
    this.element = make("section", { class: "rsu-panel rsu-panel-reasons", "aria-label": "The reasons, as they print" },
      make("h2", { tabindex: "-1" }, "The reasons, as they print"), this.body);
  }

  /** Shows the blocks in order; one that comes by its key alone keeps its element, and what is read stays where it is. */
  show(blocks) {
    const before = this.blocks;
    this.blocks = new Map();
    for (const [at, block] of blocks.entries()) {
      const key = block.key ?? `${at}`;
      const old = before.get(key);
      const isOld = old && (block.html === undefined || old.html === block.html);
      const element = isOld ? old.element : block.html === undefined ? null : this.blockOf(block);
      if (element) this.blocks.set(key, { element, html: isOld ? old.html : block.html });
    }
    replaceChildrenOf(this.body, [...this.blocks.values()].map((one) => one.element));
  }

  blockOf(block) {
    if (!block.class) return make("div", { class: "rsu-block" }, demoted(fromHtml(block.html)));
    const rests = block.rests_on.map((name) => button([unseen("Go to "), name], () => this.desk.goToThing(name), "rsu-link"));
    const about = make("p", { class: "rsu-rests" }, make("span", { class: "rsu-by" }, WRITERS[block.class] ?? block.class),
      rests.length ? " Rests on " : null, ...rests.flatMap((one, at) => (at ? [", ", one] : [one])));
    const place = block.place ?? null;
    const words = block.class === "gap" ? "Fill it in" : "Go to its field";
    const lead = place ? button([words, unseen(`: ${wordsOfPlace(place)}`)], () => this.desk.goTo(place), "rsu-link rsu-lead") : null;
    if (lead) about.append(" ", lead);
    const body = make("div", { class: "rsu-words", ondblclick: place ? () => this.desk.goTo(place) : () => {} }, demoted(fromHtml(block.html)));
    return make("div", { class: `rsu-block rsu-by-${block.class}`, "data-paragraph": block.id }, body, about);
  }
}

/** A place of the record in words: the thing that it belongs to, and its field. */
function wordsOfPlace(place) {
  const steps = place.split("/");
  const thing = steps.slice(0, -1).reverse().find((one) => /[A-Z0-9]/.test(one));
  return [thing, steps.at(-1)].filter(Boolean).join(" ").replace(/_/g, " ");
}

/** Headings of the decision one level below those of the panel; ids and links of the page are left to the decision. */
function demoted(fragment) {
  for (const heading of fragment.querySelectorAll("h1, h2, h3")) {
    const lower = make("h3", { class: `rsu-was-${heading.tagName.toLowerCase()}` });
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  for (const link of fragment.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const element of fragment.querySelectorAll("[id]")) element.removeAttribute("id");
  return fragment;
}
