import type { Draft, Range } from "../draft.ts";
import { BODY_NOUNS } from "../lexicon/bodies.ts";
import { ROLE_NOUNS, type RoleClass } from "../lexicon/roles.ts";
import type { View } from "../view.ts";
import type { NameHit } from "./register-names.ts";

const DETERMINERS = new Set(
  "the a an this that these those his her its their our my your some many several few all both no any every each another other".split(
    " ",
  ),
);
const DEFINITE = new Set("the this that these those his her its their our".split(" "));
const PLACE_LINKS = new Set(["of", "in", "from", "at", "inside", "across", "near", "around", "outside"]);
const MAX_LEFT = 10;

/** Endings of nouns for people who act, for nouns that no list has ("oilmen", "cyclists", "herders"). */
const AGENT_ENDING = /(?:ists|ers|ors|men|women|ians|eers|ist|eer|iers)$/;
const NOT_AGENTS = new Set(
  "numbers matters orders members waters papers powers offers letters borders centers dollars hours years others rivers shelters weapons factors doors sectors errors tensors vectors monitors tenders figures computers servers quarters headquarters bunkers tankers fighters bombers carriers cruisers destroyers boosters missiles containers barriers corridors floors indicators generators reactors processors semiconductors conductors motors tractors chapters registers transfers answers dangers disorders manners corners customers summers winters flowers towers lasers scanners helicopters mortars launchers interceptors showers fibers tigers calendars boilers trailers transformers specimen regimen abdomen semen omen list mist twist fist career pioneer veneer engineer frontiers tiers piers".split(
    " ",
  ),
);

/**
 * Noun phrases that act in the news without a name: "Israeli officials", "the rebels", "police in Cairo", "a group of
 * protesters", "Turkey's parliament". Reads from the head noun to the left over its modifiers and to the right over one
 * place or state.
 */
export function findRoles(
  view: View,
  sentence: number,
  taken: (token: number) => boolean,
  hitAt: (token: number) => NameHit | undefined,
): Draft[] {
  const { first, end } = view.bounds(sentence);
  const drafts: Draft[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    if (i < from || taken(i)) continue;
    const role = roleAt(view, i, end, taken);
    if (!role) continue;
    const left = leftEdge(view, i, from, taken, hitAt);
    const right = rightEdge(view, i, end, hitAt);
    const determiner = view.lower[left.first]!;
    drafts.push({
      first: left.first,
      end: right.end,
      head: i,
      kind: "role",
      type: typeOf(role.type),
      rule: role.listed ? "actors.role.noun" : "actors.role.agent-noun",
      name: {
        first: DETERMINERS.has(determiner) && left.first < i ? left.first + 1 : left.first,
        end: right.end,
      },
      candidates: [],
      noun: role.noun,
      plural: role.many,
      definite: DEFINITE.has(determiner),
      ...((left.owner ?? right.owner) ? { owner: (left.owner ?? right.owner)! } : {}),
    });
    from = i + 1;
  }
  return drafts;
}

function typeOf(role: RoleClass): Draft["type"] {
  return role === "country" ? "state" : role;
}

function roleAt(
  view: View,
  i: number,
  end: number,
  taken: (token: number) => boolean,
): { type: RoleClass; many: boolean; noun: string; listed: boolean } | undefined {
  const word = view.lower[i]!;
  const listed = ROLE_NOUNS.get(word);
  const ending = listed === undefined && word.length > 5 && AGENT_ENDING.test(word) && !NOT_AGENTS.has(word);
  const body = listed === undefined && !ending && view.caps[i]! > 0 && BODY_NOUNS.has(word);
  if (!listed && !ending && !body) return undefined;
  const tag = view.syntax.upos(i);
  if (tag !== "NOUN" && tag !== "PROPN" && !(tag === "ADJ" && listed?.many)) return undefined;
  // "the 10-nation bloc", "a two-party system": part of an adjective.
  if (
    i > 1 &&
    view.lower[i - 1] === "-" &&
    view.syntax.upos(i - 2) === "NUM" &&
    view.layer.tokens.end[i - 1] === view.layer.tokens.start[i]
  )
    return undefined;
  // Not the head: another noun follows in the same compound ("police station", "army base").
  if (i + 1 < end && !taken(i + 1)) {
    const next = view.syntax.upos(i + 1);
    if (next === "NOUN" || (next === "PROPN" && view.caps[i]! > 0 && view.caps[i + 1]! > 0)) return undefined;
    if (view.lower[i + 1] === "-" && view.layer.tokens.end[i] === view.layer.tokens.start[i + 1])
      return undefined;
  }
  if (listed) return { type: listed.type, many: listed.many, noun: word, listed: true };
  if (body) return { type: "organisation", many: false, noun: word, listed: true };
  return {
    type: word.endsWith("s") || word.endsWith("men") ? "group" : "person",
    many: word.endsWith("s") || word.endsWith("men"),
    noun: word,
    listed: false,
  };
}

function leftEdge(
  view: View,
  head: number,
  from: number,
  taken: (token: number) => boolean,
  hitAt: (token: number) => NameHit | undefined,
): { first: number; owner?: Range } {
  let first = head;
  let owner: Range | undefined;
  let at = head - 1;
  const limit = Math.max(from, head - MAX_LEFT);
  while (at >= limit) {
    const hit = hitAt(at);
    if (hit && hit.end === at + 1 && hit.first >= from) {
      owner ??= { first: hit.first, end: hit.end };
      first = hit.first;
      at = hit.first - 1;
      continue;
    }
    const word = view.lower[at]!;
    if (word === "'s" || word === "'") {
      at--;
      if (at >= limit && taken(at) && !hitAt(at)) {
        // A named person or body owns it: "Erdogan's office".
        let start = at;
        while (start > from && taken(start - 1) && view.lower[start - 1] !== ",") start--;
        owner ??= { first: start, end: at + 1 };
        first = start;
        break;
      }
      continue;
    }
    if (taken(at)) break;
    if (DETERMINERS.has(word)) {
      first = at;
      if (DEFINITE.has(word) || word === "a" || word === "an") break;
      at--;
      continue;
    }
    const tag = view.syntax.upos(at);
    const hyphen =
      (word === "-" || word === "‐" || word === "–") &&
      view.layer.tokens.end[at] === view.layer.tokens.start[at + 1];
    if (
      tag === "ADJ" ||
      tag === "NOUN" ||
      tag === "PROPN" ||
      tag === "NUM" ||
      hyphen ||
      ((tag === "VERB" || tag === "ADV") && under(view, at, head))
    ) {
      if (!hyphen) first = at;
      at--;
      continue;
    }
    break;
  }
  return { first, ...(owner ? { owner } : {}) };
}

/** Whether the token depends on the head, directly or through a few others. */
function under(view: View, token: number, head: number): boolean {
  let at = token;
  for (let k = 0; k < 6 && at >= 0; k++) {
    at = view.syntax.head(at);
    if (at === head) return true;
  }
  return false;
}

/** "police in Cairo", "the government of Albania", "people of the DPRK". */
function rightEdge(
  view: View,
  head: number,
  end: number,
  hitAt: (token: number) => NameHit | undefined,
): { end: number; owner?: Range } {
  const at = head + 1;
  if (at + 1 >= end || !PLACE_LINKS.has(view.lower[at]!)) return { end: head + 1 };
  const start = view.lower[at + 1] === "the" ? at + 2 : at + 1;
  const hit = start < end ? hitAt(start) : undefined;
  if (!hit || hit.first !== start || hit.candidates.some((one) => one.type === "person"))
    return { end: head + 1 };
  if (hit.candidates.every((one) => one.form === "adjective")) return { end: head + 1 };
  const owner = { first: hit.first, end: hit.end };
  // "officials of the DPRK embassy", "of Iran's ministry": the state belongs to a noun of its own.
  const next = hit.end < end ? view.syntax.upos(hit.end) : "PUNCT";
  const modifies = next === "NOUN" || view.lower[hit.end] === "'s" || view.lower[hit.end] === "'";
  return { end: modifies ? head + 1 : hit.end, owner };
}
