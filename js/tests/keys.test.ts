import assert from "node:assert/strict";
import { test } from "node:test";
import { commanded, type Press } from "../src/shared/keys.ts";

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const said = (key: string, held: Partial<Press> = {}) => commanded({ ...none, key, ...held });

test("arrows choose, with Alt they move, with Shift they add", () => {
  assert.deepEqual(said("ArrowRight"), { act: "step", by: 1, more: false });
  assert.deepEqual(said("ArrowLeft", { shiftKey: true }), { act: "step", by: -1, more: true });
  assert.deepEqual(said("ArrowLeft", { altKey: true }), { act: "nudge", by: -1 });
});

test("undo and redo are those of the system", () => {
  assert.deepEqual(said("z", { ctrlKey: true }), { act: "undo" });
  assert.deepEqual(said("Z", { metaKey: true, shiftKey: true }), { act: "redo" });
  assert.deepEqual(said("y", { ctrlKey: true }), { act: "redo" });
});

test("letters are read in either case, and other keys are left to the page", () => {
  assert.deepEqual(said("S"), { act: "split" });
  assert.equal(said("s", { ctrlKey: true }), undefined);
  assert.equal(said("Tab"), undefined);
  assert.equal(said("d"), undefined);
});
