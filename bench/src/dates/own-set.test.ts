import { join } from "node:path";
import { expect, test } from "vitest";
import { readMarkedDocuments, scoreMarked } from "./own-set.ts";

const documents = readMarkedDocuments(join(import.meta.dirname, "../../../test/fixtures/dates"));

test("the development set holds at least 200 dates, and 92 in a hundred values are right", () => {
  const score = scoreMarked(documents);
  expect(score.dates).toBeGreaterThanOrEqual(200);
  expect(score.errors.join("\n"), `${score.values} of ${score.dates}`).toSatisfy(
    () => score.values / score.dates >= 0.92,
  );
  expect(score.bases / score.values).toBeGreaterThanOrEqual(0.92);
});
