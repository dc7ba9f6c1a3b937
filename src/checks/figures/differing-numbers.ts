import type { Layers } from "../../actors/layers.ts";
import type { ClaimFinding } from "../../model/finding.ts";
import type { Check } from "../check.ts";
import { checkFinding } from "../finding.ts";

/** Figures that are meant to differ: more of the same, another year, a limit. */
const COMPARES =
  /\b(?:another|additional|further|more|fewer|up\s+from|down\s+from|compared|from\s+\d|increase\w{0,2}|rose|fell|last\s+year|previous(?:ly)?|earlier|initially|each|respectively|other|remaining|rest|between|ranging|target|limit|originally|then|now|today|by\s+\d{4}|in\s+\d{4})\b/i;

/** Figures within this share of each other are one figure rounded twice. */
const ROUNDING = 0.05;

/** The same quantity given twice with different values. */
export const DIFFERING_NUMBERS: Check = {
  id: "checks.numbers-differ",
  version: 1,
  why: "A population, a loss or a sum that one text gives twice must be the same number both times.",
  examples: {
    yes: [
      "Norway recognised Iceland, which has a population of about 300,000. Iceland's population of 400,000 lives from fishing.",
    ],
    no: [
      "Norway recognised Iceland, which has a population of about 300,000. Iceland's population of 305,000 lives from fishing.",
      "Norway freed 24 Chilean sailors in May. Norway freed another 30 Chilean sailors in June.",
    ],
  },
  run(layers, findings) {
    const counts = findings.claims.filter(
      (claim) => claim.kind === "count" && claim.value?.number !== undefined,
    );
    return counts.flatMap((one, i) =>
      counts.slice(i + 1).flatMap((other) => {
        const [a, b] = [one.value!.number!, other.value!.number!];
        if (a === b || Math.abs(a - b) / Math.max(a, b) <= ROUNDING || !sameQuantity(layers, one, other))
          return [];
        if (COMPARES.test(sentenceOf(layers, one)) || COMPARES.test(sentenceOf(layers, other))) return [];
        return checkFinding(layers, DIFFERING_NUMBERS, {
          kind: "contradiction",
          severity: "warning",
          key: "checks.numbers.differ",
          values: { what: `the number of “${one.value?.unit ?? ""}”`, one: String(a), other: String(b) },
          evidence: [one.quote, other.quote],
          about: [one.id, other.id],
        });
      }),
    );
  },
};

/** The noun phrase counted, without the number: "Chilean sailors"; at least two words, or a population. */
function counted(claim: ClaimFinding): string {
  return claim.quote.exact
    .toLowerCase()
    .replace(/^.*?\d[\d,.]*\s*(?:hundred|thousand|million|billion|mln|bln)?\s*/s, "")
    .replace(/[^\p{L}\s-]/gu, "")
    .trim();
}

function sameQuantity(layers: Layers, a: ClaimFinding, b: ClaimFinding): boolean {
  if (a.value?.unit !== b.value?.unit || a.speaker !== b.speaker) return false;
  if (a.value?.unit === "population") return owner(layers, a) === owner(layers, b);
  if (
    a.rule.id !== b.rule.id ||
    a.value?.unit === "ordinal" ||
    a.value?.unit === "percent" ||
    a.value?.unit === "dollar"
  )
    return false;
  const one = counted(a);
  return one.includes(" ") && one === counted(b) && actBefore(layers, a) === actBefore(layers, b);
}

/** State or place whose population it is: the nearest actor before the figure; "" when none is near. */
function owner(layers: Layers, claim: ClaimFinding): string {
  let best = "";
  for (const mention of layers.actors.mentions) {
    if (mention.start >= claim.quote.start || claim.quote.start - mention.end > 120) continue;
    if (mention.actors.length === 1) best = mention.actors[0]!;
  }
  return best;
}

/** Lemma of the last verb before the figure, in its sentence. */
function actBefore(layers: Layers, claim: ClaimFinding): string {
  const { tokens } = layers.text;
  let lemma = "";
  for (let i = 0; i < tokens.count && tokens.start[i]! < claim.quote.start; i++) {
    if (tokens.end[i]! < claim.quote.start - 120) continue;
    if (layers.syntax.upos(i) === "VERB") lemma = layers.syntax.lemma(i);
  }
  return lemma;
}

function sentenceOf(layers: Layers, claim: ClaimFinding): string {
  const { sentences, text } = layers.text;
  for (let s = 0; s < sentences.count; s++)
    if (sentences.start[s]! <= claim.quote.start && claim.quote.end <= sentences.end[s]!)
      return text.slice(sentences.start[s]!, sentences.end[s]!);
  return "";
}
