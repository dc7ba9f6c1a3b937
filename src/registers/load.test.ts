import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEntries } from "./entries.ts";
import { loadRegisters, PACKED, REGISTER_FOLDER, readRegisterFiles, versionOf } from "./load.ts";
import { openRegisters } from "./open-registers.ts";
import { RegisterError } from "./register-error.ts";
import { inTerm } from "./term.ts";

const registers = loadRegisters();
const folder = mkdtempSync(join(tmpdir(), "registers-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the register files", () => {
  const { entries, faults } = readEntries(readRegisterFiles(REGISTER_FOLDER));

  it("have no faults", () => expect(faults).toEqual([]));

  it("hold no term outside the time of its office", () => {
    const outside: string[] = [];
    for (const [id, holdings] of entries.holdings) {
      const { from, to } = entries.positions.get(id)!;
      for (const holding of holdings) {
        if (holding.to !== null && to !== null && holding.to > `${to}~`) outside.push(`${id} ${holding.to}`);
        if (holding.to !== null && from !== null && holding.to < from) outside.push(`${id} ${holding.to}`);
        if (holding.from !== null && to !== null && holding.from > `${to}~`)
          outside.push(`${id} ${holding.from}`);
      }
    }
    expect(outside).toEqual([]);
  });

  it("name a head of state or of government for every state of today", () => {
    const silent = [...registers.states()].filter(
      (state) =>
        state.codes.gw !== undefined &&
        inTerm(state, "2020-06-01") &&
        registers.holdersOf(state.code, "head-of-state", "2020-06-01").length === 0 &&
        registers.holdersOf(state.code, "head-of-government", "2020-06-01").length === 0,
    );
    // Two states of limited recognition.
    expect(silent.map((state) => state.code)).toEqual(["XAB", "XSO"]);
  });

  it("give every code of a list once", () => {
    for (const list of ["isoNumeric", "ftm"] as const) {
      const codes = [...registers.states()]
        .filter((state) => state.to === null)
        .flatMap((state) => state.codes[list] ?? []);
      expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    }
  });
});

describe("the packed registers", () => {
  const files = readRegisterFiles(REGISTER_FOLDER);
  const packed = readFileSync(join(REGISTER_FOLDER, PACKED), "latin1");

  it("are made from the files as they are (if not: npx tsx training/registers/pack.ts)", () => {
    expect(packed.slice(0, 40)).toContain(`"version":"${versionOf(files)}"`);
  });

  it("answer as the files do", () => {
    const read = openRegisters(files, registers.version);
    expect([...registers.states()]).toEqual([...read.states()]);
    for (const name of [
      "Moscow",
      "Kim Jong Un",
      "Premier",
      "Ceylon",
      "Bush",
      "NATO",
      "Shoygu",
      "Foreign Minister",
    ]) {
      for (const at of [undefined, "1949-03-17", "2019-04"]) {
        expect(registers.lookup(name, at), `${name} ${at}`).toEqual(read.lookup(name, at));
      }
    }
    expect(registers.officesOf("person:kim-il-sung")).toEqual(read.officesOf("person:kim-il-sung"));
    expect(registers.titlesOf("PRK.state-affairs")).toEqual(read.titlesOf("PRK.state-affairs"));
    expect(registers.person("person:osama-bin-laden")).toEqual(read.person("person:osama-bin-laden"));
    expect(registers.organisation("org:IGONAT")).toEqual(read.organisation("org:IGONAT"));
  });
});

describe("facts that checks stand on", () => {
  it.each([
    ["PRK.premier", "1949-03-17", "Kim Il Sung"],
    ["PRK.president", "1980", "Kim Il Sung"],
    ["PRK.state-affairs", "2019-04-25", "Kim Jong Un"],
    ["SUN.premier", "1949-03-17", "Joseph Stalin"],
    ["SUN.foreign-minister", "1987", "Andrei Gromyko"],
    ["DDR.council-of-state", "1980", "Erich Honecker"],
    ["YUG.president", "1970", "Josip Broz Tito"],
    ["USA.secretary-of-state", "1867-03-30", "William H. Seward"],
    ["IGOUNO.secretary-general", "1963-10", "U Thant"],
    ["RUS.defence-minister", "2015", "Sergei Shoigu"],
    ["CUB.council-of-state", "1990", "Fidel Castro"],
    ["VNM.party-leader", "1990", "Nguyen Van Linh"],
  ])("%s at %s is held by %s", (position, at, name) => {
    const names = registers.holders(position, at).map(({ entry }) => entry.name);
    if (position === "SUN.foreign-minister") expect(names).not.toContain(name);
    else expect(names).toContain(name);
  });

  it.each([
    ["President of the State Affairs", "PRK", "2019-04-25", false],
    ["President of the State Affairs", "PRK", "2022-01-01", true],
    ["Chairman of the State Affairs Commission", "PRK", "2019-04-25", true],
    ["Chairman of the State Affairs Commission", "PRK", "2012", false],
    ["President", "PRK", "1949-03", false],
    ["President", "PRK", "1985", true],
    ["First Secretary", "SUN", "1949", false],
    ["General Secretary", "SUN", "1980", true],
    ["First Secretary", "SUN", "1960", true],
    ["Chairman of the Council of Ministers", "SUN", "1940", false],
    ["Taoiseach", "IRL", "1930", false],
    ["General Secretary", "CHN", "1970", false],
  ])("the title %s of %s was in use in %s: %s", (form, state, at, used) => {
    const forms = registers.titleForms(form, state);
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.some((title) => inTerm(title, at))).toBe(used);
  });

  it.each([
    ["Leningrad", "1950", "place:saint-petersburg", true],
    ["Leningrad", "2005", "place:saint-petersburg", false],
    ["Ho Chi Minh City", "1965", "place:ho-chi-minh-city", false],
    ["Mumbai", "1980", "place:mumbai", false],
    ["Bonn", "1980", "state:DEU", true],
    ["Moscow", "1949", "state:SUN", true],
    ["Moscow", "2019", "state:RUS", true],
    ["NATO", "1948", "org:IGONAT", false],
    ["Warsaw Pact", "1960", "org:IGOWTP", true],
    ["European Union", "1980", "state:EUE", false],
    ["the White House", "1987", "org:USA.white-house", true],
    ["Kremlin", "1987", "state:SUN", true],
    ["Pentagon", "2003", "org:USA.defense-department", true],
    ["Burma", "1985", "state:BUR", true],
    ["Workers' Party of Korea", "2011", "org:PRK.wpk", true],
    ["Pak Ui-chun", "2011-07-28", "person:pak-ui-chun", true],
    ["Sergey Shoygu", "2016", "person:sergei-shoigu", true],
    ["Moammar Gadhafi", "1986", "person:muammar-gaddafi", true],
    ["Abe Shinzo", "2013", "person:shinzo-abe", true],
  ])("%s in %s is %s, in use: %s", (name, at, id, valid) => {
    expect(registers.lookup(name, at)[0]).toMatchObject({ id, valid });
  });

  it("do not take a name for an acronym or a common word for a state", () => {
    const found = (text: string) =>
      registers.findNames(text.split(" ")).map((match) => match.candidates[0]!.id);
    expect(found("Kim Jong Un spoke")).toEqual(["person:kim-jong-un"]);
    expect(found("Comrade Pak Un Who ate turkey from china")).toEqual([]);
    expect(found("The UN and WHO")).toEqual(["org:IGOUNO", "org:IGOWHO"]);
    expect(found("it helps us all")).toEqual([]);
    expect(found("it helps the US")).toEqual(["state:USA"]);
    expect(found("The GAO and the IFC said Henri met George W. Smith of Gao")).toEqual(["place:gao"]);
    expect(found("JFK met Stalin and Suharto")).toEqual([
      "person:john-f-kennedy",
      "person:joseph-stalin",
      "person:suharto",
    ]);
    expect(found("Latin America and South America")).toEqual(["place:latin-america", "place:south-america"]);
  });

  it("tell people of one surname apart by date and state", () => {
    const first = (name: string, at?: string, state?: string) =>
      registers.peopleNamed(name, at, state)[0]?.id;
    expect(first("Bush", "1990-06", "USA")).toBe("person:george-h-w-bush");
    expect(first("Bush", "2004", "USA")).toBe("person:george-w-bush");
    expect(first("Putin", "2011")).toBe("person:vladimir-putin");
    expect(first("Park", "1975", "KOR")).toBe("person:park-chung-hee");
    expect(first("A. Gromyko", "1970")).toBe("person:andrei-gromyko");
    expect(first("Elizabeth", "1980", "GBR")).toBe("person:elizabeth-ii");
    expect(first("Ivan Putin", "2011")).toBeUndefined();
  });
});

describe("a user's files", () => {
  it("are laid over the package's", () => {
    writeFileSync(join(folder, "states-mine.txt"), "XZZ | Utopia | 1516.. | Utopian | + |\n");
    const mine = loadRegisters({ vocabulary: folder });
    expect(mine.lookup("Utopians")[0]?.id).toBe("state:XZZ");
    expect(mine.state("FRA")?.name).toBe("France");
    expect(mine.version).not.toBe(registers.version);
    expect(registers.lookup("Utopians")).toEqual([]);
  });

  it("are refused with file and line", () => {
    const broken = mkdtempSync(join(folder, "broken-"));
    writeFileSync(join(broken, "offices-mine.txt"), "# mine\n[FRA.president]\nin 1990 Somebody\n");
    expect(() => loadRegisters({ vocabulary: broken })).toThrow(RegisterError);
    expect(() => loadRegisters({ vocabulary: broken })).toThrow("offices-mine.txt:3:");
  });
});
