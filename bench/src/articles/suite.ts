import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../../src/model/reading.ts";
import { readRecord } from "../read-record.ts";
import type { Row, Suite, SuiteOptions } from "../suite.ts";
import { type GoldDocument, readDocuments, readGold } from "./gold.ts";
import { ArticleScores } from "./score.ts";
import { toGoldForm } from "./to-gold-form.ts";

function read(document: GoldDocument): Reading {
  return readRecord({
    id: document.id,
    text: document.text,
    ...(document.title ? { title: document.title } : {}),
    ...(document.url ? { url: document.url } : {}),
    ...(document.published ? { published: document.published } : {}),
  });
}

function rows(scores: ArticleScores): Row[] {
  const percent = (id: string, label: string, value: number, detail: string): Row => ({
    id: `articles.${id}`,
    label,
    value,
    unit: "%",
    detail,
  });
  const result = [
    percent("events.f1", "events: type F1", scores.events.f1, scores.events.detail),
    percent("events.precision", "events: type precision", scores.events.precision, ""),
    percent("events.untyped", "events: span only F1", scores.eventsUntyped.f1, scores.eventsUntyped.detail),
    percent("events.root", "matched events: CAMEO root", scores.root.value, scores.root.detail),
    percent(
      "events.agents",
      "matched events: agent states",
      scores.agentStates.value,
      scores.agentStates.detail,
    ),
    percent(
      "events.targets",
      "matched events: target states",
      scores.targetStates.value,
      scores.targetStates.detail,
    ),
    percent(
      "events.states",
      "matched events: states of both sides",
      scores.states.value,
      scores.states.detail,
    ),
    percent("events.modality", "matched events: time mode", scores.modality.value, scores.modality.detail),
    percent(
      "dates.compatible",
      "matched events: date compatible",
      scores.dateCompatible.value,
      scores.dateCompatible.detail,
    ),
  ];
  for (const basis of ["stated", "resolved", "implied", "none"]) {
    const share = scores.dateEqual.get(basis);
    if (share)
      result.push(
        percent(`dates.${basis}`, `matched events: date equal (${basis})`, share.value, share.detail),
      );
  }
  result.push(
    {
      ...percent(
        "dates.false-exact",
        "matched events: false exact dates",
        scores.falseExact.value,
        scores.falseExact.detail,
      ),
      lowerIsBetter: true,
    },
    percent("agreements.f1", "agreements F1", scores.agreements.f1, scores.agreements.detail),
    percent("people.f1", "people: name F1", scores.people.f1, scores.people.detail),
    percent("people.state", "people: name + state F1", scores.peopleState.f1, scores.peopleState.detail),
    percent(
      "people.title",
      "people: name + state + title F1",
      scores.peopleTitle.f1,
      scores.peopleTitle.detail,
    ),
    percent("claims.f1", "claims F1", scores.claims.f1, scores.claims.detail),
  );
  for (const [genre, counts] of [...scores.byGenre].sort(([a], [b]) => a.localeCompare(b)))
    result.push(percent(`genre.${genre}`, `events, ${genre}`, counts.f1, counts.detail));
  return result;
}

/** Events, agreements, people and claims on hand-annotated articles, by genre. */
export const suite: Suite = {
  id: "articles",
  title: "Articles: events, agreements, people, claims",
  async run(options: SuiteOptions) {
    const docs = join(options.shared, "eval/articles/docs");
    const gold = join(options.shared, "eval/articles/gold");
    if (!existsSync(docs) || !existsSync(gold)) return { skipped: `${docs} is not there` };
    const scores = new ArticleScores();
    for (const document of readDocuments(docs))
      scores.add(
        document.genre ?? "unknown",
        readGold(gold, document.id),
        toGoldForm(document.id, read(document)),
      );
    if (options.errors) {
      for (const line of scores.errors) console.error(line.replaceAll("\n", " "));
      for (const [type, counts] of scores.byType)
        console.error(`type ${type}: F1 ${counts.f1.toFixed(1)} ${counts.detail}`);
    }
    return rows(scores);
  },
  async predict(input: string, output: string) {
    mkdirSync(output, { recursive: true });
    for (const document of readDocuments(input))
      writeFileSync(
        join(output, `${document.id}.json`),
        `${JSON.stringify(toGoldForm(document.id, read(document)), null, 1)}\n`,
      );
  },
};
