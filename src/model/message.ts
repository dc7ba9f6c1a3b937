/**
 * A generated sentence. `text` holds {names} of values; it must attribute what it says ("The text states ...",
 * "According to the register ..."): test/attribution.test.ts walks every template of every room and enforces it.
 */
export interface MessageTemplate {
  /** Dotted key, room first: "checks.anachronism.title". */
  readonly key: string;
  readonly text: string;
  /** Values for a sample rendering, used by tests and docs. */
  readonly example: Readonly<Record<string, string>>;
}

/** Renders a template. Unknown names stay visible as {name}, so a mistake shows instead of vanishing. */
export function renderMessage(template: MessageTemplate, values: Readonly<Record<string, string>>): string {
  return template.text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
