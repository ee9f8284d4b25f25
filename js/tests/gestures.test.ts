import assert from "node:assert/strict";
import { test } from "node:test";
import { dragged, released } from "../src/shared/gestures.ts";
import { mine, sum, theirs, type Row as File } from "../src/shared/items.ts";
import { details, type Clip, type Hit, type Row } from "../src/shared/scene.ts";
import { Sending } from "../src/shared/sending.ts";

const clip = (id: string, start: number, duration: number): Clip => ({
  id,
  start,
  duration,
  label: `${id}.mp4`,
  in: 500,
  speed: 2,
  asset: "x",
  by: "turn 3, trim silence",
});
const clips = [clip("a", 0, 1000), clip("b", 1000, 2000), clip("c", 3000, 1000)];
const row = (story: boolean): Row => ({
  track: { kind: "video", title: "Video", story, clips },
  index: 0,
  top: 0,
  height: 50,
});
const at = (index: number, edge: Hit["edge"], story = true): Hit => ({ row: row(story), clip: clips[index]!, edge });
const plain = Math.round;

function done(hit: Hit, ms: number, offset = 0) {
  return released(hit, dragged(hit, ms, offset, plain).ghost);
}

test("an edge that is pulled is a trim, its picture following the source", () => {
  const { ghost } = dragged(at(1, "start"), 1400.2, 0, plain);
  assert.deepEqual([ghost.start, ghost.duration, ghost.clip.in], [1400, 1600, 1300]);
  assert.deepEqual(done(at(1, "start"), 1400), { kind: "trim", id: "b", edge: "start", ms: 1400 });
  assert.deepEqual(done(at(1, "end"), 2500), { kind: "trim", id: "b", edge: "end", ms: 2500 });
});

test("edges never cross", () => {
  assert.ok(dragged(at(1, "start"), 9999, 0, plain).ghost.duration > 0);
  assert.ok(dragged(at(1, "end"), -9999, 0, plain).ghost.duration > 0);
});

test("on the story a clip that is moved takes a position, elsewhere a time", () => {
  assert.deepEqual(done(at(0, undefined), 3900, 100), { kind: "move", id: "a", to: 3 });
  assert.equal(dragged(at(0, undefined), 3900, 100, plain).gap, 4000);
  assert.equal(done(at(0, undefined), 150, 100), undefined);
  assert.deepEqual(done(at(0, undefined, false), 150, 100), { kind: "move", id: "a", ms: 50 });
});

test("a clip says where it is from and who made it", () => {
  assert.deepEqual(details(row(true), clips[1]!), [
    "Video 2 of 3: b.mp4",
    "0:01.00 to 0:03.00 (0:02.00)",
    "in-point 0:00.50, speed 2×",
    "made by turn 3, trim silence",
  ]);
});

const file: File = { id: "f", name: "a.mp4", size: 1000, received: 340, state: "receiving", share: null, message: "" };

test("a file says how far it is, whoever sends it", () => {
  assert.equal(theirs(file).words, "Stopped at 34 %. Choose the file again to go on.");
  assert.equal(theirs({ ...file, state: "handing", share: 0.5 }).words, "Adding, 50 %");
  assert.equal(theirs({ ...file, state: "failed", message: "It is a text." }).words, "It is a text.");
  const source = { name: "a.mp4", size: 1000, lastModified: 0, slice: () => new Blob([]) };
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
