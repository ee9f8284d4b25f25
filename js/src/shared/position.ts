/** A model with a position that its page moves. */
interface Positioned {
  set(name: "position_ms", ms: number): void;
  save_changes(): void;
}

/**
 * Where something is: told to the page's other widgets at once, and to Python now and then, since
 * every frame would flood the kernel. The last place is always told.
 */
export class Position {
  /** Whether it is being told just now, so that one's own word can be told from Python's. */
  telling = false;
  private told = -Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly model: Positioned,
    private readonly every = 250,
  ) {}

  put(ms: number): void {
    this.telling = true;
    this.model.set("position_ms", ms);
    this.telling = false;
    this.timer ??= setTimeout(this.save, Math.max(0, this.told + this.every - performance.now()));
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private save = (): void => {
    this.timer = undefined;
    this.told = performance.now();
    this.model.save_changes();
  };
}
