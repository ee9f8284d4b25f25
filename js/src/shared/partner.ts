import type { AnyModel } from "@anywidget/types";

const MARK = "IPY_MODEL_";

/** The model of another widget that a trait refers to, if there is one. */
export async function partner<T extends object>(
  model: { get(name: never): unknown; widget_manager: { get_model(id: string): Promise<unknown> } },
  name: string,
): Promise<AnyModel<T> | undefined> {
  const reference = model.get(name as never);
  if (typeof reference !== "string" || !reference.startsWith(MARK)) return undefined;
  return (await model.widget_manager.get_model(reference.slice(MARK.length))) as AnyModel<T>;
}
