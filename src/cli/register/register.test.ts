import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";
import { loadRegisters } from "../../registers/load.ts";
import { addRegisterCommand } from "../commands/register.ts";
import { UsageError } from "../errors.ts";
import { checkLines } from "./check-folder.ts";
import { findLines } from "./find.ts";
import { openFor, timeWords } from "./options.ts";
import { showLines } from "./show.ts";

const registers = loadRegisters();
const folder = mkdtempSync(join(tmpdir(), "register-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("chancery register", () => {
  it("has the three commands", () => {
    const program = new Command();
    addRegisterCommand(program, () => {});
    expect(program.commands[0]!.commands.map((command) => command.name())).toEqual(["find", "show", "check"]);
  });

  it("finds names and says whether they were in use", () => {
    expect(findLines(registers, "Upper Volta", { at: "1980" })[0]).toBe(
      "state:HVO  Upper Volta, 1960-08-05 to 1984-08-04  (short, in use then)",
    );
    expect(findLines(registers, "Upper Volta", { at: "1990" })[0]).toContain("not in use then");
    expect(findLines(registers, "Bush", { at: "1990", state: "USA" })[0]).toContain("person:george-h-w-bush");
    expect(findLines(registers, "Nobodyville", {})).toEqual(['The registers know no "Nobodyville".']);
    expect(JSON.parse(findLines(registers, "Tito", { json: true })[0]!)).toMatchObject({
      id: "person:josip-broz-tito",
      state: "YUG",
    });
  });

  it("shows entries of every type with their times", () => {
    const shown = (id: string, at?: string) =>
      showLines(registers, id, at === undefined ? {} : { at }).join("\n");
    expect(shown("DDR")).toContain("existed: 1949-10-07 to 1990-10-03");
    expect(shown("DDR", "1980")).toContain(
      "Chairman of the Council of State of the German Democratic Republic: Erich Honecker",
    );
    expect(shown("PRK.premier")).toContain("1948-09-09 to 1972-12-28: Kim Il Sung");
    expect(shown("person:kim-il-sung", "1949-03-17")).not.toContain("PRK.president");
    expect(shown("place:saint-petersburg", "1950")).toContain("Leningrad (former)");
    expect(shown("org:IGOWTP")).toContain("ALB, 1955-05-14 to 1968-09-13");
    expect(() => shown("org:nothing")).toThrow(UsageError);
  });

  it("refuses a date that is none", () => {
    expect(() => openFor({ at: "springtime" })).toThrow("--at springtime");
    expect(timeWords({ from: null, to: "1948" })).toBe("until 1948");
  });

  it("checks a folder and names faults with file and line", () => {
    expect(checkLines(undefined)).toMatchObject({ faults: 0 });
    writeFileSync(join(folder, "offices-mine.txt"), "[FRA.president]\n2050-01-01 Marie Curie\n");
    expect(checkLines(folder).lines[0]).toMatch(/^1 of your files over the built-in ones: no faults/);
    writeFileSync(join(folder, "states-mine.txt"), "# mine\nFRANCE | France | ..\n");
    expect(checkLines(folder)).toEqual({
      lines: ['states-mine.txt:2: not a state code of three capitals: "FRANCE"', "1 fault."],
      faults: 1,
    });
  });
});
