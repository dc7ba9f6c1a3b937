import type { Layers } from "../actors/layers.ts";
import type { CheckFinding } from "../model/finding.ts";
import { quote, type Span } from "../model/span.ts";
import type { CheckMessageKey } from "./messages.ts";

/** Parts of a check finding that differ from one finding to the next. */
export interface FindingParts {
  readonly kind: CheckFinding["kind"];
  readonly severity: CheckFinding["severity"];
  readonly key: CheckMessageKey;
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: readonly Span[];
  readonly facts?: CheckFinding["facts"];
  readonly about?: readonly string[];
}

/** Makes a finding; the evidence is put in text order, each place once. Ids are given by run-checks.ts. */
export function checkFinding(
  layers: Layers,
  rule: { id: string; version: number },
  parts: FindingParts,
): CheckFinding {
  const seen = new Set<string>();
  const evidence = [...parts.evidence]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((span) => {
      const key = `${span.start}-${span.end}`;
      return !seen.has(key) && seen.add(key) && span.end > span.start;
    })
    .map((span) => quote(layers.text.text, span));
  return {
    id: "",
    rule: { id: rule.id, version: rule.version },
    kind: parts.kind,
    severity: parts.severity,
    message: { key: parts.key, values: { ...parts.values } },
    evidence,
    facts: [...(parts.facts ?? [])],
    about: [...(parts.about ?? [])],
  };
}

/** Quoted words of spans, in text order: “May 4”, “1950”. */
export function shown(layers: Layers, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => `“${layers.text.text.slice(span.start, span.end).replace(/\s+/g, " ")}”`)
    .join(" and ");
}
