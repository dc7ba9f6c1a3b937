import type { Layers } from "../../actors/layers.ts";
import type { CheckFinding } from "../../model/finding.ts";
import { type Quote, quote } from "../../model/span.ts";
import { foldName } from "../../registers/fold.ts";
import type { DatedName, StateEntry } from "../../registers/registers.ts";
import type { Check, Findings } from "../check.ts";
import { type Days, daysOf, isBefore, termWords, touches } from "./dated.ts";
import { occurrencesOf } from "./occurrences.ts";

const source = (id: string): string => `Chancery registers, ${id}`;
const folded = (name: string): string => foldName(name).join(" ");

/** A name in the telling of a dated act: of a state, body or place. */
interface NamedThen {
  readonly words: Quote;
  readonly register: string;
  readonly state: string | undefined;
  readonly days: Days;
  readonly edtf: string;
  readonly dateWords: readonly Quote[];
  readonly about: readonly string[];
}

/** Names of states and bodies that take part in a dated act, of parties to a dated agreement, and of the places of acts. */
function namesOf(layers: Layers, findings: Findings): NamedThen[] {
  const { text } = layers.text;
  const found: NamedThen[] = [];
  for (const { actor, mention, days, date, dateWords, event } of occurrencesOf(layers, findings)) {
    if (actor.register === undefined || mention.kind !== "name" || actor.type === "person") continue;
    found.push({
      words: quote(text, mention.name),
      register: actor.register,
      state: actor.state,
      days,
      edtf: date.edtf,
      dateWords,
      about: event ? [actor.id, event] : [actor.id],
    });
  }
  for (const agreement of findings.agreements) {
    const days = daysOf(agreement.concluded);
    if (!agreement.concluded || !days) continue;
    for (const party of agreement.parties) {
      const actor = layers.actors.actor(party.actor);
      if (!party.words || actor?.register === undefined) continue;
      found.push({
        words: party.words,
        register: actor.register,
        state: actor.state,
        days,
        edtf: agreement.concluded.edtf,
        dateWords: agreement.concluded.words.map((span) => quote(text, span)),
        about: [actor.id, agreement.id],
      });
    }
  }
  for (const event of findings.events) {
    const days = daysOf(event.date);
    if (!event.place?.register || !event.date || !days) continue;
    found.push({
      words: event.place.words,
      register: event.place.register,
      state: event.place.state,
      days,
      edtf: event.date.edtf,
      dateWords: event.date.words.map((span) => quote(text, span)),
      about: [event.id],
    });
  }
  return found;
}

function once<Item extends { readonly words: Quote; readonly edtf: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ words, edtf }) => {
    const key = `${words.exact} ${edtf}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The state named did not exist at the date: it was another one of the same lineage. */
export const stateName: Check = {
  id: "checks.anachronism.state-name",
  version: 1,
  why: "A later state is named for an act of the one before it; the record files the act under the state of the time.",
  examples: {
    yes: ["On 13 September 1955 Russia and West Germany established diplomatic relations."],
    no: [
      "On 13 September 1955 the Soviet Union and West Germany established diplomatic relations.",
      "On 3 May 2005 Russia signed a treaty with Estonia.",
    ],
  },
  run(layers, findings) {
    const results: CheckFinding[] = [];
    for (const one of once(namesOf(layers, findings))) {
      const state = one.register.startsWith("state:") ? layers.registers.state(one.register) : undefined;
      // A state may have existed twice (Estonia): what counts is a time of it that had not yet begun.
      const coming = state?.spells.find((spell) => isBefore(one.days, spell));
      if (!state || !coming || state.spells.some((spell) => touches(one.days, spell))) continue;
      const then = layers.registers.stateAt(state.code, one.days.last);
      if (!then || then.code === state.code) continue;
      const edges = layers.registers
        .successions(state.code)
        .filter((edge) =>
          [edge.predecessor, edge.successor].some((code) => code === then.code || code === then.id),
        );
      results.push({
        id: `${stateName.id}:${results.length + 1}`,
        rule: { id: stateName.id, version: stateName.version },
        kind: "succession",
        severity: "note",
        message: { key: stateName.id, values: { name: one.words.exact, date: one.edtf, actual: then.name } },
        evidence: [one.words, ...one.dateWords],
        facts: [
          { statement: `${then.name} existed ${spellWords(then)}`, source: source(then.id) },
          { statement: `${state.name} existed ${spellWords(state)}`, source: source(state.id) },
          ...edges.map((edge) => ({
            statement: `${edge.predecessor} to ${edge.successor}: ${edge.kind}, ${edge.date}`,
            source: source("succession"),
          })),
        ],
        about: [...one.about],
      });
    }
    return results;
  },
};

function spellWords(state: StateEntry): string {
  return state.spells.map(termWords).join(" and ");
}

/**
 * The name's form when it came into use only after the days: by its own term, or, for a short name without one, because
 * another name held until later ("Ceylon" until 1972). A former name of the same stem ("Mexican Empire") rules nothing out.
 */
function laterForm(
  forms: readonly DatedName[],
  names: readonly DatedName[],
  days: Days,
): DatedName | undefined {
  const [form] = forms;
  if (!form) return undefined;
  if (forms.every((one) => isBefore(days, one))) return form;
  if (forms.some((one) => one.from !== null || one.form !== "short")) return undefined;
  const former = names.find(
    (one) => one.form === "former" && one.to !== null && touches(days, one) && !sameStem(one.name, form.name),
  );
  return former ? { ...form, from: former.to } : undefined;
}

function sameStem(a: string, b: string): boolean {
  const stems = new Set(foldName(a).map((word) => word.slice(0, 4)));
  return foldName(b).some((word) => word.length > 3 && stems.has(word.slice(0, 4)));
}

/** The name came into use only after the date. */
export const nameForm: Check = {
  id: "checks.anachronism.name-form",
  version: 1,
  why: "A state, body or place is called by a name that it took only later.",
  examples: {
    yes: ["On 8 January 1952 Sri Lanka signed an agreement with China."],
    no: [
      "On 8 January 1952 Ceylon signed an agreement with China.",
      "On 8 January 1982 Sri Lanka signed an agreement with China.",
    ],
  },
  run(layers, findings) {
    const results: CheckFinding[] = [];
    for (const one of once(namesOf(layers, findings))) {
      const entry =
        layers.registers.state(one.register) ??
        layers.registers.organisation(one.register) ??
        layers.registers.place(one.register);
      if (!entry) continue;
      const written = folded(one.words.exact);
      const forms: readonly DatedName[] = entry.names.filter((name) => folded(name.name) === written);
      const form = laterForm(forms, entry.names, one.days);
      if (!form) continue;
      const then = entry.names.find(
        (name) =>
          (name.form === "official" || name.form === "former" || name.form === "short") &&
          folded(name.name) !== written &&
          touches(one.days, name),
      );
      const isBody = one.register.startsWith("org:");
      if (!then && !isBody) continue;
      const existed = [
        { statement: `"${form.name}" was in use ${termWords(form)}`, source: source(one.register) },
      ];
      results.push({
        id: `${nameForm.id}:${results.length + 1}`,
        rule: { id: nameForm.id, version: nameForm.version },
        kind: "anachronism",
        severity: "note",
        message: then
          ? {
              key: nameForm.id,
              values: { name: one.words.exact, date: one.edtf, use: termWords(form), actual: then.name },
            }
          : {
              key: "checks.anachronism.organisation",
              values: { name: one.words.exact, date: one.edtf, use: termWords(form) },
            },
        evidence: [one.words, ...one.dateWords],
        facts: then
          ? [
              ...existed,
              { statement: `"${then.name}" was in use ${termWords(then)}`, source: source(one.register) },
            ]
          : existed,
        about: [...one.about],
      });
    }
    return results;
  },
};

/** Two states of one lineage are both named: said once, so that nobody takes them for one. */
export const bothNamed: Check = {
  id: "checks.succession.both-named",
  version: 1,
  why: "A text that names a state and the one that continued it may mean either; the record keeps them apart.",
  examples: {
    yes: ["The Soviet Union signed the treaty in 1963. Russia carries it on."],
    no: ["Russia and Estonia signed the treaty in 2005.", "France and Germany signed the treaty in 1963."],
  },
  run(layers) {
    const results: CheckFinding[] = [];
    const named = layers.actors.actors.filter((actor) => actor.type === "state" && actor.state !== undefined);
    for (const earlier of named)
      for (const edge of layers.registers.successions(earlier.state!)) {
        const codes = [edge.predecessor, edge.successor].map((code) => layers.registers.state(code)?.code);
        if (codes[0] !== earlier.state || !LINKS.has(edge.kind)) continue;
        const later = named.find((actor) => actor.state === codes[1] && actor.id !== earlier.id);
        if (!later) continue;
        const evidence = [earlier, later]
          .flatMap((actor) => actor.mentions.slice(0, 1))
          .map((span) => quote(layers.text.text, span));
        results.push({
          id: `${bothNamed.id}:${results.length + 1}`,
          rule: { id: bothNamed.id, version: bothNamed.version },
          kind: "succession",
          severity: "note",
          message: {
            key: bothNamed.id,
            values: { first: earlier.name, second: later.name, kind: edge.kind, date: edge.date },
          },
          evidence,
          facts: [
            {
              statement: `${later.name} is the ${edge.kind} of ${earlier.name} since ${edge.date}`,
              source: source("succession"),
            },
            ...[earlier, later].map((actor) => {
              const state = layers.registers.state(actor.state!)!;
              return { statement: `${state.name} existed ${spellWords(state)}`, source: source(state.id) };
            }),
          ],
          about: [earlier.id, later.id],
        });
      }
    return results;
  },
};

const LINKS = new Set(["continuation", "succession", "rename", "representation"]);
