// What is pasted from Word, brought within the grammar of officer text; what the grammar has not is its words alone.

const WITHOUT_WORDS = new Set(["STYLE", "SCRIPT", "META", "TITLE", "LINK", "HEAD", "XML", "O:P"]);
const PARAGRAPHS = new Set(["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "SECTION", "ARTICLE", "PRE", "BODY", "TABLE", "UL", "OL"]);

function pasted(event, area) {
  const html = event.clipboardData?.getData("text/html");
  const plain = event.clipboardData?.getData("text/plain") ?? "";
  const words = html ? officerText(html) : plainText(plain);
  if (!html && words === plain && words.length < LONGEST_UNDONE) return;   // the browser pastes it
  event.preventDefault();
  insert(area, words);
}

/** Plain text with one kind of line break, tabs as spaces, bullets as items of a list. */
function plainText(words) {
  return words.replace(/\r\n?/g, "\n").replace(/\t+/g, " ").replace(/\u00a0/g, " ").replace(/^[ ]*[•·▪◦‣][ ]*/gm, "- ");
}

/** What a rich text says in the grammar of officer text. */
function officerText(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return blocksIn(page.body).join("\n\n").replace(/\n\n(?=(- | {2}- ))/g, (gap, _, at, all) => (isItem(lineBefore(all, at)) ? "\n" : gap));
}

function isItem(line) { return /^( {2})?- /.test(line); }

function lineBefore(text, at) { return text.slice(text.lastIndexOf("\n", at - 1) + 1, at); }

/** The blocks of an element, each as typed; running text between them is a block too. */
function blocksIn(element, level = 0) {
  const blocks = [];
  let running = "";
  const end = () => { if (running.trim()) blocks.push(tidied(running)); running = ""; };
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) running += child.data.replace(/[\s\u00a0]+/g, " ");
    else if (child.nodeType !== Node.ELEMENT_NODE || WITHOUT_WORDS.has(child.tagName)) continue;
    else if (isBlock(child)) { end(); blocks.push(...blockOf(child, level)); }
    else running += inline(child);
  }
  end();
  return blocks;
}

function isBlock(element) {
  return PARAGRAPHS.has(element.tagName) || ["BLOCKQUOTE", "LI", "TR", "TBODY", "THEAD"].includes(element.tagName)
    || (["SPAN", "B", "A", "FONT"].includes(element.tagName) && element.querySelector("p, div, li, table, blockquote") !== null);
}

function blockOf(element, level) {
  const tag = element.tagName;
  if (tag === "UL" || tag === "OL") return Array.from(element.children).flatMap((child) => (child.tagName === "LI" ? itemOf(child, level) : blockOf(child, level + 1)));
  if (tag === "LI") return itemOf(element, level);
  if (tag === "TR") return [Array.from(element.cells, (cell) => blocksIn(cell).join(" ").replace(/\s+/g, " ").trim()).filter(Boolean).join("; ")].filter(Boolean);
  if (tag === "BLOCKQUOTE") return blocksIn(element).map((block) => `> ${block.replace(/\n/g, " ")}`);
  const listed = /mso-list:\s*\S+\s+level(\d)/.exec(element.getAttribute("style") ?? "");
  if (listed) return [asItem(inline(element, true), Number(listed[1]) - 1)];
  return blocksIn(element, level);
}

function itemOf(element, level) {
  const [first = "", ...rest] = blocksIn(element, level + 1);
  return [isItem(first) ? first : asItem(first, level), ...rest.map((block) => (isItem(block) ? block : asItem(block, level + 1)))];
}

function asItem(words, level) {
  return `${level > 0 ? "  - " : "- "}${words.replace(/^[\s\u00a0•·▪◦o§-]+(?=\s)|^\(?\w{1,3}[.)]\s+/, "").trim()}`;
}

/** Running text; `withoutMarks` leaves out the bullet that Word writes into the text of an item. */
function inline(element, withoutMarks = false) {
  if (element.tagName === "BR") return "\n";
  if (WITHOUT_WORDS.has(element.tagName) || (withoutMarks && /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? ""))) return "";
  let words = "";
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) words += child.data.replace(/[\s\u00a0]+/g, " ");
    else if (child.nodeType === Node.ELEMENT_NODE) words += inline(child, withoutMarks);
  }
  const isMaori = /^mi\b/i.test(element.getAttribute("lang") ?? "");
  if (isMaori) return around(words, "{lang-mi:");
  return ["EM", "I"].includes(element.tagName) ? around(words, "{em:") : words;
}

/** Marks words, leaving the spaces at their ends outside; nothing for no words. */
function around(words, mark) {
  const bare = words.trim();
  return bare && !/[{}]/.test(bare) ? words.replace(bare, () => `${mark}${bare}}`) : words;
}

function tidied(words) {
  return words.replace(/[ ]*\n[ ]*/g, "\n").replace(/ {2,}/g, " ").trim();
}
