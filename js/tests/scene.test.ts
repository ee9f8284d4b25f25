import assert from "node:assert/strict";
import { test } from "node:test";
import {
  RULER,
  fitting,
  hit,
  longest,
  mark,
  msOf,
  nearest,
  position,
  rows,
  seen,
  snapped,
  ticks,
  xOf,
  zoomed,
  type Clip,
  type Scene,
} from "../src/shared/scene.ts";
import { neighbour } from "../src/shared/time.ts";

const clip = (id: string, start: number, duration: number): Clip => ({
  id,
  start,
  duration,
  label: id,
  in: 0,
  speed: 1,
  asset: null,
});
const clips = Array.from({ length: 2000 }, (_, i) => clip(`c${i}`, i * 1000, 1000));
const scene: Scene = {
  duration: 2_000_000,
  fps: 25,
  tracks: [
    { kind: "video", title: "Video", story: true, clips },
    { kind: "audio", title: "Music", story: false, clips: [clip("music", 0, 2_000_000)] },
  ],
};
const view = { from: 500_000, scale: 0.1, width: 1000 };

test("places and times are each other's inverse", () => {
  for (const x of [0, 17, 999]) assert.ok(Math.abs(xOf(msOf(x, view), view) - x) < 1e-9);
});

test("zooming keeps the time under its place, and never shows less than all", () => {
  const fits = fitting(2_000_000, 1000);
  const { scale, left } = zoomed(view, 1.6, 250, fits);
  assert.ok(Math.abs(msOf(250, { from: left / scale, scale, width: 1000 }) - msOf(250, view)) < 1e-6);
  assert.equal(zoomed(view, 100, 250, fits).scale, 0.6);
  assert.deepEqual(zoomed(view, 0, 250, fits), { scale: 0, left: 0 });
  assert.deepEqual(zoomed({ ...view, scale: fits }, 0.5, 250, fits), { scale: 0, left: 0 });
});

test("only clips that can be seen are walked, a long one among them", () => {
  const found = [...seen(clips, view, longest(clips))].map((c) => c.id);
  assert.equal(found[0], "c499");
  assert.equal(found.at(-1), "c510");
  const music = scene.tracks[1]!.clips;
  assert.equal([...seen(music, view, longest(music))].length, 1);
});

test("a place is a clip, and near its edge the edge", () => {
  const all = rows(scene);
  const y = all[0]!.top + 5;
  assert.deepEqual([hit(all, view, 150, y)?.clip.id, hit(all, view, 150, y)?.edge], ["c501", undefined]);
  assert.deepEqual([hit(all, view, 103, y)?.clip.id, hit(all, view, 103, y)?.edge], ["c501", "start"]);
  assert.deepEqual([hit(all, view, 197, y)?.clip.id, hit(all, view, 197, y)?.edge], ["c501", "end"]);
  assert.equal(hit(all, view, 150, RULER - 1), undefined);
});

test("the ruler has as many marks as there is room for", () => {
  assert.equal(ticks({ from: 0, scale: 0.1, width: 1000 }).step, 1000);
  assert.equal(ticks({ from: 0, scale: 0.0001, width: 1000 }).step, 1_800_000);
  assert.deepEqual(ticks({ from: 2500, scale: 0.1, width: 200 }).times, [2000, 3000, 4000]);
  assert.deepEqual([mark(65_200, 200), mark(65_000, 1000), mark(3_723_000, 6e4)], ["1:05.2", "1:05", "1:02:03"]);
});

test("a dragged edge is drawn to edges and the playhead, never to itself", () => {
  assert.equal(snapped(1030, scene, 777, 50, "c9"), 1000);
  assert.equal(snapped(790, scene, 777, 50, "c9"), 777);
  assert.equal(snapped(9500.4, scene, 0, 50, "c9"), 9500);
  const two = { ...scene, tracks: [{ ...scene.tracks[0]!, clips: [clip("a", 100, 400), clip("b", 600, 100)] }] };
  assert.equal(snapped(110, two, 9e9, 50, "a"), 110);
});

test("a moved clip takes the position that its middle is at", () => {
  const four = clips.slice(0, 4);
  assert.equal(position(four, "c0", 3900), 4);
  assert.equal(position(four, "c0", 400), 1);
  assert.equal(position(four, "c3", -200), 1);
  assert.equal(position(four, "c1", 1500), 2);
});

test("the nearest clip is the one at hand, else the closest", () => {
  const two = [clip("a", 0, 100), clip("b", 500, 100)];
  assert.equal(nearest(two, 550)?.id, "b");
  assert.equal(nearest(two, 290)?.id, "a");
  assert.equal(nearest([], 5), undefined);
});

test("cuts are jumped to, and the one just passed is not gone back to", () => {
  const cuts = [0, 2000, 5000, 9000];
  assert.equal(neighbour(cuts, 2000, 1), 5000);
  assert.equal(neighbour(cuts, 5300, -1), 2000);
  assert.equal(neighbour(cuts, 5800, -1), 5000);
  assert.equal(neighbour(cuts, 9000, 1), 9000);
  assert.equal(neighbour(cuts, 100, -1), 0);
});
