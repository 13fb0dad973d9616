// The browser's own copy of what is not acknowledged yet: locked with a key that only the page's memory has.

const DATABASE = "rsu-nb";
const TABLE = "unacknowledged";

/** Keeps, gives back and forgets what was typed, by place; places are locked with it. */
class CrashCopy {
  constructor() {
    this.page = crypto.randomUUID();
    this.waiting = new Map();   // place -> what is to be kept, or null to forget it
    this.atWork = null;
  }

  /** Takes the key that the server derives for the case: the same after a restart. */
  async unlock(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const nameKey = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    this.key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    this.nameKey = nameKey;
    // As long as this page lives it holds its lock, so that no other page takes up what is typed here.
    navigator.locks?.request(lockOf(this.page), () => new Promise(() => {}));
  }

  /** Keeps a copy of an edit ({place, value, was}); resolves when it is kept. */
  keep(edit) { return this.put(edit.place, edit); }

  forget(place) { return this.put(place, null); }

  put(place, what) {
    if (!this.key) return Promise.reject(new Error("locked"));
    this.waiting.set(place, what);
    this.atWork ??= this.work().finally(() => { this.atWork = null; });
    return this.atWork;
  }

  /** One after the other, the newest of each place: a copy is never kept after it was to be forgotten. */
  async work() {
    while (this.waiting.size) {
      const [place, what] = this.waiting.entries().next().value;
      this.waiting.delete(place);
      const name = await this.nameOf(place);
      if (what === null) await inTable("readwrite", (table) => table.delete(name));
      else await this.write(name, what);
    }
  }

  async write(name, what) {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify(what));
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, this.key, words);
    await inTable("readwrite", (table) => table.put({ page: this.page, nonce, locked }, name));
  }

  /** Takes over what pages that are gone kept of this case: [{place, value, was}]. */
  async takeOver() {
    if (!this.key) return [];
    const alive = new Set(((await navigator.locks?.query())?.held ?? []).map((lock) => lock.name));
    const names = await inTable("readonly", (table) => table.getAllKeys());
    const found = [];
    for (const name of names) {
      const row = await inTable("readonly", (table) => table.get(name));
      if (!row || alive.has(lockOf(row.page))) continue;
      const edit = await this.open(row);   // null where another case's key locked it
      if (edit === null) continue;
      await this.keep(edit);
      await inTable("readwrite", (table) => table.delete(name));
      found.push(edit);
    }
    return found;
  }

  async open(row) {
    try {
      const words = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.nonce }, this.key, row.locked);
      return JSON.parse(new TextDecoder().decode(words));
    } catch {
      return null;
    }
  }

  async nameOf(place) {
    const words = new TextEncoder().encode(`${this.page} ${place}`);
    const signed = await crypto.subtle.sign("HMAC", this.nameKey, words);
    return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}

function lockOf(page) { return `rsu-nb ${page}`; }

function inTable(mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(TABLE, mode, { durability: "strict" });
      const request = act(transaction.objectStore(TABLE));
      transaction.oncomplete = () => { opening.result.close(); resolve(request.result); };
      transaction.onabort = transaction.onerror = () => { opening.result.close(); reject(transaction.error); };
    };
  });
}
