import type { AnyModel, AnyWidget } from "@anywidget/types";
import { button, element, keepingFocus, root } from "./shared/dom.ts";
import { MOVING, mine, sum, theirs, underway, type Item, type Row } from "./shared/items.ts";
import { GONE, Pace, Sending, type Word } from "./shared/sending.ts";
import { bytes, unfit } from "./shared/words.ts";
import styles from "./uploader.css";

interface State {
  _rules: { suffixes: string[]; largest: number; chunk: number };
  _files: Row[];
}

type Message = Word | { kind: "listing"; path: string; entries: Entry[] };
interface Entry {
  name: string;
  folder: boolean;
  size: number;
}

const SHOW_MS = 250;
// A lost message is as rare as a kernel that is busy for long is common, so patience grows.
const NUDGE_MS = 10_000;

function render({ model, el }: { model: AnyModel<State>; el: HTMLElement }): () => void {
  const sendings = new Map<string, Sending>();
  const pace = new Pace();
  let patience = NUDGE_MS;
  let heard = performance.now();
  let sentBefore = 0;
  let passed = 0;

  const post = (content: object, buffers: ArrayBuffer[] = []) => model.send(content, undefined, buffers);
  const fresh = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;

  // The page

  const picker = element("input", { type: "file", multiple: "", hidden: "", "aria-label": "Files" });
  picker.accept = model.get("_rules").suffixes.join(",");
  const zone = element(
    "div",
    { class: "zone" },
    element("p", {}, "Drop footage here, or"),
    button("Choose files", "Choose files…", () => picker.click()),
    picker,
  );
  const shelf = element("ul", {});
  const total = element("p", { class: "total" });
  const list = element("ul", { "aria-label": "Files" });
  const live = element("p", { class: "aside", role: "status", "aria-live": "polite" });
  const uploader = root(styles, { class: "nemo-uploader", "aria-label": "Upload footage" });
  uploader.append(zone, otherWays(), total, list, live);

  function otherWays(): HTMLElement {
    const address = element("input", { type: "url", placeholder: "https://…", "aria-label": "Address of a file" });
    const form = element("form", {}, address, element("button", { type: "submit" }, "Fetch"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!/^https?:\/\/./i.test(address.value.trim())) {
        address.setCustomValidity("An address begins with http:// or https://.");
        address.reportValidity();
        return;
      }
      post({ kind: "url", id: fresh(), url: address.value.trim() });
      address.value = "";
    });
    address.addEventListener("input", () => address.setCustomValidity(""));
    const folder = element("details", {}, element("summary", {}, "From the server's folder"), shelf);
    folder.addEventListener("toggle", () => folder.open && post({ kind: "list", path: "" }));
    return element("div", { class: "ways" }, form, folder);
  }

  // Files of the server

  function browse(path: string, entries: Entry[]): void {
    const up = path.split("/").slice(0, -1).join("/");
    const rows = entries.map((entry) => {
      const place = path ? `${path}/${entry.name}` : entry.name;
      const act = () => post(entry.folder ? { kind: "list", path: place } : { kind: "take", id: fresh(), path: place });
      const label = entry.folder ? `Open folder ${entry.name}` : `Add ${entry.name}`;
      const size = entry.folder ? [] : [element("span", { class: "faint" }, bytes(entry.size))];
      return element("li", {}, button(label, `${entry.name}${entry.folder ? "/" : ""}`, act), ...size);
    });
    if (path) rows.unshift(element("li", {}, button("Up one folder", "..", () => post({ kind: "list", path: up }))));
    if (rows.length === 0) rows.push(element("li", { class: "faint" }, "No footage in this folder."));
    keepingFocus(shelf, () => shelf.replaceChildren(...rows), () => shelf.querySelector("button"));
  }

  // Sending, one file after the other in the order chosen

  function add(files: Iterable<File>): void {
    for (const file of files) {
      const sending = new Sending(fresh(), file, post, model.get("_rules").chunk, settle);
      sendings.set(sending.id, sending);
      const wrong = unfit(file, model.get("_rules"));
      if (wrong) sending.stop(wrong);
    }
    settle();
  }

  const rows = () => new Map(model.get("_files").map((row) => [row.id, row]));

  function active(): Sending | undefined {
    const known = rows();
    return [...sendings.values()].find((sending) => underway(sending, known.get(sending.id)));
  }

  function settle(): void {
    if (!active()) {
      const next = [...sendings.values()].find((s) => s.phase === "waiting");
      if (next) {
        heard = performance.now();
        sentBefore = 0;
        next.offer();
      }
    }
    show();
  }

  function hear(message: Message): void {
    heard = performance.now();
    patience = NUDGE_MS;
    if (message.kind === "listing") return browse(message.path, message.entries);
    const sending = sendings.get(message.id);
    if (message.kind === "refused" && !sending && message.id === "") say(message.message);
    void sending?.hear(message);
  }

  function gone(): void {
    for (const sending of sendings.values()) sending.stop(GONE);
    settle();
  }

  // Showing

  function items(): Item[] {
    const known = rows();
    const quiet = performance.now() - heard > 3000;
    // What is over may have been taken off the list on another page.
    const mineToo = [...sendings.values()].filter(({ id, phase }) => phase !== "finished" || known.has(id));
    const own = mineToo.map((sending) => mine(sending, known.get(sending.id), pace.rate, quiet));
    const others = [...known.values()].filter((row) => !sendings.has(row.id)).map(theirs);
    return [...others, ...own];
  }

  const shown = new Map<string, { node: HTMLLIElement; update: (item: Item) => void; state: Item["state"] }>();

  function row(item: Item): { node: HTMLLIElement; update: (item: Item) => void } {
    const name = element("span", { class: "name" });
    const size = element("span", { class: "faint" });
    const words = element("span", { class: "words" });
    const bar = element("progress", { max: "1" });
    const stop = button("", "×", () => drop(item.id));
    const node = element("li", {}, name, size, words, stop, bar);
    const update = (now: Item) => {
      node.className = now.state;
      name.textContent = name.title = now.name;
      size.textContent = now.size ? bytes(now.size) : "";
      words.textContent = now.state === "failed" ? `Not added. ${now.words}` : now.words;
      const label = `${MOVING.has(now.state) ? "Cancel" : "Remove from the list:"} ${now.name}`;
      if (stop.title !== label) for (const name of ["aria-label", "title"]) stop.setAttribute(name, label);
      bar.hidden = !MOVING.has(now.state) || now.state === "waiting";
      bar.setAttribute("aria-label", `${now.name}, progress`);
      if (now.share === undefined) bar.removeAttribute("value");
      else bar.value = now.share;
    };
    return { node, update };
  }

  function drop(id: string): void {
    const sending = sendings.get(id);
    const state = shown.get(id)?.state;
    if (state && MOVING.has(state) && sending && !sending.over) return sending.cancel();
    if (state && MOVING.has(state)) return post({ kind: "cancel", id });
    sendings.delete(id);
    post({ kind: "dismiss", id });
    show();
  }

  function show(): void {
    const all = items();
    for (const [id, known] of shown) {
      if (all.some((item) => item.id === id)) continue;
      const near = known.node.nextElementSibling ?? known.node.previousElementSibling ?? zone;
      keepingFocus(known.node, () => known.node.remove(), () => near.querySelector("button"));
      shown.delete(id);
    }
    for (const item of all) {
      const known = shown.get(item.id) ?? { ...row(item), state: "waiting" as const };
      if (known.state !== item.state) announce(item);
      known.state = item.state;
      known.update(item);
      if (!shown.has(item.id)) {
        shown.set(item.id, known);
        list.append(known.node);
      }
    }
    list.hidden = all.length === 0;
    total.textContent = sum(all, pace.rate);
  }

  function announce(item: Item): void {
    if (item.state === "failed" || item.state === "done" || item.state === "known") say(`${item.name}: ${item.words}`);
  }

  function say(words: string): void {
    live.textContent = words;
  }

  const tick = setInterval(() => {
    const sending = active();
    const now = performance.now();
    if (sending) {
      if (sending.received < sentBefore) sentBefore = 0;
      pace.note(now, (passed += Math.max(0, sending.received - sentBefore)));
      sentBefore = sending.received;
      if (now - heard > patience) {
        patience *= 2;
        sending.offer();
      }
    }
    if (sending || [...shown.values()].some((known) => MOVING.has(known.state))) show();
  }, SHOW_MS);

  // Dropping; the notebook would otherwise take the files for its own folder.

  const over = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    zone.classList.toggle("over", event.type === "dragover");
  };
  const take = (event: DragEvent) => {
    over(event);
    add(event.dataTransfer?.files ?? []);
  };
  for (const kind of ["dragenter", "dragover", "dragleave"] as const) zone.addEventListener(kind, over);
  zone.addEventListener("drop", take);
  picker.addEventListener("change", () => {
    add(picker.files ?? []);
    picker.value = "";
  });

  model.on("change:_files", settle);
  model.on("msg:custom", hear);
  model.on("comm:close", gone);
  el.replaceChildren(uploader);
  show();

  return () => {
    clearInterval(tick);
    model.off("change:_files", settle);
    model.off("msg:custom", hear);
    model.off("comm:close", gone);
    for (const sending of sendings.values()) sending.stop("");
  };
}

export default { render } satisfies AnyWidget<State>;
