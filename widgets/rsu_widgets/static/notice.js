// A screen of a few sentences and links.

function element(tag, words, attributes = {}) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = words;
  return made;
}

function linked([address, words]) {
  const item = document.createElement("p");
  item.append(element("a", words, { href: address }));
  return item;
}

export default {
  render({ model, el }) {
    const main = document.createElement("main");
    main.className = "rsu-notice";
    main.append(
      element("h1", model.get("title"), { tabindex: "-1" }),
      ...model.get("sentences").map((words) => element("p", words)),
      ...model.get("links").map(linked));
    el.replaceChildren(main);
    main.querySelector("h1").focus();
  },
};
