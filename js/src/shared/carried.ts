/**
 * A film that no address leads to, fetched from the kernel piece by piece.
 *
 * A Jupyter server drops what comes faster than a megabyte a second, so each piece is asked for
 * when the one before has come, after a pause, and again when it did not come.
 */
export class Carried {
  private readonly pieces: ArrayBuffer[] = [];
  private have = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly size: number,
    private readonly ask: (offset: number) => void,
    private readonly done: (film: Blob) => void,
    private readonly pause: number,
    private readonly patience = 5000,
  ) {
    this.next(0);
  }

  /** How much has come, from 0 to 1. */
  get share(): number {
    return this.have / this.size;
  }

  hear(offset: number, piece: DataView): void {
    if (offset !== this.have || this.have >= this.size || piece.byteLength === 0) return;
    this.pieces.push(piece.buffer.slice(piece.byteOffset, piece.byteOffset + piece.byteLength) as ArrayBuffer);
    this.have += piece.byteLength;
    this.stop();
    if (this.have < this.size) this.next(this.pause);
    else this.done(new Blob(this.pieces, { type: "video/mp4" }));
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private next(after: number): void {
    this.timer = setTimeout(() => {
      this.ask(this.have);
      this.next(this.patience);
    }, after);
  }
}
