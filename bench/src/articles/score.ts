import { boundsOf } from "../../../src/model/edtf.ts";
import { Counts, Share } from "../counts.ts";
import type { GoldAgreement, GoldEvent, GoldForm } from "./gold.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters shared over characters covered by either. */
export function intersectionOverUnion(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs items one to one, best score first; pairs at score 0 are never made. */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number,
): [A, B][] {
  const candidates: { a: A; b: B; value: number }[] = [];
  for (const a of left)
    for (const b of right) {
      const value = score(a, b);
      if (value > 0) candidates.push({ a, b, value });
    }
  candidates.sort((x, y) => y.value - x.value);
  const usedLeft = new Set<A>();
  const usedRight = new Set<B>();
  const pairs: [A, B][] = [];
  for (const { a, b } of candidates) {
    if (usedLeft.has(a) || usedRight.has(b)) continue;
    usedLeft.add(a);
    usedRight.add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

function eventMatch(gold: GoldEvent, guess: GoldEvent): number {
  if (gold.type !== guess.type) return 0;
  const overlap = intersectionOverUnion(gold.span, guess.span);
  const triggerInside =
    guess.trigger !== undefined &&
    guess.trigger.start >= gold.span.start &&
    guess.trigger.end <= gold.span.end;
  return overlap >= 0.3 || triggerInside ? overlap + 0.001 : 0;
}

const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the bags of words, 0-1. */
export function wordF1(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const pool = [...right];
  let shared = 0;
  for (const word of left) {
    const at = pool.indexOf(word);
    if (at >= 0) {
      pool.splice(at, 1);
      shared += 1;
    }
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const left = new Set(a);
  const right = new Set(b);
  return left.size === right.size && [...left].every((one) => right.has(one));
};

function agreementMatch(gold: GoldAgreement, guess: GoldAgreement & { titles?: readonly string[] }): number {
  if (!sameSet(gold.parties, guess.parties)) return 0;
  const best = Math.max(...(guess.titles ?? [guess.title]).map((title) => wordF1(gold.title, title)));
  return best >= 0.6 ? best : 0;
}

/** One date holds the other, by day bounds. */
export function compatible(gold: string, guess: string): boolean {
  const a = boundsOf(gold);
  const b = boundsOf(guess);
  if (!a || !b) return gold === guess;
  const inside = (x: typeof a, y: typeof a) => x.min >= y.min && x.max <= y.max;
  return inside(a, b) || inside(b, a);
}

/** Everything counted over a set of documents. */
export class ArticleScores {
  readonly events = new Counts();
  readonly eventsUntyped = new Counts();
  readonly byGenre = new Map<string, Counts>();
  readonly byType = new Map<string, Counts>();
  readonly root = new Share();
  readonly agentStates = new Share();
  readonly targetStates = new Share();
  readonly states = new Share();
  readonly dateEqual = new Map<string, Share>();
  readonly dateCompatible = new Share();
  readonly falseExact = new Share();
  readonly modality = new Share();
  readonly agreements = new Counts();
  readonly people = new Counts();
  readonly peopleState = new Counts();
  readonly peopleTitle = new Counts();
  readonly claims = new Counts();
  /** Lines for `--errors`. */
  readonly errors: string[] = [];

  add(genre: string, gold: GoldForm, guess: GoldForm): void {
    this.addEvents(genre, gold, guess);
    const agreed = pairUp(gold.agreements, guess.agreements, agreementMatch);
    this.agreements.add(
      agreed.length,
      guess.agreements.length - agreed.length,
      gold.agreements.length - agreed.length,
    );
    const left = new Set<unknown>(agreed.flat());
    for (const one of gold.agreements)
      if (!left.has(one)) this.errors.push(`${gold.id} agreement missed: ${one.title} ${one.parties}`);
    for (const one of guess.agreements)
      if (!left.has(one)) this.errors.push(`${gold.id} agreement false: ${one.title} ${one.parties}`);
    this.addPeople(gold, guess);
    const claims = pairUp(gold.claims, guess.claims, (a, b) =>
      a.kind === b.kind && intersectionOverUnion(a.span, b.span) >= 0.3
        ? intersectionOverUnion(a.span, b.span)
        : 0,
    );
    this.claims.add(claims.length, guess.claims.length - claims.length, gold.claims.length - claims.length);
    const found = new Set<unknown>(claims.flat());
    for (const one of gold.claims)
      if (!found.has(one)) this.errors.push(`${gold.id} claim missed (${one.kind}): ${one.quote}`);
    for (const one of guess.claims)
      if (!found.has(one)) this.errors.push(`${gold.id} claim false (${one.kind}): ${one.quote}`);
  }

  private addEvents(genre: string, gold: GoldForm, guess: GoldForm): void {
    const pairs = pairUp(gold.events, guess.events, eventMatch);
    const untyped = pairUp(gold.events, guess.events, (a, b) =>
      eventMatch({ ...a, type: "" }, { ...b, type: "" }),
    );
    this.eventsUntyped.add(
      untyped.length,
      guess.events.length - untyped.length,
      gold.events.length - untyped.length,
    );
    this.events.add(pairs.length, guess.events.length - pairs.length, gold.events.length - pairs.length);
    const genreCounts = this.byGenre.get(genre) ?? new Counts();
    this.byGenre.set(genre, genreCounts);
    genreCounts.add(pairs.length, guess.events.length - pairs.length, gold.events.length - pairs.length);
    const matched = new Set<unknown>(pairs.flat());
    const count = (type: string, tp: number, fp: number, fn: number) => {
      const counts = this.byType.get(type) ?? new Counts();
      this.byType.set(type, counts);
      counts.add(tp, fp, fn);
    };
    for (const one of gold.events)
      if (!matched.has(one)) {
        count(one.type, 0, 0, 1);
        this.errors.push(`${gold.id} event missed (${one.type}): ${one.quote}`);
      }
    for (const one of guess.events)
      if (!matched.has(one)) {
        count(one.type, 0, 1, 0);
        this.errors.push(`${gold.id} event false (${one.type} ${one.cameo}): ${one.quote}`);
      }
    for (const [a, b] of pairs) {
      count(a.type, 1, 0, 0);
      this.root.count(a.cameo_root === b.cameo_root);
      this.agentStates.count(sameSet(a.agent_states, b.agent_states));
      this.targetStates.count(sameSet(a.target_states, b.target_states));
      this.states.count(
        sameSet([...a.agent_states, ...a.target_states], [...b.agent_states, ...b.target_states]),
      );
      this.modality.count(a.modality === b.modality);
      const basis = a.date === null ? "none" : (a.date_basis ?? "none");
      const share = this.dateEqual.get(basis) ?? new Share();
      this.dateEqual.set(basis, share);
      share.count(a.date === b.date);
      if (a.date !== null) this.dateCompatible.count(b.date !== null && compatible(a.date, b.date));
      const exact = b.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(b.date);
      this.falseExact.count(exact && (a.date === null || !compatible(a.date, b.date!)));
      if (a.date !== b.date)
        this.errors.push(`${gold.id} date ${a.date} (${basis}) got ${b.date} (${b.date_basis}): ${a.quote}`);
      if (!sameSet(a.agent_states, b.agent_states) || !sameSet(a.target_states, b.target_states))
        this.errors.push(
          `${gold.id} states ${a.agent_states} > ${a.target_states} got ${b.agent_states} > ${b.target_states}: ${a.quote}`,
        );
      if (a.modality !== b.modality)
        this.errors.push(`${gold.id} modality ${a.modality} got ${b.modality}: ${a.quote}`);
      if (a.cameo_root !== b.cameo_root)
        this.errors.push(`${gold.id} root ${a.cameo_root} got ${b.cameo}: ${a.quote}`);
    }
  }

  private addPeople(gold: GoldForm, guess: GoldForm): void {
    type Person = GoldForm["people"][number];
    const sameName = (a: Person, b: Person) => words(a.name).join(" ") === words(b.name).join(" ");
    const closeName = (a: Person, b: Person) =>
      sameName(a, b) ? 1 : wordF1(a.name, b.name) >= 0.6 ? 0.5 : 0;
    const sameState = (a: Person, b: Person) => (a.state ?? "") === (b.state ?? "");
    const sameTitle = (a: Person, b: Person) =>
      (a.title ?? "") === (b.title ?? "") || wordF1(a.title ?? "", b.title ?? "") >= 0.6;
    const count = (counts: Counts, score: (a: Person, b: Person) => number) => {
      const pairs = pairUp(gold.people, guess.people, score);
      counts.add(pairs.length, guess.people.length - pairs.length, gold.people.length - pairs.length);
      return pairs;
    };
    count(this.people, closeName);
    count(this.peopleState, (a, b) => (sameState(a, b) ? closeName(a, b) : 0));
    const full = count(this.peopleTitle, (a, b) =>
      sameState(a, b) && sameTitle(a, b) ? closeName(a, b) : 0,
    );
    const found = new Set<unknown>(full.flat());
    const show = (one: Person) => `${one.name} | ${one.title} | ${one.state}`;
    for (const one of gold.people)
      if (!found.has(one)) this.errors.push(`${gold.id} person missed: ${show(one)}`);
    for (const one of guess.people)
      if (!found.has(one)) this.errors.push(`${gold.id} person false: ${show(one)}`);
  }
}
