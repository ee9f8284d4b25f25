import type { Colors } from "./paint.ts";

/** The theme's colours, for a canvas. */
export function colorsOf(el: HTMLElement): Colors {
  const probe = document.createElement("span");
  el.append(probe);
  const resolved = (name: string) => {
    probe.style.color = `var(--nemo-${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    ink: resolved("ink"),
    faint: resolved("faint"),
    line: resolved("line"),
    ground: resolved("ground"),
    raised: resolved("raised"),
    accent: resolved("accent"),
  };
  probe.remove();
  return colors;
}

/** Call back when the page's theme changes; gives what stops it. */
export function onTheme(changed: () => void): () => void {
  const later = () => requestAnimationFrame(changed);
  const watch = new MutationObserver(later);
  const attributes = ["class", "style", "data-jp-theme-name", "data-vscode-theme-kind"];
  for (const at of [document.documentElement, document.body]) watch.observe(at, { attributes: true, attributeFilter: attributes });
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", later);
  return () => {
    watch.disconnect();
    for (const query of queries) query.removeEventListener("change", later);
  };
}
