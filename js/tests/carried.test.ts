import assert from "node:assert/strict";
import { test } from "node:test";
import { Carried } from "../src/shared/carried.ts";

const FILM = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

function fetched(lose: (asked: number) => boolean): Promise<{ film: Blob; asked: number }> {
  let asked = 0;
  return new Promise((done) => {
    const carried: Carried = new Carried(
      FILM.length,
      (offset) => {
        if (lose(asked++)) return;
        const piece = FILM.slice(offset, offset + 300);
        setTimeout(() => carried.hear(offset, new DataView(piece.buffer)));
        setTimeout(() => carried.hear(offset, new DataView(piece.buffer)));
      },
      (film) => done({ film, asked }),
      1,
      20,
    );
  });
}

test("a film comes whole, each piece once", async () => {
  const { film, asked } = await fetched(() => false);
  assert.deepEqual(new Uint8Array(await film.arrayBuffer()), FILM);
  assert.equal(asked, 4);
});

test("a piece that was dropped is asked for again", async () => {
  const { film, asked } = await fetched((n) => n === 1 || n === 2);
  assert.deepEqual(new Uint8Array(await film.arrayBuffer()), FILM);
  assert.equal(asked, 6);
});
