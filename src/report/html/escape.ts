import { neutralise, neutraliseLine } from "../neutralise.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a double-quoted attribute: controls neutralised, markup escaped, on one line. */
export function escapeLine(text: string): string {
  return neutraliseLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Like `escapeLine`, keeping line breaks. */
export function escapeText(text: string): string {
  return neutralise(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
