import type { Ghost } from "./gestures.ts";
import { RULER, longest, mark, seen, ticks, xOf, type Clip, type Row, type Scene, type Window } from "./scene.ts";

/** What footage looks and sounds like; see `looks` in nemo_jupyter/widgets/scene.py. */
export interface Look {
  /** Loudness from 0 to 255, one every `step` ms of the source. */
  peaks?: DataView;
  step: number;
  /** Pictures side by side, one every `every` ms of the source. */
  count: number;
  every: number;
}

export interface Footage {
  look: Look;
  picture?: ImageBitmap;
}

export interface Colors {
  ink: string;
  faint: string;
  line: string;
  ground: string;
  raised: string;
  accent: string;
}

/** What is going on besides: a drag, the selection, the playhead. */
export interface Moment {
  playhead: number;
  selected: ReadonlySet<string>;
  focused: string;
  ghost?: Ghost | undefined;
  /** Where on the story a moved clip would go in. */
  gap?: number | undefined;
}

// White words stand on these with a contrast above 4.5, on light and dark pages alike.
const FILL: Record<string, string> = { video: "#2f6b9a", audio: "#2e7a4e", text: "#87489a", other: "#666666" };

/** Draw the part of a timeline that is seen. */
export function paint(
  to: CanvasRenderingContext2D,
  scene: Scene,
  all: Row[],
  view: Window,
  tall: number,
  colors: Colors,
  footage: ReadonlyMap<string, Footage>,
  now: Moment,
): void {
  to.clearRect(0, 0, view.width, tall);
  ruler(to, view, tall, colors);
  for (const row of all) {
    to.fillStyle = colors.raised;
    to.fillRect(0, row.top, view.width, row.height);
    const before = { right: -Infinity };
    for (const clip of seen(row.track.clips, view, longest(row.track.clips))) {
      block(to, row, clip, clip.start, clip.duration, view, footage, colors, now, before);
    }
  }
  const { ghost } = now;
  if (ghost) {
    to.globalAlpha = 0.75;
    block(to, ghost.row, ghost.clip, ghost.start, ghost.duration, view, footage, colors, now, { right: -Infinity });
    to.globalAlpha = 1;
  }
  if (now.gap !== undefined) bar(to, xOf(now.gap, view), RULER, tall - RULER, 3, colors.accent);
  const end = xOf(scene.duration, view);
  if (end < view.width) bar(to, end, RULER, tall - RULER, 1, colors.line);
  head(to, xOf(now.playhead, view), tall, colors);
}

function ruler(to: CanvasRenderingContext2D, view: Window, tall: number, colors: Colors): void {
  const { step, times } = ticks(view);
  to.font = "11px system-ui, sans-serif";
  to.textBaseline = "middle";
  for (const ms of times) {
    const x = Math.round(xOf(ms, view)) + 0.5;
    to.fillStyle = colors.line;
    to.fillRect(x, RULER - 7, 1, tall);
    to.fillStyle = colors.faint;
    to.fillText(mark(ms, step), x + 4, RULER / 2 - 1);
  }
}

function block(
  to: CanvasRenderingContext2D,
  row: Row,
  clip: Clip,
  start: number,
  duration: number,
  view: Window,
  footage: ReadonlyMap<string, Footage>,
  colors: Colors,
  now: Moment,
  before: { right: number },
): void {
  const left = xOf(start, view);
  const right = xOf(start + duration, view);
  const chosen = now.selected.has(clip.id) || now.focused === clip.id;
  // Of many clips within a pixel, one stands for all.
  if (right - before.right < 0.5 && !chosen) return;
  before.right = right;
  const x = Math.max(left, -20);
  const width = Math.max(1, Math.min(right, view.width + 20) - x - (right - left > 6 ? 1 : 0));
  to.fillStyle = FILL[row.track.kind] ?? "#666666";
  if (width < 5) {
    to.fillRect(x, row.top, width, row.height);
  } else {
    to.save();
    to.beginPath();
    to.roundRect(x, row.top, width, row.height, 3);
    to.clip();
    to.fillRect(x, row.top, width, row.height);
    inside(to, row, clip, start, x, width, view, footage);
    to.restore();
  }
  if (chosen && width >= 3) {
    to.lineWidth = now.selected.has(clip.id) ? 3 : 1.5;
    to.strokeStyle = colors.ink;
    to.strokeRect(x + 1.5, row.top + 1.5, Math.max(1, width - 3), row.height - 3);
    to.lineWidth = 1;
    to.strokeStyle = colors.ground;
    to.strokeRect(x + 3.5, row.top + 3.5, Math.max(1, width - 7), row.height - 7);
  }
}

function inside(
  to: CanvasRenderingContext2D,
  row: Row,
  clip: Clip,
  start: number,
  x: number,
  width: number,
  view: Window,
  footage: ReadonlyMap<string, Footage>,
): void {
  const found = clip.asset ? footage.get(clip.asset) : undefined;
  const place = { start, x, width, in: clip.in, speed: clip.speed };
  const film = row.track.kind === "video" && found?.picture;
  if (film) strip(to, film, found.look, place, row, view);
  const band = film ? 14 : row.height;
  if (found?.look.peaks && row.track.kind !== "text") {
    if (film) to.fillStyle = "rgb(0 0 0 / 55%)";
    if (film) to.fillRect(x, row.top + row.height - band, width, band);
    wave(to, found.look, place, row.top + row.height - band, band, view, clip.muted === true);
  }
  if (clip.transition) ramp(to, row, xOf(start, view), clip.transition[0] * view.scale);
  if (width > 24 && clip.label) words(to, clip.muted ? `${clip.label} (muted)` : clip.label, x, row.top, width);
}

interface Place {
  start: number;
  x: number;
  width: number;
  in: number;
  speed: number;
}

/** Pictures side by side, each that of the source at its left edge. */
function strip(to: CanvasRenderingContext2D, film: ImageBitmap, look: Look, place: Place, row: Row, view: Window): void {
  const wide = film.width / look.count;
  const shown = (wide / film.height) * row.height;
  const first = xOf(place.start, view);
  const skip = Math.max(0, Math.floor((place.x - first) / shown));
  for (let x = first + skip * shown; x < place.x + place.width; x += shown) {
    const source = place.in + ((x - first) / view.scale) * place.speed;
    const index = Math.min(look.count - 1, Math.max(0, Math.floor(source / look.every)));
    to.drawImage(film, index * wide, 0, wide, film.height, x, row.top, shown + 0.5, row.height);
  }
}

function wave(
  to: CanvasRenderingContext2D,
  look: Look,
  place: Place,
  top: number,
  tall: number,
  view: Window,
  muted: boolean,
): void {
  const peaks = look.peaks!;
  to.fillStyle = muted ? "rgb(255 255 255 / 30%)" : "rgb(255 255 255 / 75%)";
  const at = (x: number) => (place.in + (x / view.scale + view.from - place.start) * place.speed) / look.step;
  for (let x = Math.max(0, Math.floor(place.x)); x < Math.min(place.x + place.width, view.width); x += 2) {
    const last = Math.min(peaks.byteLength - 1, Math.floor(at(x + 2)));
    const first = Math.max(0, Math.floor(at(x)));
    // A look at sixteen places is enough to draw two pixels.
    const stride = Math.max(1, (last - first) >> 4);
    let most = 0;
    for (let i = first; i <= last; i += stride) most = Math.max(most, peaks.getUint8(i));
    const high = Math.max(1, (most / 255) * (tall - 4));
    to.fillRect(x, top + (tall - high) / 2, 1.4, high);
  }
}

function ramp(to: CanvasRenderingContext2D, row: Row, x: number, width: number): void {
  const wide = Math.max(6, width);
  to.fillStyle = "rgb(255 255 255 / 35%)";
  to.beginPath();
  to.moveTo(x, row.top + row.height);
  to.lineTo(x + wide, row.top);
  to.lineTo(x, row.top);
  to.fill();
}

function words(to: CanvasRenderingContext2D, text: string, x: number, top: number, width: number): void {
  to.font = "600 11px system-ui, sans-serif";
  // On a page that runs from right to left, a name would else end where it should begin.
  to.direction = "ltr";
  to.textBaseline = "middle";
  let shown = text;
  const left = Math.max(x, 0);
  const room = width - (left - x) - 10;
  if (room < 12) return;
  if (to.measureText(shown).width > room) {
    const letters = [...text];
    const cut = (count: number) => `${letters.slice(0, count).join("")}…`;
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (to.measureText(cut(middle)).width <= room) low = middle;
      else high = middle - 1;
    }
    // A letter or two are no name.
    if (low < 3) return;
    shown = cut(low);
  }
  to.fillStyle = "rgb(0 0 0 / 45%)";
  to.fillRect(left + 2, top + 3, to.measureText(shown).width + 8, 17);
  to.fillStyle = "#ffffff";
  to.fillText(shown, left + 6, top + 12);
}

function bar(to: CanvasRenderingContext2D, x: number, top: number, tall: number, width: number, color: string): void {
  to.fillStyle = color;
  to.fillRect(Math.round(x) - width / 2, top, width, tall);
}

function head(to: CanvasRenderingContext2D, x: number, tall: number, colors: Colors): void {
  to.fillStyle = colors.accent;
  to.fillRect(Math.round(x) - 1, 4, 2, tall);
  to.beginPath();
  to.moveTo(x - 6, 2);
  to.lineTo(x + 6, 2);
  to.lineTo(x, 12);
  to.fill();
}
