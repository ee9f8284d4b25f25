// What keys mean on a timeline. Pure.

export type Command =
  | { act: "step"; by: number; more: boolean }
  | { act: "track"; by: number }
  | { act: "nudge"; by: number }
  | { act: "seek"; frames?: number; ms?: number }
  | { act: "zoom"; by: number }
  | { act: "trim"; edge: "start" | "end" }
  | { act: "go" | "play" | "leave" }
  | { act: "split" | "delete" | "undo" | "redo" };

/** What is needed of a `KeyboardEvent`. */
export interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

export const ZOOM = 1.6;

const PLAIN: Record<string, Command> = {
  ArrowUp: { act: "track", by: -1 },
  ArrowDown: { act: "track", by: 1 },
  Home: { act: "step", by: -Infinity, more: false },
  End: { act: "step", by: Infinity, more: false },
  Enter: { act: "go" },
  " ": { act: "play" },
  ",": { act: "seek", frames: -1 },
  ".": { act: "seek", frames: 1 },
  "<": { act: "seek", ms: -1000 },
  ">": { act: "seek", ms: 1000 },
  s: { act: "split" },
  Delete: { act: "delete" },
  Backspace: { act: "delete" },
  "[": { act: "trim", edge: "start" },
  "]": { act: "trim", edge: "end" },
  "+": { act: "zoom", by: ZOOM },
  "=": { act: "zoom", by: ZOOM },
  "-": { act: "zoom", by: 1 / ZOOM },
  "0": { act: "zoom", by: 0 },
  Escape: { act: "leave" },
};

/** What a key means; nothing for keys that are not the timeline's. */
export function commanded(press: Press): Command | undefined {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) {
    if (key === "z") return { act: press.shiftKey ? "redo" : "undo" };
    return key === "y" ? { act: "redo" } : undefined;
  }
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const by = key === "ArrowLeft" ? -1 : 1;
    return press.altKey ? { act: "nudge", by } : { act: "step", by, more: press.shiftKey };
  }
  return PLAIN[key];
}
