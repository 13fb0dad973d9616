// The groups of a screen: fields together, a list with one member open, a question of law, a conclusion.

/** The nodes of a part: fields, parts within it, and lists within it. */
function nodesOf(nodes, desk) {
  return nodes.map((node) => NODES[node.node](node, desk));
}

function innerPart(node, desk) {
  const hint = node.hint ? make("p", { class: "rsu-hint" }, node.hint) : null;
  const element = make("details", { class: "rsu-inner", open: desk.isUnfolded(node.place, node.there), "data-place": node.place },
    make("summary", {}, node.label), hint, ...nodesOf(node.nodes, desk));
  element.addEventListener("toggle", () => desk.unfolded.set(node.place, element.open));
  return element;
}

function innerList(node, desk) {
  const noun = node.label.toLowerCase();
  const members = node.members.map((member, number) =>
    make("li", { "data-place": member.place },
      ...nodesOf(member.nodes, desk),
      button(`Take out ${noun} ${number + 1}`, () => desk.remove(member.place, `${noun} ${number + 1}`), "rsu-quiet")));
  return make("section", { class: "rsu-listed", "aria-label": node.label, "data-list": node.place },
    make("h3", {}, node.label), node.hint ? make("p", { class: "rsu-hint" }, node.hint) : null,
    make("ol", {}, ...members),
    button(`Add to ${noun}`, () => desk.add(node.place)));
}

const NODES = { field: fieldOf, inner: innerPart, listed: innerList };

function headed(group, ...children) {
  return make("section", { class: `rsu-group rsu-${group.group}`, "data-place": group.place ?? null },
    group.title ? make("h2", {}, group.title) : null, ...children);
}

function fieldsGroup(group, desk) { return headed(group, ...nodesOf(group.nodes, desk)); }

function listGroup(group, desk) {
  const items = group.items.map((item) => make("li", {}, itemButton(item, group, desk),
    item.place === group.open ? openItem(group, desk) : null));
  return make("section", { class: "rsu-group", "aria-label": group.label, "data-list": group.place },
    make("h2", {}, group.label), make("p", { class: "rsu-hint" }, group.noun),
    make("ul", { class: "rsu-items" }, ...items),
    group.may_add === false ? null : button(`Add to ${group.label.toLowerCase()}`, () => desk.add(group.place)));
}

function itemButton(item, group, desk) {
  const isOpen = item.place === group.open;
  const needs = item.needs ? make("span", { class: "rsu-needs" }, ` ${item.needs} to do`) : null;
  return make("button", { type: "button", class: "rsu-item", "data-item": item.place, "aria-expanded": String(isOpen), onclick: () => desk.open(isOpen ? null : item.place) },
    make("strong", {}, item.name), item.says === item.name ? null : ` ${item.says}`, needs);
}

function openItem(group, desk) {
  const name = group.open.split("/").pop();
  const move = (by, words) => button([words, unseen(` ${name}`)], () => desk.move(group.open, by), "rsu-quiet");
  return make("div", { class: "rsu-detail", role: "group", "aria-label": `${group.label}: ${name}`, "data-detail": group.open },
    ...nodesOf(group.nodes, desk),
    make("p", { class: "rsu-buttons" },
      button(["Close", unseen(` ${name}`)], () => desk.open(null), "rsu-quiet"),
      ...(group.may_move ? [move(-1, "Move up"), move(1, "Move down")] : []),
      button(["Take out", unseen(` ${name}`)], () => desk.remove(group.open, name), "rsu-quiet")));
}

function lawOf(group) {
  const law = group.law.map((one) => make("li", {}, make("strong", {}, one.name), " ", one.says, make("span", { class: "rsu-mark" }, ` (${one.mark})`)));
  const later = group.leads_on_to.map((question) => make("li", {}, question));
  return make("details", { class: "rsu-law" },
    make("summary", {}, "What requires this, and what hangs on it"),
    make("p", {}, `Standard: ${group.standard}`),
    make("ul", {}, ...law),
    later.length ? make("p", {}, "Whether these are asked depends on it:") : null,
    later.length ? make("ul", {}, ...later) : null);
}

function questionGroup(group, desk) {
  const of = group.of.length ? make("p", { class: "rsu-of" }, `Asked of ${group.of.join(", ")}`) : null;
  return headed(group, of, lawOf(group), ...nodesOf(group.nodes, desk));
}

function conclusionGroup(group, desk) {
  const node = { place: group.place, label: "Your conclusion", hint: "", kind: "choice", value: group.value, required: false, options: group.options };
  const stated = group.stated ? make("p", { class: "rsu-hint" }, group.stated) : null;
  return headed({ ...group, place: null }, fieldOf(node, desk), stated, ...nodesOf(group.nodes ?? [], desk), entailedOf(group));
}

function entailedOf(group) {
  if (!group.entailed) return make("p", {}, "Conclusion: not yet stated. What your findings entail is shown once it is.");
  const { agrees, words, tree } = group.entailed;
  const says = agrees === null ? "The findings do not settle this yet."
    : agrees ? "The findings entail this conclusion, as follows."
    : `The findings entail another conclusion: ${words} Correct the conclusion; or reopen a named finding, keeping the old one and the reason; or mark the rule as disputed.`;
  return make("div", { class: "rsu-entailed" }, make("p", {}, says), make("pre", { tabindex: "0", role: "region", "aria-label": "Why" }, tree.join("\n")));
}
