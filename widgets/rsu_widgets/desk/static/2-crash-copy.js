// The browser's own copy of what is not acknowledged yet: locked with a key that only the page's memory has.

const DATABASE = "rsu-nb";
const TABLE = "unacknowledged";

/** Keeps, gives back and forgets texts by case and place; places are locked with them. */
class CrashCopy {
  constructor(caseReference) {
    this.caseReference = caseReference;
    this.key = null;
  }

  /** Takes the key that the server derives for the case: the same after a restart. */
  async unlock(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    this.key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
    this.nameKey = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  }

  async keep(place, value) {
    if (!this.key) return;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify({ place, value }));
    const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, this.key, words);
    const name = await this.nameOf(place);
    await this.inTable("readwrite", (table) => table.put({ case: this.caseReference, nonce, locked }, name));
  }

  async forget(place) {
    if (!this.key) return;
    const name = await this.nameOf(place);
    await this.inTable("readwrite", (table) => table.delete(name));
  }

  /** Everything that was kept of this case: [{place, value}]. What another key locked is left alone. */
  async kept() {
    if (!this.key) return [];
    const rows = await this.inTable("readonly", (table) => table.getAll());
    const mine = (rows ?? []).filter((row) => row.case === this.caseReference);
    const opened = await Promise.all(mine.map((row) => this.open(row)));
    return opened.filter((one) => one !== null);
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
    const words = new TextEncoder().encode(`${this.caseReference} ${place}`);
    const signed = await crypto.subtle.sign("HMAC", this.nameKey, words);
    return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  inTable(mode, act) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(TABLE, mode);
        const request = act(transaction.objectStore(TABLE));
        transaction.oncomplete = () => { opening.result.close(); resolve(request.result); };
        transaction.onerror = () => { opening.result.close(); reject(transaction.error); };
      };
    });
  }
}
