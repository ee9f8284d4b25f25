// Files as they are shown: what the page knows of them and what Python says, in words. Pure.

import type { Sending } from "./sending.ts";
import { bytes, duration, percent } from "./words.ts";

/** A file as Python sees it; see `Arrival.row` in nemo_jupyter/widgets/arrival.py. */
export interface Row {
  id: string;
  name: string;
  size: number;
  received: number;
  state: "receiving" | "checking" | "handing" | "done" | "known" | "failed" | "cancelled";
  share: number | null;
  message: string;
}

/** A file as it is shown. */
export interface Item {
  id: string;
  name: string;
  size: number;
  done: number;
  /** As of a progress bar; absent when there is nothing to wait for. */
  share?: number | undefined;
  words: string;
  state: Row["state"] | "waiting" | "stopped";
}

/** States in which there is something to wait for, and to cancel. */
export const MOVING = new Set<Item["state"]>(["waiting", "receiving", "checking", "handing", "stopped"]);

/** Whether the files behind it have to wait for a file: it is sent, or the kernel has yet to say that all came. */
export function underway({ phase }: Sending, row: Row | undefined): boolean {
  if (row && row.state !== "receiving") return false;
  return phase === "offered" || phase === "sending" || (phase === "finished" && row !== undefined);
}

/** A file that this page sends. */
export function mine(sending: Sending, row: Row | undefined, rate: number, quiet: boolean): Item {
  const { id, phase } = sending;
  const { name, size } = sending.file;
  const base = { id, name, size, done: sending.received };
  if (row && row.state !== "receiving") return theirs(row);
  // All is sent, and the kernel has not said yet what comes of it.
  if (phase === "finished") return { ...base, share: 1, words: "Checking", state: "checking" };
  if (phase === "failed") return { ...base, words: sending.message, state: "failed" };
  if (phase === "cancelled") return { ...base, words: "Cancelled", state: "cancelled" };
  if (phase === "waiting") return { ...base, words: "Waiting", state: "waiting" };
  const share = size ? sending.received / size : 0;
  const words = quiet ? "Waiting for the kernel, which is busy" : `${percent(share)}, ${speed(size - sending.received, rate)}`;
  return { ...base, share, words, state: "receiving" };
}

/** A file as Python says it is: whole, or left behind by a page that is gone. */
export function theirs(row: Row): Item {
  const base = { id: row.id, name: row.name, size: row.size, done: row.size, state: row.state };
  const share = row.share ?? undefined;
  switch (row.state) {
    case "receiving": {
      const part = row.received / row.size;
      const words = `Stopped at ${percent(part)}. Choose the file again to go on.`;
      return { ...base, done: row.received, share: part, words, state: "stopped" };
    }
    case "checking":
      return { ...base, share: 1, words: "Checking" };
    case "handing":
      return { ...base, share, words: share === undefined ? "Adding" : `Adding, ${percent(share)}` };
    case "done":
      return { ...base, words: "Added" };
    case "cancelled":
      return { ...base, words: "Cancelled" };
    default:
      return { ...base, words: row.message };
  }
}

/** All files in one line, as long as there are several to wait for. */
export function sum(all: Item[], rate: number): string {
  const moving = all.filter((item) => MOVING.has(item.state));
  if (moving.length === 0 || all.length < 2) return "";
  const counted = all.filter((item) => item.state !== "failed" && item.state !== "cancelled");
  const size = counted.reduce((n, item) => n + item.size, 0);
  const done = counted.reduce((n, item) => n + item.done, 0);
  const ready = counted.length - moving.length;
  return `${ready} of ${counted.length} files, ${bytes(done)} of ${bytes(size)}${rate ? `, ${speed(size - done, rate)}` : ""}`;
}

function speed(left: number, rate: number): string {
  return rate > 0 ? `${bytes(Math.round(rate))}/s, ${duration((left / rate) * 1000)} left` : "starting";
}
