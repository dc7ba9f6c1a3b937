import { describe, expect, test } from "vitest";
import { readLayers } from "../../test/read-layers.ts";
import { findPeople } from "./find-people.ts";

const people = (text: string, published?: string) => findPeople(readLayers(text, published), []);

describe("findPeople", () => {
  test("the office is the one held on the date told", () => {
    const [kim] = people("In March 1949 President Kim Il Sung went to Moscow by train.");
    expect(kim).toMatchObject({ id: "person:1", state: "PRK", title: { exact: "President" } });
    expect(kim?.office).toMatchObject({
      position: "position:PRK.premier",
      from: "1948-09-09",
      at: "1949-03-01",
    });
    expect(kim?.office?.label).toMatch(/Premier/);
  });

  test("words and offsets are the text's", () => {
    const text = "Talks were led by H.E. Foreign Minister of Togo Kodjo Mensavi.";
    const [person] = people(text);
    for (const quote of [person!.name, person!.title!])
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(person?.name.exact).toBe("Kodjo Mensavi");
    expect(person?.title?.exact).toBe("Foreign Minister of Togo");
    expect(person?.styles).toEqual(["H.E."]);
    expect(person).toMatchObject({ state: "TGO", office: null });
  });

  test("one finding for each person, with the fullest name and the nearest title", () => {
    const found = people(
      "Mensavi spoke first. Kodjo Mensavi, envoy of Togo, then left. President Mensavi did not stay.",
    );
    expect(found.map((person) => [person.name.exact, person.title?.exact])).toEqual([
      ["Kodjo Mensavi", "envoy of Togo"],
    ]);
  });

  test("groups, offices without a name and names of places are no people", () => {
    expect(
      people("The president of Fiji and Israeli officials met at Kim Il Sung University on Lenin Street."),
    ).toEqual([]);
  });

  test("without a date told, the day of writing counts", () => {
    const [putin] = people("President Vladimir Putin spoke to reporters.", "2010-06-01");
    expect(putin?.office?.position).toBe("position:RUS.prime-minister");
  });
});
