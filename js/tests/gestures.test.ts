import assert from "node:assert/strict";
import { test } from "node:test";
import { dragged, meant, released, type Edit } from "../src/shared/gestures.ts";
import { details, type Clip, type Hit, type Row } from "../src/shared/scene.ts";

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

test("keys make gestures of the clip that has the focus, or say what they lack", () => {
  const story = { ...row(true), index: 0 };
  const now = { rows: [story], at: { row: story, clip: clips[1]! }, selected: ["b"], playhead: 1500 };
  const nothing = { ...now, at: undefined, selected: [] };
  const says = (edit: Edit, at: typeof now | typeof nothing = now) => meant(edit, at);
  assert.deepEqual(says({ act: "split" }), { kind: "split", id: "b", ms: 1500 });
  assert.deepEqual(says({ act: "split" }, { ...now, playhead: 200 }), { kind: "split", id: "a", ms: 200 });
  assert.deepEqual(says({ act: "trim", edge: "end" }), { kind: "trim", id: "b", edge: "end", ms: 1500 });
  assert.deepEqual(says({ act: "nudge", by: 1 }), { kind: "move", id: "b", to: 3 });
  const free = { row: row(false), clip: clips[1]! };
  assert.deepEqual(says({ act: "nudge", by: -1 }, { ...now, at: free }), { kind: "move", id: "b", ms: 900 });
  assert.deepEqual(says({ act: "delete" }), { kind: "delete", ids: ["b"] });
  for (const edit of [{ act: "delete" }, { act: "trim", edge: "start" }, { act: "nudge", by: 1 }] as Edit[]) {
    assert.equal(says(edit, nothing), "Choose a clip first.");
  }
});
