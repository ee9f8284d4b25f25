// What is on a timeline and where it is drawn. Times are ms, places CSS pixels. Pure.

import { clock } from "./time.ts";

/** A clip, as `scene` in nemo_jupyter/widgets/scene.py puts it. */
export interface Clip {
  id: string;
  start: number;
  duration: number;
  label: string;
  /** In-point in the source and how fast it plays. */
  in: number;
  speed: number;
  asset: string | null;
  /** Length and kind of the transition from its predecessor. */
  transition?: [number, string];
  muted?: boolean;
  /** Who made it: turn and operation. */
  by?: string;
}

export interface Track {
  kind: "video" | "audio" | "text" | "other";
  title: string;
  story: boolean;
  clips: Clip[];
}

export interface Scene {
  duration: number;
  fps: number;
  tracks: Track[];
}

export interface Row {
  track: Track;
  index: number;
  top: number;
  height: number;
}

export const RULER = 24;
const GAP = 3;
const HEIGHTS = { video: 58, audio: 38, text: 26, other: 26 };
const EDGE = 7;

export function rows(scene: Scene): Row[] {
  let top = RULER + GAP;
  return scene.tracks.map((track, index) => {
    const row = { track, index, top, height: HEIGHTS[track.kind] };
    top += row.height + GAP;
    return row;
  });
}

export function height(scene: Scene): number {
  const last = rows(scene).at(-1);
  return last ? last.top + last.height + GAP : RULER + 40;
}

/** Which part of the time is seen: `from` at the left edge, `scale` pixels a millisecond. */
export interface Window {
  from: number;
  scale: number;
  width: number;
}

export const xOf = (ms: number, view: Window): number => (ms - view.from) * view.scale;
export const msOf = (x: number, view: Window): number => view.from + x / view.scale;

const CLOSEST = 0.6; // pixels a millisecond

/** The scale at which all is seen, with a little room behind the end to drop things there. */
export const fitting = (duration: number, width: number): number => (width - 24) / Math.max(1000, duration);

/**
 * The scale and the scroll position after zooming about a place, which keeps its time.
 *
 * @param factor How much larger; 0 shows all.
 * @param fits The scale at which all is seen; at it or below, the scale is 0, which follows the page's width.
 */
export function zoomed(view: Window, factor: number, x: number, fits: number): { scale: number; left: number } {
  const at = Math.min(Math.max(x, 0), view.width);
  const next = Math.min(CLOSEST, view.scale * factor);
  return next <= fits ? { scale: 0, left: 0 } : { scale: next, left: msOf(at, view) * next - at };
}

/**
 * The clips that can be seen, in order of time; found without looking at all of them, as long as
 * clips of one track do not lie over each other by more than `longest`.
 */
export function* seen(clips: Clip[], view: Window, longest: number): Generator<Clip> {
  const end = msOf(view.width, view);
  for (let i = lower(clips, view.from - longest); i < clips.length; i++) {
    const clip = clips[i]!;
    if (clip.start > end) return;
    if (clip.start + clip.duration >= view.from) yield clip;
  }
}

/** The first clip that does not begin before a time. */
function lower(clips: Clip[], ms: number): number {
  let low = 0;
  let high = clips.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clips[middle]!.start < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const longest = (clips: Clip[]): number => clips.reduce((most, clip) => Math.max(most, clip.duration), 0);

export interface Hit {
  row: Row;
  clip: Clip;
  /** The edge that would be pulled, if near enough. */
  edge: "start" | "end" | undefined;
}

/** What is at a place. */
export function hit(all: Row[], view: Window, x: number, y: number): Hit | undefined {
  const row = all.find((r) => y >= r.top && y < r.top + r.height);
  if (!row) return undefined;
  const ms = msOf(x, view);
  const reach = EDGE / view.scale;
  let found: Hit | undefined;
  for (const clip of seen(row.track.clips, view, longest(row.track.clips))) {
    const end = clip.start + clip.duration;
    if (ms < clip.start - (found ? 0 : reach / 2) || ms > end + reach / 2) continue;
    // Narrow clips keep their middle for moving.
    const near = Math.min(reach, clip.duration / 3);
    const edge = ms < clip.start + near ? "start" : ms > end - near ? "end" : undefined;
    const inside = ms >= clip.start && ms < end;
    if (!found || inside) found = { row, clip, edge };
  }
  return found;
}

const STEPS = [100, 200, 500, 1e3, 2e3, 5e3, 1e4, 15e3, 3e4, 6e4, 12e4, 3e5, 6e5, 18e5, 36e5];

/** The times to write on the ruler: as many as there is room for. */
export function ticks(view: Window, room = 80): { step: number; times: number[] } {
  const step = STEPS.find((s) => s * view.scale >= room) ?? 72e5;
  const times: number[] = [];
  const end = msOf(view.width, view);
  for (let ms = Math.max(0, Math.floor(view.from / step) * step); ms <= end; ms += step) times.push(ms);
  return { step, times };
}

/** A time for the ruler: `0:05`, `0:05.2` where it needs tenths. */
export function mark(ms: number, step: number): string {
  const seconds = ms / 1000;
  const whole = Math.floor(seconds + 1e-6);
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const tenths = step < 1000 ? `.${Math.floor((ms % 1000) / 100)}` : "";
  const head = hours ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${head}:${two(whole % 60)}${tenths}`;
}

/** The nearest of the places that a dragged edge is drawn to, or the time itself. */
export function snapped(ms: number, scene: Scene, playhead: number, reach: number, but: string): number {
  let best = ms;
  let least = reach;
  const offer = (place: number) => {
    const far = Math.abs(place - ms);
    if (far < least) [best, least] = [place, far];
  };
  offer(0);
  offer(playhead);
  for (const track of scene.tracks) {
    for (const clip of track.clips) {
      if (clip.id === but) continue;
      offer(clip.start);
      offer(clip.start + clip.duration);
    }
  }
  return Math.round(best);
}

/** The position on the story, from 1, that a clip takes when its middle is let go at a time. */
export function position(clips: Clip[], moving: string, middle: number): number {
  const others = clips.filter((clip) => clip.id !== moving);
  return 1 + others.filter((clip) => clip.start + clip.duration / 2 < middle).length;
}

/** The clip at a time, or the nearest one. */
export function nearest(clips: Clip[], ms: number): Clip | undefined {
  const far = (clip: Clip) => Math.max(clip.start - ms, ms - (clip.start + clip.duration), 0);
  return clips.reduce<Clip | undefined>((best, clip) => (!best || far(clip) < far(best) ? clip : best), undefined);
}

/** All there is to say of a clip, a line each. */
export function details(row: Row, clip: Clip): string[] {
  const number = row.track.clips.indexOf(clip) + 1;
  const lines = [`${row.track.title} ${number} of ${row.track.clips.length}: ${clip.label || "no name"}`];
  lines.push(`${clock(clip.start)} to ${clock(clip.start + clip.duration)} (${clock(clip.duration)})`);
  if (clip.asset !== null) lines.push(`in-point ${clock(clip.in)}${clip.speed === 1 ? "" : `, speed ${clip.speed}×`}`);
  if (clip.transition) lines.push(`${clip.transition[1]} of ${clock(clip.transition[0])}`);
  if (clip.muted) lines.push("muted");
  if (clip.by) lines.push(`made by ${clip.by}`);
  return lines;
}
