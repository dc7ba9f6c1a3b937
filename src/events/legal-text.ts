import type { TextLayer } from "../text/layer.ts";

/** Words by which a provision is known: what is agreed or enacted, not what was done. */
const PROVISION =
  /\bshall\b|\b(?:Article|Articles|Section|Chapter|Annex|Protocol|Paragraph|paragraph|subparagraph|paragraphs) (?:\d|[IVX]+\b|[a-z]\))|\b(?:[Ee]ach|[Oo]ther|[Ee]ither|[Nn]either|[Aa]ny|[Aa]|[Tt]he|[Nn]o|[Cc]ontracting|[Ii]mporting|[Ee]xporting|[Oo]ne|[Bb]oth|[Tt]wo) (?:[Cc]ontracting )?(?:Party|Parties)\b|\b[Tt]his (?:Agreement|Treaty|Convention|Protocol|Act|Chapter|Article|Annex|Section)\b|\bherein\b|\bhereby\b|\bthereof\b|\bpursuant to\b/;

/** From this share of provisions on a text is legal: a treaty, a statute, a contract. */
const LEGAL_SHARE = 0.3;

/**
 * Marks the sentences of a legal text that are provisions, 1 each; the sentences between provisions count too unless they
 * tell of a year. In any other text nothing is marked.
 */
export function provisions(layer: TextLayer): Uint8Array {
  const { sentences, text } = layer;
  const marks = new Uint8Array(sentences.count);
  let count = 0;
  for (let s = 0; s < sentences.count; s += 1) {
    if (
      !PROVISION.test(text.slice(sentences.start[s]!, Math.min(sentences.end[s]!, sentences.start[s]! + 600)))
    )
      continue;
    marks[s] = 1;
    count += 1;
  }
  const legal = sentences.count >= 8 && count >= sentences.count * LEGAL_SHARE;
  if (!legal) return new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s += 1)
    if (!marks[s] && !/\b(?:1[5-9]|20)\d\d\b/.test(text.slice(sentences.start[s]!, sentences.end[s]!)))
      marks[s] = 1;
  return marks;
}
