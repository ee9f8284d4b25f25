import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { Pace, Sending, type Source, type Word } from "../src/shared/sending.ts";
import { bytes, duration, percent, unfit } from "../src/shared/words.ts";

const CHUNK = 1000;
const DATA = Uint8Array.from({ length: 25_500 }, (_, i) => (i * 7919) % 251);

function file(data = DATA): Source {
  const slice = (start: number, end: number) => new Blob([data.slice(start, end)]);
  return { name: "talk.mp4", size: data.length, lastModified: 5, slice };
}

/** A kernel that writes what fits behind what it has, as nemo_jupyter/widgets/incoming.py does. */
class Kernel {
  have: number[];
  digest = "";
  messages = 0;
  sending!: Sending;
  constructor(
    have: number,
    private readonly lose: (message: number) => boolean = () => false,
    private readonly ask = false,
  ) {
    this.have = [...DATA.slice(0, have)];
  }

  hear(content: Record<string, unknown>, buffers: ArrayBuffer[] = []): void {
    setTimeout(() => {
      const word = this.answer(content, buffers);
      if (word) void this.sending.hear({ id: "a", ...word } as Word);
    });
  }

  private answer(content: Record<string, unknown>, buffers: ArrayBuffer[]): object | undefined {
    if (content["kind"] === "offer") return this.ask ? { kind: "ask_hash" } : { kind: "accept", offset: this.have.length };
    if (content["kind"] === "hash" || content["kind"] === "finish") this.digest = String(content["digest"]);
    if (content["kind"] === "hash") return { kind: "accept", offset: this.have.length };
    if (content["kind"] !== "chunk" || this.lose(this.messages++)) return undefined;
    let at = Number(content["offset"]);
    const missing = at > this.have.length;
    for (const piece of missing ? [] : buffers) {
      assert.ok(piece.byteLength <= CHUNK);
      this.have.push(...new Uint8Array(piece).slice(this.have.length - at));
      at += piece.byteLength;
    }
    return { kind: "ack", received: this.have.length, missing };
  }
}

async function sent(kernel: Kernel, source = file()): Promise<Sending> {
  const sending = new Sending("a", source, (content, buffers) => kernel.hear(content, buffers), CHUNK, () => {});
  kernel.sending = sending;
  sending.offer();
  for (let i = 0; i < 2000 && !sending.over; i++) {
    await new Promise((done) => setTimeout(done, 1));
    if (i % 200 === 199) sending.offer();
  }
  await new Promise((done) => setTimeout(done, 5));
  return sending;
}

function whole(kernel: Kernel): void {
  assert.deepEqual(Uint8Array.from(kernel.have), DATA);
  const hashed = (data: Uint8Array) => createHash("sha256").update(data).digest();
  const pieces = [];
  for (let at = 0; at < DATA.length; at += CHUNK) pieces.push(hashed(DATA.slice(at, at + CHUNK)));
  assert.equal(kernel.digest, hashed(Buffer.concat(pieces)).toString("hex"));
}

test("a file arrives whole, with its hash", async () => {
  const kernel = new Kernel(0);
  assert.equal((await sent(kernel)).phase, "finished");
  whole(kernel);
  assert.equal(kernel.messages, 7);
});

test("it goes on where it was", async () => {
  const kernel = new Kernel(20_000);
  await sent(kernel);
  whole(kernel);
  assert.equal(kernel.messages, 2);
});

test("a piece that was cut short is made whole", async () => {
  const kernel = new Kernel(20_300);
  await sent(kernel);
  whole(kernel);
});

test("without the browser's hashing the digest is the same", async () => {
  const known = Object.getOwnPropertyDescriptor(globalThis, "crypto")!;
  Object.defineProperty(globalThis, "crypto", { value: undefined, configurable: true });
  try {
    const kernel = new Kernel(0);
    await sent(kernel);
    whole(kernel);
  } finally {
    Object.defineProperty(globalThis, "crypto", known);
  }
});

test("all of it may be there already but the word that it is", async () => {
  const kernel = new Kernel(DATA.length);
  await sent(kernel);
  whole(kernel);
  assert.equal(kernel.messages, 0);
});

test("the hash comes first when it is asked for", async () => {
  const kernel = new Kernel(0, undefined, true);
  await sent(kernel);
  whole(kernel);
});

test("lost pieces are sent again", async () => {
  for (const lose of [(n: number) => n === 3, (n: number) => n === 6, (n: number) => n % 5 === 2]) {
    const kernel = new Kernel(0, lose);
    assert.equal((await sent(kernel)).phase, "finished");
    whole(kernel);
  }
});

test("it stops when the kernel refuses, and when the file is gone", async () => {
  const kernel = new Kernel(0);
  const refused = new Sending("a", file(), () => {}, CHUNK, () => {});
  refused.offer();
  await refused.hear({ kind: "refused", id: "a", error: "MediaTooLarge", message: "Too large." });
  assert.deepEqual([refused.phase, refused.message], ["failed", "Too large."]);
  const gone = { ...file(), slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) };
  assert.equal((await sent(kernel, gone)).phase, "failed");
});

test("a kernel that is gone is named", () => {
  const sending = new Sending("a", file(), () => { throw new Error("dead"); }, CHUNK, () => {});
  sending.offer();
  assert.equal(sending.phase, "failed");
  assert.match(sending.message, /The kernel is gone/);
});

test("a cancelled file says so once and hears nothing more", async () => {
  const said: unknown[] = [];
  const sending = new Sending("a", file(), (content) => said.push(content["kind"]), CHUNK, () => {});
  sending.offer();
  sending.cancel();
  sending.cancel();
  await sending.hear({ kind: "accept", id: "a", offset: 0 });
  assert.deepEqual(said, ["offer", "cancel"]);
});

test("the pace is that of the last seconds", () => {
  const pace = new Pace();
  assert.equal(pace.rate, 0);
  for (let second = 0; second <= 10; second++) pace.note(second * 1000, second < 5 ? 0 : (second - 5) * 1000);
  assert.equal(pace.rate, 1000);
});

test("sizes, times and shares are told as people tell them", () => {
  assert.deepEqual([bytes(12), bytes(1500), bytes(52_428_800)], ["12 bytes", "1.5 kB", "52.4 MB"]);
  assert.deepEqual([duration(300), duration(59_400), duration(60_000), duration(125_000)], ["1 s", "59 s", "1 min", "2 min 5 s"]);
  assert.deepEqual([percent(0.345), percent(0.999), percent(1)], ["34 %", "99 %", "100 %"]);
});

test("what cannot be uploaded is said before a byte moves", () => {
  const rules = { suffixes: [".mp4"], largest: 100 };
  assert.equal(unfit({ name: "A.MP4", size: 100 }, rules), "");
  assert.match(unfit({ name: "a.txt", size: 10 }, rules), /no accepted type/);
  assert.match(unfit({ name: "mp4", size: 10 }, rules), /no accepted type/);
  assert.match(unfit({ name: "a.mp4", size: 0 }, rules), /empty/);
  assert.match(unfit({ name: "a.mp4", size: 101 }, rules), /over 500 MB/);
});
