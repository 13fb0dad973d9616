// Writing officer text: a small toolbar for its closed grammar, and putting words in so that they can be undone.

const FORMATS = [
  { label: "Emphasis", key: "i", before: "{em:", after: "}" },
  { label: "Māori words", before: "{lang-mi:", after: "}" },
  { label: "Quotation", line: "> " },
  { label: "List", line: "- " },
  { label: "List within", line: "  - " },
];

/** The toolbar of a text area. */
function toolbar(area, node, desk) {
  const format = (one) => { area.focus(); (one.line ? startLines : surround)(area, one); };
  const buttons = FORMATS.map((one) => button(one.label, () => format(one)));
  const pickers = [
    picker("Cite…", () => desk.things(), (value) => `[${value}]`, area, insertAfter),
    picker("Person…", () => desk.roles(), (value) => `{${value}}`, area),
  ];
  area.addEventListener("keydown", (event) => {
    const one = FORMATS.find((each) => each.key === event.key.toLowerCase());
    if (one && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) { event.preventDefault(); format(one); }
  });
  area.addEventListener("paste", (event) => pasted(event, area));
  area.addEventListener("focus", () => { desk.documents.written = area; });
  const history = node.history ? button("Earlier versions", () => desk.askHistory(node.place)) : null;
  return make("div", { class: "rsu-toolbar", role: "group", "aria-label": `Formatting of: ${node.label}` }, ...buttons, ...pickers.flat(), history);
}

/** A button that opens a box to choose what is put in where the cursor is. */
function picker(words, options, printed, area, put = insert) {
  const holder = make("span", { class: "rsu-picker", hidden: true });
  const shut = () => { holder.hidden = true; holder.replaceChildren(); opener.setAttribute("aria-expanded", "false"); };
  const opener = button(words, () => {
    if (!holder.hidden) return shut();
    const box = combobox({ "aria-label": words.replace("…", ": type what you look for, Enter puts it in") }, options(), (typed, isChosen) => {
      if (!isChosen || !typed.trim()) return;
      shut();
      put(area, printed(valueFrom(typed, options())));
    });
    box.input.addEventListener("keydown", (event) => { if (event.key === "Escape") { shut(); area.focus(); } });
    holder.replaceChildren(box.element);
    holder.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    box.input.focus();
  });
  opener.setAttribute("aria-expanded", "false");
  return [opener, holder];
}

/** Puts words in place of the selection as if they were typed, so that the browser can undo it. */
function insert(area, words) {
  area.focus();
  if (words.length < LONGEST_UNDONE && document.execCommand(words ? "insertText" : "delete", false, words)) return;
  area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Puts a citation behind what is selected, before the full stop that ends it; nothing selected is lost. */
function insertAfter(area, words) {
  const { value, selectionStart: start, selectionEnd: end } = area;
  if (start === end) return insert(area, words);
  const chosen = value.slice(start, end).trimEnd();
  const at = start + chosen.replace(/[.,;:!?]$/, "").length;
  area.setSelectionRange(at, at);
  insert(area, ` ${words}`);
}

/** Characters beyond which the browser's own way of typing words in takes seconds. */
const LONGEST_UNDONE = 60000;

/** Puts `{claimant}` and the like in place of a known name as soon as the word after it begins; undo brings the name back. */
function putRoles(area, event, names) {
  if (!names?.length || event.isComposing || event.inputType !== "insertText" || !/^[\s.,;:!?)’'"\]]$/.test(event.data ?? "")) return;
  const end = area.selectionStart - event.data.length;
  const before = area.value.slice(0, end).normalize("NFC");
  if (before.length !== end || before.lastIndexOf("[") > before.lastIndexOf("]")) return;
  const known = names.filter((one) => before.endsWith(one.name) && !/[\p{L}\p{M}\p{N}_]$/u.test(before.slice(0, -one.name.length)));
  const found = known.sort((one, other) => other.name.length - one.name.length)[0];
  if (!found) return;
  const start = end - found.name.length;
  const isFirst = /(^|\n\s*|[.!?]["'”’)\]]*\s+|\n(> | {0,2}- ))$/.test(before.slice(0, start));
  const role = isFirst ? found.role[0].toUpperCase() + found.role.slice(1) : found.role;
  area.setSelectionRange(start, end + event.data.length);
  insert(area, `{${role}}${event.data}`);
}

/** Puts another text in by the least change, the cursor staying where it was in the words. */
function replaceText(control, text) {
  const old = control.value;
  if (document.activeElement !== control) { control.value = text; return; }
  let start = 0;
  while (start < old.length && start < text.length && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  control.setRangeText(text.slice(start, text.length - end), start, old.length - end, "preserve");
}

function surround(area, { before, after }) {
  const { selectionStart: start, selectionEnd: end } = area;
  const chosen = area.value.slice(start, end);
  insert(area, `${before}${chosen}${after}`);
  if (!chosen) area.setSelectionRange(start + before.length, start + before.length);
}

function startLines(area, { line }) {
  const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  area.setSelectionRange(start, Math.max(area.selectionEnd, start));
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  insert(area, chosen.split("\n").map((one) => `${line}${one.replace(/^(> | {0,2}- )/, "")}`).join("\n"));
}

/** Makes a text area as high as its text; a very long one scrolls, so that typing in it stays quick. */
function growing(area) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      const isLong = area.value.length > LONGEST_GROWN;
      area.classList.toggle("rsu-long", isLong);
      area.style.height = "auto";
      area.style.height = isLong ? "70vh" : `${area.scrollHeight + 2}px`;
    });
  };
}

const LONGEST_GROWN = 20000;
