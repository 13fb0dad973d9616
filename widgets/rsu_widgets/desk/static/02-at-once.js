// What is kept at once when a page goes: a page that is left waits for nothing, and the browser's own locking takes time.
//
// So a stretch of key stream (AES-CTR) is made ahead. What was typed is added to it without waiting, and a tag of its own
// (Poly1305, RFC 8439, keyed from the same stream) shows whether it was changed. No part of a stream is used twice.

const AT_ONCE = "rsu-nb ";       // how the names of such copies begin
const READY = 1 << 19;           // bytes of stream that are made ahead, or more for a longer text
const BLOCK = 16;
const TAG_KEY = 2 * BLOCK;

/** Keeps all that one page has not acknowledged, in one place, at once. */
class AtOnce {
  constructor(page) { Object.assign(this, { page, stream: null }); }

  /** Takes the key of the stream: bytes that are used for nothing else. */
  async unlock(bytes) {
    this.key = await crypto.subtle.importKey("raw", bytes, "AES-CTR", false, ["encrypt"]);
    await this.prepare(0);
  }

  /** Sees to it that something of so many bytes can be kept. */
  async prepare(bytes) {
    const wanted = TAG_KEY + bytes + BLOCK;
    if (!this.key || (this.stream && this.stream.bytes.length - this.stream.used >= wanted)) return;
    const start = crypto.getRandomValues(new Uint8Array(12));
    const made = await streamOf(this.key, start, 0, Math.max(READY, 4 * wanted));
    this.stream = { start, bytes: made, used: 0 };
  }

  /** Keeps something in place of what was kept; false where no stream is ready for it. */
  keep(what) {
    const words = new TextEncoder().encode(JSON.stringify(what));
    const { start, bytes, used } = this.stream ?? { bytes: [], used: 0 };
    if (bytes.length - used < TAG_KEY + words.length) return false;
    const stream = bytes.subarray(used);
    this.stream.used += TAG_KEY + Math.ceil(words.length / BLOCK) * BLOCK;
    const locked = words.map((byte, at) => byte ^ stream[TAG_KEY + at]);
    const tag = tagOf(locked, stream.subarray(0, TAG_KEY)).toString(16);
    try {
      localStorage.setItem(AT_ONCE + this.page, `${toHex(start)} ${used / BLOCK} ${tag} ${toLetters(locked)}`);
      return true;
    } catch {
      return false;
    }
  }

  forget() { localStorage.removeItem(AT_ONCE + this.page); }

  /** The pages that kept something. */
  pages() { return Object.keys(localStorage).filter((name) => name.startsWith(AT_ONCE)).map((name) => name.slice(AT_ONCE.length)); }

  /** What a page kept; null where another case's key locked it, or it was changed. */
  async open(page) {
    const [, start, block, tag, letters] = /^(\w{24}) (\d+) (\w+) ([^]*)$/.exec(localStorage.getItem(AT_ONCE + page) ?? "") ?? [];
    if (start === undefined) return null;
    const locked = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const nonce = Uint8Array.from(start.match(/../g), (byte) => parseInt(byte, 16));
    const stream = await streamOf(this.key, nonce, Number(block), TAG_KEY + locked.length);
    if (tagOf(locked, stream.subarray(0, TAG_KEY)).toString(16) !== tag) return null;
    return JSON.parse(new TextDecoder().decode(locked.map((byte, at) => byte ^ stream[TAG_KEY + at])));
  }
}

/** A stretch of key stream: the cipher of nothing, counted in blocks from a random start. */
async function streamOf(key, start, block, length) {
  const counter = new Uint8Array(BLOCK);
  counter.set(start);
  new DataView(counter.buffer).setUint32(start.length, block);
  return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CTR", counter, length: 32 }, key, new Uint8Array(length)));
}

/** The Poly1305 tag of some bytes under a key of 32 bytes that is used once. */
function tagOf(bytes, key) {
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  padded.set(bytes);
  const factor = numberAt(key, 0) & 0x0ffffffc0ffffffc0ffffffc0fffffffn;
  let sum = 0n;
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const above = 1n << BigInt(8 * Math.min(BLOCK, bytes.length - at));
    sum = ((sum + numberAt(padded, at) + above) * factor) % ((1n << 130n) - 5n);
  }
  return (sum + numberAt(key, BLOCK)) & ((1n << 128n) - 1n);
}

/** A block of bytes as a number, the least byte first. */
function numberAt(bytes, at) {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, BLOCK);
  return view.getBigUint64(0, true) | (view.getBigUint64(8, true) << 64n);
}

function toHex(bytes) { return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""); }

function toLetters(bytes) { return Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""); }
