import { digestOf, sha256 } from "./hash.ts";

/** What is needed of a file; a `File` is one. */
export interface Source {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** From Python, about one file; see nemo_jupyter/widgets/uploader.py. */
export type Word =
  | { kind: "accept"; id: string; offset: number }
  | { kind: "ask_hash"; id: string }
  | { kind: "ack"; id: string; received: number; missing: boolean }
  | { kind: "refused"; id: string; error: string; message: string };

export type Post = (content: Record<string, unknown>, buffers?: ArrayBuffer[]) => void;

export type Phase = "waiting" | "offered" | "sending" | "finished" | "failed" | "cancelled";

// Pieces on their way at once. More would only fill the kernel's queue while a cell is running.
const WINDOW = 16;
// Pieces in one message. Each message makes the notebook show a busy kernel and an idle one, which
// costs it more than the bytes; a message of 10 MB would close the connection.
const TOGETHER = 4;

export const GONE = "The kernel is gone. Run the cell again and choose the file again: it goes on where it was.";

/**
 * Sends one file in acknowledged pieces.
 *
 * The kernel says where to begin, so a file that is offered again goes on where it was. A piece
 * that got lost is reported as missing, and sending goes back to it.
 */
export class Sending {
  phase: Phase = "waiting";
  received = 0;
  message = "";
  private sent = 0;
  private readonly hashes: Promise<Uint8Array>[] = [];
  private rewound = -1;
  private busy = false;

  constructor(
    readonly id: string,
    readonly file: Source,
    private readonly post: Post,
    private readonly chunk: number,
    /** Called when the phase is another one; how far it is can be looked up at any time. */
    private readonly changed: () => void,
  ) {}

  get over(): boolean {
    return this.phase === "finished" || this.phase === "failed" || this.phase === "cancelled";
  }

  /** Offer the file; also what to do when nothing was heard for long, even after the last piece. */
  offer(): void {
    if (this.over && this.phase !== "finished") return;
    if (this.phase !== "sending") this.phase = "offered";
    this.rewound = -1;
    const { name, size, lastModified } = this.file;
    this.tell({ kind: "offer", id: this.id, name, size, modified: lastModified });
  }

  async hear(word: Word): Promise<void> {
    if (this.over) return;
    const before = this.phase;
    try {
      if (word.kind === "refused") this.end("failed", word.message);
      else if (word.kind === "ask_hash") await this.tellHash();
      else if (word.kind === "accept") await this.begin(word.offset);
      else await this.acknowledged(word.received, word.missing);
    } catch {
      this.stop("It can no longer be read; choose it again.");
    }
    if (this.phase !== before) this.changed();
  }

  cancel(): void {
    if (this.over) return;
    this.tell({ kind: "cancel", id: this.id });
    this.end("cancelled", "");
    this.changed();
  }

  /** The kernel is gone or the file is: what was sent stays there for another time. */
  stop(why: string): void {
    if (!this.over) this.end("failed", why);
  }

  private tell(content: Record<string, unknown>, buffers: ArrayBuffer[] = []): void {
    try {
      this.post(content, buffers);
    } catch {
      this.stop(GONE);
    }
  }

  private end(phase: Phase, message: string): void {
    this.phase = phase;
    this.message = message;
  }

  private async tellHash(): Promise<void> {
    const digest = await this.digest();
    if (!this.over) this.tell({ kind: "hash", id: this.id, digest });
  }

  private async begin(offset: number): Promise<void> {
    this.phase = "sending";
    this.received = offset;
    // A piece that was cut short is sent whole again; the kernel takes what it lacks.
    this.sent = offset < this.file.size ? offset - (offset % this.chunk) : offset;
    await this.pump();
  }

  private async acknowledged(received: number, missing: boolean): Promise<void> {
    this.received = Math.max(this.received, received);
    // Every piece behind a lost one is reported; going back once is enough.
    if (missing && this.rewound !== received) this.sent = this.rewound = received;
    await this.pump();
  }

  private async pump(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.phase === "sending" && this.roomAt(this.sent)) {
        const from = this.sent;
        const pieces: ArrayBuffer[] = [];
        let at = from;
        while (pieces.length < TOGETHER && this.roomAt(at)) {
          const piece = await this.read(at, at + this.chunk);
          this.note(at, piece);
          pieces.push(piece);
          at += piece.byteLength;
        }
        // Meanwhile it may have been cancelled, or sent back to a lost piece.
        if (this.phase !== "sending" || this.sent !== from) continue;
        this.sent = at;
        this.tell({ kind: "chunk", id: this.id, offset: from }, pieces);
      }
      if (this.phase === "sending" && this.received >= this.file.size) await this.finish();
    } finally {
      this.busy = false;
    }
  }

  private roomAt(at: number): boolean {
    return at < this.file.size && at - this.received < WINDOW * this.chunk;
  }

  private async finish(): Promise<void> {
    const digest = await this.digest();
    if (this.over) return;
    this.end("finished", "");
    this.tell({ kind: "finish", id: this.id, digest });
  }

  private async digest(): Promise<string> {
    const { size } = this.file;
    for (let at = 0; at < size && !this.over; at += this.chunk) {
      if (!this.hashes[at / this.chunk]) this.note(at, await this.read(at, at + this.chunk));
    }
    return digestOf(await Promise.all(this.hashes));
  }

  private note(at: number, piece: ArrayBuffer): void {
    this.hashes[at / this.chunk] ??= sha256(new Uint8Array(piece));
  }

  private async read(start: number, end: number): Promise<ArrayBuffer> {
    const piece = await this.file.slice(start, Math.min(end, this.file.size)).arrayBuffer();
    if (piece.byteLength === 0) throw new Error("The file became shorter.");
    return piece;
  }
}

/** How fast bytes come along, over the last few seconds. */
export class Pace {
  private marks: { at: number; bytes: number }[] = [];

  note(at: number, bytes: number): void {
    this.marks.push({ at, bytes });
    while (this.marks.length > 2 && at - (this.marks[0]?.at ?? at) > 4000) this.marks.shift();
  }

  /** Bytes a second; 0 as long as nothing can be said. */
  get rate(): number {
    const first = this.marks[0];
    const last = this.marks.at(-1);
    if (!first || !last || last.at - first.at < 300) return 0;
    return Math.max(0, ((last.bytes - first.bytes) * 1000) / (last.at - first.at));
  }
}
