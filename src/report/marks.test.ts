import fc from "fast-check";
import { expect, test } from "vitest";
import { layMarks, type Mark, type MarkStep } from "./marks.ts";

const mark = (label: string, start: number, end: number): Mark => ({
  label,
  start,
  end,
  kind: "event",
  place: 0,
});

const TEXT = "0123456789";

/** "[E1 …]" as a plain drawing of the steps; "~" marks a piece that goes on from or into another. */
function draw(steps: readonly MarkStep[]): string {
  return steps
    .map((step) => {
      if (step.do === "text") return TEXT.slice(step.start, step.end);
      return step.do === "open" ? `[${step.mark.label}${step.first ? "" : "~"} ` : `${step.last ? "" : "~"}]`;
    })
    .join("");
}

const whole = { start: 0, end: 10 };

test("a nested mark stays inside", () => {
  expect(draw(layMarks(whole, [mark("P", 2, 4), mark("E", 1, 6)]))).toBe("0[E 1[P 23]45]6789");
});

test("marks that cross are closed and opened again", () => {
  expect(draw(layMarks(whole, [mark("E", 1, 5), mark("A", 3, 8)]))).toBe("0[E 12[A 34~]][A~ 567]89");
});

test("marks that meet do not overlap", () => {
  expect(draw(layMarks(whole, [mark("E", 1, 5), mark("A", 5, 8)]))).toBe("0[E 1234][A 567]89");
});

test("a mark over the end of the range goes on elsewhere", () => {
  expect(draw(layMarks({ start: 2, end: 6 }, [mark("E", 1, 8)]))).toBe("[E~ 2345~]");
});

test("steps are balanced, nested and draw all the text whatever the marks", () => {
  const spans = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 12 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const marks = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b], index) => mark(`M${index}`, Math.min(a, b), Math.max(a, b)));
      const stack: string[] = [];
      let at = 0;
      const covered = new Map<string, number>();
      const lasts = new Map<string, number>();
      for (const step of layMarks({ start: 0, end: 30 }, marks)) {
        if (step.do === "open") stack.push(step.mark.label);
        else if (step.do === "close") {
          expect(stack.pop()).toBe(step.mark.label);
          if (step.last) lasts.set(step.mark.label, (lasts.get(step.mark.label) ?? 0) + 1);
        } else {
          expect(step.start).toBe(at);
          at = step.end;
          for (const label of stack) covered.set(label, (covered.get(label) ?? 0) + step.end - step.start);
        }
      }
      expect(stack).toEqual([]);
      expect(at).toBe(30);
      for (const entry of marks) {
        expect(covered.get(entry.label)).toBe(entry.end - entry.start);
        expect(lasts.get(entry.label)).toBe(1);
      }
    }),
  );
});
