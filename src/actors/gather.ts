import type { Draft, Range } from "./draft.ts";
import { ROLE_NOUNS } from "./lexicon/roles.ts";
import { OFFICE_HEADS } from "./lexicon/titles.ts";
import { nameParts } from "./link/people.ts";
import { findBodies } from "./recognise/bodies.ts";
import { joinPeople, type PersonMention } from "./recognise/people.ts";
import { findPersonNames, insideAnotherName, isNameWord, type PersonRun } from "./recognise/person-names.ts";
import { findJoint, findPronouns } from "./recognise/references.ts";
import { findRegisterNames, type NameHit } from "./recognise/register-names.ts";
import { findRoles } from "./recognise/roles.ts";
import { findTitlePhrases, type TitlePhrase } from "./recognise/title-phrases.ts";
import type { View } from "./view.ts";

/** Everything that the recognisers see in a document, before it is tied to actors. */
export interface Gathered {
  readonly hits: readonly NameHit[];
  readonly people: readonly PersonMention[];
  /** Bodies, unknown names, roles, unnamed titles, joint references and pronouns, in text order. */
  readonly drafts: readonly Draft[];
  readonly hitAt: (token: number) => NameHit | undefined;
}

/** Runs the recognisers: register names, people with their titles, bodies, roles, references. */
export function gather(view: View): Gathered {
  const { count } = view.layer.tokens;
  const found = findRegisterNames(view);
  const hitOf: (NameHit | undefined)[] = new Array(count);
  for (const hit of found) for (let i = hit.first; i < hit.end; i++) hitOf[i] = hit;
  const hitAt = (token: number): NameHit | undefined => hitOf[token];
  const runs = findPersonNames(view, hitAt);
  const personOf = new Uint8Array(count + 1);
  const mark = (range: Range, marks: Uint8Array): void => {
    for (let i = range.first; i < range.end; i++) marks[i] = 1;
  };
  for (const run of runs) mark({ first: run.from, end: run.end }, personOf);
  const personAt = (token: number): boolean => personOf[token] === 1;
  const people: PersonMention[] = [];
  const unnamed: TitlePhrase[] = [];
  let nextRun = 0;
  for (let s = 0; s < view.layer.sentences.count; s++) {
    const { end } = view.bounds(s);
    const titles = findTitlePhrases(view, s, { hitAt, personAt });
    const own: PersonRun[] = [];
    while (nextRun < runs.length && runs[nextRun]!.first < end) own.push(runs[nextRun++]!);
    const joined = joinPeople(view, s, own, titles, hitAt);
    const used = new Set(joined.map((person) => person.title));
    people.push(...joined);
    unnamed.push(...titles.filter((title) => !used.has(title)));
  }
  const taken = new Uint8Array(count + 1);
  for (const { run, title } of people) {
    mark({ first: run.from, end: run.end }, taken);
    for (const style of run.styles) mark(style, taken);
    if (title) mark(title, taken);
  }
  people.push(...findFamilyNames(view, people, hitAt, taken));
  people.sort((a, b) => a.run.first - b.run.first);
  const named = new Uint8Array(count + 1);
  for (const { run } of people) mark({ first: run.first, end: run.end }, named);
  const hits = found.filter((hit) => !named.subarray(hit.first, hit.end).includes(1));
  const drafts: Draft[] = [];
  for (const title of unnamed) {
    const draft = unnamedTitle(view, title, hitAt);
    if (!draft) continue;
    drafts.push(draft);
    mark(draft, taken);
  }
  const isTaken = (token: number): boolean => taken[token] === 1;
  for (let s = 0; s < view.layer.sentences.count; s++) {
    const bodies = findBodies(view, s, isTaken, hitAt);
    for (const body of bodies) mark(body, taken);
    const joint = findJoint(view, s, isTaken);
    for (const one of joint) mark(one, taken);
    const inName = (token: number): boolean => isTaken(token) || hitAt(token) !== undefined;
    const roles = findRoles(view, s, inName, hitAt);
    drafts.push(...bodies, ...joint, ...roles, ...findPronouns(view, s, isTaken));
  }
  drafts.sort((a, b) => a.first - b.first || b.end - a.end);
  return { hits, people, drafts, hitAt };
}

/** A family name alone that shortens a full name of the document, or that only a leading office holder of the day bears. */
function findFamilyNames(
  view: View,
  people: readonly PersonMention[],
  hitAt: (token: number) => NameHit | undefined,
  taken: Uint8Array,
): PersonMention[] {
  const surnames = new Set<string>();
  for (const { run } of people)
    for (const name of nameParts(view, run.first, run.end).surnames) surnames.add(name);
  const found: PersonMention[] = [];
  for (let i = 0; i < view.layer.tokens.count; i++) {
    if (taken[i] === 1 || !isNameWord(view, i)) continue;
    const hit = hitAt(i);
    if (hit && (hit.end - hit.first > 1 || hit.candidates.some((one) => one.type === "state"))) continue;
    const { end } = view.bounds(view.sentenceOf(i));
    if (
      insideAnotherName(view, i, i + 1, end) ||
      (i + 1 < end && isNameWord(view, i + 1) && view.loud[view.sentenceOf(i)] === 0)
    )
      continue;
    const parts = nameParts(view, i, i + 1).parts;
    const name = parts[0];
    if (parts.length !== 1 || name === undefined || name.length < 2) continue;
    const known = surnames.has(name);
    if (!known && (hit || view.caps[i] === 2 || !isLeadersName(view, i))) continue;
    if (view.opens[i] === 1 && !known && view.syntax.upos(i) !== "PROPN") continue;
    const run: PersonRun = {
      first: i,
      end: i + 1,
      from: i,
      styles: [],
      rule: known ? "actors.person.family-name" : "actors.person.office-holder",
    };
    found.push({ run });
    taken[i] = 1;
  }
  return found;
}

const LEADING = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "party-leader",
  "igo-head",
]);

function isLeadersName(view: View, token: number): boolean {
  const day = view.dayAt(view.sentenceOf(token));
  if (day === undefined || view.words[token]!.length < 3) return false;
  if (token > 0 && isNameWord(view, token - 1) && view.sentenceOf(token - 1) === view.sentenceOf(token))
    return false;
  return view.registers
    .peopleNamed(view.words[token]!, day)
    .some((person) => view.registers.officesOf(person.id, day).some((one) => LEADING.has(one.entry.branch)));
}

/** A title that stands without a name: "the president of Fiji", "foreign ministers of both states". */
function unnamedTitle(
  view: View,
  title: TitlePhrase,
  hitAt: (token: number) => NameHit | undefined,
): Draft | undefined {
  const end = title.firstOffice;
  const sentenceEnd = view.bounds(view.sentenceOf(title.head)).end;
  // "minister meeting", "ambassador level": the title only modifies another noun.
  if (end === title.head + 1 && end < sentenceEnd && view.syntax.upos(end) === "NOUN") return undefined;
  // "officials", "two ministers": common nouns that say who acts; the recogniser of roles reads them with all their modifiers.
  const common = ROLE_NOUNS.has(view.lower[title.head]!) || view.caps[title.head] === 0;
  if (common && (!OFFICE_HEADS.has(title.noun) || (title.plural && !title.complement))) return undefined;
  const first = title.determiner >= 0 ? title.determiner : title.first;
  const determiner = title.determiner >= 0 ? view.lower[title.determiner]! : "";
  const owner = ownerOf(title, end, hitAt);
  return {
    first,
    end,
    head: title.head,
    kind: "title",
    type: title.plural ? "group" : "person",
    rule: "actors.title.unnamed",
    name: { first: title.first, end },
    candidates: [],
    noun: title.noun,
    plural: title.plural,
    definite: determiner !== "" && determiner !== "a" && determiner !== "an" && determiner !== "some",
    ...(owner ? { owner } : {}),
  };
}

function ownerOf(
  title: TitlePhrase,
  end: number,
  hitAt: (token: number) => NameHit | undefined,
): Range | undefined {
  let after: NameHit | undefined;
  let before: NameHit | undefined;
  for (let i = title.first; i < end; i++) {
    const hit = hitAt(i);
    if (!hit || hit.first !== i) continue;
    if (i < title.head) before = hit;
    else after ??= hit;
  }
  const owner = before ?? after;
  return owner ? { first: owner.first, end: owner.end } : undefined;
}
