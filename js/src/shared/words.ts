/** A size for people, as in Python: `12.3 MB`. */
export function bytes(count: number): string {
  for (const [size, unit] of [[1e9, "GB"], [1e6, "MB"], [1e3, "kB"]] as const) {
    if (count >= size) return `${Math.round((count / size) * 10) / 10} ${unit}`;
  }
  return `${count} bytes`;
}

/** A stretch of time for people: `8 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest ? `${Math.floor(seconds / 60)} min ${rest} s` : `${seconds / 60} min`;
}

/** A share for people: `34 %`; never 100 before it is. */
export function percent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.floor(Math.max(0, share) * 100))} %`;
}

/** What keeps a file from being uploaded, said before a byte moves; empty when nothing does. */
export function unfit(
  file: { name: string; size: number },
  rules: { suffixes: string[]; largest: number },
): string {
  const suffix = /\.[^.]+$/.exec(file.name)?.[0].toLowerCase() ?? "";
  if (!rules.suffixes.includes(suffix)) {
    return `This is no accepted type; use one of ${rules.suffixes.map((s) => s.slice(1)).join(", ")}.`;
  }
  if (file.size === 0) return "This file is empty; record or copy it again.";
  if (file.size > rules.largest) return "This file is over 500 MB; trim or compress it.";
  return "";
}
