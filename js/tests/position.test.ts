import assert from "node:assert/strict";
import { test } from "node:test";
import { Position } from "../src/shared/position.ts";

test("every place is set at once, few are told to Python, the last always", async () => {
  const set: number[] = [];
  const told: number[] = [];
  const model = { set: (_: string, ms: number) => set.push(ms), save_changes: () => told.push(set.at(-1)!) };
  const position = new Position(model, 40);
  for (let ms = 0; ms < 10; ms++) position.put(ms);
  assert.equal(set.length, 10);
  await new Promise((done) => setTimeout(done, 5));
  for (let ms = 10; ms < 20; ms++) position.put(ms);
  await new Promise((done) => setTimeout(done, 80));
  assert.equal(told.at(-1), 19);
  assert.ok(told.length <= 2);
  position.put(20);
  position.stop();
  await new Promise((done) => setTimeout(done, 80));
  assert.equal(told.at(-1), 19);
});
