/** Shares of one page, normalised to sum 1 so that long texts do not weigh more: true positives, false positives, false negatives. */
export interface PageScore {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface ExtractionScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose body is exactly right. */
  readonly accuracy: number;
}

const shingleSize = 4;

/**
 * Compares two texts by their runs of four words, as the article-extraction-benchmark's own evaluation does
 * (scrapinghub/article-extraction-benchmark, evaluate.py, string_shingle_matching): words are runs of letters, digits and
 * underscores; a text of fewer than four words is one shorter run.
 */
export function scorePage(wanted: string, got: string): PageScore {
  const want = shingles(wanted);
  const have = shingles(got);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const [shingle, count] of want) {
    const other = have.get(shingle) ?? 0;
    tp += Math.min(count, other);
    fn += Math.max(0, count - other);
  }
  for (const [shingle, count] of have) fp += Math.max(0, count - (want.get(shingle) ?? 0));
  const all = tp + fp + fn;
  return all === 0 ? { tp, fp, fn } : { tp: tp / all, fp: fp / all, fn: fn / all };
}

/** Precision and recall are means over the pages; F1 is taken of the two means, not of the pages. */
export function scorePages(pages: readonly PageScore[]): ExtractionScore {
  const precision = mean(
    pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp, fn }) => share(tp, fp, fn)),
  );
  const recall = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => share(tp, fn, fp)));
  return {
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    accuracy: mean(pages.map(({ fp, fn }) => (fp === 0 && fn === 0 ? 1 : 0))),
  };
}

function share(tp: number, wrong: number, other: number): number {
  if (wrong === 0 && other === 0) return 1;
  return tp === 0 ? 0 : tp / (tp + wrong);
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - shingleSize + 1); i++) {
    const shingle = words.slice(i, i + shingleSize).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
