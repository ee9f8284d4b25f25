import theme from "./theme.css";

// Keys pressed on these are the widget's. Jupyter looks for the mark on the focused element first.
const FOCUSED = new Set(["button", "input", "select", "summary", "textarea", "video"]);

/** An element with attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (FOCUSED.has(tag) || "tabindex" in attributes) made.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The root of a widget: themed, and with the widget's own styles. */
export function root(styles: string, attributes: Record<string, string>): HTMLElement {
  const made = element("section", { ...attributes, class: `nemo ${attributes["class"] ?? ""}` });
  made.append(element("style", {}, theme + styles));
  return made;
}

/** A real button with a name for everyone. */
export function button(label: string, text: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": label, title: label }, text);
  made.addEventListener("click", () => made.getAttribute("aria-disabled") !== "true" && press());
  return made;
}

/** Whether a button does something. One that does not keeps the focus, which `disabled` would throw off. */
export function allow(made: HTMLButtonElement, yes: boolean): void {
  made.setAttribute("aria-disabled", String(!yes));
}

/** Change what is within an element; where that takes the focused one away, another gets the focus. */
export function keepingFocus(within: HTMLElement, change: () => void, next: () => HTMLElement | null | undefined): void {
  const had = within.contains(document.activeElement);
  change();
  const now = document.activeElement;
  if (had && !(now && within.contains(now) && now.checkVisibility())) next()?.focus();
}
