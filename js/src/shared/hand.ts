import { dragged, released, type Gesture, type Ghost } from "./gestures.ts";
import { RULER, hit, type Clip, type Hit } from "./scene.ts";
import type { Board } from "./board.ts";

const DRAG_PX = 4;
const SNAP_PX = 8;

/** What a hand brings about on a timeline. */
export interface Touched {
  isChosen(clip: Clip): boolean;
  choose(clip: Clip | undefined, more: boolean): void;
  seek(ms: number): void;
  /** A time drawn to a place within reach, if there is one. */
  snap(ms: number, reach: number, but: Clip): number;
  drag(at: Hit, ghost: Ghost): void;
  send(gesture: Gesture): void;
  hover(at: Hit | undefined, event: PointerEvent): void;
}

/** The pointer on the board: it moves the playhead on the ruler, and takes hold of clips and their edges. */
export class Hand {
  ghost: Ghost | undefined;
  gap: number | undefined;
  private held: { at: Hit | undefined; x: number; moved: boolean; offset: number } | undefined;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly board: Board,
    private readonly touched: Touched,
  ) {
    canvas.addEventListener("pointerdown", (event) => this.down(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    canvas.addEventListener("pointerup", () => this.up());
    canvas.addEventListener("pointercancel", () => this.leave());
    canvas.addEventListener("pointerleave", (event) => touched.hover(undefined, event));
  }

  private down(event: PointerEvent): void {
    const { x, y, ms } = this.board.at(event);
    if (event.button !== 0 || y > this.board.tall) return;
    this.canvas.setPointerCapture(event.pointerId);
    this.canvas.parentElement!.focus({ preventScroll: true });
    if (y < RULER) {
      this.held = { at: undefined, x, moved: true, offset: 0 };
      return this.touched.seek(ms);
    }
    const at = hit(this.board.rows, this.board.view, x, y);
    if (!at || !this.touched.isChosen(at.clip) || event.shiftKey) this.touched.choose(at?.clip, event.shiftKey);
    if (at) this.held = { at, x, moved: false, offset: ms - at.clip.start };
    else this.touched.seek(ms);
  }

  private move(event: PointerEvent): void {
    const { x, y, ms } = this.board.at(event);
    const { held } = this;
    if (!held) return this.look(x, y, event);
    if (!held.at) return this.touched.seek(ms);
    if (!held.moved && Math.abs(x - held.x) < DRAG_PX) return;
    held.moved = true;
    this.touched.hover(undefined, event);
    const { at } = held;
    const reach = SNAP_PX / this.board.view.scale;
    const { ghost, gap } = dragged(at, ms, held.offset, (place) => this.touched.snap(place, reach, at.clip));
    [this.ghost, this.gap] = [ghost, gap];
    this.touched.drag(at, ghost);
    this.board.draw();
  }

  /** Let go of what is held without doing anything; whether there was something. */
  leave(): boolean {
    const dragging = this.ghost !== undefined;
    this.held = this.ghost = this.gap = undefined;
    this.board.draw();
    return dragging;
  }

  private up(): void {
    const { held, ghost } = this;
    this.leave();
    const gesture = held?.at && ghost && released(held.at, ghost);
    if (gesture) this.touched.send(gesture);
  }

  private look(x: number, y: number, event: PointerEvent): void {
    const at = hit(this.board.rows, this.board.view, x, y);
    this.canvas.style.cursor = y < RULER ? "pointer" : at?.edge ? "ew-resize" : at ? "grab" : "default";
    this.touched.hover(at, event);
  }
}
