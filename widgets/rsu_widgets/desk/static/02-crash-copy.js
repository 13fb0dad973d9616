// The browser's own copy of what is not acknowledged yet: locked with a key that only the page's memory has.
//
// Each edit is written through to the disk as it is typed. What a page that goes has no time to write so, it keeps at once.

const DATABASE = "rsu-nb";
const TABLE = "unacknowledged";

/** Keeps, gives back and forgets what was typed, by place; places are locked with it. */
class CrashCopy {
  constructor() {
    this.page = crypto.randomUUID();
    this.waiting = new Map();   // place -> what is to be kept, or null to forget it
    this.sizes = new Map();     // place -> bytes that its copy needs
    this.atWork = null;
    this.atOnce = new AtOnce(this.page);
  }

  /** Takes the key that the server derives for the case: the same after a restart. */
  async unlock(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const nameKey = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    this.key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    this.nameKey = nameKey;
    await this.atOnce.unlock(await crypto.subtle.sign("HMAC", nameKey, new TextEncoder().encode("at once")));
    // As long as this page lives it holds its lock, so that no other page takes up what is typed here.
    navigator.locks?.request(lockOf(this.page), () => new Promise(() => {}));
  }

  /** Keeps a copy of an edit ({place, value, was, turn}); resolves when it is kept. */
  keep(edit) { return this.put(edit.place, edit); }

  forget(place) { return this.put(place, null); }

  /** Keeps all edits that are not acknowledged without waiting for anything: the page is going. */
  keepAtOnce(edits) { if (edits.length) this.atOnce.keep(edits); }

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
      await this.write(this.page, place, what);
    }
    this.atOnce.forget();   // all of it is written now
    await this.atOnce.prepare([...this.sizes.values()].reduce((sum, size) => sum + size, 0));
  }

  async write(page, place, what) {
    const name = await this.nameOf(page, place);
    if (what === null) {
      this.sizes.delete(place);
      return inTable("readwrite", (table) => table.delete(name));
    }
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify(what));
    this.sizes.set(place, words.length);
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, this.key, words);
    return inTable("readwrite", (table) => table.put({ page, nonce, locked }, name));
  }

  /** Gives `take` what pages that are gone kept of this case, edit by edit; what it does not take stays where it is. */
  async takeOver(take) {
    if (!this.key) return;
    const alive = new Set([lockOf(this.page), ...((await navigator.locks?.query())?.held ?? []).map((lock) => lock.name)]);
    await this.bringTogether(alive);
    for (const name of await inTable("readonly", (table) => table.getAllKeys())) {
      const row = await inTable("readonly", (table) => table.get(name));
      if (!row || alive.has(lockOf(row.page))) continue;
      const edit = await this.open(row);   // null where another case's key locked it
      if (edit === null || !take(edit)) continue;
      await this.keep(edit);
      await inTable("readwrite", (table) => table.delete(name));
    }
  }

  /** Puts what pages kept at once in place of what they wrote before it. */
  async bringTogether(alive) {
    for (const page of this.atOnce.pages()) {
      if (alive.has(lockOf(page))) continue;
      const edits = await this.atOnce.open(page);
      if (edits === null) continue;
      for (const edit of edits) {
        const name = await this.nameOf(page, edit.place);
        const row = await inTable("readonly", (table) => table.get(name));
        const written = row && await this.open(row);
        if (!written || written.turn < edit.turn) await this.write(page, edit.place, edit);
      }
      localStorage.removeItem(AT_ONCE + page);
    }
  }

  async open(row) {
    try {
      const words = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.nonce }, this.key, row.locked);
      return JSON.parse(new TextDecoder().decode(words));
    } catch {
      return null;
    }
  }

  async nameOf(page, place) {
    const words = new TextEncoder().encode(`${page} ${place}`);
    const signed = await crypto.subtle.sign("HMAC", this.nameKey, words);
    return toHex(new Uint8Array(signed));
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
