import { colorsOf } from "./look.ts";
import { paint, type Colors, type Footage, type Moment } from "./paint.ts";
import { fitting, height, msOf, rows, xOf, zoomed, type Row, type Scene, type Window } from "./scene.ts";

/** The canvas that a timeline is drawn on, in a stage that scrolls: what is seen of it, and how large. */
export class Board {
  rows: Row[] = [];
  private scale = 0; // 0: as much as fits
  private frame = 0;
  private colors: Colors | undefined;
  private readonly context: CanvasRenderingContext2D;

  constructor(
    private readonly stage: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    /** As wide as all there is, so that the stage scrolls. */
    private readonly spacer: HTMLElement,
    private readonly footage: ReadonlyMap<string, Footage>,
    private readonly now: () => Moment,
    public scene: Scene,
  ) {
    this.context = canvas.getContext("2d")!;
    this.show(scene);
  }

  get tall(): number {
    return height(this.scene);
  }

  get view(): Window {
    const scale = this.scale || this.fits;
    return { from: this.stage.scrollLeft / scale, scale, width: this.width };
  }

  show(scene: Scene): void {
    this.scene = scene;
    this.rows = rows(scene);
  }

  /** Fit the canvas to the page, and draw. */
  measure = (): void => {
    // Before the widget is on the page there is no theme to ask for.
    this.colors = colorsOf(this.stage);
    const dense = devicePixelRatio || 1;
    const { canvas, width, tall } = this;
    this.spacer.style.width = `${this.scale ? Math.ceil(this.scene.duration * this.scale) + 120 : 1}px`;
    canvas.width = Math.round(width * dense);
    canvas.height = Math.round(tall * dense);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${tall}px`;
    this.context.setTransform(dense, 0, 0, dense, 0, 0);
    this.draw();
  };

  draw = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.colors) return;
      paint(this.context, this.scene, this.rows, this.view, this.tall, this.colors, this.footage, this.now());
    });
  };

  /** Zoom about a place that stays where it is; by 0 to show all. */
  zoom(factor: number, x: number): void {
    const { scale, left } = zoomed(this.view, factor, x, this.fits);
    this.scale = scale;
    this.measure();
    this.stage.scrollLeft = left;
    this.draw();
  }

  /** Scroll until a time is seen. */
  reveal(ms: number): void {
    const x = xOf(ms, this.view);
    if (x < 0 || x > this.width - 40) this.stage.scrollLeft += x - this.width / 3;
  }

  /** Scroll along with the playhead; there is nothing to scroll while all is seen. */
  follow(ms: number): void {
    if (this.scale) this.reveal(ms);
  }

  /** Where a pointer is: the place on the canvas, and the time. */
  at(event: MouseEvent): { x: number; y: number; ms: number } {
    const box = this.canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    return { x, y: event.clientY - box.top, ms: msOf(x, this.view) };
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  private get width(): number {
    return Math.max(60, this.stage.clientWidth);
  }

  private get fits(): number {
    return fitting(this.scene.duration, this.width);
  }
}
