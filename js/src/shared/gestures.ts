import { story, type Place } from "./choice.ts";
import type { Command } from "./keys.ts";
import { nearest, position, type Clip, type Hit, type Row } from "./scene.ts";

/** To Python: what a hand did; see nemo_jupyter/widgets/gestures.py. */
export type Gesture =
  | { kind: "trim"; id: string; edge: "start" | "end"; ms: number }
  | { kind: "move"; id: string; to: number }
  | { kind: "move"; id: string; ms: number }
  | { kind: "split"; id: string; ms: number }
  | { kind: "delete"; ids: string[] }
  | { kind: "undo" }
  | { kind: "redo" }
  | { kind: "look"; asset: string };

const CHOOSE = "Choose a clip first.";
const NUDGE_MS = 100;

/** A clip under the hand, at another place or length. */
export interface Ghost {
  clip: Clip;
  row: Row;
  start: number;
  duration: number;
}

/**
 * What a drag looks like: the clip as it would be, and on the story where it would go in.
 *
 * @param ms Where the pointer is.
 * @param offset Where in the clip it was taken hold of.
 * @param snap Draws a time to a place near by.
 */
export function dragged(
  { row, clip, edge }: Hit,
  ms: number,
  offset: number,
  snap: (ms: number) => number,
): { ghost: Ghost; gap: number | undefined } {
  const end = clip.start + clip.duration;
  if (edge === "start") {
    const start = Math.min(snap(ms), end - 1);
    const moved = { ...clip, in: Math.max(0, clip.in + (start - clip.start) * clip.speed) };
    return { ghost: { row, clip: moved, start, duration: end - start }, gap: undefined };
  }
  if (edge === "end") {
    return { ghost: { row, clip, start: clip.start, duration: Math.max(1, snap(ms) - clip.start) }, gap: undefined };
  }
  const start = Math.max(0, row.track.story ? Math.round(ms - offset) : snap(ms - offset));
  const gap = row.track.story ? opening(row.track.clips, clip, start + clip.duration / 2) : undefined;
  return { ghost: { row, clip, start, duration: clip.duration }, gap };
}

/** What a drag means when it is let go; nothing when the clip stays where it was. */
export function released({ row, clip, edge }: Hit, ghost: Ghost): Gesture | undefined {
  const { start, duration } = ghost;
  if (edge) return { kind: "trim", id: clip.id, edge, ms: edge === "start" ? start : start + duration };
  if (!row.track.story) return { kind: "move", id: clip.id, ms: start };
  const to = position(row.track.clips, clip.id, start + duration / 2);
  return to === row.track.clips.indexOf(clip) + 1 ? undefined : { kind: "move", id: clip.id, to };
}

/** Where things stand when a key is pressed. */
export interface Now {
  rows: Row[];
  /** The clip that has the focus. */
  at: Place | undefined;
  selected: string[];
  playhead: number;
}

/** Commands that change the timeline. */
export type Edit = Exclude<Command, { act: "step" | "track" | "seek" | "zoom" } | { act: "go" | "play" | "leave" }>;

/** The gesture that a command means, or in words what it lacks. */
export function meant(command: Edit, { rows, at, selected, playhead }: Now): Gesture | string {
  switch (command.act) {
    case "undo":
    case "redo":
      return { kind: command.act };
    case "delete":
      return selected.length ? { kind: "delete", ids: selected } : CHOOSE;
    case "trim":
      return at ? { kind: "trim", id: at.clip.id, edge: command.edge, ms: playhead } : CHOOSE;
    case "split": {
      const inside = at && playhead > at.clip.start && playhead < at.clip.start + at.clip.duration;
      const clip = inside ? at.clip : nearest(story(rows)?.track.clips ?? [], playhead);
      return clip ? { kind: "split", id: clip.id, ms: playhead } : CHOOSE;
    }
    case "nudge": {
      if (!at) return CHOOSE;
      const { clip, row } = at;
      if (!row.track.story) return { kind: "move", id: clip.id, ms: clip.start + command.by * NUDGE_MS };
      return { kind: "move", id: clip.id, to: row.track.clips.indexOf(clip) + 1 + command.by };
    }
  }
}

/** The place on the story that opens for a clip whose middle is at a time. */
function opening(clips: Clip[], clip: Clip, middle: number): number {
  const others = clips.filter((other) => other.id !== clip.id);
  const next = others[position(clips, clip.id, middle) - 1];
  const last = others.at(-1);
  return next ? next.start : last ? last.start + last.duration : 0;
}
