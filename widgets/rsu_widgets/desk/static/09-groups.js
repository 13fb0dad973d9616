// The groups of a step: fields together, a list with one member open, a question of law, a conclusion.

/** The nodes of a part: fields, parts within it, and lists within it. */
function nodesOf(nodes, desk) {
  return nodes.map((node) => NODES[node.node](node, desk));
}

function innerPart(node, desk) {
  const heading = make("summary", {}, node.label);
  const hint = node.hint ? make("p", { class: "rsu-hint" }, node.hint) : null;
  return make("details", { class: "rsu-inner", open: node.there, "data-place": node.place }, heading, hint, ...nodesOf(node.nodes, desk));
}

function innerList(node, desk) {
  const members = node.members.map((member, number) =>
    make("li", { "data-place": member.place },
      ...nodesOf(member.nodes, desk),
      button(`Take out ${node.label.toLowerCase()} ${number + 1}`, () => desk.remove(member.place), "rsu-quiet")));
  return make("section", { class: "rsu-listed", "aria-label": node.label },
    make("h4", {}, node.label), make("p", { class: "rsu-hint" }, node.hint),
    make("ol", {}, ...members),
    button(`Add to ${node.label.toLowerCase()}`, () => desk.add(node.place)));
}

const NODES = { field: fieldOf, inner: innerPart, listed: innerList };

function button(words, onclick, kind = "") {
  return make("button", { type: "button", class: kind, onclick }, words);
}

function fieldsGroup(group, desk) {
  return make("section", { class: "rsu-group" }, ...nodesOf(group.nodes, desk));
}

function listGroup(group, desk) {
  const items = group.items.map((item) =>
    make("li", {}, make("button", {
      type: "button",
      class: "rsu-item",
      "data-place": item.place,
      "aria-expanded": String(item.place === group.open),
      onclick: () => desk.open(item.place === group.open ? null : item.place),
    }, make("strong", {}, item.name), " ", item.says)));
  const detail = group.open
    ? make("div", { class: "rsu-detail", role: "region", "aria-label": `${group.label}: ${group.open.split("/").pop()}`, "data-detail": group.open },
        ...nodesOf(group.nodes, desk),
        button("Take this out", () => desk.remove(group.open), "rsu-quiet"),
        button("Close", () => desk.open(null), "rsu-quiet"))
    : null;
  return make("section", { class: "rsu-group", "aria-label": group.label },
    make("h2", {}, group.label), make("p", { class: "rsu-hint" }, group.noun),
    make("ul", { class: "rsu-items" }, ...items),
    button(`Add to ${group.label.toLowerCase()}`, () => desk.add(group.place)), detail);
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
  return make("section", { class: "rsu-group rsu-question", "data-place": group.place },
    make("h2", {}, group.title), of, lawOf(group), ...nodesOf(group.nodes, desk));
}

function conclusionGroup(group, desk) {
  const node = { place: group.place, label: "Your conclusion", hint: "", kind: "choice", value: group.value, required: false, options: group.options };
  return make("section", { class: "rsu-group rsu-conclusion" },
    make("h2", {}, group.title), fieldOf(node, desk), entailedOf(group));
}

function entailedOf(group) {
  if (!group.entailed) return make("p", {}, "Conclusion: not yet stated. What your findings entail is shown once it is.");
  const { agrees, words, tree } = group.entailed;
  const says = agrees === null ? "The findings do not settle this yet."
    : agrees ? "The findings entail this conclusion, as follows."
    : `The findings entail another conclusion: ${words} Correct the conclusion; or reopen a named finding, keeping the old one and the reason; or mark the rule as disputed.`;
  return make("div", { class: "rsu-entailed" }, make("p", {}, says), make("pre", { tabindex: "0", "aria-label": "Why" }, tree.join("\n")));
}

const GROUPS = { fields: fieldsGroup, list: listGroup, question: questionGroup, conclusion: conclusionGroup };
