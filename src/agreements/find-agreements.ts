import type { Layers } from "../actors/layers.ts";
import type { FuzzyDate } from "../model/date.ts";
import type { AgreementFinding, EventFinding } from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import { contains, type Quote, quote } from "../model/span.ts";
import { type Concluded, concludedDate } from "./concluded-date.ts";
import { readContents } from "./contents.ts";
import { type Dossier, openDossiers } from "./dossier.ts";
import { levelOf } from "./level.ts";
import { isActOn, isConcluding, linkEvents, verbSpan } from "./link-events.ts";
import { partiesOf } from "./parties-of-dossier.ts";
import type { ReadMention } from "./read-mention.ts";
import { findSignatories } from "./signatories.ts";

const RULE = { id: "agreements.instrument", version: 1 } as const;

/** What `findAgreements` gives back. */
export interface AgreementsFound {
  readonly agreements: AgreementFinding[];
  /** The events given, with `agreement` links, the parties their clauses leave out and dates that only the whole text gives. */
  readonly events: EventFinding[];
  readonly issues: Issue[];
}

/**
 * Finds the instruments that a document reports or mentions, one finding an instrument whatever it is called, with
 * parties, signatories, date, contents and the acts of its life (terms of the Vienna Convention on the Law of Treaties).
 */
export function findAgreements(layers: Layers, events: readonly EventFinding[]): AgreementsFound {
  const agreements: AgreementFinding[] = [];
  const issues: Issue[] = [];
  let linked: EventFinding[] = [...events];
  for (const dossier of openDossiers(layers)) {
    const id = `agreement-${agreements.length + 1}`;
    const own = linked.filter((event) => isActOn(layers, dossier, event));
    const concluding = own.filter((event) => isConcluding(layers, dossier, event));
    const concluded = concludedDate(layers, dossier, concluding);
    const at = concluded?.date.bob ?? concluded?.date.edtf.slice(0, 4);
    const parties = partiesOf(layers, dossier, own, at);
    if (parties.length === 0 && !dossier.descriptions.some(isTitled)) continue;
    if (parties.length < 2 && dossier.descriptions.every((mention) => mention.business)) continue;
    const finding = describe(layers, dossier, id, concluded, concluding, parties, at, own);
    agreements.push(finding);
    issues.push(...undecided(finding, layers));
    linked = linkEvents(layers, linked, dossier, finding, own, concluding, concluded);
  }
  return { agreements, events: linked, issues };
}

/** A name in capitals with its subject matter or an act on it: enough to stand without parties. */
function isTitled(mention: ReadMention): boolean {
  return (
    mention.phrase.named &&
    !mention.business &&
    (mention.phrase.topicEnd > mention.phrase.topicFirst || mention.acts.length > 0)
  );
}

function describe(
  layers: Layers,
  dossier: Dossier,
  id: string,
  concluded: Concluded | undefined,
  concluding: readonly EventFinding[],
  parties: AgreementFinding["parties"],
  at: string | undefined,
  own: readonly EventFinding[],
): AgreementFinding {
  const text = layers.text.text;
  const contents = readContents(layers, dossier.mentions);
  return {
    id,
    rule: { ...RULE },
    titles: titlesOf(text, dossier),
    instrument: dossier.descriptions[0]!.noun.instrument,
    level: levelOf(layers, dossier.mentions),
    parties,
    signatories: findSignatories(layers, dossier.mentions, concluding, at),
    concluded: concluded?.date ?? null,
    place: concluding.find((event) => event.place)?.place?.words ?? placeOf(layers, dossier),
    fields: distinct(contents.fields),
    principles: distinct(contents.principles),
    legalBasis: [...contents.legalBasis],
    effects: [...contents.effects],
    actions: actionsOf(layers, dossier, own),
    mentions: dossier.mentions.map((mention) => quote(text, mention.title)).sort((a, b) => a.start - b.start),
  };
}

/** Wordings of the title, the first of the body first; the same words once. */
function titlesOf(text: string, dossier: Dossier): Quote[] {
  const described = dossier.mentions.filter((mention) => !mention.bare);
  const source = described.length > 0 ? described : dossier.descriptions;
  const seen = new Set<string>();
  return source
    .map((mention) => quote(text, mention.title))
    .filter((one) => !seen.has(one.exact.toLowerCase()) && seen.add(one.exact.toLowerCase()));
}

function distinct(quotes: readonly Quote[]): Quote[] {
  const kept = new Map<string, Quote>();
  for (const one of quotes) {
    const key = one.exact.toLowerCase();
    const known = kept.get(key);
    // The plain wording of a sentence goes before the capitals of a title.
    if (!known || (known.exact !== key && one.exact === key)) kept.set(key, one);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}

/** A place in the clause of the concluding act, where no event gives it. */
function placeOf(layers: Layers, dossier: Dossier): Quote | null {
  for (const mention of dossier.mentions)
    for (const reported of mention.acts) {
      if (!reported.act.concludes || !reported.clause) continue;
      for (const oblique of reported.clause.obliques) {
        if (!/^(?:in|at)$/.test(oblique.preposition ?? "")) continue;
        const [place] = layers.actors
          .mentionsIn(oblique.firstToken, oblique.endToken)
          .filter(
            (one) =>
              one.firstToken === oblique.firstToken &&
              one.actors.some((actor) => layers.actors.actor(actor)?.type === "place"),
          );
        if (place) return quote(layers.text.text, { start: place.start, end: place.end });
        const words = layers.text.text.slice(oblique.span.start, oblique.span.end);
        if (layers.registers.lookup(words).some((candidate) => candidate.type === "place"))
          return quote(layers.text.text, oblique.span);
      }
    }
  return null;
}

function actionsOf(
  layers: Layers,
  dossier: Dossier,
  own: readonly EventFinding[],
): AgreementFinding["actions"] {
  const actions: AgreementFinding["actions"] = [];
  const byTrigger = new Map(own.map((event) => [event.trigger.start, event]));
  for (const mention of dossier.mentions)
    for (const reported of mention.acts) {
      if (!reported.asserted || reported.act.kind === "agreement") continue;
      const words = quote(layers.text.text, reported.span);
      const last = actions.at(-1);
      if (last && last.kind === reported.act.kind && contains(last.words, words)) continue;
      const event = byTrigger.get(verbSpan(layers, reported).start);
      const date: FuzzyDate | null = event
        ? event.date
        : layers.dates.dateOf(reported.span, mention.sentence);
      actions.push({ kind: reported.act.kind, ...(event ? { event: event.id } : {}), date, words });
    }
  return actions;
}

/** What the text leaves open about an instrument, said plainly. */
function undecided(finding: AgreementFinding, layers: Layers): Issue[] {
  const issues: Issue[] = [];
  const [title] = finding.titles;
  if (!title) return issues;
  const span = { start: title.start, end: title.end };
  const states = finding.parties.flatMap((party) => (party.state ? [party.state] : []));
  const signed = finding.actions.some(
    (action) => action.kind === "signature" || action.kind === "conclusion",
  );
  if (states.length < 2)
    issues.push({
      code: "agreements.parties.unknown",
      severity: "undecided",
      message: `The text does not name all parties of "${title.exact}".`,
      span,
    });
  const signedFor = new Set(finding.signatories.map((one) => one.forState));
  const silent = states.filter((state) => !signedFor.has(state));
  if (finding.signatories.length > 0 && silent.length > 0 && !signedFor.has(undefined))
    issues.push({
      code: "agreements.signatory.unknown",
      severity: "undecided",
      message: `The text names ${finding.signatories.map((one) => layers.actors.actor(one.actor)?.name ?? one.words.exact).join(", ")} as signatory of "${title.exact}"; it does not name a signatory for ${silent.map((state) => layers.registers.state(state)?.name ?? state).join(", ")}.`,
      span,
    });
  if (signed && !finding.place)
    issues.push({
      code: "agreements.place.unknown",
      severity: "undecided",
      message: `The text does not say where "${title.exact}" was signed.`,
      span,
    });
  if (signed && !finding.concluded)
    issues.push({
      code: "agreements.date.unknown",
      severity: "undecided",
      message: `The text gives no date for "${title.exact}".`,
      span,
    });
  return issues;
}
