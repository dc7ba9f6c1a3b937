import { readFileSync } from "node:fs";

/** A noun phrase that a hand marked as acting or acted on. */
export interface MarkedSpan {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface PloverLine {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly { readonly sourceText: string | null; readonly targetText: string | null }[];
}

/** Source and target phrases of the PLOVER sentences, each place once. Phrases that are no words of the sentence are left out. */
export function readPloverSpans(path: string): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const seen = new Set<string>();
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const { id, text, gold } = JSON.parse(line) as PloverLine;
    for (const { sourceText, targetText } of gold)
      for (const words of [sourceText, targetText]) {
        const start = words ? text.indexOf(words) : -1;
        const key = `${text}\n${words}`;
        if (!words || start < 0 || seen.has(key)) continue;
        seen.add(key);
        found.push({ id, text, start, end: start + words.length });
      }
  }
  return found;
}

/** Source and target phrases of token lines ("word TAG", tags B-S I-S B-T I-T O; a blank line parts sentences). */
export function readTaggedSpans(path: string): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const blocks = readFileSync(path, "utf8").split(/\n\s*\n/);
  blocks.forEach((block, number) => {
    let text = "";
    const spans: { start: number; end: number; side: string }[] = [];
    for (const line of block.split("\n")) {
      const [word, tag] = line.trim().split(/\s+/);
      if (!word || !tag) continue;
      const glue = text === "" || /^(?:[.,;:?!)]|'s|'|n't)$/.test(word) ? "" : " ";
      const start = text.length + glue.length;
      text += glue + word;
      const last = spans.at(-1);
      if (tag.startsWith("B-")) spans.push({ start, end: text.length, side: tag.slice(2) });
      else if (tag.startsWith("I-") && last) last.end = text.length;
    }
    for (const { start, end } of spans) found.push({ id: `sentence ${number + 1}`, text, start, end });
  });
  return found;
}
