// Which clip of a timeline has the focus, and which are chosen. Pure.

import { nearest, type Clip, type Row } from "./scene.ts";

export interface Place {
  row: Row;
  clip: Clip;
}

/** Where a clip is, if it is there. */
export function find(all: Row[], id: string): Place | undefined {
  for (const row of all) {
    const clip = row.track.clips.find((c) => c.id === id);
    if (clip) return { row, clip };
  }
  return undefined;
}

/** What is chosen once a clip is: it alone, or with `more` it besides, or no longer. */
export function choosing(before: string[], id: string, more: boolean): string[] {
  if (!id) return [];
  if (!more) return [id];
  return before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
}

/** The clip that many steps along the track; of no track yet, the first of the story. */
export function along(all: Row[], at: Place | undefined, by: number): Clip | undefined {
  const clips = (at?.row ?? story(all) ?? all[0])?.track.clips ?? [];
  const index = at ? clips.indexOf(at.clip) + by : 0;
  return clips[Math.min(Math.max(0, index), clips.length - 1)];
}

/** The clip at the same time on another track, above or below. */
export function across(all: Row[], at: Place | undefined, by: number): Clip | undefined {
  if (!at) return along(all, at, 0);
  const row = all[at.row.index + by];
  return row && nearest(row.track.clips, at.clip.start + at.clip.duration / 2);
}

/** The row that the film's story is on. */
export const story = (all: Row[]): Row | undefined => all.find((row) => row.track.story);
