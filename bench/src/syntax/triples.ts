import type { Clause, SyntaxLayer } from "../../../src/syntax/layer.ts";

/** One predicate of the frozen sentences: alternatives of conjuncts, each a phrase of the sentence. */
interface GoldTriple {
  readonly lemmas: readonly string[];
  readonly agents: Slot;
  readonly objects: Slot;
  readonly obliques: readonly { preposition: string; phrases: readonly string[] }[];
}

/** What fills a slot: each alternative is the list of all its conjuncts, empty for "nobody". */
type Slot = readonly (readonly string[])[];

export interface GoldTripleSentence {
  readonly text: string;
  readonly triples: readonly GoldTriple[];
}

/** Reads triples.txt (its head says how it is written). */
export function readTriples(source: string): GoldTripleSentence[] {
  const sentences: { text: string; triples: GoldTriple[] }[] = [];
  for (const line of source.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (line.startsWith("> ")) sentences.push({ text: line.slice(2), triples: [] });
    else sentences.at(-1)!.triples.push(readTriple(line));
  }
  return sentences;
}

function readTriple(line: string): GoldTriple {
  const [lemmas, agents, objects, ...rest] = line.split("|").map((part) => part.trim());
  return {
    lemmas: lemmas!.split("/").map((lemma) => lemma.trim()),
    agents: readSlot(agents!),
    objects: readSlot(objects!),
    obliques: rest.map((part) => {
      const [preposition, phrases] = part.split(":") as [string, string];
      return { preposition, phrases: phrases.split(";").map((phrase) => phrase.trim()) };
    }),
  };
}

function readSlot(slot: string): Slot {
  return slot
    .split(" / ")
    .map((alternative) =>
      alternative.trim() === "-" ? [] : alternative.split(";").map((phrase) => phrase.trim()),
    );
}

export interface TripleScore {
  readonly sentences: number;
  readonly triples: number;
  readonly found: number;
  readonly agents: number;
  readonly objects: number;
  readonly whole: number;
  /** Triples whose clause both readings agree on, and how many of these are right. */
  readonly agreed: number;
  readonly agreedRight: number;
  readonly errors: readonly string[];
}

/** Scores clauses against the triples. `read` gives the syntax of one sentence as a document of its own. */
export function scoreTriples(
  gold: readonly GoldTripleSentence[],
  read: (text: string) => SyntaxLayer,
): TripleScore {
  const score = { triples: 0, found: 0, agents: 0, objects: 0, whole: 0, agreed: 0, agreedRight: 0 };
  const errors: string[] = [];
  for (const { text, triples } of gold) {
    const syntax = read(text);
    const clauses = Array.from({ length: syntax.layer.sentences.count }, (_, s) => syntax.clauses(s)).flat();
    const used = new Set<Clause>();
    for (const triple of triples) {
      score.triples++;
      const candidates = clauses.filter(
        (clause) => triple.lemmas.includes(clause.lemma) && !used.has(clause),
      );
      const judged = candidates.map((clause) => ({ clause, ...judge(syntax, text, clause, triple) }));
      const best = judged.sort((a, b) => b.points - a.points)[0];
      if (best === undefined) {
        errors.push(`${text}\n  no clause "${triple.lemmas.join("/")}"`);
        continue;
      }
      used.add(best.clause);
      const whole = best.agent && best.object && best.oblique;
      score.found++;
      if (best.agent) score.agents++;
      if (best.object && best.oblique) score.objects++;
      if (whole) score.whole++;
      if (best.clause.opinion === "agreed") {
        score.agreed++;
        if (whole) score.agreedRight++;
      }
      if (!whole)
        errors.push(
          `${text}\n  ${describe(syntax, best.clause)}${best.clause.opinion === "agreed" ? " (agreed)" : ""}`,
        );
    }
  }
  return { sentences: gold.length, ...score, errors };
}

function judge(
  syntax: SyntaxLayer,
  text: string,
  clause: Clause,
  triple: GoldTriple,
): { agent: boolean; object: boolean; oblique: boolean; points: number } {
  const at = (heads: readonly { head: number }[]) =>
    heads.map(({ head }) => syntax.layer.tokens.start[head]!);
  const agent = triple.agents.some((phrases) => same(text, phrases, at(clause.subjects)));
  const object = triple.objects.some((phrases) => same(text, phrases, at(clause.objects)));
  const oblique = triple.obliques.every(({ preposition, phrases }) =>
    same(text, phrases, at(clause.obliques.filter((argument) => argument.preposition === preposition))),
  );
  return { agent, object, oblique, points: Number(agent) + Number(object) + Number(oblique) };
}

/** True when every phrase holds exactly one of the heads and no head is left over. */
function same(text: string, phrases: readonly string[], heads: readonly number[]): boolean {
  if (phrases.length !== heads.length) return false;
  return phrases.every((phrase) => heads.some((head) => within(text, phrase, head)));
}

function within(text: string, phrase: string, offset: number): boolean {
  let from = text.indexOf(phrase);
  while (from >= 0) {
    if (from <= offset && offset < from + phrase.length) return true;
    from = text.indexOf(phrase, from + 1);
  }
  return false;
}

/** One clause in a line: "sign(the two governments -> a trade agreement; in Hanoi)". */
export function describe(syntax: SyntaxLayer, clause: Clause): string {
  const { text } = syntax.layer;
  const words = (list: Clause["subjects"]) =>
    list
      .map(
        ({ span, preposition }) =>
          `${preposition ? `${preposition} ` : ""}[${text.slice(span.start, span.end)}]`,
      )
      .join(" ");
  const light = clause.light === undefined ? "" : `${clause.light}+`;
  const mode = [
    clause.voice,
    clause.tense,
    clause.aspect,
    clause.polarity,
    clause.modality,
    clause.relation,
  ].join(" ");
  return `${light}${clause.lemma}(${words(clause.subjects)} -> ${words(clause.objects)} | ${words(clause.obliques)}) ${mode} ${clause.marker ?? ""}${clause.reportedBy === undefined ? "" : ` reported by ${clause.reportedBy}`}`;
}
