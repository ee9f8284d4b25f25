import assert from "node:assert/strict";
import { test } from "node:test";
import { mine, sum, theirs, underway, type Row } from "../src/shared/items.ts";
import { Sending } from "../src/shared/sending.ts";

const source = { name: "a.mp4", size: 1000, lastModified: 0, slice: (from: number, to: number) => new Blob([new Uint8Array(to - from)]) };

const file: Row = { id: "f", name: "a.mp4", size: 1000, received: 340, state: "receiving", share: null, message: "" };

test("a file says how far it is, whoever sends it", () => {
  assert.equal(theirs(file).words, "Stopped at 34 %. Choose the file again to go on.");
  assert.equal(theirs({ ...file, state: "handing", share: 0.5 }).words, "Adding, 50 %");
  assert.equal(theirs({ ...file, state: "failed", message: "It is a text." }).words, "It is a text.");
  const sending = new Sending("f", source, () => {}, 100, () => {});
  assert.equal(mine(sending, undefined, 0, false).words, "Waiting");
  sending.offer();
  sending.received = 340;
  assert.equal(mine(sending, file, 66, false).words, "34 %, 66 bytes/s, 10 s left");
  assert.match(mine(sending, file, 66, true).words, /kernel, which is busy/);
  assert.equal(mine(sending, { ...file, state: "done" }, 66, false).words, "Added");
});

test("several files have a line together", () => {
  assert.equal(sum([theirs(file)], 0), "");
  const all = [theirs({ ...file, state: "done" }), theirs(file), theirs({ ...file, state: "failed" })];
  assert.equal(sum(all, 0), "1 of 2 files, 1.3 kB of 2 kB");
});

test("a file that is sent is being checked until the kernel says more", async () => {
  const said: unknown[] = [];
  const sending = new Sending("f", source, (content) => said.push(content["kind"]), 100, () => {});
  sending.offer();
  await sending.hear({ kind: "accept", id: "f", offset: 1000 });
  const late = { ...file, received: 980 };
  assert.deepEqual([mine(sending, late, 0, true).words, mine(sending, late, 0, true).state], ["Checking", "checking"]);
  assert.equal(mine(sending, { ...file, state: "handing", share: null }, 0, false).words, "Adding");
  // The word that all was sent may have got lost, so it is said again.
  sending.offer();
  await sending.hear({ kind: "accept", id: "f", offset: 1000 });
  assert.deepEqual(said, ["offer", "finish", "offer", "finish"]);
});

test("the next file waits for the kernel's word on the one before, and no longer", async () => {
  const sending = new Sending("f", source, () => {}, 100, () => {});
  assert.equal(underway(sending, undefined), false);
  sending.offer();
  assert.equal(underway(sending, undefined), true);
  // It is known by its hash, so no piece of it is sent.
  assert.equal(underway(sending, { ...file, state: "known" }), false);
  await sending.hear({ kind: "accept", id: "f", offset: 1000 });
  assert.equal(underway(sending, file), true);
  assert.equal(underway(sending, { ...file, state: "checking" }), false);
});
