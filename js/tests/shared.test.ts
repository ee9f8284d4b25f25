import assert from "node:assert/strict";
import { test } from "node:test";
import { clock, stepped } from "../src/shared/time.ts";
import { located } from "../src/shared/url.ts";

const lab = { href: "http://host:8888/user/ada/lab/tree/demo/01.ipynb", baseUrl: "/user/ada/" };

test("positions are told to the hundredth", () => {
  assert.equal(clock(0), "0:00.00");
  assert.equal(clock(65_430), "1:05.43");
  assert.equal(clock(3_723_000), "1:02:03.00");
});

test("a step lands in the middle of the next frame and stays inside", () => {
  assert.equal(stepped(0, 1, 25, 10), 0.06);
  assert.equal(stepped(0.06, -1, 25, 10), 0.02);
  assert.equal(stepped(0, -1, 25, 10), 0.02);
  assert.equal(stepped(9.99, 5, 25, 10), 9.98);
  assert.equal(stepped(1, 1, 0, 10), 1.06);
});

test("steps through every frame at 29.97", () => {
  const fps = 30_000 / 1001;
  let at = 0;
  for (let frame = 1; frame < 200; frame++) {
    at = stepped(at, 1, fps, 60);
    assert.equal(Math.floor(at * fps), frame);
  }
});

test("a relative URL is meant from the notebook's folder and never stale", () => {
  assert.equal(located("out/a b.mp4", 7, lab), "http://host:8888/user/ada/files/demo/out/a%20b.mp4?v=7");
  assert.equal(located("a.mp4", 0, { href: "http://h/x/", baseUrl: "/" }), "http://h/files/a.mp4");
});

test("addresses elsewhere stay as they are", () => {
  const signed = "https://cdn.example/v.mp4?sig=abc";
  assert.equal(located(signed, 3, lab), signed);
  assert.equal(located("data:video/mp4;base64,AA", 3, lab), "data:video/mp4;base64,AA");
  assert.equal(located("javascript:alert(1)", 1, lab), "");
  assert.equal(located("", 1, lab), "");
});
