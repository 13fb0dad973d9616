// Choosing from a list by typing: one value or several, each of several a button that takes it out.

const MOST_SHOWN = 40;

/** The value that typed words stand for: an option by its value or its label, a pinpoint after it kept. */
function valueFrom(words, options) {
  const typed = words.trim();
  const [head, ...rest] = typed.split(/,\s*/);
  const pinpoint = rest.length ? `, ${rest.join(", ")}` : "";
  const same = (option) => [option.value, option.label].some((one) => folded(one) === folded(typed));
  const begun = (option) => folded(option.value) === folded(head);
  const whole = options.find(same);
  if (whole) return whole.value;
  const option = options.find(begun);
  return option ? `${option.value}${pinpoint}` : typed;
}

/** True for an option whose value is itself read, as `E4` is; a country's code is not. */
function isRead(option) { return option.label.startsWith(option.value); }

/** A value as it is shown: its label where that alone is read. */
function wordsOf(value, options) {
  const option = options.find((one) => one.value === value);
  return option && !isRead(option) ? option.label : String(value ?? "");
}

/** The options that typed words may mean, those whose value begins with them first. */
function optionsFor(words, options) {
  const [head] = folded(words).split(",");
  const wanted = head.trim();
  const fit = options.filter((one) => folded(`${one.value} ${one.label}`).includes(wanted));
  const isBegun = (one) => (wanted && folded(one.value).startsWith(wanted) ? 0 : 1);
  return fit.sort((one, other) => isBegun(one) - isBegun(other));
}

/** An input with a list of options under it; `pick(words)` gets what is typed, `pick(words, true)` what is chosen. */
function combobox(attributes, options, pick) {
  const listId = freshId("list");
  const list = make("ul", { id: listId, role: "listbox", class: "rsu-options", hidden: true, "aria-label": "What may be chosen" });
  const input = make("input", { ...attributes, ...PRIVATE, type: "text", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": listId });
  let active = -1;
  const close = () => { list.hidden = true; active = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const open = (everything = false) => {
    const fit = everything ? options : optionsFor(input.value, options);
    list.replaceChildren(...fit.slice(0, MOST_SHOWN).map((one) => optionOf(one, choose)));
    list.hidden = !fit.length;
    input.setAttribute("aria-expanded", String(fit.length > 0));
    active = -1;
  };
  const choose = (option) => {
    const pinpoint = input.value.includes(",") ? input.value.slice(input.value.indexOf(",")) : "";
    close();
    pick(`${option.value}${pinpoint}`, true);
  };
  const move = (by) => {
    if (list.hidden) open(true);
    const shown = [...list.children];
    if (!shown.length) return;
    shown[active]?.setAttribute("aria-selected", "false");
    active = (active + by + shown.length + (active < 0 && by < 0 ? 1 : 0)) % shown.length;
    shown[active].setAttribute("aria-selected", "true");
    shown[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", shown[active].id);
  };
  input.addEventListener("input", () => { open(); pick(input.value); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); move(event.key === "ArrowDown" ? 1 : -1); }
    else if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "Enter") {
      event.preventDefault();
      if (active >= 0) list.children[active].choose(); else { close(); pick(input.value, true); }
    }
  });
  input.addEventListener("click", () => { if (list.hidden) open(true); });
  input.addEventListener("blur", close);
  return { input, element: make("div", { class: "rsu-combobox" }, input, list) };
}

function optionOf(option, choose) {
  const words = isRead(option) ? [make("strong", {}, option.value), option.label.slice(option.value.length)] : option.label;
  const item = make("li", { id: freshId("option"), role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); item.choose(); } }, ...[words].flat());
  item.choose = () => choose(option);
  return item;
}

/** One value, typed or chosen. */
function oneOf(node, attributes, desk) {
  const options = node.options ?? [];
  const box = combobox(attributes, options, (words, isChosen) => {
    const value = valueFrom(words, options);
    if (isChosen) box.input.value = wordsOf(value, options);
    desk.edit(node.place, value || null, isChosen);
  });
  return { element: box.element, take: (value) => {
    if (document.activeElement !== box.input) box.input.value = wordsOf(value, options);
  } };
}

/** Several values: each a button that takes it out, and an input that adds one. */
function severalOf(node, attributes, desk) {
  const options = node.options ?? [];
  let chosen = [];
  const chips = make("ul", { class: "rsu-chips", "aria-label": `${node.label}: chosen` });
  const all = () => [...chosen, valueFrom(box.input.value, options)].filter((one, at, every) => one && every.indexOf(one) === at);
  const draw = () => {
    chips.hidden = !chosen.length;
    chips.replaceChildren(...chosen.map((value, at) => make("li", {}, chip(value, at))));
  };
  const chip = (value, at) => button([unseen("Take out "), wordsOf(value, options), make("span", { "aria-hidden": "true" }, " ×")], () => {
    chosen = chosen.filter((one) => one !== value);
    draw();
    (chips.querySelectorAll("button")[Math.min(at, chosen.length - 1)] ?? box.input).focus();
    desk.edit(node.place, all(), true);
  }, "rsu-chip");
  const box = combobox(attributes, options, (words, isChosen) => {
    if (isChosen || /;\s*$/.test(words)) {
      box.input.value = words.replace(/;\s*$/, "");
      chosen = all();
      box.input.value = "";
      draw();
    }
    desk.edit(node.place, all(), isChosen);
  });
  return { element: make("div", {}, chips, box.element), take: (value) => {
    if (isSameText(value ?? [], all())) return;
    chosen = [...(value ?? [])];
    if (document.activeElement !== box.input) box.input.value = "";
    else chosen = chosen.filter((one) => one !== valueFrom(box.input.value, options));
    draw();
  } };
}
