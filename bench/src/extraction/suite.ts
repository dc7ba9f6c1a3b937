import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Suite, SuiteOptions } from "../suite.ts";
import { articleBody } from "./article-body.ts";
import { scorePage, scorePages } from "./score-pages.ts";

const folder = "eval/extraction/article-extraction-benchmark";

/** Article bodies of 181 pages against the benchmark's own wanted text, by its own measure. */
export const suite: Suite = {
  id: "extraction",
  title: "Article extraction (181 pages, runs of four words)",
  async run({ shared, errors }: SuiteOptions) {
    const root = join(shared, folder);
    if (!existsSync(root)) return { skipped: `${root} is not there` };
    const wanted = JSON.parse(await readFile(join(root, "ground-truth.json"), "utf8")) as Record<
      string,
      { articleBody?: string; url?: string }
    >;
    const got = await extractFolder(join(root, "html"));
    const pages = Object.entries(wanted).map(([id, page]) => ({
      id,
      url: page.url ?? "",
      ...scorePage(page.articleBody ?? "", got[id]?.articleBody ?? ""),
    }));
    if (errors)
      for (const { id, url, fp, fn } of pages.toSorted((a, b) => b.fp + b.fn - a.fp - a.fn).slice(0, 60))
        console.log(`${id.slice(0, 12)} fp ${fp.toFixed(3)} fn ${fn.toFixed(3)} ${url}`);
    const score = scorePages(pages);
    const detail = `P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)} exact ${(score.accuracy * 100).toFixed(1)} %`;
    return [
      {
        id: "extraction.f1",
        label: "Article body F1",
        value: score.f1 * 100,
        unit: "%",
        peers: "Readability 95.2, trafilatura 95.8, rs_trafilatura 97.0",
        detail,
      },
    ];
  },
  async predict(input, output) {
    await writeFile(output, `${JSON.stringify(await extractFolder(input), null, 1)}\n`);
  },
};

/** Reads every .html and .html.gz of a folder; the id is the file name without its extension. */
async function extractFolder(path: string): Promise<Record<string, { articleBody: string }>> {
  const bodies: Record<string, { articleBody: string }> = {};
  for (const name of (await readdir(path)).sort()) {
    const id = /^(.+)\.html?(?:\.gz)?$/.exec(name)?.[1];
    if (id === undefined) continue;
    const bytes = await readFile(join(path, name));
    bodies[id] = { articleBody: articleBody(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, name) };
  }
  return bodies;
}
