import type { AnyModel, AnyWidget } from "@anywidget/types";
import styles from "./player.css";
import { allow, button, element, root } from "./shared/dom.ts";
import { Carried } from "./shared/carried.ts";
import { Position } from "./shared/position.ts";
import { clock, neighbour, stepped } from "./shared/time.ts";
import { located, pageOf } from "./shared/url.ts";

/** Shared with nemo_jupyter/widgets/player.py; times in milliseconds. */
interface State {
  url: string;
  before_url: string;
  compare: boolean;
  poster: string;
  label: string;
  captions: string;
  note: string;
  chapters: number[];
  fps: number;
  revision: number;
  /** Bytes of a film that no address leads to; 0 when there is none. */
  _carried: number;
  position_ms: number;
  /** From another widget of the page; `turn` makes each wish a new one. */
  _wanted: { ms?: number; play?: boolean; turn: number };
}

/** From Python: go there; or a piece of the film, as a buffer. */
type Message = { kind: "seek"; ms: number } | { kind: "play" } | { kind: "pause" } | { kind: "piece"; offset: number };

const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
// Between pieces of a film from the kernel, on pages of a Jupyter server, which lets a megabyte a
// second through.
const PAUSE_MS = 350;
// Two films side by side may be this far apart before one is moved.
const APART_S = 0.12;

function render({ model, el }: { model: AnyModel<State>; el: HTMLElement }): () => void {
  const video = element("video", { controls: "", preload: "metadata", playsinline: "" });
  const before = element("video", { preload: "metadata", playsinline: "", "aria-label": "Before" });
  before.muted = true;
  const time = element("output", { "aria-label": "Position" }, clock(0));
  const note = element("span", { class: "note faint", role: "status", "aria-live": "polite" });
  const rate = element("select", { "aria-label": "Playback rate" });
  for (const value of RATES) rate.append(element("option", { value: String(value) }, `${value}×`));
  rate.value = "1";
  const cuts = [
    button("Previous cut (Page Up)", "«", () => jump(-1)),
    button("Next cut (Page Down)", "»", () => jump(1)),
  ];
  const compare = button("Compare with the film before", "Compare", () => {
    model.set("compare", !model.get("compare"));
    model.save_changes();
  });
  const bar = element(
    "div",
    { class: "bar", role: "toolbar", "aria-label": "Player" },
    cuts[0]!,
    button("One frame back (,)", "◀|", () => step(-1)),
    button("One frame forward (.)", "|▶", () => step(1)),
    cuts[1]!,
    time,
    rate,
    compare,
    note,
  );
  const other = element("figure", {}, before, element("figcaption", {}, "Before"));
  const after = element("figcaption", {}, "After");
  const films = element("div", { class: "films" }, other, element("figure", {}, video, after));
  const player = root(styles, { class: "nemo-player", tabindex: "0", role: "group" });
  player.append(films, bar);
  let track: HTMLTrackElement | undefined;
  let captions = "";
  let frame = 0;
  const position = new Position(model);
  let carried: Carried | undefined;
  let fetched = "";

  function step(count: number): void {
    video.pause();
    video.currentTime = stepped(video.currentTime, count, model.get("fps"), video.duration || 0);
  }

  function jump(by: -1 | 1): void {
    const end = (video.duration || 0) * 1000;
    video.currentTime = neighbour([0, ...model.get("chapters"), end], video.currentTime * 1000, by) / 1000;
  }

  function start(): void {
    video.play().catch(() => (note.textContent = "Press play to start."));
  }

  const name = () => {
    const label = model.get("label") || "Video";
    player.setAttribute("aria-label", `${label}, player. Comma and full stop step by one frame.`);
    video.setAttribute("aria-label", label);
  };

  const source = (url: string) => located(url, model.get("revision"), pageOf(document));

  function put(film: HTMLVideoElement, url: string): void {
    if (url === (film.getAttribute("src") ?? "")) return;
    const at = film.currentTime;
    if (url) film.src = url;
    else film.removeAttribute("src");
    film.load();
    // A new render of the same film goes on where the old one was looked at.
    if (url && at > 0) film.addEventListener("loadedmetadata", () => (film.currentTime = Math.min(at, film.duration)), { once: true });
  }

  /** A film from the kernel, since no address leads to it. */
  function carry(): void {
    carried?.stop();
    carried = undefined;
    const size = model.get("_carried");
    if (!size) return;
    const arrived = (film: Blob) => {
      if (fetched) URL.revokeObjectURL(fetched);
      fetched = URL.createObjectURL(film);
      load();
    };
    const ask = (offset: number) => model.send({ kind: "piece", offset });
    carried = new Carried(size, ask, arrived, pageOf(document).baseUrl === undefined ? 0 : PAUSE_MS);
  }

  const renew = () => {
    carry();
    load();
  };

  const load = () => {
    const waiting = carried !== undefined && carried.share < 1;
    const url = carried ? (waiting ? "" : fetched) : source(model.get("url"));
    const poster = model.get("poster");
    note.textContent = model.get("note") || (waiting ? "Fetching the film…" : url ? "" : "Nothing to play yet.");
    bar.querySelectorAll("button").forEach((made) => allow(made, url !== ""));
    if (/^data:image\//.test(poster)) video.poster = poster;
    else video.removeAttribute("poster");
    put(video, url);
    const both = model.get("compare") && model.get("before_url") !== "";
    put(before, both ? source(model.get("before_url")) : "");
    other.hidden = after.hidden = !both;
    films.classList.toggle("two", both);
    compare.hidden = !model.get("before_url");
    compare.setAttribute("aria-pressed", String(both));
    for (const made of cuts) made.hidden = model.get("chapters").length < 2;
    caption();
  };

  function caption(): void {
    const text = model.get("captions");
    if (text === captions) return;
    captions = text;
    if (track) URL.revokeObjectURL(track.src);
    track?.remove();
    track = undefined;
    if (!text) return;
    // Captions may be in the picture already, so the track is there to be switched on.
    track = element("track", { kind: "captions", label: "Captions" });
    track.src = URL.createObjectURL(new Blob([text], { type: "text/vtt" }));
    video.append(track);
  }

  // Where it is: every frame for the page's other widgets, now and then for Python.

  const report = () => {
    time.textContent = clock(video.currentTime * 1000);
    position.put(Math.round(video.currentTime * 1000));
  };

  const run = () => {
    report();
    along();
    frame = video.paused ? 0 : requestAnimationFrame(run);
  };

  const rest = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    before.pause();
    along();
    report();
  };

  /** The film before goes with the other. */
  function along(): void {
    if (other.hidden) return;
    const there = Math.min(video.currentTime, before.duration || video.currentTime);
    if (Math.abs(before.currentTime - there) > (video.paused ? 0 : APART_S)) before.currentTime = there;
    before.playbackRate = video.playbackRate;
    if (!video.paused && before.paused && there < (before.duration || 0)) before.play().catch(() => undefined);
  }

  const keys: Record<string, () => void> = {
    ",": () => step(-1),
    ".": () => step(1),
    PageUp: () => jump(-1),
    PageDown: () => jump(1),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.target === rate) return;
    // The notebook has shortcuts of its own on plain keys.
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const obey = (message: Message, buffers: DataView[]) => {
    if (message.kind === "piece" && buffers[0]) carried?.hear(message.offset, buffers[0]);
    else if (message.kind === "seek") video.currentTime = message.ms / 1000;
    else if (message.kind === "pause") video.pause();
    else if (message.kind === "play") start();
  };

  const wish = () => {
    const wanted = model.get("_wanted");
    if (wanted.ms !== undefined) video.currentTime = wanted.ms / 1000;
    if (!wanted.play) return;
    if (video.paused) start();
    else video.pause();
  };

  player.addEventListener("keydown", press);
  rate.addEventListener("change", () => (video.playbackRate = Number(rate.value)));
  video.addEventListener("play", run);
  for (const event of ["seeked", "pause", "ended"] as const) video.addEventListener(event, rest);
  before.addEventListener("loadedmetadata", along);
  video.addEventListener("ratechange", () => (rate.value = String(video.playbackRate)));
  video.addEventListener("error", () => (note.textContent = "This video cannot be played here."));
  const changes = {
    "change:url": load,
    "change:before_url": load,
    "change:compare": load,
    "change:revision": renew,
    "change:_carried": renew,
    "change:poster": load,
    "change:captions": load,
    "change:note": load,
    "change:chapters": load,
    "change:label": name,
    "change:_wanted": wish,
    "msg:custom": obey,
  };
  for (const [change, act] of Object.entries(changes)) model.on(change as "change:url", act as () => void);
  name();
  renew();
  el.replaceChildren(player);

  return () => {
    for (const [change, act] of Object.entries(changes)) model.off(change as "change:url", act as () => void);
    cancelAnimationFrame(frame);
    position.stop();
    for (const film of [video, before]) {
      film.pause();
      film.removeAttribute("src");
      film.load();
    }
    carried?.stop();
    for (const url of [track?.src, fetched]) if (url) URL.revokeObjectURL(url);
  };
}

export default { render } satisfies AnyWidget<State>;
