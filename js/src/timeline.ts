import type { AnyModel, AnyWidget } from "@anywidget/types";
import { button, element, root } from "./shared/dom.ts";
import { onTheme, colorsOf } from "./shared/look.ts";
import { dragged, released, type Gesture } from "./shared/gestures.ts";
import { paint, type Colors, type Footage, type Look, type Moment } from "./shared/paint.ts";
import { partner } from "./shared/partner.ts";
import {
  RULER,
  height,
  details,
  hit,
  msOf,
  nearest,
  rows,
  snapped,
  xOf,
  type Clip,
  type Hit,
  type Row,
  type Scene,
  type Window,
} from "./shared/scene.ts";
import { clock } from "./shared/time.ts";
import styles from "./timeline.css";

/** Shared with nemo_jupyter/widgets/timeline.py; times in milliseconds. */
interface State {
  _scene: Scene;
  _assets: string[];
  _status: { busy: boolean; words: string; error: boolean };
  _selected: string[];
  _player: string | null;
  position_ms: number;
}

interface Player {
  position_ms: number;
  _wanted: { ms?: number; play?: boolean; turn: number };
}

/** From Python: what footage looks and sounds like, with the peaks and the pictures as buffers. */
type Message = { kind: "look"; asset: string } & Pick<Look, "step" | "count" | "every">;

const CLOSEST = 0.6; // pixels a millisecond
const DRAG_PX = 4;
const SNAP_PX = 8;
const REPORT_MS = 250;

function render({ model, el }: { model: AnyModel<State>; el: HTMLElement }): () => void {
  let scene = model.get("_scene");
  let all = rows(scene);
  let scale = 0; // 0: as much as fits
  let playhead = model.get("position_ms");
  let focused = "";
  let ghost: Moment["ghost"];
  let gap: number | undefined;
  let colors: Colors | undefined;
  let player: AnyModel<Player> | undefined;
  let frame = 0;
  let own = false;
  let reported = 0;
  let asking = "";
  const footage = new Map<string, Footage>();

  // The page

  const time = element("output", { "aria-label": "Playhead" });
  const status = element("span", { class: "status", role: "status", "aria-live": "polite" });
  const onClip = [
    button("Split at the playhead (S)", "Split", split),
    button("Delete (Delete)", "Delete", remove),
    button("Trim the start to the playhead ([)", "Trim start", () => trimTo("start")),
    button("Trim the end to the playhead (])", "Trim end", () => trimTo("end")),
  ];
  const onAll = [
    button("Undo (Ctrl+Z)", "Undo", () => send({ kind: "undo" })),
    button("Redo (Ctrl+Shift+Z)", "Redo", () => send({ kind: "redo" })),
  ];
  const zoom = [
    button("Zoom out (−)", "−", () => zoomBy(1 / 1.6)),
    button("Zoom in (+)", "+", () => zoomBy(1.6)),
    button("Show all (0)", "Fit", () => zoomBy(0)),
  ];
  const play = button("Play or pause (Space)", "Play", playPause);
  const tools = element("div", { class: "tools", role: "toolbar", "aria-label": "Timeline" });
  tools.append(play, time, group(onClip), group(onAll), group(zoom));
  const gutter = element("div", { class: "gutter", "aria-hidden": "true" });
  const canvas = element("canvas", { "aria-hidden": "true" });
  const option = element("div", { class: "aside", role: "option", id: `clip-${Math.random().toString(36).slice(2)}` });
  const spacer = element("div", { class: "spacer" });
  const stage = element("div", { class: "stage", tabindex: "0", role: "listbox", "aria-multiselectable": "true" });
  stage.setAttribute("aria-label", "Clips. Arrow keys choose, S splits, Delete deletes, brackets trim to the playhead.");
  stage.append(canvas, spacer, option);
  const tip = element("div", { class: "tip", "aria-hidden": "true", hidden: "" });
  const empty = element("p", { class: "empty faint" }, "Nothing on the timeline yet. Upload footage and it appears here.");
  const timeline = root(styles, { class: "nemo-timeline", "aria-label": "Timeline" });
  timeline.append(tools, element("div", { class: "body" }, gutter, stage), empty, status, tip);
  const context = canvas.getContext("2d")!;

  function group(buttons: HTMLButtonElement[]): HTMLElement {
    return element("span", { class: "group" }, ...buttons);
  }

  // Looking

  const wide = () => Math.max(60, stage.clientWidth);
  // A little room behind the end, to drop things there.
  const fit = () => (wide() - 24) / Math.max(1000, scene.duration);
  const view = (): Window => {
    const by = scale || fit();
    return { from: stage.scrollLeft / by, scale: by, width: wide() };
  };

  function measure(): void {
    // Before the widget is on the page there is no theme to ask for.
    colors = colorsOf(timeline);
    const dense = devicePixelRatio || 1;
    const tall = height(scene);
    spacer.style.width = `${scale ? Math.ceil(scene.duration * scale) + 120 : 1}px`;
    canvas.width = Math.round(wide() * dense);
    canvas.height = Math.round(tall * dense);
    canvas.style.width = `${wide()}px`;
    canvas.style.height = `${tall}px`;
    context.setTransform(dense, 0, 0, dense, 0, 0);
    draw();
  }

  function draw(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!colors) return;
      const now = { playhead, selected: new Set(model.get("_selected")), focused, ghost, gap };
      paint(context, scene, all, view(), height(scene), colors, footage, now);
      time.textContent = clock(playhead);
    });
  }

  function zoomBy(factor: number, around = xOf(playhead, view())): void {
    const before = view();
    const at = Math.min(Math.max(around, 0), before.width);
    const ms = msOf(at, before);
    const next = factor === 0 ? 0 : Math.min(CLOSEST, before.scale * factor);
    scale = next <= fit() ? 0 : next;
    measure();
    stage.scrollLeft = scale ? ms * scale - at : 0;
    draw();
  }

  function reveal(ms: number): void {
    const x = xOf(ms, view());
    if (x < 0 || x > wide() - 40) stage.scrollLeft += x - wide() / 3;
  }

  // The playhead

  function seek(ms: number, tell = true): void {
    playhead = Math.round(Math.min(Math.max(0, ms), scene.duration));
    if (tell && player) want({ ms: playhead });
    report();
    draw();
  }

  function report(): void {
    const now = performance.now();
    own = true;
    model.set("position_ms", playhead);
    own = false;
    if (now - reported < REPORT_MS) return;
    reported = now;
    model.save_changes();
  }

  function want(wish: { ms?: number; play?: boolean }): void {
    const turn = (player!.get("_wanted").turn ?? 0) + 1;
    player!.set("_wanted", { ...wish, turn });
  }

  function playPause(): void {
    if (player) want({ play: true });
  }

  const follow = () => {
    playhead = player!.get("position_ms");
    if (scale) reveal(playhead);
    report();
    draw();
  };

  // Editing: each gesture goes to Python, which makes a turn of it.

  function send(gesture: Gesture): void {
    if (model.get("_status").busy) return say("Still at work on the last edit.");
    model.send(gesture);
  }

  function chosen(): { row: Row; clip: Clip } | undefined {
    for (const row of all) {
      const clip = row.track.clips.find((c) => c.id === focused);
      if (clip) return { row, clip };
    }
    return undefined;
  }

  const story = () => all.find((row) => row.track.story);

  function split(): void {
    const at = chosen();
    const inside = at && playhead > at.clip.start && playhead < at.clip.start + at.clip.duration;
    const target = inside ? at.clip : nearest(story()?.track.clips ?? [], playhead);
    if (target) send({ kind: "split", id: target.id, ms: playhead });
  }

  function remove(): void {
    const ids = model.get("_selected");
    if (ids.length) send({ kind: "delete", ids });
    else say("Choose a clip first.");
  }

  function trimTo(edge: "start" | "end"): void {
    const at = chosen();
    if (at) send({ kind: "trim", id: at.clip.id, edge, ms: playhead });
    else say("Choose a clip first.");
  }

  function nudge(by: number): void {
    const at = chosen();
    if (!at) return;
    const { clip, row } = at;
    if (row.track.story) send({ kind: "move", id: clip.id, to: row.track.clips.indexOf(clip) + 1 + by });
    else send({ kind: "move", id: clip.id, ms: clip.start + by * 100 });
  }

  function say(words: string, error = false): void {
    status.textContent = words;
    status.classList.toggle("error", error);
  }

  // Choosing

  function choose(clip: Clip | undefined, more: boolean): void {
    focused = clip?.id ?? "";
    const before = model.get("_selected");
    let ids = clip ? [clip.id] : [];
    if (more && clip) ids = before.includes(clip.id) ? before.filter((id) => id !== clip.id) : [...before, clip.id];
    model.set("_selected", ids);
    model.save_changes();
    tell();
    draw();
  }

  /** The one clip that a screen reader is told of. */
  function tell(): void {
    const at = chosen();
    for (const made of onClip.slice(1)) made.disabled = !at;
    if (!at) {
      option.textContent = "No clip chosen";
      return stage.removeAttribute("aria-activedescendant");
    }
    const { row, clip } = at;
    option.textContent = details(row, clip).join(", ");
    option.setAttribute("aria-selected", String(model.get("_selected").includes(clip.id)));
    option.setAttribute("aria-posinset", String(row.track.clips.indexOf(clip) + 1));
    option.setAttribute("aria-setsize", String(row.track.clips.length));
    stage.setAttribute("aria-activedescendant", option.id);
  }

  function step(by: number, more: boolean): void {
    const at = chosen();
    const clips = at?.row.track.clips ?? story()?.track.clips ?? all[0]?.track.clips ?? [];
    const index = at ? clips.indexOf(at.clip) + by : 0;
    go(clips[Math.min(Math.max(0, index), clips.length - 1)], more);
  }

  function otherTrack(by: number): void {
    const at = chosen();
    if (!at) return step(0, false);
    const row = all[at.row.index + by];
    if (row) go(nearest(row.track.clips, at.clip.start + at.clip.duration / 2), false);
  }

  function go(clip: Clip | undefined, more: boolean): void {
    if (!clip) return;
    choose(clip, more);
    reveal(clip.start);
  }

  // By keyboard

  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowLeft: (e) => (e.altKey ? nudge(-1) : step(-1, e.shiftKey)),
    ArrowRight: (e) => (e.altKey ? nudge(1) : step(1, e.shiftKey)),
    ArrowUp: () => otherTrack(-1),
    ArrowDown: () => otherTrack(1),
    Home: () => step(-Infinity, false),
    End: () => step(Infinity, false),
    Enter: () => seek(chosen()?.clip.start ?? playhead),
    " ": playPause,
    ",": () => seek(playhead - 1000 / scene.fps),
    ".": () => seek(playhead + 1000 / scene.fps),
    "<": () => seek(playhead - 1000),
    ">": () => seek(playhead + 1000),
    s: split,
    Delete: remove,
    Backspace: remove,
    "[": () => trimTo("start"),
    "]": () => trimTo("end"),
    "+": () => zoomBy(1.6),
    "=": () => zoomBy(1.6),
    "-": () => zoomBy(1 / 1.6),
    "0": () => zoomBy(0),
    Escape: () => choose(undefined, false),
  };

  function press(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    let act = command ? undefined : keys[key];
    if (command && key === "z") act = () => send({ kind: event.shiftKey ? "redo" : "undo" });
    if (command && key === "y") act = () => send({ kind: "redo" });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  }

  // By hand

  let held: { at: Hit | undefined; x: number; moved: boolean; offset: number } | undefined;

  const placeOf = (event: PointerEvent | WheelEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  function down(event: PointerEvent): void {
    const { x, y } = placeOf(event);
    if (event.button !== 0 || y > height(scene)) return;
    canvas.setPointerCapture(event.pointerId);
    stage.focus({ preventScroll: true });
    if (y < RULER) {
      held = { at: undefined, x, moved: true, offset: 0 };
      return seek(msOf(x, view()));
    }
    const at = hit(all, view(), x, y);
    if (!at || !model.get("_selected").includes(at.clip.id) || event.shiftKey) choose(at?.clip, event.shiftKey);
    if (at) held = { at, x, moved: false, offset: msOf(x, view()) - at.clip.start };
    else seek(msOf(x, view()));
  }

  function move(event: PointerEvent): void {
    const { x, y } = placeOf(event);
    if (!held) return hover(x, y, event);
    if (!held.at) return seek(msOf(x, view()));
    if (!held.moved && Math.abs(x - held.x) < DRAG_PX) return;
    held.moved = true;
    tip.hidden = true;
    drag(held.at, msOf(x, view()), held.offset);
  }

  function drag(at: Hit, ms: number, offset: number): void {
    const near = SNAP_PX / view().scale;
    ({ ghost, gap } = dragged(at, ms, offset, (place) => snapped(place, scene, playhead, near, at.clip.id)));
    say(at.edge ? `${clock(ghost.duration)} long` : `from ${clock(ghost.start)}`);
    draw();
  }

  function up(): void {
    const gesture = held?.at && ghost && released(held.at, ghost);
    held = ghost = gap = undefined;
    if (gesture) send(gesture);
    draw();
  }

  function hover(x: number, y: number, event: PointerEvent): void {
    const at = hit(all, view(), x, y);
    canvas.style.cursor = y < RULER ? "pointer" : at?.edge ? "ew-resize" : at ? "grab" : "default";
    tip.hidden = !at;
    if (!at) return;
    tip.replaceChildren(...details(at.row, at.clip).map((line) => element("div", {}, line)));
    const box = timeline.getBoundingClientRect();
    const room = box.width - tip.offsetWidth - 4;
    tip.style.left = `${Math.max(0, Math.min(event.clientX - box.left + 12, room))}px`;
    tip.style.top = `${event.clientY - box.top + 16}px`;
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY / 300), placeOf(event).x);
  }

  // From Python

  const onScene = () => {
    scene = model.get("_scene");
    all = rows(scene);
    playhead = Math.min(playhead, scene.duration);
    const some = all.some((row) => row.track.clips.length > 0);
    empty.hidden = some;
    stage.parentElement!.hidden = tools.hidden = !some;
    gutter.replaceChildren(...all.map(label));
    if (focused && !chosen()) focused = "";
    tell();
    measure();
  };

  function label(row: Row): HTMLElement {
    const made = element("div", {}, row.track.title);
    made.style.top = `${row.top}px`;
    made.style.height = `${row.height}px`;
    return made;
  }

  // One after the other, since a Jupyter server drops what comes too fast.
  const onAssets = () => {
    const next = model.get("_assets").find((asset) => !footage.has(asset));
    if (next && !asking) model.send({ kind: "look", asset: (asking = next) } satisfies Gesture);
  };

  const onLook = ({ asset, ...numbers }: Message, buffers: DataView[]) => {
    const [peaks, strip] = buffers;
    const made: Footage = { look: { ...numbers } };
    if (peaks?.byteLength) made.look.peaks = peaks;
    footage.set(asset, made);
    asking = "";
    onAssets();
    draw();
    if (!strip?.byteLength) return;
    createImageBitmap(new Blob([strip as unknown as BlobPart], { type: "image/jpeg" })).then(
      (picture) => {
        made.picture = picture;
        draw();
      },
      () => undefined, // without its picture a clip still has its name
    );
  };

  const onStatus = () => {
    const { busy, words, error } = model.get("_status");
    say(words, error);
    timeline.setAttribute("aria-busy", String(busy));
  };

  const onPosition = () => {
    if (!own) seek(model.get("position_ms"));
  };

  const onPlayer = async () => {
    player?.off("change:position_ms", follow);
    player = await partner<Player>(model, "_player");
    play.hidden = !player;
    player?.on("change:position_ms", follow);
  };

  stage.addEventListener("keydown", press);
  stage.addEventListener("scroll", draw);
  stage.addEventListener("focus", () => !chosen() && scene.tracks.length && step(0, false));
  stage.addEventListener("wheel", wheel, { passive: false });
  canvas.addEventListener("pointerdown", down);
  canvas.addEventListener("pointermove", move);
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);
  canvas.addEventListener("pointerleave", () => (tip.hidden = true));

  const changes = {
    "change:_scene": onScene,
    "change:_assets": onAssets,
    "msg:custom": onLook,
    "change:_status": onStatus,
    "change:_selected": draw,
    "change:position_ms": onPosition,
    "change:_player": onPlayer,
  };
  for (const [change, act] of Object.entries(changes)) model.on(change as "change:_scene", act as () => void);
  el.replaceChildren(timeline);
  const restyle = onTheme(measure);
  const resize = new ResizeObserver(measure);
  resize.observe(stage);
  onScene();
  onAssets();
  onStatus();
  void onPlayer();

  return () => {
    for (const [change, act] of Object.entries(changes)) model.off(change as "change:_scene", act as () => void);
    player?.off("change:position_ms", follow);
    cancelAnimationFrame(frame);
    resize.disconnect();
    restyle();
  };
}

export default { render } satisfies AnyWidget<State>;
