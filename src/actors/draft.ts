import type { ActorType } from "../model/finding.ts";
import type { Candidate } from "../registers/registers.ts";
import type { MentionKind } from "./layer.ts";
import type { PersonMention } from "./recognise/people.ts";

/** A stretch of tokens. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A mention before it is tied to an actor. */
export interface Draft extends Range {
  readonly head: number;
  readonly kind: MentionKind;
  readonly type: ActorType;
  /** Id of the recogniser's rule. */
  readonly rule: string;
  /** The name proper: without title, styles, article. */
  readonly name: Range;
  readonly candidates: readonly Candidate[];
  readonly person?: PersonMention;
  readonly title?: Range;
  /** Head noun in the singular, for titles and roles ("minister", "official"). */
  readonly noun?: string;
  readonly plural?: boolean;
  /** Begins with "the", "this", "that" or a possessive: it may point back. */
  readonly definite?: boolean;
  /** Drafts inside this one that say whose it is, nearest first: "[Iranian] officials", "police in [Cairo]". */
  readonly owner?: Range;
}
