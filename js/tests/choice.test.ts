import assert from "node:assert/strict";
import { test } from "node:test";
import { across, along, choosing, find } from "../src/shared/choice.ts";
import { rows, type Clip } from "../src/shared/scene.ts";

const clip = (id: string, start: number): Clip => ({ id, start, duration: 1000, label: id, in: 0, speed: 1, asset: null });
const all = rows({
  duration: 3000,
  fps: 25,
  tracks: [
    { kind: "text", title: "Text", story: false, clips: [clip("t", 1900)] },
    { kind: "video", title: "Video", story: true, clips: [clip("a", 0), clip("b", 1000), clip("c", 2000)] },
  ],
});
const at = (id: string) => find(all, id);

test("a clip is found with its row, and nothing where it is gone", () => {
  assert.equal(at("b")?.row.track.title, "Video");
  assert.equal(at("z"), undefined);
});

test("steps go along a track and stay on it", () => {
  assert.equal(along(all, at("a"), 1)?.id, "b");
  assert.equal(along(all, at("a"), -1)?.id, "a");
  assert.equal(along(all, at("a"), Infinity)?.id, "c");
  assert.equal(along(all, undefined, 1)?.id, "a");
  assert.equal(along([], undefined, 1), undefined);
});

test("another track is entered at the same time", () => {
  assert.equal(across(all, at("t"), 1)?.id, "c");
  assert.equal(across(all, at("b"), -1)?.id, "t");
  assert.equal(across(all, at("b"), 1), undefined);
  assert.equal(across(all, undefined, 1)?.id, "a");
});

test("a clip is chosen alone, besides, or no longer", () => {
  assert.deepEqual(choosing(["a", "b"], "c", false), ["c"]);
  assert.deepEqual(choosing(["a"], "c", true), ["a", "c"]);
  assert.deepEqual(choosing(["a", "c"], "c", true), ["a"]);
  assert.deepEqual(choosing(["a"], "", false), []);
});
