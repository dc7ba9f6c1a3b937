import { describe, expect, it } from "vitest";
import { readEntries } from "./entries.ts";
import { openRegisters } from "./open-registers.ts";
import { RegisterError } from "./register-error.ts";

const FILES = [
  {
    name: "states.txt",
    text: `# comment
OLD | Oldland | ..1950-06-01 | Oldish | + | o:Kingdom of Oldland; f:Greater Oldland @..1930; a:OL
NEW | Newland | 1950-06-01.. | Newish | Newlander | o:Republic of Newland
`,
  },
  { name: "succession.txt", text: "OLD | NEW | continuation | 1950-06-01 | treaty\n" },
  {
    name: "places.txt",
    text: "harbour | Harbour City | 1.5,-2 | | OLD; NEW | f:Kingsport @..1950-06-01\n",
  },
  {
    name: "organisations.txt",
    text: "IGOPAC | Pact of the Coast | igo | | IGOPAC | 1920..1960 | a:POC\nNEW.press | Newland News Agency | media | NEW | | |\n",
  },
  { name: "members.txt", text: "IGOPAC | OLD @1920..1950; NEW @1950..1960\n" },
  { name: "people.txt", text: "Anna Berg | OLD | 1890-01-02 | 1961 | Anna B. Berg\n" },
  {
    name: "offices.txt",
    text: `[OLD.king]
1900-01-01 Otto II
[NEW.president | head-of-state, head-of-government | 1950-06-01.. | President of Newland]
= President; Head of the Republic @1960.. <Gazette>; Presidente [es]
1950-06-01 Carl Dahl = Karl Dahl
1955-01-01..1955-02-01 ~Eva Falk
1958-03-04 Eva Falk
[IGOPAC.secretary | igo-head | | Secretary of the Pact]
1921..1925 Anna Berg @OLD
`,
  },
];

const open = () => openRegisters(FILES, "test");

describe("registers", () => {
  it("knows states, their times and names", () => {
    const registers = open();
    expect(registers.state("NEW")).toMatchObject({ id: "state:NEW", from: "1950-06-01", to: null });
    expect(registers.state("state:OLD")?.names.map(({ name, form }) => `${form}:${name}`)).toEqual([
      "short:Oldland",
      "official:Kingdom of Oldland",
      "former:Greater Oldland",
      "acronym:OL",
      "adjective:Oldish",
      "demonym:Oldishs",
    ]);
    expect(registers.stateAt("NEW", "1920")?.code).toBe("OLD");
    expect(registers.stateAt("OLD", "1990-01-01")?.code).toBe("NEW");
    expect(registers.stateAt("OLD", "1920")?.code).toBe("OLD");
    expect(registers.successions("NEW")).toHaveLength(1);
    expect(registers.capital("NEW")?.id).toBe("place:harbour");
  });

  it("finds names with the entry valid at the date first", () => {
    const registers = open();
    const top = (name: string, at?: string) => {
      const [first] = registers.lookup(name, at);
      return first && `${first.id} ${first.form} ${first.valid}`;
    };
    expect(top("kingdom of oldland", "1949")).toBe("state:OLD official true");
    expect(top("Oldland", "1990")).toBe("state:OLD short false");
    expect(top("Kingsport", "1940")).toBe("state:OLD metonym true");
    expect(top("Harbour City", "1940")).toBe("place:harbour short false");
    expect(top("Harbour City", "1960")).toBe("state:NEW metonym true");
    expect(top("Kingsport", "1960")).toBe("place:harbour former false");
    expect(top("OL")).toBe("state:OLD acronym true");
    expect(top("Ol")).toBeUndefined();
    expect(top("Head of the Republic", "1970")).toBe("position:NEW.president title true");
    expect(top("Nowhere")).toBeUndefined();
  });

  it("finds names in tokens, the longest first, over hyphens and possessives", () => {
    const registers = open();
    const found = (text: string, at?: string) =>
      registers
        .findNames(text.split(" "), at)
        .map((match) => `${match.first}-${match.end} ${match.candidates[0]!.id}`);
    expect(found("The Kingdom of Oldland 's envoy met Eva Falk in Harbour City")).toEqual([
      "1-4 state:OLD",
      "7-9 person:eva-falk",
      "10-12 state:NEW",
    ]);
    expect(found("Oldland - Newland talks")).toEqual(["0-1 state:OLD", "2-3 state:NEW"]);
    expect(found("President Eva Maria Falk spoke")).toEqual(["1-4 person:eva-falk"]);
    expect(found("the old oldland and ol")).toEqual([]);
    expect(found("the POC and Oldland")).toEqual(["1-2 org:IGOPAC", "3-4 state:OLD"]);
  });

  it("keeps terms: open ones end where the next begins, acting ones apart", () => {
    const registers = open();
    expect(
      registers.holdersOf("NEW", "head-of-government", "1955-01-15").map(({ entry }) => entry.name),
    ).toEqual(["Carl Dahl", "Eva Falk"]);
    expect(registers.holders("NEW.president", "1956").map(({ entry, to }) => [entry.name, to])).toEqual([
      ["Carl Dahl", "1958-03-04"],
    ]);
    expect(registers.holders("OLD.king")[0]).toMatchObject({ from: "1900-01-01", to: "1950-06-01" });
    expect(registers.officesOf("person:anna-berg", "1923")[0]).toMatchObject({
      position: "position:IGOPAC.secretary",
      entry: { of: "org:IGOPAC", branch: "igo-head" },
    });
    expect(registers.person("person:anna-berg")).toMatchObject({ state: "OLD", born: "1890-01-02" });
  });

  it("names people by surname, initials and date, and never against their name", () => {
    const registers = open();
    const named = (name: string, at?: string, state?: string) =>
      registers.peopleNamed(name, at, state).map(({ id }) => id);
    expect(named("Dahl")).toEqual(["person:carl-dahl"]);
    expect(named("K. Dahl")).toEqual(["person:carl-dahl"]);
    expect(named("Karl Dahl", "1952", "NEW")).toEqual(["person:carl-dahl"]);
    expect(named("Olga Dahl")).toEqual([]);
    expect(named("Dahl", "1952", "OLD")).toEqual(["person:carl-dahl"]);
    expect(named("Falk", "1890")).toEqual([]);
    expect(named("Anna Berg", "1880")).toEqual([]);
    expect(named("Otto")).toEqual(["person:otto-ii"]);
  });

  it("keeps the dates, outlets and languages of titles", () => {
    const registers = open();
    expect(registers.titlesOf("NEW.president")).toEqual([
      { position: "position:NEW.president", form: "President", language: "en", from: "1950-06-01", to: null },
      {
        position: "position:NEW.president",
        form: "Head of the Republic",
        language: "en",
        from: "1960",
        to: null,
        usedBy: "Gazette",
      },
      {
        position: "position:NEW.president",
        form: "Presidente",
        language: "es",
        from: "1950-06-01",
        to: null,
      },
    ]);
    expect(registers.titleForms("king", "OLD").map(({ position }) => position)).toEqual([
      "position:OLD.king",
    ]);
  });

  it("lays later files over earlier ones", () => {
    const registers = openRegisters(
      [
        ...FILES,
        { name: "states-mine.txt", text: "NEW | | | | | Newlandia\nMID | Midland | 1960.. | | |\n" },
        { name: "offices-mine.txt", text: "[NEW.president]\n= Chief @1950..1960\n1970-01-01 Gus Holm\n" },
      ],
      "test",
    );
    expect(registers.lookup("Newlandia")[0]?.id).toBe("state:NEW");
    expect(registers.state("NEW")).toMatchObject({ name: "Newland", from: "1950-06-01" });
    expect(registers.state("MID")?.name).toBe("Midland");
    expect(registers.holders("NEW.president", "1980").map(({ entry }) => entry.name)).toContain("Gus Holm");
    expect(registers.titleForms("Chief")).toHaveLength(1);
  });
});

describe("faults", () => {
  it("are all named with file and line", () => {
    const broken = [
      ...FILES,
      { name: "states-bad.txt", text: "# fine\nold | X | ..\nBAD | Bad | 1950..1940\n" },
      { name: "succession-bad.txt", text: "OLD | NIX | continuation | 1950\nOLD | NEW | marriage | 1950\n" },
      { name: "places-bad.txt", text: "Port! | Port\nport | Port | north |\n" },
      { name: "organisations-bad.txt", text: "X | X | club | NIX\n" },
      { name: "members-bad.txt", text: "nobody | OLD\n" },
      {
        name: "offices-bad.txt",
        text: "1950 Nobody\n[OLD.clerk]\n[OLD.king | head-of-stat]\nsoon Nobody\n1950-02-31 Nobody\n",
      },
      { name: "wishes.txt", text: "" },
    ];
    const { faults } = readEntries(broken);
    expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "wishes.txt:1",
      "states-bad.txt:2",
      "states-bad.txt:3",
      "succession-bad.txt:1",
      "succession-bad.txt:2",
      "places-bad.txt:1",
      "places-bad.txt:2",
      "organisations-bad.txt:1",
      "members-bad.txt:1",
      "offices-bad.txt:1",
      "offices-bad.txt:2",
      "offices-bad.txt:3",
      "offices-bad.txt:4",
      "offices-bad.txt:5",
    ]);
    expect(() => openRegisters(broken, "test")).toThrow(RegisterError);
    expect(() => openRegisters(broken, "test")).toThrow(/offices-bad\.txt:5: not a term/);
  });

  it("any text is refused or read, never a crash", () => {
    for (const name of [
      "states.txt",
      "offices.txt",
      "places.txt",
      "people.txt",
      "members.txt",
      "organisations.txt",
    ]) {
      for (const text of [
        "|".repeat(1000),
        "[",
        "=",
        "]",
        ";;;@@@",
        "@..",
        "[[[]]]\n~~~",
        "1950 ".repeat(20_000),
      ]) {
        expect(readEntries([{ name, text }]).faults.length, `${name} ${text.slice(0, 20)}`).toBeGreaterThan(
          0,
        );
      }
    }
  });
});
