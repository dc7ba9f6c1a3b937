import { expect, test } from "vitest";
import { paintFor, wantsColour } from "./terminal.ts";

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [true, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
  [true, { TERM: "dumb" }, false],
])("terminal %s with %j colours: %s", (isTerminal, environment, colours) => {
  expect(wantsColour(isTerminal, environment)).toBe(colours);
});

test("paint that is not wanted leaves text as it is", () => {
  expect(paintFor(false, {})(["bold"], "a")).toBe("a");
  expect(paintFor(true, {})(["bold"], "a")).toBe("\u001b[1ma\u001b[22m");
});
