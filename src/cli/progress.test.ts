import { expect, test } from "vitest";
import { Progress, type ProgressStream } from "./progress.ts";

function stream(isTTY: boolean, columns = 40): ProgressStream & { text: string } {
  return {
    isTTY,
    columns,
    text: "",
    write(text: string) {
      this.text += text;
    },
  };
}

test("off a terminal a batch is told in plain lines", () => {
  const out = stream(false);
  const progress = new Progress(out, false);
  progress.reading("a.html", true);
  progress.reading("b.html", true);
  progress.clear();
  expect(out.text).toBe("reading 1: a.html\nreading 2: b.html\n");
});

test("on a terminal one line is drawn over and cut to the width", () => {
  const out = stream(true, 30);
  const progress = new Progress(out, false);
  progress.reading(`${"long-".repeat(20)}.html`, true);
  progress.say("wrote out.html");
  const drawn = out.text.split("\r\u001b[2K");
  expect(drawn).toHaveLength(3);
  expect(drawn[1]!.length).toBeLessThanOrEqual(29);
  expect(drawn[2]).toBe("wrote out.html\n");
});

test("one text off a terminal says nothing; quiet says only faults", () => {
  const out = stream(false);
  new Progress(out, false).reading("a.html", false);
  const quiet = new Progress(out, true);
  quiet.reading("a.html", true);
  quiet.say("wrote a.html");
  expect(out.text).toBe("");
  quiet.say("a.html: there is no such file", true);
  expect(out.text).toBe("a.html: there is no such file\n");
});

test("names cannot move the cursor", () => {
  const out = stream(false);
  new Progress(out, false).reading("a\u001b[2Jb\nc", true);
  expect(out.text).toBe("reading 1: a⟨U+001B⟩[2Jb c\n");
});
