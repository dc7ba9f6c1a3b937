import type { Layers } from "../actors/layers.ts";
import type { ClaimFinding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

/** One sentence as detectors see it. */
export interface SentenceView {
  readonly layers: Layers;
  readonly sentence: number;
  /** Offset of the sentence in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Its words, exactly `text.slice(start, end)`. */
  readonly words: string;
  readonly firstToken: number;
  readonly endToken: number;
}

/** What a detector found: the words of the claim, and what qualifies it. */
export interface FoundClaim {
  readonly span: Span;
  readonly scope?: readonly Span[];
  readonly value?: ClaimFinding["value"];
}

/** One kind of wording of one kind of claim: an entry of the ordered list in detectors.ts. */
export interface ClaimDetector {
  /** Dotted id, room first; `rule.id` of its findings. */
  readonly id: string;
  readonly version: number;
  readonly kind: ClaimFinding["kind"];
  readonly why: string;
  /** Sentences in which it must, and must not, find a claim. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** Words without which it finds nothing: tried first, to save the dearer pattern. */
  readonly hint?: RegExp;
  find(view: SentenceView): readonly FoundClaim[];
}
