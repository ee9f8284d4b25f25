import type { AnyModel, AnyWidget } from "@anywidget/types";
import { allow, button, element, keepingFocus, root } from "./shared/dom.ts";
import { duration, percent } from "./shared/words.ts";
import styles from "./prompt.css";

/** Shared with nemo_jupyter/widgets/prompt.py. */
interface State {
  _tries: string[];
  _work: { busy: boolean; doing: string; share: number | null; left_ms: number | null };
  _answer: { kind: "" | "turn" | "plan" | "note" | "error"; asked: string; lines: string[] };
  _credits: string;
}

function render({ model, el }: { model: AnyModel<State>; el: HTMLElement }): () => void {
  const text = element("textarea", { rows: "3", id: `say-${Math.random().toString(36).slice(2)}`, dir: "auto" });
  text.placeholder = "trim the pauses, add captions and a title";
  const label = element("label", { for: text.id }, "What should be done?");
  const act = button("Do it (Ctrl+Enter)", "Do it", () => ask("say"));
  act.classList.add("main");
  const plan = button("Plan: see what would be done", "Plan", () => ask("plan"));
  const undo = button("Undo the last turn", "Undo", () => model.send({ kind: "undo" }));
  const film = button("Export the film", "Export", () => model.send({ kind: "export" }));
  const stop = button("Cancel", "Cancel", () => model.send({ kind: "cancel" }));
  const buttons = element("div", { class: "buttons" }, act, plan, undo, film, stop);
  const tries = element("div", { class: "tries", role: "group", "aria-label": "Try saying" });
  const bar = element("progress", { max: "1", "aria-label": "Progress" });
  const doing = element("p", { class: "doing faint" });
  const answer = element("div", { class: "answer", role: "status", "aria-live": "polite" });
  const credits = element("p", { class: "credits faint" });
  const prompt = root(styles, { class: "nemo-prompt", "aria-label": "Instructions" });
  prompt.append(label, text, buttons, tries, bar, doing, answer, credits);

  function ask(kind: "say" | "plan", words = text.value.trim()): void {
    if (words && !model.get("_work").busy) model.send({ kind, text: words });
    else text.focus();
  }

  const onWork = () => {
    const { busy, doing: words, share, left_ms: left } = model.get("_work");
    for (const made of [act, plan, undo, film]) allow(made, !busy);
    keepingFocus(buttons, () => (stop.hidden = bar.hidden = !busy), () => act);
    prompt.setAttribute("aria-busy", String(busy));
    if (share === null) bar.removeAttribute("value");
    else bar.value = share;
    const parts = [words, share === null ? "" : percent(share), left ? `${duration(left)} left` : ""];
    doing.textContent = busy ? parts.filter(Boolean).join(", ") : "";
  };

  const onAnswer = () => {
    const { kind, asked, lines } = model.get("_answer");
    answer.className = `answer ${kind}`;
    answer.hidden = kind === "";
    const title = { "": "", turn: "Done", plan: "This would be done; nothing is changed yet", note: "", error: "Not done" }[kind];
    const list = kind === "plan" ? element("ol", {}) : element("div", {});
    for (const line of lines) list.append(element(kind === "plan" ? "li" : "p", {}, line));
    const parts: Node[] = [...(title ? [element("strong", {}, title)] : []), list];
    if (kind === "plan") parts.push(button("Do what is planned", "Do this", () => ask("say", asked)));
    keepingFocus(answer, () => answer.replaceChildren(...parts), () => text);
    // What was done is said; what was not may be said better.
    if (kind === "turn" && text.value.trim() === asked) text.value = "";
  };

  const onTries = () => {
    tries.replaceChildren(
      element("span", { class: "faint" }, "Try saying"),
      ...model.get("_tries").map((words) =>
        button(`Write: ${words}`, words, () => {
          text.value = words;
          text.focus();
        }),
      ),
    );
    tries.hidden = model.get("_tries").length === 0;
  };

  const onCredits = () => (credits.textContent = model.get("_credits"));

  text.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      ask("say");
    }
  });
  const changes = { "change:_work": onWork, "change:_answer": onAnswer, "change:_tries": onTries, "change:_credits": onCredits };
  for (const [change, run] of Object.entries(changes)) model.on(change as "change:_work", run);
  el.replaceChildren(prompt);
  for (const run of Object.values(changes)) run();

  return () => {
    for (const [change, run] of Object.entries(changes)) model.off(change as "change:_work", run);
  };
}

export default { render } satisfies AnyWidget<State>;
