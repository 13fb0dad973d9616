// The groups of screens that are no step: prose, tables, and acts that are done with a button.

function proseGroup(group) {
  return headed(group, make("div", { class: "rsu-prose" }, fromHtml(group.html)));
}

function tableGroup(group, desk) {
  const heads = make("tr", {}, ...group.columns.map((words) => make("th", { scope: "col" }, words)));
  const rows = group.rows.map((row) => make("tr", {}, ...row.map((cell) => cellOf(cell, desk))));
  const table = make("table", {}, make("caption", { class: (group.caption ?? group.title) === group.title ? "rsu-unseen" : null }, group.caption ?? group.title), make("thead", {}, heads), make("tbody", {}, ...rows));
  return headed(group, make("div", { class: "rsu-table", tabindex: "0", role: "region", "aria-label": group.caption ?? group.title }, table));
}

/** A cell: words, or words that lead to a place. */
function cellOf(cell, desk) {
  const { text, place, header } = typeof cell === "object" && cell !== null ? cell : { text: cell };
  const words = place ? button(text || "Open", () => desk.goTo(place), "rsu-link") : String(text ?? "");
  return header ? make("th", { scope: "row" }, words) : make("td", {}, words);
}

function actionsGroup(group, desk) {
  return headed(group, ...group.actions.map((action) => actionOf(action, desk)));
}

/** An act with what it asks first; nothing of it is kept until its button is pressed. */
function actionOf(action, desk) {
  const values = {};
  const asker = Object.assign(Object.create(desk), {
    edit: (place, value) => { values[places.get(place)] = value; },
    problem: () => {},
  });
  const places = new Map((action.asks ?? []).map((node) => [node.place, node.name ?? node.place]));
  const asked = (action.asks ?? []).map((node) => newField(node, asker));
  const refused = make("p", { class: "rsu-problem", role: "alert" });
  const act = () => {
    if (action.confirm && !window.confirm(action.confirm)) return;
    refused.textContent = "";
    desk.act(action.act, values, refused);
  };
  return make("div", { class: "rsu-action" },
    action.why ? make("p", {}, action.why) : null,
    ...asked.map((field) => field.element),
    action.is_refused ? make("p", { class: "rsu-problem" }, action.is_refused) : button(action.label, act), refused);
}

const GROUPS = {
  fields: fieldsGroup,
  list: listGroup,
  question: questionGroup,
  conclusion: conclusionGroup,
  prose: proseGroup,
  table: tableGroup,
  actions: actionsGroup,
};

/** What a group is by, so that it can be put in the place of what it was before. */
function nameOfGroup(group, number) {
  return `${group.group} ${group.place ?? group.title ?? number}`;
}

/** Everything of a group but the values of its fields: while this is the same, its element stays. */
function shapeOfGroup(group) {
  return JSON.stringify(group, (key, value) => (value && value.node === "field" ? { ...value, value: undefined } : value));
}

function fieldsWithin(group) {
  const found = [];
  const look = (nodes) => {
    for (const node of nodes ?? []) {
      if (node.node === "field") found.push(node);
      else { look(node.nodes); for (const member of node.members ?? []) look(member.nodes); }
    }
  };
  look(group.nodes);
  return found;
}
