import theme from "./theme.css";

/** An element with attributes and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The root of a widget: themed, and with the widget's own styles. */
export function root(styles: string, attributes: Record<string, string>): HTMLElement {
  // Plain keys are shortcuts of the notebook; here they belong to the widget.
  const made = element("section", {
    ...attributes,
    class: `nemo ${attributes["class"] ?? ""}`,
    "data-lm-suppress-shortcuts": "true",
  });
  made.append(element("style", {}, theme + styles));
  return made;
}

/** A real button with a name for everyone. */
export function button(label: string, text: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": label, title: label }, text);
  made.addEventListener("click", press);
  return made;
}
