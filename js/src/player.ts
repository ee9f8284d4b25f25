import type { AnyModel, AnyWidget } from "@anywidget/types";
import styles from "./player.css";
import { button, element, root } from "./shared/dom.ts";
import { clock, stepped } from "./shared/time.ts";
import { located, pageOf } from "./shared/url.ts";

/** Shared with nemo_jupyter/widgets/player.py; times in milliseconds. */
interface State {
  url: string;
  poster: string;
  label: string;
  fps: number;
  revision: number;
  position_ms: number;
}

/** From Python: go there. */
type Message = { kind: "seek"; ms: number } | { kind: "play" } | { kind: "pause" };

// Writing the position back more often than this would flood the kernel during playback.
const REPORT_MS = 250;

function render({ model, el }: { model: AnyModel<State>; el: HTMLElement }): () => void {
  const video = element("video", { controls: "", preload: "metadata", playsinline: "" });
  const time = element("output", { "aria-label": "Position" }, clock(0));
  const note = element("span", { class: "note", role: "status", "aria-live": "polite" });
  const step = (count: number) => {
    video.pause();
    video.currentTime = stepped(video.currentTime, count, model.get("fps"), video.duration || 0);
  };
  const bar = element(
    "div",
    { class: "bar" },
    button("One frame back", "◀|", () => step(-1)),
    button("One frame forward", "|▶", () => step(1)),
    time,
    note,
  );
  const player = root(styles, { class: "nemo-player", tabindex: "0" });
  player.append(video, bar);

  const name = () => {
    const label = model.get("label") || "Video";
    player.setAttribute("aria-label", `${label}, player. Comma and full stop step by one frame.`);
    video.setAttribute("aria-label", label);
  };

  const load = () => {
    const source = located(model.get("url"), model.get("revision"), pageOf(document));
    const poster = model.get("poster");
    note.textContent = source ? "" : "Nothing to play yet.";
    if (/^data:image\//.test(poster)) video.poster = poster;
    else video.removeAttribute("poster");
    if (source === video.getAttribute("src")) return;
    if (source) video.src = source;
    else video.removeAttribute("src");
    video.load();
  };

  let reported = 0;
  const report = (now: boolean) => {
    time.textContent = clock(video.currentTime * 1000);
    if (!now && performance.now() - reported < REPORT_MS) return;
    reported = performance.now();
    model.set("position_ms", Math.round(video.currentTime * 1000));
    model.save_changes();
  };

  const keys: Record<string, () => void> = { ",": () => step(-1), ".": () => step(1) };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    // The notebook has shortcuts of its own on plain keys.
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const obey = (message: Message) => {
    if (message.kind === "seek") video.currentTime = message.ms / 1000;
    else if (message.kind === "pause") video.pause();
    else if (message.kind === "play") video.play().catch(() => (note.textContent = "Press play to start."));
  };

  player.addEventListener("keydown", press);
  video.addEventListener("timeupdate", () => report(false));
  video.addEventListener("seeked", () => report(true));
  video.addEventListener("pause", () => report(true));
  video.addEventListener("error", () => (note.textContent = "This video cannot be played here."));
  const changes = ["change:url", "change:revision", "change:poster"] as const;
  for (const change of changes) model.on(change, load);
  model.on("change:label", name);
  model.on("msg:custom", obey);
  name();
  load();
  el.replaceChildren(player);

  return () => {
    for (const change of changes) model.off(change, load);
    model.off("change:label", name);
    model.off("msg:custom", obey);
    video.pause();
    video.removeAttribute("src");
    video.load();
  };
}

export default { render } satisfies AnyWidget<State>;
