// Times are milliseconds, as in Python.

/** A position for people: `0:05.40`, `1:02:03.00`. */
export function clock(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10));
  const part = (size: number, by: number) => Math.floor(hundredths / size) % by;
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(hundredths / 360_000);
  const minutes = part(6_000, 60);
  const rest = `${two(part(100, 60))}.${two(part(1, 100))}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The middle of the frame that is `count` frames away, in seconds: a seek there shows that frame. */
export function stepped(seconds: number, count: number, fps: number, duration: number): number {
  const rate = fps > 0 ? fps : 25;
  // A hair forward, so that a time which rounding put just before its frame counts as in it.
  const frame = Math.floor(seconds * rate + 1e-3) + count;
  const last = Math.max(0, Math.ceil(duration * rate - 1e-3) - 1);
  return (Math.min(Math.max(0, frame), last) + 0.5) / rate;
}

/** The next of some times in one direction, or the present one when there is none. */
export function neighbour(times: number[], ms: number, by: -1 | 1): number {
  // A cut just passed is not gone back to; the one before it is.
  const far = by > 0 ? times.filter((at) => at > ms + 1) : times.filter((at) => at < ms - 500);
  if (far.length === 0) return by < 0 ? Math.min(0, ...times) : ms;
  return by > 0 ? Math.min(...far) : Math.max(...far);
}
