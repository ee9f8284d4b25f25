import type { Footage, Look } from "./paint.ts";

/** What Python says of footage, with the peaks and the pictures as buffers. */
export type LookMessage = { kind: "look"; asset: string } & Pick<Look, "step" | "count" | "every">;

/**
 * What footage looks and sounds like, asked for one after the other, since a Jupyter server
 * drops what comes too fast.
 */
export class Shelf {
  readonly known = new Map<string, Footage>();
  private asking = "";

  constructor(
    private readonly ask: (asset: string) => void,
    private readonly decode: (picture: DataView) => Promise<ImageBitmap>,
    /** Called when there is more to draw. */
    private readonly changed: () => void,
  ) {}

  /** Ask for what is not here yet. */
  want(assets: string[]): void {
    if (this.asking) return;
    const next = assets.find((asset) => !this.known.has(asset));
    if (next) this.ask((this.asking = next));
  }

  /** Keep what came; its pictures follow when they are decoded. */
  hear({ asset, step, count, every }: LookMessage, [peaks, strip]: DataView[]): void {
    const made: Footage = { look: { step, count, every } };
    if (peaks?.byteLength) made.look.peaks = peaks;
    this.known.set(asset, made);
    this.asking = "";
    this.changed();
    if (!strip?.byteLength) return;
    this.decode(strip).then(
      (picture) => {
        made.picture = picture;
        this.changed();
      },
      () => undefined, // without its picture a clip still has its name
    );
  }
}
