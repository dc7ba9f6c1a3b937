import type { Argument } from "../layer.ts";
import { nounFrame } from "./event-nouns.ts";
import { phrase } from "./obliques.ts";
import { makeArgument, spreadArguments } from "./phrases.ts";
import type { SentenceView } from "./sentence-view.ts";

export interface NominalArguments {
  readonly subjects: readonly Argument[];
  readonly objects: readonly Argument[];
  readonly obliques: readonly Argument[];
}

/** Who did what to whom in an event noun: "the conclusion of the agreement between A and B", "India's recognition of C". */
export function nominalArguments(view: SentenceView, noun: number): NominalArguments {
  const frame = nounFrame(view.lemma(noun)) ?? { of: "object", possessor: "subject" };
  const subjects: Argument[] = [];
  const objects: Argument[] = [];
  const obliques: Argument[] = [];
  const owner = view.kid(noun, "nmod:poss");
  if (owner !== undefined) {
    const role = frame.possessor === "subject" ? subjects : objects;
    role.push(...spreadArguments(view, "possessor", owner));
  }
  for (const child of modifiers(view, noun)) {
    const preposition = view.preposition(child);
    if (preposition === undefined) continue;
    if (preposition === "of") {
      const asSubject = frame.of === "subject" && subjects.length === 0;
      (asSubject ? subjects : objects).push(
        ...spreadArguments(view, asSubject ? "subject" : "object", child, { preposition }),
      );
    } else if (preposition === "by") subjects.push(...spreadArguments(view, "agent", child, { preposition }));
    else if (preposition === "between")
      subjects.push(...spreadArguments(view, "subject", child, { preposition }));
    else obliques.push(...phrase(view, child));
  }
  if (subjects.length === 0) {
    const between = objects.flatMap((object) => betweenOf(view, object.head));
    subjects.push(...between);
  }
  if (obliques.length === 0) obliques.push(...borrowed(view, noun));
  for (const child of view.kids(noun, "compound", "amod"))
    if (view.upos(child) === "PROPN") obliques.push(makeArgument(view, "modifier", child));
  return { subjects, objects, obliques };
}

/** "cancelled his visit to London": the phrase right after an event noun is its own, though it may hang on the verb. */
function borrowed(view: SentenceView, noun: number): Argument[] {
  const verb = view.head(noun);
  if (verb < 0 || (view.rel(noun) !== "obj" && view.rel(noun) !== "nsubj:pass")) return [];
  return view
    .kids(verb, "obl")
    .filter(
      (child) => view.kids(child, "case").includes(noun + 1) && TARGETS.has(view.preposition(child) ?? ""),
    )
    .flatMap((child) => phrase(view, child))
    .map((argument) => ({ ...argument, shared: true }));
}

/** "the conclusion of the agreement between A and B": the parties of the object act. */
function betweenOf(view: SentenceView, noun: number): Argument[] {
  return view
    .kids(noun, "nmod")
    .filter((child) => view.preposition(child) === "between")
    .flatMap((child) => spreadArguments(view, "subject", child, { preposition: "between", shared: true }));
}

/** Prepositional phrases of the noun, and those that a parser hung on its "of" phrase: "the visit of X to Y". */
function modifiers(view: SentenceView, noun: number): number[] {
  const own = view.kids(noun, "nmod", "obl");
  const deeper = own
    .filter((child) => view.preposition(child) === "of")
    .flatMap((child) => view.conjuncts(child))
    .flatMap((child) =>
      view.kids(child, "nmod").filter((inner) => TARGETS.has(view.preposition(inner) ?? "")),
    );
  return [...own, ...deeper];
}

/** Prepositions that seldom belong to a name or an office and often to the event before it. */
const TARGETS: ReadonlySet<string> = new Set(["to", "by", "with", "against"]);

/** Phrases of the noun of a light verb: "sent a message of greetings to X" has "to X", wherever the parser hung it. */
export function lightModifiers(view: SentenceView, noun: number): Argument[] {
  const own = view.kids(noun, "nmod");
  const deeper = own
    .filter((child) => view.preposition(child) === "of")
    .flatMap((child) => view.kids(child, "nmod"));
  return [...own, ...deeper].flatMap((child) =>
    view.preposition(child) === undefined ? [] : phrase(view, child),
  );
}
