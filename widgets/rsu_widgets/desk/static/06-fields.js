// One field of a form: its label, its hint, its control, and what became of the last edit.

/** A field; one that has not changed is the same element as before, so that its cursor and its undo stay. */
function fieldOf(node, desk) {
  const edit = desk.line.pending(node.place);
  if (!edit) desk.line.knows(node.place, node.value);
  const value = edit ? edit.value : node.value ?? null;
  const signature = JSON.stringify({ ...node, value: null });
  const before = desk.fields.get(node.place);
  if (before?.signature === signature) {
    before.take(value);
    return before.element;
  }
  const { element, take } = newField(node, desk);
  take(value);
  desk.fields.set(node.place, { element, take, signature });
  return element;
}

function newField(node, desk) {
  const id = freshId("field");
  const hint = node.hint && node.hint.replace(/\.$/, "") !== node.label ? make("p", { id: `${id}-hint`, class: "rsu-hint" }, node.hint.replace(/`([^`]+)`/g, "‘$1’")) : null;
  const status = make("p", { id: `${id}-status`, class: "rsu-status", "data-status": node.place });
  const described = [hint ? `${id}-hint` : null, `${id}-status`].filter(Boolean).join(" ");
  const control = CONTROLS[node.kind](node, { id, "aria-describedby": described, "aria-required": node.required ? "true" : null }, desk);
  const label = control.isGroup ? null : make("label", { for: id }, ...labelled(node));
  const again = node.again ? make("p", { class: "rsu-again" }, `To be looked at again: ${node.again.because}`, node.again.old ? ` It was: ${inWords(node.again.old)}` : "") : null;
  if (control.isGroup && hint) control.element.querySelector("legend").after(hint);
  const element = make("div", { class: `rsu-field rsu-${node.kind}`, "data-place": node.place }, label, control.isGroup ? null : hint, again, control.element, status);
  return { element, take: control.take };
}

function labelled(node) {
  return node.required ? [node.label, make("span", { class: "rsu-needed" }, " (needed)")] : [node.label];
}

/** Puts a text into a control unless it stands there already, but for spaces. */
function takeInto(control) {
  return (value) => { if (!isSameText(control.value, value ?? "")) replaceText(control, String(value ?? "")); };
}

function lineControl(node, attributes, desk) {
  const input = make("input", { ...attributes, ...PRIVATE, type: "text", dir: "auto", oninput: () => desk.edit(node.place, input.value) });
  return { element: input, take: takeInto(input) };
}

function textControl(node, attributes, desk) {
  const area = make("textarea", { ...attributes, ...PRIVATE, rows: "3", dir: "auto", oninput: (event) => { putRoles(area, event, desk.names); desk.edit(node.place, area.value); } });
  const grow = growing(area);
  area.addEventListener("input", grow);
  const take = takeInto(area);
  const element = make("div", { class: "rsu-writing" }, toolbar(area, node, desk), area);
  return { element, take: (value) => { take(value); grow(); } };
}

function groupOf(node, attributes, ...children) {
  return make("fieldset", { "aria-describedby": attributes["aria-describedby"] }, make("legend", {}, ...labelled(node)), ...children);
}

function choiceControl(node, attributes, desk) {
  if (node.options.length > 6) return selectControl(node, attributes, desk);
  const name = freshId("choice");
  const radios = node.options.map((option) => make("input", { type: "radio", name, value: String(option.value), onchange: () => desk.edit(node.place, option.value, true) }));
  const rows = node.options.map((option, at) => make("label", { class: "rsu-option" }, radios[at], make("span", {}, option.label)));
  const take = (value) => radios.forEach((radio, at) => { radio.checked = value === node.options[at].value; });
  return { isGroup: true, element: groupOf(node, attributes, ...rows), take };
}

function selectControl(node, attributes, desk) {
  const options = [{ value: "", label: "Nothing chosen" }, ...node.options];
  const select = make("select", { ...attributes, autocomplete: "off", onchange: () => desk.edit(node.place, select.value || null, true) },
    ...options.map((option) => make("option", { value: option.value }, option.label)));
  return { element: select, take: (value) => { select.value = value ?? ""; } };
}

function choicesControl(node, attributes, desk) {
  const boxes = node.options.map((option) => make("input", { type: "checkbox", value: option.value, onchange: () =>
    desk.edit(node.place, node.options.filter((_, at) => boxes[at].checked).map((option) => option.value), true) }));
  const rows = node.options.map((option, at) => make("label", { class: "rsu-option" }, boxes[at], make("span", {}, option.label)));
  const take = (value) => boxes.forEach((box, at) => { box.checked = (value ?? []).includes(node.options[at].value); });
  return { isGroup: true, element: groupOf(node, attributes, make("div", { class: "rsu-boxes" }, ...rows)), take };
}

function yesNoControl(node, attributes, desk) {
  return choiceControl({ ...node, options: [{ value: true, label: "Yes" }, { value: false, label: "No" }] }, attributes, desk);
}

function numberControl(node, attributes, desk) {
  const input = make("input", { ...attributes, ...PRIVATE, type: "text", inputmode: "numeric", size: 6, oninput: () => {
    const words = input.value.trim();
    desk.edit(node.place, words === "" ? null : /^\d{1,9}$/.test(words) ? Number(words) : words);
    desk.problem(node.place, words === "" || /^\d+$/.test(words) ? null : "This is a whole number: write it in digits, such as 12.");
  } });
  return { element: input, take: takeInto(input) };
}

const CONTROLS = {
  line: lineControl,
  text: textControl,
  passage: textControl,
  choice: choiceControl,
  choices: choicesControl,
  date: dateControl,
  "yes-no": yesNoControl,
  number: numberControl,
  reference: oneOf,
  references: severalOf,
  role: oneOf,
  roles: severalOf,
  country: oneOf,
  keys: severalOf,
};
