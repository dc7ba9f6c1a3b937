import type { Layers } from "../actors/layers.ts";
import type {
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  PersonFinding,
} from "../model/finding.ts";

/** What the reader found before the checks run: the material that a check holds against itself. */
export interface Findings {
  readonly events: readonly EventFinding[];
  readonly agreements: readonly AgreementFinding[];
  readonly people: readonly PersonFinding[];
  readonly claims: readonly ClaimFinding[];
}

/**
 * One check inside a document: an entry of the ordered list in run-checks.ts. It is pure and never throws on a bad
 * document; what it finds cites both of the spans that clash, and a message template of the room.
 */
export interface Check {
  /** Dotted id, room first: "checks.weekday". It is also `rule.id` of its findings. */
  readonly id: string;
  /** Raised whenever its output changes. */
  readonly version: number;
  /** What mistake or gap it shows a reader, in one sentence. */
  readonly why: string;
  /** Passages (one or more sentences) in which it must, and must not, find something. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
  run(layers: Layers, findings: Findings): readonly CheckFinding[];
}
