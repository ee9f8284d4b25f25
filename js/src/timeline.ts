import type { AnyModel, AnyWidget } from "@anywidget/types";
import { Board } from "./shared/board.ts";
import { across, along, choosing, find } from "./shared/choice.ts";
import { element, keepingFocus, root } from "./shared/dom.ts";
import { Shelf, type LookMessage } from "./shared/footage.ts";
import { meant, type Edit, type Gesture } from "./shared/gestures.ts";
import { Hand } from "./shared/hand.ts";
import { commanded, type Command } from "./shared/keys.ts";
import { onTheme } from "./shared/look.ts";
import { partner } from "./shared/partner.ts";
import { Position } from "./shared/position.ts";
import { details, snapped, xOf, type Clip, type Hit, type Row, type Scene } from "./shared/scene.ts";
import { clock } from "./shared/time.ts";
import { Toolbar } from "./shared/toolbar.ts";
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

function render({ model, el }: { model: AnyModel<State>; el: HTMLElement }): () => void {
  let playhead = model.get("position_ms");
  let focused = "";
  let ever = false;
  let player: AnyModel<Player> | undefined;
  const position = new Position(model);

  // The page

  const tools = new Toolbar(obey);
  const status = element("span", { class: "status", role: "status", "aria-live": "polite" });
  const gutter = element("div", { class: "gutter", "aria-hidden": "true" });
  const canvas = element("canvas", { "aria-hidden": "true" });
  const option = element("div", { class: "aside", role: "option", id: `clip-${Math.random().toString(36).slice(2)}` });
  const spacer = element("div", { class: "spacer" });
  const stage = element("div", { class: "stage", tabindex: "0", role: "listbox", "aria-multiselectable": "true" });
  stage.setAttribute("aria-label", "Clips. Arrow keys choose, S splits, Delete deletes, brackets trim to the playhead.");
  stage.append(canvas, spacer, option);
  // A popover, since what a cell puts out is cut off at its end.
  const tip = element("div", { class: "tip", "aria-hidden": "true", popover: "manual" });
  const empty = element("p", { class: "empty faint" }, "Nothing on the timeline yet. Upload footage and it appears here.");
  const timeline = root(styles, { class: "nemo-timeline", "aria-label": "Timeline" });
  timeline.append(tools.node, element("div", { class: "body" }, gutter, stage), empty, status, tip);

  const shelf = new Shelf(
    (asset) => model.send({ kind: "look", asset } satisfies Gesture),
    (picture) => createImageBitmap(new Blob([picture as unknown as BlobPart], { type: "image/jpeg" })),
    () => {
      shelf.want(model.get("_assets"));
      board.draw();
    },
  );
  const moment = () => ({ playhead, selected: new Set(model.get("_selected")), focused, ghost: hand.ghost, gap: hand.gap });
  const board = new Board(stage, canvas, spacer, shelf.known, moment, model.get("_scene"));
  const hand = new Hand(canvas, board, { isChosen, choose, seek, snap, drag, send, hover });

  // The playhead

  function seek(ms: number): void {
    put(Math.round(Math.min(Math.max(0, ms), board.scene.duration)));
    if (player) want({ ms: playhead });
  }

  /** Move the playhead, and tell Python now and then. */
  function put(ms: number): void {
    playhead = ms;
    tools.tell(clock(playhead));
    board.draw();
    position.put(playhead);
  }

  function want(wish: { ms?: number; play?: boolean }): void {
    const turn = (player!.get("_wanted").turn ?? 0) + 1;
    player!.set("_wanted", { ...wish, turn });
  }

  function playPause(): void {
    if (player) want({ play: true });
  }

  const follow = () => {
    put(player!.get("position_ms"));
    board.follow(playhead);
  };

  // Editing: each gesture goes to Python, which makes a turn of it.

  function send(gesture: Gesture): void {
    if (model.get("_status").busy) return say("Still at work on the last edit.");
    model.send(gesture);
  }

  function edit(command: Edit): void {
    const at = find(board.rows, focused);
    const gesture = meant(command, { rows: board.rows, at, selected: model.get("_selected"), playhead });
    if (typeof gesture === "string") say(gesture);
    else send(gesture);
  }

  function say(words: string, error = false): void {
    status.textContent = words;
    status.classList.toggle("error", error);
  }

  // Choosing

  function isChosen(clip: Clip): boolean {
    return model.get("_selected").includes(clip.id);
  }

  function choose(clip: Clip | undefined, more: boolean): void {
    focused = clip?.id ?? "";
    model.set("_selected", choosing(model.get("_selected"), focused, more));
    model.save_changes();
    tell();
    board.draw();
  }

  function go(clip: Clip | undefined, more = false): void {
    if (!clip) return;
    choose(clip, more);
    board.reveal(clip.start);
  }

  /** The one clip that a screen reader is told of. */
  function tell(): void {
    const at = find(board.rows, focused);
    tools.allow(player !== undefined, at !== undefined);
    if (!at) {
      option.textContent = "No clip chosen";
      return stage.removeAttribute("aria-activedescendant");
    }
    const { row, clip } = at;
    option.textContent = details(row, clip).join(", ");
    option.setAttribute("aria-selected", String(isChosen(clip)));
    option.setAttribute("aria-posinset", String(row.track.clips.indexOf(clip) + 1));
    option.setAttribute("aria-setsize", String(row.track.clips.length));
    stage.setAttribute("aria-activedescendant", option.id);
  }

  // By keyboard

  function press(event: KeyboardEvent): void {
    const command = commanded(event);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    obey(command);
  }

  function obey(command: Command): void {
    const at = find(board.rows, focused);
    switch (command.act) {
      case "step":
        return go(along(board.rows, at, command.by), command.more);
      case "track":
        return go(across(board.rows, at, command.by));
      case "seek":
        return seek(playhead + (command.ms ?? ((command.frames ?? 0) * 1000) / board.scene.fps));
      case "zoom":
        return board.zoom(command.by, xOf(playhead, board.view));
      case "go":
        return seek(at?.clip.start ?? playhead);
      case "play":
        return playPause();
      case "leave":
        return hand.leave() ? say("") : choose(undefined, false);
      default:
        return edit(command);
    }
  }

  // By hand

  function snap(ms: number, reach: number, but: Clip): number {
    return snapped(ms, board.scene, playhead, reach, but.id);
  }

  function drag(at: Hit, ghost: { start: number; duration: number }): void {
    say(at.edge ? `${clock(ghost.duration)} long` : `from ${clock(ghost.start)}`);
  }

  function hover(at: Hit | undefined, event: PointerEvent): void {
    tip.togglePopover(at !== undefined);
    if (!at) return;
    tip.replaceChildren(...details(at.row, at.clip).map((line) => element("div", {}, line)));
    const below = event.clientY + 16;
    const top = below + tip.offsetHeight < innerHeight ? below : event.clientY - tip.offsetHeight - 8;
    tip.style.left = `${Math.max(0, Math.min(event.clientX + 12, innerWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${Math.max(0, top)}px`;
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    board.zoom(Math.exp(-event.deltaY / 300), board.at(event).x);
  }

  // From Python

  const onScene = () => {
    if (tip.isConnected) tip.hidePopover();
    board.show(model.get("_scene"));
    playhead = Math.min(playhead, board.scene.duration);
    tools.tell(clock(playhead));
    const some = board.rows.some((row) => row.track.clips.length > 0);
    ever ||= some;
    empty.hidden = some;
    // What was taken away can be brought back.
    tools.node.hidden = !ever;
    keepingFocus(stage, () => (stage.parentElement!.hidden = !some), () => tools.node.querySelector<HTMLElement>("button:not([hidden])"));
    gutter.replaceChildren(...board.rows.map(label));
    if (!find(board.rows, focused)) focused = "";
    tell();
    board.measure();
  };

  function label(row: Row): HTMLElement {
    const made = element("div", {}, row.track.title);
    made.style.top = `${row.top}px`;
    made.style.height = `${row.height}px`;
    return made;
  }

  const onStatus = () => {
    const { busy, words, error } = model.get("_status");
    say(words, error);
    timeline.setAttribute("aria-busy", String(busy));
  };

  const onPosition = () => {
    if (!position.telling) seek(model.get("position_ms"));
  };

  const onPlayer = async () => {
    player?.off("change:position_ms", follow);
    player = await partner<Player>(model, "_player");
    player?.on("change:position_ms", follow);
    tell();
  };

  stage.addEventListener("keydown", press);
  stage.addEventListener("scroll", board.draw);
  stage.addEventListener("focus", () => !find(board.rows, focused) && go(along(board.rows, undefined, 0)));
  stage.addEventListener("wheel", wheel, { passive: false });

  const changes = {
    "change:_scene": onScene,
    "change:_assets": () => shelf.want(model.get("_assets")),
    "msg:custom": (message: LookMessage, buffers: DataView[]) => shelf.hear(message, buffers),
    "change:_status": onStatus,
    "change:_selected": board.draw,
    "change:position_ms": onPosition,
    "change:_player": onPlayer,
  };
  for (const [change, act] of Object.entries(changes)) model.on(change as "change:_scene", act as () => void);
  el.replaceChildren(timeline);
  const restyle = onTheme(board.measure);
  const resize = new ResizeObserver(board.measure);
  resize.observe(stage);
  onScene();
  shelf.want(model.get("_assets"));
  onStatus();
  void onPlayer();

  return () => {
    for (const [change, act] of Object.entries(changes)) model.off(change as "change:_scene", act as () => void);
    player?.off("change:position_ms", follow);
    board.stop();
    position.stop();
    resize.disconnect();
    restyle();
  };
}

export default { render } satisfies AnyWidget<State>;
