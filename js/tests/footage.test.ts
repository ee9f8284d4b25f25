import assert from "node:assert/strict";
import { test } from "node:test";
import { Shelf } from "../src/shared/footage.ts";

const bytes = (count: number) => new DataView(new ArrayBuffer(count));
const numbers = { kind: "look" as const, step: 20, count: 3, every: 1000 };

test("looks are asked for one after the other, each once", () => {
  const asked: string[] = [];
  const shelf = new Shelf((asset) => asked.push(asset), () => Promise.reject(new Error()), () => shelf.want(["a", "b"]));
  shelf.want(["a", "b"]);
  shelf.want(["a", "b"]);
  assert.deepEqual(asked, ["a"]);
  shelf.hear({ ...numbers, asset: "a" }, [bytes(4), bytes(0)]);
  shelf.hear({ ...numbers, asset: "b" }, [bytes(0), bytes(0)]);
  assert.deepEqual(asked, ["a", "b"]);
  assert.equal(shelf.known.get("a")?.look.peaks?.byteLength, 4);
  assert.equal(shelf.known.get("b")?.look.peaks, undefined);
});

test("pictures follow when they are decoded; what cannot be is left out", async () => {
  let changes = 0;
  const picture = { width: 9, height: 5 } as ImageBitmap;
  const decode = (from: DataView) => (from.byteLength > 1 ? Promise.resolve(picture) : Promise.reject(new Error()));
  const shelf = new Shelf(() => {}, decode, () => changes++);
  shelf.hear({ ...numbers, asset: "a" }, [bytes(1), bytes(2)]);
  shelf.hear({ ...numbers, asset: "b" }, [bytes(1), bytes(1)]);
  await new Promise((done) => setTimeout(done));
  assert.equal(shelf.known.get("a")?.picture, picture);
  assert.equal(shelf.known.get("b")?.picture, undefined);
  assert.equal(changes, 3);
});
