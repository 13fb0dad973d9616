// One field of a form: its label, its hint, its control, and what became of the last edit.

const WORDS = {
  typing: "Typing; not saved yet.",
  saving: "Saving…",
  saved: "Saved.",
  held: "Kept, and not in the decision yet:",
  "not-saved": "NOT SAVED. The server has not answered; your text is kept in this browser, locked.",
  "no-copy": "Typing; not saved yet, and this browser keeps no copy.",
};

/** A field; `edit(place, value, now)` is called with what is typed or chosen. */
function fieldOf(node, desk) {
  const id = freshId("field");
  const hint = node.hint ? make("p", { id: `${id}-hint`, class: "rsu-hint" }, node.hint) : null;
  const status = make("p", { id: `${id}-status`, class: "rsu-status", "data-status": node.place });
  const described = [hint ? `${id}-hint` : null, `${id}-status`].filter(Boolean).join(" ");
  const control = CONTROLS[node.kind](node, { id, "aria-describedby": described }, desk);
  const label = control.isGroup ? null : make("label", { for: id }, ...labelled(node));
  return make("div", { class: `rsu-field rsu-${node.kind}`, "data-place": node.place }, label, hint, control.element, status);
}

function labelled(node) {
  return node.required ? [node.label, make("span", { class: "rsu-needed" }, " (needed)")] : [node.label];
}

function typed(desk, node, now = false) {
  return (event) => desk.edit(node.place, event.target.value, now);
}

function lineControl(node, attributes, desk) {
  const input = make("input", { ...attributes, ...PRIVATE, type: "text", oninput: typed(desk, node) });
  input.value = node.value ?? "";
  return { element: input };
}

function textControl(node, attributes, desk) {
  const area = make("textarea", { ...attributes, ...PRIVATE, rows: "3", oninput: typed(desk, node) });
  area.value = node.value ?? "";
  const grow = () => { area.style.height = "auto"; area.style.height = `${area.scrollHeight + 2}px`; };
  area.addEventListener("input", grow);
  requestAnimationFrame(grow);
  return { element: make("div", { class: "rsu-writing" }, toolbar(area, node), area) };
}

function choiceControl(node, attributes, desk) {
  if (node.options.length > 6) return selectControl(node, attributes, desk);
  const name = freshId("choice");
  const radios = node.options.map((option) => {
    const radio = make("input", { type: "radio", name, value: option.value, onchange: () => desk.edit(node.place, option.value, true) });
    radio.checked = node.value === option.value;
    return make("label", { class: "rsu-option" }, radio, make("span", {}, option.label));
  });
  const legend = make("legend", {}, ...labelled(node));
  return { isGroup: true, element: make("fieldset", { "aria-describedby": attributes["aria-describedby"] }, legend, ...radios) };
}

function selectControl(node, attributes, desk) {
  const none = make("option", { value: "" }, "Nothing chosen");
  const options = node.options.map((option) => make("option", { value: option.value }, option.label));
  const select = make("select", { ...attributes, onchange: (event) => desk.edit(node.place, event.target.value || null, true) }, none, ...options);
  select.value = node.value ?? "";
  return { element: select };
}

function choicesControl(node, attributes, desk) {
  const chosen = new Set(node.value ?? []);
  const boxes = node.options.map((option) => {
    const box = make("input", { type: "checkbox", onchange: (event) => {
      if (event.target.checked) chosen.add(option.value); else chosen.delete(option.value);
      desk.edit(node.place, node.options.map((one) => one.value).filter((value) => chosen.has(value)), true);
    } });
    box.checked = chosen.has(option.value);
    return make("label", { class: "rsu-option" }, box, make("span", {}, option.label));
  });
  const legend = make("legend", {}, ...labelled(node));
  return { isGroup: true, element: make("fieldset", { "aria-describedby": attributes["aria-describedby"] }, legend, ...boxes) };
}

function yesNoControl(node, attributes, desk) {
  const options = [{ value: true, label: "Yes" }, { value: false, label: "No" }];
  return choiceControl({ ...node, options }, attributes, desk);
}

function dateControl(node, attributes, desk) {
  const [year = "", month = "", day = ""] = (node.value ?? "").split("-");
  const boxes = {};
  const edit = () => {
    const [y, m, d] = [boxes.year.value.trim(), boxes.month.value.trim(), boxes.day.value.trim()];
    if (!y && !m && !d) return desk.edit(node.place, null);
    if (y.length === 4 && m && d) desk.edit(node.place, `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`);
    else desk.say(node.place, "A date has a day, a month and a year of four digits.");
  };
  const box = (key, words, value, size) => {
    const id = freshId(key);
    boxes[key] = make("input", { id, ...PRIVATE, type: "text", inputmode: "numeric", size, maxlength: size, oninput: edit, "aria-describedby": attributes["aria-describedby"] });
    boxes[key].value = value.replace(/^0(?=\d)/, "");
    return make("span", { class: "rsu-date-part" }, make("label", { for: id }, words), boxes[key]);
  };
  const legend = make("legend", {}, ...labelled(node));
  const parts = [box("day", "Day", day, 2), box("month", "Month", month, 2), box("year", "Year", year, 4)];
  return { isGroup: true, element: make("fieldset", { class: "rsu-date" }, legend, ...parts) };
}

function numberControl(node, attributes, desk) {
  const input = make("input", { ...attributes, ...PRIVATE, type: "text", inputmode: "numeric", size: 6, oninput: (event) => {
    const words = event.target.value.trim();
    if (words === "") desk.edit(node.place, null);
    else if (/^\d+$/.test(words)) desk.edit(node.place, Number(words));
    else desk.say(node.place, "This is a whole number, in digits.");
  } });
  input.value = node.value ?? "";
  return { element: input };
}

function severalControl(node, attributes, desk) {
  const split = (words) => words.split(";").map((one) => one.trim()).filter(Boolean);
  const input = make("input", { ...attributes, ...PRIVATE, type: "text", oninput: (event) => desk.edit(node.place, split(event.target.value)) });
  input.value = (node.value ?? []).join("; ");
  return { element: input };
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
  reference: lineControl,
  references: severalControl,
  role: lineControl,
  roles: severalControl,
  country: lineControl,
  keys: severalControl,
};
