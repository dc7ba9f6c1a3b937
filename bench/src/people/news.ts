import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ANACHRONISM_MESSAGES } from "../../../src/checks/anachronism/messages.ts";
import type { CheckFinding } from "../../../src/model/finding.ts";
import { renderMessage } from "../../../src/model/message.ts";
import { readRecord } from "../read-record.ts";

/** A news item of the corpora. */
interface NewsItem {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const FILES = ["corpora/wh-briefings/wh_foreign.jsonl.gz", "corpora/kcna-2011-2012/kcna_2011_2012.jsonl.gz"];

/** `count` English items of each corpus, evenly spread over it; empty when a corpus is not there. */
export function sampleNews(shared: string, count: number): NewsItem[] {
  const found: NewsItem[] = [];
  for (const file of FILES) {
    const path = join(shared, file);
    if (!existsSync(path)) return [];
    const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
    const step = Math.max(1, Math.floor(lines.length / count));
    for (let k = 0; k < lines.length && found.length < count * (FILES.indexOf(file) + 1); k += step) {
      const row = JSON.parse(lines[k]!) as { date: string; title: string; text: string; language?: string };
      if ((row.language !== undefined && row.language !== "en") || typeof row.text !== "string") continue;
      found.push({
        id: `${file.split("/")[1]}-${k}`,
        date: row.date.slice(0, 10),
        title: row.title,
        text: row.text,
      });
    }
  }
  return found;
}

/** What the anachronism checks say of news: each finding wants reading by hand, for news rarely errs on offices. */
export function anachronismsIn(items: readonly NewsItem[]): { finding: CheckFinding; line: string }[] {
  return items.flatMap((item) =>
    readRecord({ id: item.id, text: item.text, title: item.title, published: item.date })
      .checks.filter((finding) => finding.rule.id.startsWith("checks.anachronism."))
      .map((finding) => ({
        finding,
        line: `${item.id} ${item.date} ${finding.severity}: ${sentenceOf(finding)}`,
      })),
  );
}

function sentenceOf({ message }: CheckFinding): string {
  const template = ANACHRONISM_MESSAGES.find((one) => one.key === message.key);
  return template ? renderMessage(template, message.values) : message.key;
}
