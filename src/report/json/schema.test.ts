import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reading } from "../../../test/fixtures/finland-1948/reading.ts";
import { hostileReading } from "../../../test/fixtures/hostile/reading.ts";
import { CheckResult } from "./check-result.ts";
import { readResult, renderJson, unreadableResult } from "./render-json.ts";
import { checkSchema } from "./schema.ts";

test("schema/check.schema.json is up to date (npm run schema writes it)", () => {
  const published = readFileSync(new URL("../../../schema/check.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(checkSchema())));
});

test("the schema names the shapes and lets fields be added", () => {
  const schema = JSON.stringify(checkSchema());
  expect(schema).toContain('"$ref":"#/$defs/EventFinding"');
  expect(schema).not.toContain('additionalProperties":false');
});

test.each([
  ["a reading", readResult("a.html", reading)],
  ["a hostile reading", readResult("b.html", hostileReading)],
  [
    "an unreadable input",
    unreadableResult("c.bin", { code: "intake.format.unknown", message: "c.bin: no text" }),
  ],
])("%s is one line and comes back as it went", (_name, result) => {
  const line = renderJson(result);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(line).not.toMatch(/[\u0085\u2028\u2029]/);
  expect(CheckResult.parse(JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(result)));
});
