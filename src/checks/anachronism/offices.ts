import type { Layers } from "../../actors/layers.ts";
import type { CheckFinding } from "../../model/finding.ts";
import type { Holding, PositionEntry, TitleForm } from "../../registers/registers.ts";
import type { Check, Findings } from "../check.ts";
import { daysOf, isAfter, isBefore, termWords, touches } from "./dated.ts";
import { type Occurrence, occurrencesOf } from "./occurrences.ts";

type Held = Holding & { readonly entry: PositionEntry };

/** Words that already say that the office belongs to another time. */
const QUALIFIED =
  /\b(?:former|ex|then|late|future|later|onetime|one-time|elect|designate|deposed|ousted|exiled|self-styled|would-be)\b/i;

/** Wordings of the registers for a title as written: whole, then without the state's adjective before it. */
function formsOf(layers: Layers, title: string, state: string | undefined): readonly TitleForm[] {
  const bare = title.replace(/^(?:the|first|H\.E\.) /i, "");
  const whole = layers.registers.titleForms(bare, state);
  if (whole.length > 0) return whole;
  const space = bare.indexOf(" ");
  if (space < 0) return [];
  const first = layers.registers.lookup(bare.slice(0, space));
  return first.some((one) => one.form === "adjective" || one.form === "acronym")
    ? layers.registers.titleForms(bare.slice(space + 1), state)
    : [];
}

/**
 * Whether the person held the office when the text was written: its title is then used of the whole of his life, and clashes
 * with a date only where he is told to act at that date.
 */
function heldAtWriting(layers: Layers, forms: readonly TitleForm[], held: readonly Held[]): boolean {
  const { written } = layers.dates;
  const days = written === null ? null : daysOf(written);
  if (!days) return false;
  return held.some((one) => touches(days, one) && forms.some((form) => form.position === one.position));
}

interface Case {
  readonly occurrence: Occurrence;
  readonly title: NonNullable<Occurrence["title"]>;
  readonly name: string;
  readonly forms: readonly TitleForm[];
  readonly held: readonly Held[];
  readonly current: readonly Held[];
  /** The title is the one of the day of writing. */
  readonly today: boolean;
}

/** Titled people of dated acts whom the registers know. */
function cases(layers: Layers, findings: Findings): Case[] {
  const found: Case[] = [];
  for (const occurrence of occurrencesOf(layers, findings)) {
    const { actor, title, words, days } = occurrence;
    if (!title || actor.type !== "person" || actor.register === undefined) continue;
    const before = layers.text.text.slice(Math.max(0, title.start - 10), title.start);
    if (
      QUALIFIED.test(title.exact) ||
      /\b(?:former|ex|then|late|future)[- ]$/i.test(before) ||
      /\b(?:former|future)\b/i.test(words.exact)
    )
      continue;
    const forms = [actor.state, layers.registers.person(actor.register)?.state].flatMap((state) =>
      formsOf(layers, title.exact, state),
    );
    if (forms.length === 0) continue;
    const held = layers.registers.officesOf(actor.register);
    const today = heldAtWriting(layers, forms, held);
    if (occurrence.event === undefined && today) continue;
    found.push({
      occurrence,
      title,
      name: actor.name,
      forms,
      held,
      today,
      current: held.filter((one) => touches(days, one)),
    });
  }
  return found;
}

const source = (id: string): string => `Chancery registers, ${id}`;

const heldFact = (name: string, one: Held) => ({
  statement: `${name} was ${one.entry.label} ${termWords(one)}`,
  source: source(one.position),
});

function finding(
  check: Check,
  number: number,
  { occurrence, title, name }: Case,
  rest: Pick<CheckFinding, "severity" | "message" | "facts">,
): CheckFinding {
  const { mention, words, dateWords, actor, event } = occurrence;
  return {
    id: `${check.id}:${number}`,
    rule: { id: check.id, version: check.version },
    kind: "anachronism",
    ...rest,
    message: {
      key: rest.message.key,
      values: { name, title: title.exact, date: occurrence.date.edtf, ...rest.message.values },
    },
    evidence: [
      mention.title && mention.start <= mention.title.start && mention.title.end <= mention.end
        ? words
        : title,
      ...dateWords,
    ],
    about: event === undefined ? [actor.id] : [actor.id, event],
  };
}

/** One finding for each person and title; the first telling of it is the evidence. */
function once(found: readonly Case[]): Case[] {
  const seen = new Set<string>();
  return found.filter(({ occurrence, title }) => {
    const key = `${occurrence.actor.id} ${title.exact.toLowerCase()} ${occurrence.date.edtf}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The wording of the title was not in use at the date, though the person held that office then. */
export const titleForm: Check = {
  id: "checks.anachronism.title-form",
  version: 1,
  why: "An outlet that re-tells an act puts today's wording of an office into it; the wording then was another.",
  examples: {
    yes: [
      "In May 2018 Kim Jong Un, President of the State Affairs of the DPRK, visited Dalian and met Xi Jinping.",
    ],
    no: [
      "In May 2023 Kim Jong Un, President of the State Affairs of the DPRK, met Vladimir Putin.",
      "In May 2018 Xi Jinping, President of China, met Kim Jong Un.",
    ],
  },
  run(layers, findings) {
    const results: CheckFinding[] = [];
    for (const one of once(cases(layers, findings))) {
      const { occurrence, forms, current, name } = one;
      const own = forms.filter((form) => current.some((held) => held.position === form.position));
      if (own.length === 0 || own.some((form) => touches(occurrence.days, form))) continue;
      const form = own[0]!;
      const held = current.find((candidate) => candidate.position === form.position)!;
      const wording =
        layers.registers.titlesOf(form.position).find((other) => touches(occurrence.days, other))?.form ??
        held.entry.label;
      results.push(
        finding(titleForm, results.length + 1, one, {
          severity: "warning",
          message: { key: titleForm.id, values: { use: termWords(form), actual: wording } },
          facts: [
            {
              statement: `the wording "${form.form}" was in use ${termWords(form)}`,
              source: source(form.position),
            },
            {
              statement: `the wording in use on ${occurrence.date.edtf} was "${wording}"`,
              source: source(form.position),
            },
            heldFact(name, held),
          ],
        }),
      );
    }
    return results;
  },
};

/** The office was not the person's at the date. */
export const officeHeld: Check = {
  id: "checks.anachronism.office",
  version: 1,
  why: "A person is given an office for an act of a time when the registers show another holder or office.",
  examples: {
    yes: [
      "In March 1949 President Kim Il Sung met Joseph Stalin in Moscow.",
      "In May 1985 President Boris Yeltsin visited Berlin.",
    ],
    no: [
      "In March 1980 President Kim Il Sung met a delegation in Pyongyang.",
      "In June 1994 former President Jimmy Carter visited Pyongyang.",
      "In May 1985 the future President Boris Yeltsin visited Berlin.",
      "President Joe Biden and Prime Minister Petr Fiala upheld the 2008 Missile Defence Agreement.",
      "President Joe Biden acted under the Trade Act of 1974 against imports.",
    ],
  },
  run(layers, findings) {
    const results: CheckFinding[] = [];
    for (const one of once(cases(layers, findings))) {
      const { occurrence, forms, held, current, name } = one;
      const positions = new Set(forms.map((form) => form.position));
      const terms = held.filter((term) => positions.has(term.position));
      if (terms.length === 0 || terms.some((term) => touches(occurrence.days, term))) continue;
      const later = terms
        .filter((term) => isBefore(occurrence.days, term))
        .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
      const earlier = terms
        .filter((term) => isAfter(occurrence.days, term))
        .sort((a, b) => (b.to ?? "").localeCompare(a.to ?? ""));
      const facts = [...earlier.slice(0, 1), ...later.slice(0, 1), ...current].map((term) =>
        heldFact(name, term),
      );
      // A former holder is named with the old title by courtesy, and long after death; only what such a person does tells.
      if (earlier.length > 0 && !occurrence.acts) continue;
      const first = later[0];
      results.push(
        earlier.length === 0 && first
          ? finding(officeHeld, results.length + 1, one, {
              // Today's title for an earlier act is common usage: worth a note, as the act's date may be in doubt too.
              severity: one.today ? "note" : "warning",
              message: {
                key: "checks.anachronism.office-later",
                values: {
                  from: first.from ?? "",
                  actual: current[0]?.entry.label ?? "in no office that the registers know",
                },
              },
              facts,
            })
          : finding(officeHeld, results.length + 1, one, {
              severity: "note",
              message: { key: "checks.anachronism.office-earlier", values: { to: earlier[0]?.to ?? "" } },
              facts,
            }),
      );
    }
    return results;
  },
};
