import type { Draft } from "../draft.ts";
import { JOINT_NOUNS, JOINT_PERSON_NOUNS } from "../lexicon/roles.ts";
import type { View } from "../view.ts";

const SINGULAR = new Set(["he", "him", "his", "himself", "she", "her", "hers", "herself"]);
const THING = new Set(["it", "its", "itself"]);
const MANY = new Set(["they", "them", "their", "theirs", "themselves"]);
const FIRST = new Set(["i", "me", "my", "we", "us", "our", "ours", "ourselves", "myself"]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);

/** A reference to several actors at once: how many, and whether people or states are meant. */
export interface JointDraft extends Draft {
  readonly count: number;
  readonly people: boolean;
}

export function isJoint(draft: Draft): draft is JointDraft {
  return "count" in draft;
}

/** "the two countries", "both sides", "the parties", "each other", "the two". */
export function findJoint(view: View, sentence: number, taken: (token: number) => boolean): JointDraft[] {
  const { first, end } = view.bounds(sentence);
  const drafts: JointDraft[] = [];
  for (let i = first; i < end; i++) {
    if (taken(i)) continue;
    const found = jointAt(view, i, end, taken);
    if (!found) continue;
    drafts.push(found);
    i = found.end - 1;
  }
  return drafts;
}

function jointAt(
  view: View,
  i: number,
  end: number,
  taken: (token: number) => boolean,
): JointDraft | undefined {
  const word = view.lower[i]!;
  if (
    (word === "each" && view.lower[i + 1] === "other") ||
    (word === "one" && view.lower[i + 1] === "another")
  )
    return joint(i, i + 2, i, 2, false);
  let at = i;
  let count = 0;
  const opened = word === "the" || word === "these" || word === "their" || word === "our";
  if (opened) at++;
  const number = COUNTS.get(view.lower[at] ?? "");
  if (number !== undefined) {
    count = number;
    at++;
    if (view.lower[at - 1] === "both" && (view.lower[at] === "the" || view.lower[at] === "of"))
      at += view.lower[at + 1] === "the" ? 2 : 1;
    if (view.lower[at] === "of" && view.lower[at + 1] === "them")
      return joint(i, at + 2, at - 1, count, false);
  }
  if (!opened && count === 0) return undefined;
  for (let k = at; k < Math.min(end, at + 4); k++) {
    if (taken(k)) return undefined;
    const noun = view.lower[k]!;
    if (JOINT_NOUNS.has(noun)) {
      const bare = count === 0;
      // Without a number only "the sides" and "the parties" mean the two of the text.
      if (bare && noun !== "sides" && !(noun === "parties" && (view.caps[k]! > 0 || k === at)))
        return undefined;
      if (bare && k > at) return undefined;
      if (k + 1 < end && view.syntax.upos(k + 1) === "NOUN") return undefined;
      // "the two countries of the region", "two officials" without "the" are not the two of the text.
      if (!opened && count > 0 && view.lower[i] !== "both") return undefined;
      return joint(i, k + 1, k, bare ? 2 : count, JOINT_PERSON_NOUNS.has(noun));
    }
    if (view.syntax.upos(k) !== "ADJ" && view.syntax.upos(k) !== "NOUN" && view.lower[k] !== "-") break;
  }
  // "The two agreed", "both agreed"
  if (count === 2 && (opened || view.lower[i] === "both") && at < end) {
    const tag = view.syntax.upos(at);
    if ((tag === "VERB" || tag === "AUX" || tag === "ADV") && view.lower[at - 1] !== "of")
      return joint(i, at, at - 1, 2, false);
  }
  return undefined;
}

function joint(first: number, end: number, head: number, count: number, people: boolean): JointDraft {
  return {
    first,
    end,
    head,
    kind: "joint",
    type: "group",
    rule: "actors.reference.joint",
    name: { first, end },
    candidates: [],
    count,
    people,
  };
}

/** Personal and possessive pronouns. `noun` holds the class: "he", "she", "it", "they" or "i". */
export function findPronouns(view: View, sentence: number, taken: (token: number) => boolean): Draft[] {
  const { first, end } = view.bounds(sentence);
  const drafts: Draft[] = [];
  for (let i = first; i < end; i++) {
    const word = view.lower[i]!;
    const noun = SINGULAR.has(word)
      ? word.startsWith("h") && !word.startsWith("her")
        ? "he"
        : "she"
      : THING.has(word)
        ? "it"
        : MANY.has(word)
          ? "they"
          : FIRST.has(word)
            ? "i"
            : undefined;
    if (noun === undefined || taken(i)) continue;
    if (word === "us" && view.caps[i] === 2) continue;
    if (word === "i" && view.caps[i] === 0) continue;
    drafts.push({
      first: i,
      end: i + 1,
      head: i,
      kind: "pronoun",
      type: "unknown",
      rule: "actors.reference.pronoun",
      name: { first: i, end: i + 1 },
      candidates: [],
      noun,
      plural: noun === "they" || word === "we" || word === "us" || word === "our",
    });
  }
  return drafts;
}
