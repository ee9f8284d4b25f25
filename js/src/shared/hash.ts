import { sha256 as slow } from "@noble/hashes/sha2.js";

/** SHA-256 of some bytes: by the browser, which is far quicker, where the page may ask it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A page that came over plain http from another machine has no `crypto.subtle`.
  const quick = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return quick ? new Uint8Array(await quick.digest("SHA-256", bytes)) : slow(bytes);
}

/** The SHA-256 of the SHA-256s of a file's pieces, in hexadecimal: see `digest` in incoming.py. */
export async function digestOf(pieces: Uint8Array[]): Promise<string> {
  const all = new Uint8Array(32 * pieces.length);
  pieces.forEach((piece, index) => all.set(piece, 32 * index));
  return [...(await sha256(all))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
