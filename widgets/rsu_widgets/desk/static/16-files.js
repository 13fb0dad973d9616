// A file that an act asks for: read here, sent with the act, and kept nowhere in the browser.

const MEGABYTE = 1000000;

/** A field in which a file is chosen; what is wrong with the choice is said under it. */
function fileControl(node, attributes, desk) {
  const says = make("p", { class: "rsu-hint", role: "status" });
  const input = make("input", { ...attributes, ...PRIVATE, type: "file", accept: node.accept || null, onchange: () => choose() });
  let chosen = 0;
  const choose = async () => {
    const file = input.files[0];
    chosen += 1;
    const mine = chosen;
    desk.edit(node.place, null);
    if (!file) return void (says.textContent = "");
    if (file.size > node.most) return void (says.textContent = `This file has ${megabytes(file.size)}; it may have ${megabytes(node.most)} at the most. Nothing was taken from it.`);
    says.textContent = "Reading the file…";
    const content = await base64Of(file).catch(() => null);
    if (mine !== chosen) return;   // another was chosen meanwhile
    says.textContent = content === null ? "This file cannot be read. Choose it again." : `Chosen: ${megabytes(file.size)}.`;
    if (content !== null) desk.edit(node.place, { name: file.name, content });
  };
  return { element: make("div", {}, input, says), take: () => {} };
}

function megabytes(size) {
  return size < MEGABYTE / 10 ? `${Math.ceil(size / 1000)} kB` : `${(size / MEGABYTE).toFixed(1)} MB`;
}

/** The bytes of a file as a message can hold them. */
function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

CONTROLS.file = fileControl;
