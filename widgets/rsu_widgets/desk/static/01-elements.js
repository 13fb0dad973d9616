// Elements of the page, made from plain data; text is always text and never markup.

/** An element with attributes, listeners (`onclick`) and children; a null child is left out. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

let lastNumber = 0;

/** An id that no other element of this page has. */
function freshId(word) {
  lastNumber += 1;
  return `rsu-${word}-${lastNumber}`;
}

/** What keeps a browser from sending what is typed to its vendor, or from remembering it. */
const PRIVATE = {
  spellcheck: "false",
  autocomplete: "off",
  autocorrect: "off",
  autocapitalize: "off",
  "data-gramm": "false",
  "data-lt-active": "false",
};

/** The drafting's own HTML, parsed without running anything in it. */
function fromHtml(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll("script, style, link, iframe, object")) element.remove();
  return template.content;
}

function button(words, onclick, kind = "") {
  return make("button", { type: "button", class: kind || null, onclick }, words);
}

/** Words for a screen reader alone. */
function unseen(words) {
  return make("span", { class: "rsu-unseen" }, words);
}

/** Puts children in place of those there; what stays where it is is not touched, so that it keeps its focus. */
function replaceChildrenOf(parent, children) {
  let at = parent.firstChild;
  for (const child of children) {
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
  while (at) { const next = at.nextSibling; at.remove(); at = next; }
}

/** True for values that differ in nothing but spaces and in how a letter is composed. */
function isSameText(one, other) {
  const bare = (value) => (typeof value === "string" ? value.normalize("NFC").split(/\s+/).filter(Boolean).join(" ") || null
    : value === undefined || (Array.isArray(value) && !value.length) ? null : value);
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

/** Words as they are compared in a search: small letters without macrons or accents. */
function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
