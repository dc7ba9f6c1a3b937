import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { headOf, type LinkedMention } from "./mention.ts";
import type { LinkedPerson } from "./people.ts";
import { bodyServed } from "./register-people.ts";

/** Offices of a state that travel without its name when the text has just named the state. */
const STATE_OFFICES = new Set(
  "president vice-president premier minister vice-minister chancellor secretary undersecretary king queen prince princess emperor sultan emir marshal general admiral colonel chairman speaker spokesman spokeswoman senator governor leader commander vice-chairman director captain".split(
    " ",
  ),
);
const DIPLOMATS = new Set(
  "ambassador envoy consul chargé attaché commissioner representative plenipotentiary emissary counterpart".split(
    " ",
  ),
);

/**
 * Gives a person with an office but no state the one that the words around bear out: the state just named in the
 * sentence, for a diplomat the side that does not receive, for one of two signatories the side that the other is not of.
 * Where the text gives no ground, the state stays unknown.
 */
export function completeStates(
  view: View,
  people: readonly LinkedPerson[],
  mentions: readonly LinkedMention[],
  main: readonly string[],
  unnamed: readonly UnnamedTitle[],
  hitAt: (token: number) => NameHit | undefined,
): void {
  const told = new StatesTold(view, mentions);
  for (const { mention, entity } of people) {
    if (entity.state !== undefined || !mention.title) continue;
    if (bodyServed(mention.title, hitAt) !== undefined) continue;
    const sentence = view.sentenceOf(mention.run.first);
    const { noun } = mention.title;
    const state =
      metBefore(view, mention, unnamed) ??
      (DIPLOMATS.has(noun)
        ? otherSide(view, mention.title.head, sentence, told, main)
        : STATE_OFFICES.has(noun)
          ? (sharedState(view, mention, people) ??
            listedState(view, mention, people) ??
            pairedState(view, mention.run.first, sentence, people, main) ??
            facingState(view, mention.run.first, sentence, told, main) ??
            stateBefore(mention.run.from, sentence, view, told) ??
            soleState(main))
          : undefined);
    if (state !== undefined) entity.state = state;
  }
}

/** One of three or more people told in a row is of the state of the one before. */
function listedState(
  view: View,
  mention: LinkedPerson["mention"],
  people: readonly LinkedPerson[],
): string | undefined {
  const sentence = view.sentenceOf(mention.run.first);
  const row = people.filter((one) => view.sentenceOf(one.mention.run.first) === sentence);
  const at = row.findIndex((one) => one.mention === mention);
  const before = row[at - 1];
  if (row.length < 3 || !before) return undefined;
  const first =
    mention.title && mention.title.first < mention.run.first ? mention.title.first : mention.run.from;
  const gap = first - before.mention.run.end;
  if (gap < 1 || gap > 2 || (view.lower[first - 1] !== "," && view.lower[first - 1] !== "and"))
    return undefined;
  return before.entity.state;
}

/** A title without a name, with the state that owns it. */
export interface UnnamedTitle {
  readonly token: number;
  readonly noun: string;
  readonly state: string;
}

/** "Israel's ambassador said ... Ambassador Meir Rosenne added": the office told of just before, now with its name. */
function metBefore(
  view: View,
  { run, title }: LinkedPerson["mention"],
  unnamed: readonly UnnamedTitle[],
): string | undefined {
  const sentence = view.sentenceOf(run.first);
  return unnamed
    .filter(
      (one) => one.noun === title?.noun && one.token < run.from && view.sentenceOf(one.token) >= sentence - 3,
    )
    .at(-1)?.state;
}

interface StateTold {
  readonly state: string;
  readonly token: number;
  readonly end: number;
  readonly demonym: boolean;
}

/** States told in a sentence, in text order. */
class StatesTold {
  private readonly bySentence = new Map<number, StateTold[]>();

  constructor(view: View, mentions: readonly LinkedMention[]) {
    for (const one of mentions) {
      const entity = one.entities[0];
      if (!entity?.state || entity.type !== "state") continue;
      const told = { state: entity.state, token: one.first, end: one.end, demonym: one.kind === "demonym" };
      const sentence = view.sentenceOf(one.first);
      const own = this.bySentence.get(sentence);
      if (own) own.push(told);
      else this.bySentence.set(sentence, [told]);
    }
    for (const own of this.bySentence.values()) own.sort((a, b) => a.token - b.token);
  }

  in(sentence: number): readonly StateTold[] {
    return this.bySentence.get(sentence) ?? [];
  }
}

const AWAY = new Set(["with", "to", "against", "on", "toward", "towards", "between", "from", "into", "in"]);

/** The one state that the sentence names as acting or owning; none where it is only the other end ("ties with X"). */
function stateBefore(token: number, sentence: number, view: View, told: StatesTold): string | undefined {
  let previous: StateTold | undefined;
  let away = false;
  const states = told.in(sentence).filter((one) => {
    const k = view.lower[one.token - 1] === "the" ? one.token - 2 : one.token - 1;
    const word = k >= 0 ? view.lower[k]! : "";
    const listed =
      previous !== undefined && (word === "and" || word === "," || word === "-") && previous.end === k;
    away = listed ? away : AWAY.has(word);
    previous = one;
    return !away || SIDES.has(view.lower[one.end] ?? "");
  });
  const before = states.filter((one) => one.token < token).at(-1);
  if (before) return before.state;
  const distinct = new Set(states.map((one) => one.state));
  return distinct.size === 1 ? states[0]?.state : undefined;
}

/** The side of the text's pair that faces the one told of after "with", "to" or "against" ("the president cut ties with X"). */
function facingState(
  view: View,
  token: number,
  sentence: number,
  told: StatesTold,
  main: readonly string[],
): string | undefined {
  const states = told.in(sentence);
  const faced =
    states.find(
      (one) => one.token > token && one.token - token <= 8 && FACING.has(wordBefore(view, one.token)),
    ) ??
    (new Set(states.map((one) => one.state)).size === 1 && FACING.has(wordBefore(view, states[0]!.token))
      ? states[0]
      : undefined);
  const pair = main.slice(0, 2);
  if (!faced || pair.length < 2 || !pair.includes(faced.state)) return undefined;
  return pair.find((state) => state !== faced.state);
}

const FACING = new Set(["with", "against", "to", "toward", "towards"]);

function wordBefore(view: View, token: number): string {
  const k = view.lower[token - 1] === "the" ? token - 2 : token - 1;
  return k >= 0 ? view.lower[k]! : "";
}

const SIDES = new Set(["side", "delegation", "government"]);

/** "met UAE President A and (with) Oil Minister B": two different offices that are met together are of one state. */
function sharedState(
  view: View,
  mention: LinkedPerson["mention"],
  people: readonly LinkedPerson[],
): string | undefined {
  const first =
    mention.title && mention.title.first < mention.run.first ? mention.title.first : mention.run.from;
  const link = view.lower[first - 1] === "with" ? first - 2 : first - 1;
  if (view.lower[link] !== "and") return undefined;
  return people.find(({ mention: other, entity }) => {
    if (entity.state === undefined || !other.title || other.title.noun === mention.title?.noun) return false;
    return (other.run.end === link || other.run.end === link - 1) && isMet(view, other);
  })?.entity.state;
}

/** Whether the person is the one met or told, not the one who acts: two who act together may be of two states. */
function isMet(view: View, { run, title }: LinkedPerson["mention"]): boolean {
  const head = headOf(view, { first: Math.min(run.first, title?.first ?? run.first), end: run.end });
  const rel = view.syntax.rel(head);
  if (rel === "obj" || rel === "iobj") return true;
  return (
    (rel === "obl" || rel === "nmod") &&
    !view.syntax.children(head).some((child) => view.lower[child] === "by")
  );
}

/** For one of two people told together whose other is of one of the text's two states: the second state. */
function pairedState(
  view: View,
  token: number,
  sentence: number,
  people: readonly LinkedPerson[],
  main: readonly string[],
): string | undefined {
  if (main.length < 2) return undefined;
  if (people.filter(({ mention }) => view.sentenceOf(mention.run.first) === sentence).length !== 2)
    return undefined;
  const pair = main.slice(0, 2);
  const partner = people.find(({ mention, entity }) => {
    if (
      entity.state === undefined ||
      !pair.includes(entity.state) ||
      view.sentenceOf(mention.run.first) !== sentence
    )
      return false;
    const [left, right] = mention.run.first < token ? [mention.run.end, token] : [token, mention.run.first];
    if (right - left > 9) return false;
    for (let i = left; i < right; i++) if (view.lower[i] === "and" || view.lower[i] === "with") return true;
    return false;
  });
  return partner ? pair.find((state) => state !== partner.entity.state) : undefined;
}

/** A diplomat serves the side that the sentence does not name as the receiving one. */
function otherSide(
  view: View,
  head: number,
  sentence: number,
  told: StatesTold,
  main: readonly string[],
): string | undefined {
  const states = told.in(sentence);
  const adjective = states.filter((one) => one.demonym && one.token < head).at(-1);
  if (adjective) return adjective.state;
  // "Ambassador X and officials of the DPRK embassy": the mission is the diplomat's own.
  const mission = states.find((one) => MISSIONS.has(view.lower[one.end] ?? ""));
  if (mission) return mission.state;
  const receiving = states.find((one) => one.token > head && receives(view, one.token))?.state;
  const others = main.slice(0, 2).filter((state) => state !== receiving);
  return receiving !== undefined && main.length >= 2 && others.length === 1 ? others[0] : undefined;
}

const RECEIVING = new Set(["to", "in", "with", "for"]);
const MISSIONS = new Set(["embassy", "legation", "consulate", "mission"]);

/** "credentials to Albania", "to the government of Albania". */
function receives(view: View, token: number): boolean {
  const word = wordBefore(view, token);
  if (word !== "of") return RECEIVING.has(word);
  const k = view.lower[token - 1] === "the" ? token - 3 : token - 2;
  return view.lower[k] === "government" || view.lower[k] === "president" || view.lower[k] === "king";
}

function soleState(main: readonly string[]): string | undefined {
  return main.length === 1 ? main[0] : undefined;
}
