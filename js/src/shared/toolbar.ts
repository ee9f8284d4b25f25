import { allow, button, element } from "./dom.ts";
import { ZOOM, type Command } from "./keys.ts";

const PLAY: Tool = ["Play or pause (Space)", "Play", { act: "play" }];
const TOOLS: Tool[][] = [
  [
    ["Split at the playhead (S)", "Split", { act: "split" }],
    ["Delete (Delete)", "Delete", { act: "delete" }],
    ["Trim the start to the playhead ([)", "Trim start", { act: "trim", edge: "start" }],
    ["Trim the end to the playhead (])", "Trim end", { act: "trim", edge: "end" }],
  ],
  [
    ["Undo (Ctrl+Z)", "Undo", { act: "undo" }],
    ["Redo (Ctrl+Shift+Z)", "Redo", { act: "redo" }],
  ],
  [
    ["Zoom out (−)", "−", { act: "zoom", by: 1 / ZOOM }],
    ["Zoom in (+)", "+", { act: "zoom", by: ZOOM }],
    ["Show all (0)", "Fit", { act: "zoom", by: 0 }],
  ],
];
// What needs a clip that is chosen.
const OF_CLIP = new Set<Command["act"]>(["delete", "trim"]);

/** What it is for, what stands on it, and what it does. */
type Tool = [string, string, Command];

/** The timeline's buttons, which do what keys do. */
export class Toolbar {
  readonly node = element("div", { class: "tools", role: "toolbar", "aria-label": "Timeline" });
  private readonly time = element("output", { "aria-label": "Playhead" });
  private readonly play: HTMLButtonElement;
  private readonly ofClip: HTMLButtonElement[] = [];

  constructor(private readonly obey: (command: Command) => void) {
    this.play = this.made(PLAY);
    const groups = TOOLS.map((tools) => element("span", { class: "group" }, ...tools.map((tool) => this.made(tool))));
    this.node.append(this.play, this.time, ...groups);
  }

  /** Say where the playhead is. */
  tell(position: string): void {
    this.time.textContent = position;
  }

  /** Whether there is a player, and a clip that is chosen. */
  allow(player: boolean, clip: boolean): void {
    this.play.hidden = !player;
    for (const made of this.ofClip) allow(made, clip);
  }

  private made([label, text, command]: Tool): HTMLButtonElement {
    const made = button(label, text, () => this.obey(command));
    if (OF_CLIP.has(command.act)) this.ofClip.push(made);
    return made;
  }
}
