// Writing officer text: a small toolbar for its closed grammar, and what is pasted from Word brought within it.

const BUTTONS = [
  { label: "Emphasis", before: "{em:", after: "}" },
  { label: "Māori words", before: "{lang-mi:", after: "}" },
  { label: "Quotation", line: "> " },
  { label: "List", line: "- " },
];

/** The toolbar of a text area. */
function toolbar(area, node) {
  const buttons = BUTTONS.map((button) =>
    make("button", { type: "button", onclick: () => { (button.line ? startLines : surround)(area, button); area.focus(); } }, button.label));
  area.addEventListener("paste", (event) => pasted(event, area));
  return make("div", { class: "rsu-toolbar", role: "group", "aria-label": `Formatting of: ${node.label}` }, ...buttons);
}

/** Puts words in place of the selection as if they were typed, so that the browser can undo it. */
function insert(area, words) {
  area.focus();
  if (!document.execCommand("insertText", false, words)) {
    area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function surround(area, { before, after }) {
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  insert(area, `${before}${chosen}${after}`);
}

function startLines(area, { line }) {
  const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  area.setSelectionRange(start, Math.max(area.selectionEnd, start));
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  insert(area, chosen.split("\n").map((one) => `${line}${one}`).join("\n"));
}

function pasted(event, area) {
  const html = event.clipboardData?.getData("text/html");
  if (!html) return;
  event.preventDefault();
  insert(area, officerText(new DOMParser().parseFromString(html, "text/html").body).trim());
}

/** What a rich text says in the grammar of officer text; what the grammar has not is its words alone. */
function officerText(element) {
  let words = "";
  for (const child of element.childNodes) words += child.nodeType === Node.TEXT_NODE ? child.data.replace(/\s+/g, " ") : ofElement(child);
  return words;
}

function ofElement(element) {
  const tag = element.tagName;
  const inner = () => officerText(element);
  if (["STYLE", "SCRIPT", "META", "TITLE"].includes(tag) || element.nodeType !== Node.ELEMENT_NODE) return "";
  if (["EM", "I"].includes(tag)) return inner().trim() ? `{em:${inner().trim()}}` : "";
  if (tag === "BR") return "\n";
  if (tag === "LI") return `- ${inner().trim()}\n`;
  if (tag === "BLOCKQUOTE") return `> ${inner().trim().replace(/\n+/g, "\n> ")}\n\n`;
  if (tag === "TR") return `${Array.from(element.cells, (cell) => officerText(cell).trim()).join("; ")}\n`;
  if (["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "TABLE"].includes(tag)) return `${inner().trim()}\n\n`;
  return inner();
}
