import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Row, Suite, SuiteOptions } from "../suite.ts";
import { measureCoverage } from "./coverage.ts";
import { anachronismsIn, sampleNews } from "./news.ts";
import { readPloverSpans, readTaggedSpans } from "./spans.ts";

/** News items of each corpus that the anachronism row reads. */
const NEWS_ITEMS = 60;

/** Whether noun phrases that act find an actor, and what the anachronism checks say of plain news. */
export const suite: Suite = {
  id: "people",
  title: "Actors: phrases that act, and anachronisms in news",
  async run(options: SuiteOptions) {
    const folder = join(options.shared, "eval/events");
    if (!existsSync(folder)) return { skipped: `${folder} is not there` };
    const rows: Row[] = [];
    const sets = [
      { id: "plover", label: "PLOVER phrases", spans: readPloverSpans(join(folder, "plv-train.jsonl")) },
      { id: "cameo", label: "CAMEO phrases", spans: readTaggedSpans(join(folder, "cameo_ner_train.txt")) },
    ];
    for (const { id, label, spans } of sets) {
      const { named, headed, missed } = measureCoverage(spans);
      if (options.errors) for (const line of missed) console.log(line);
      rows.push(
        {
          id: `people.${id}.named`,
          label: `${label}: an actor is found`,
          value: named.value,
          unit: "%",
          detail: named.detail,
        },
        {
          id: `people.${id}.headed`,
          label: `${label}: the phrase itself is a mention`,
          value: headed.value,
          unit: "%",
          detail: headed.detail,
        },
      );
    }
    const news = sampleNews(options.shared, NEWS_ITEMS);
    if (news.length > 0) {
      const found = anachronismsIn(news);
      if (options.errors) for (const { line } of found) console.log(line);
      rows.push({
        id: "people.anachronisms",
        label: "anachronism warnings on news items",
        value: found.filter(({ finding }) => finding.severity === "warning").length,
        unit: "n",
        lowerIsBetter: true,
        detail: `${news.length} items; notes ${found.filter(({ finding }) => finding.severity === "note").length}`,
      });
    }
    return rows;
  },
};
