import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree } from "./tree.ts";

/** Best score by trying every assignment of heads that is a tree with one root. */
function bestByTrying(scores: Float32Array, n: number): number {
  let best = -Infinity;
  const heads = new Array<number>(n).fill(0);
  const visit = (child: number, sum: number): void => {
    if (child === n) {
      if (isTree(heads, n)) best = Math.max(best, sum);
      return;
    }
    for (let head = 0; head < n; head++)
      if (head !== child) {
        heads[child] = head;
        visit(child + 1, sum + scores[child * n + head]!);
      }
  };
  visit(1, 0);
  return best;
}

function isTree(heads: ArrayLike<number>, n: number): boolean {
  let roots = 0;
  for (let child = 1; child < n; child++) {
    if (heads[child] === 0) roots++;
    let node = child;
    for (let step = 0; node !== 0; step++) {
      if (step > n) return false;
      node = heads[node]!;
    }
  }
  return roots === 1;
}

test("always a tree with one root, and the best one when the greedy choice is none", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 5 })
        .chain((n) =>
          fc.tuple(
            fc.constant(n),
            fc.array(fc.integer({ min: 0, max: 20 }), { minLength: n * n, maxLength: n * n }),
          ),
        ),
      ([n, values]) => {
        // Rows are normalised inside, which leaves the order of trees as it is: each word has one head.
        const scores = Float32Array.from(values);
        const heads = bestTree(scores, n);
        expect(isTree(heads, n)).toBe(true);
        let sum = 0;
        for (let child = 1; child < n; child++) sum += scores[child * n + heads[child]!]!;
        expect(sum).toBeCloseTo(bestByTrying(scores, n), 4);
      },
    ),
    { numRuns: 300 },
  );
});

test("200 words in one big cycle", () => {
  const n = 201;
  const scores = new Float32Array(n * n);
  for (let child = 1; child < n; child++) scores[child * n + (child === 1 ? n - 1 : child - 1)] = 5;
  const before = performance.now();
  expect(isTree(bestTree(scores, n), n)).toBe(true);
  expect(performance.now() - before).toBeLessThan(2000);
});
