// The page's line to its kernel: it shows the screen that the notebook made, and says when the line breaks.
"use strict";
(() => {
  const AGAIN = 2000;      // milliseconds between two attempts to reach the kernel
  const ASKING = 150;      // milliseconds between two questions to a kernel that is not listening yet
  const DRAINED = 1200;    // milliseconds after which no place can have stood ready
  const PATIENCE = 10000;  // milliseconds after which a person is told that nothing comes
  const WORDS = {
    lost: "The connection is lost. What is marked as saved is kept. Wait, or load the page again.",
    gone: "This page has lost its place. What is marked as saved is kept: load the page again.",
    stopped: "The page could not be opened, because of a fault of rsu-nb. Nothing was changed.",
    drained: "Opening. No place stood ready, so one is being made: a few seconds.",
    slow: "This takes longer than it should. Wait, or load the page again.",
  };

  /** What a screen knows of its kernel, as anywidget has it: values, events and messages. */
  class Model {
    constructor(line, id) {
      this.line = line;
      this.id = id;
      this.state = {};
      this.listeners = new Map();
    }
    get(name) { return this.state[name]; }
    set(name, value) { this.state[name] = value; this.emit(`change:${name}`, value); }
    save_changes() {}
    on(name, listener) { this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]); }
    off(name, listener) { this.listeners.set(name, (this.listeners.get(name) ?? []).filter((one) => listener && one !== listener)); }
    emit(name, ...told) { for (const listener of this.listeners.get(name) ?? []) listener(...told); }
    send(content) { this.line.send(this.id, { method: "custom", content }); }
  }

  /** The socket to the kernel; it is opened again when it breaks, for as long as the page is there. */
  class Line {
    constructor(place, tell) {
      this.tell = tell;
      this.session = crypto.randomUUID();
      const scheme = location.protocol === "https:" ? "wss:" : "ws:";
      this.url = `${scheme}//${location.host}${place.base}api/kernels/${place.kernel}/channels?session_id=${this.session}`;
      this.open();
    }
    open() {
      this.socket = new WebSocket(this.url);
      this.socket.onopen = () => this.tell({ open: true });
      this.socket.onmessage = (event) => { if (typeof event.data === "string") this.tell({ message: JSON.parse(event.data) }); };
      this.socket.onclose = () => {
        this.tell({ closed: true });
        if (!this.isLeft) setTimeout(() => this.open(), AGAIN);
      };
    }
    leave() { this.isLeft = true; }
    send(id, data) {
      if (this.socket.readyState !== WebSocket.OPEN) throw new Error("closed");
      const header = { msg_id: crypto.randomUUID(), msg_type: "comm_msg", session: this.session, username: "", date: new Date().toISOString(), version: "5.4" };
      this.socket.send(JSON.stringify({ channel: "shell", header, parent_header: {}, metadata: {}, content: { comm_id: id, data }, buffers: [] }));
    }
  }

  class Page {
    /** The line is opened while the kernel still reads the case, so that its screen comes the moment it is made. */
    constructor(place) {
      this.place = place;
      this.model = null;
      this.isUp = false;
      this.states = new Map();
      this.line = new Line(place, (what) => this.told(what));
      this.patience = setTimeout(() => { if (!this.isUp) alarm(WORDS.slow); }, PATIENCE);
    }
    /** The notebook made this screen. */
    shown(id) {
      if (this.model) return;
      this.model = new Model(this.line, id);
      if (this.states.has(id)) this.update(this.states.get(id));
      else this.ask();
    }
    told(what) {
      if (what.open) { this.find(); this.ask(); }
      else if (what.closed) this.lose(WORDS.lost);
      else this.received(what.message);
    }
    ask() {
      if (this.isUp || !this.model || this.line.socket.readyState !== WebSocket.OPEN) return;
      this.line.send(this.model.id, { method: "request_state" });
      setTimeout(() => this.ask(), ASKING);
    }
    received({ msg_type, content }) {
      if (msg_type === "status" && ["restarting", "autorestarting", "dead"].includes(content.execution_state)) {
        this.line.leave();
        this.lose(WORDS.gone);
      }
      if (msg_type === "comm_open") this.states.set(content.comm_id, content.data.state ?? {});
      const view = ["execute_result", "display_data"].includes(msg_type) && content.data["application/vnd.jupyter.widget-view+json"];
      if (view) this.shown(view.model_id);
      if (msg_type !== "comm_msg" || content.comm_id !== this.model?.id) return;
      if (content.data.method === "update") this.update(content.data.state);
      else if (content.data.method === "custom") this.model.emit("msg:custom", content.data.content, []);
    }
    update(state) {
      Object.assign(this.model.state, state);
      for (const name of Object.keys(state)) this.model.emit(`change:${name}`, state[name]);
      if (!this.isUp && this.model.state._esm) {
        this.isUp = true;
        this.states.clear();
        this.show().catch((error) => { console.error(error.name); alarm(WORDS.stopped); });
      }
    }
    async show() {
      clearTimeout(this.patience);
      alarm();
      const url = URL.createObjectURL(new Blob([this.model.get("_esm")], { type: "text/javascript" }));
      const { default: widget } = await import(url);
      URL.revokeObjectURL(url);
      const style = new CSSStyleSheet();
      style.replaceSync(this.model.get("_css") ?? "");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
      const screen = document.getElementById("rsu-screen");
      screen.replaceChildren(document.createElement("div"));
      await widget.render({ model: this.model, el: screen.firstChild });
    }
    // A screen that says itself that the line is lost, prevents the page from saying it too.
    lose(words) { if (window.dispatchEvent(new CustomEvent("rsu-line", { cancelable: true, detail: { isLost: true } }))) alarm(words); }
    find() { if (window.dispatchEvent(new CustomEvent("rsu-line", { cancelable: true, detail: { isLost: false } }))) alarm(); }
    leave() {
      this.line.leave();
      const form = new FormData();
      form.append("_xsrf", /(?:^|; )_xsrf=([^;]*)/.exec(document.cookie)?.[1] ?? "");
      navigator.sendBeacon(`${this.place.base}voila/api/shutdown/${this.place.kernel}`, form);
    }
  }

  function alarm(words) {
    const place = document.getElementById("rsu-alarm");
    if (!words) return place.replaceChildren();
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Load the page again";
    again.onclick = () => location.reload();
    place.replaceChildren(words, again);
  }

  let page = null;

  /** Begins as soon as the page names its kernel: the rest of it comes only once the case is read. */
  function begin() {
    const place = document.getElementById("rsu-kernel");
    if (page || !place) return;
    watching.disconnect();
    page = new Page({ ...place.dataset });
    const named = /^RSU-[0-9]{4}-[0-9]{5}$/.exec(new URLSearchParams(location.search).get("case") ?? "");
    if (named) document.title = `${named[0]} · ${document.title}`;
    window.addEventListener("pagehide", () => page.leave());
    window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }

  /** The page is whole: what it shows is known, if the line did not say it before. */
  function end() {
    begin();
    const shown = document.querySelector(".rsu-shown");
    if (page && shown) page.shown(JSON.parse(shown.textContent).model);
    else alarm(WORDS.stopped);
  }

  setTimeout(() => {
    const opening = document.getElementById("rsu-opening");
    if (opening) opening.textContent = WORDS.drained;
  }, DRAINED);
  const watching = new MutationObserver(begin);
  watching.observe(document, { childList: true, subtree: true });
  begin();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", end);
  else end();
})();
