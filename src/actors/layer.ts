import type { Actor } from "../model/finding.ts";
import type { Span } from "../model/span.ts";

export type MentionKind = "name" | "title" | "role" | "demonym" | "metonym" | "pronoun" | "joint";

/** One place where the text names or refers to actors. */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Token that heads the mention. */
  readonly head: number;
  readonly kind: MentionKind;
  /** Ids of the actors meant: one, or several for "the two countries", "both sides", "they"; empty = not resolved. */
  readonly actors: readonly string[];
  /** Title written with the mention, before or after the name. */
  readonly title?: Span;
  /** The name or noun phrase proper, without title, styles and article. */
  readonly name: Span;
  /** Id of the recogniser's rule ("actors.person.title-before"). */
  readonly rule: string;
}

/** Who is in the document: actors and all their mentions, co-reference resolved. */
export interface ActorLayer {
  readonly actors: readonly Actor[];
  /** In text order; nested mentions ("the President of France" holds "France") are both present, the outer first. */
  readonly mentions: readonly Mention[];
  actor(id: string): Actor | undefined;
  /** The mention headed by token i, or the innermost mention that covers it; undefined when none. */
  mentionAt(token: number): Mention | undefined;
  /** Mentions inside a token range. */
  mentionsIn(firstToken: number, endToken: number): readonly Mention[];
  /**
   * Actors that a noun phrase (head token and token range) stands for: of its head mention; else by its
   * possessive or adjectival state ("Iranian troops" -> an actor of IRN); empty when it names no actor.
   */
  actorsOf(head: number, firstToken: number, endToken: number): readonly Actor[];
  /** State code valid at `at` for the actor ("RUS" in 1949 -> "SUN"); undefined when it has none. */
  stateAt(actor: Actor, at: string | undefined): string | undefined;
}
