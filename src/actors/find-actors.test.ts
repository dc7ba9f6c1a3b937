import { describe, expect, test } from "vitest";
import { readLayers } from "../../test/read-layers.ts";
import type { ActorLayer } from "./layer.ts";
import type { Layers } from "./layers.ts";

/** The actors meant at the n-th place (from 0) where the words stand. */
function meant(layers: Layers, words: string, n = 0): string[] {
  let start = -1;
  for (let i = 0; i <= n; i++) start = layers.text.text.indexOf(words, start + 1);
  const mention = layers.actors.mentions.find(
    (one) => one.start === start && one.end === start + words.length,
  );
  if (!mention) throw new Error(`no mention at "${words}"`);
  return mention.actors.map((id) => layers.actors.actor(id)!.name);
}

const named = (actors: ActorLayer, name: string) => actors.actors.find((actor) => actor.name === name);

describe("people", () => {
  test("a person's name is never an acronym", () => {
    const { actors } = readLayers(
      "In April 2019 respected Comrade Kim Jong Un visited Vladivostok. Un smiled.",
    );
    expect(named(actors, "Kim Jong Un")).toMatchObject({
      type: "person",
      state: "PRK",
      register: "person:kim-jong-un",
    });
    expect(named(actors, "Kim Jong Un")?.styles).toEqual(["respected Comrade"]);
    expect(actors.actors.filter((actor) => actor.cameo === "IGOUNO")).toEqual([]);
  });

  test("short forms of a name are one person, the fullest form is the name, styles are stripped", () => {
    const { actors } = readLayers(
      "President Putin flew to Minsk. There H.E. President Vladimir Vladimirovich Putin met reporters. Vladimir Putin spoke.",
      "2021-09-09",
    );
    const people = actors.actors.filter((actor) => actor.type === "person" && actor.register);
    expect(people.map((actor) => actor.name)).toEqual(["Vladimir Vladimirovich Putin"]);
    expect(people[0]?.styles).toEqual(["H.E."]);
    expect(people[0]?.mentions).toHaveLength(3);
  });

  test("an unknown minister is kept with words, title and state", () => {
    const layers = readLayers(
      "Foreign Minister of the DPRK Pak Tong Rim met his Malaysian counterpart Datuk Hamzah Zubir.",
    );
    expect(named(layers.actors, "Pak Tong Rim")).toMatchObject({
      state: "PRK",
      title: { exact: "Foreign Minister of the DPRK" },
    });
    expect(named(layers.actors, "Pak Tong Rim")?.register).toBeUndefined();
    expect(named(layers.actors, "Datuk Hamzah Zubir")).toMatchObject({ state: "MYS" });
  });

  test("long titles before the name end where the name begins", () => {
    const { actors } = readLayers(
      "The envoy called on Romanian President of the Council and Minister of Foreign Affairs Petru Ionescu.",
    );
    expect(named(actors, "Petru Ionescu")?.title?.exact).toBe(
      "Romanian President of the Council and Minister of Foreign Affairs",
    );
  });

  test("an ambassador is of the sending state", () => {
    const { actors } = readLayers(
      "Ri Chol Gwang, DPRK ambassador to Laos, and Sounthone Xayachak, Lao ambassador to the DPRK, spoke.",
    );
    expect(named(actors, "Ri Chol Gwang")?.state).toBe("PRK");
    expect(named(actors, "Sounthone Xayachak")?.state).toBe("LAO");
  });

  test("a place, school or administration named for somebody is not that person", () => {
    const { actors } = readLayers(
      "Students of Kim Il Sung University crossed Lenin Street. The Trump administration protested at José Martí International Airport.",
    );
    expect(actors.actors.filter((actor) => actor.type === "person")).toEqual([]);
  });

  test("the state that the text faces is not the state of the one who faces it", () => {
    const { actors } = readLayers(
      "Relations between Togo and Ghana were cool. They warmed after president Kodjo Mensavi renewed ties with Ghana.",
    );
    expect(named(actors, "Kodjo Mensavi")?.state).toBe("TGO");
  });
});

describe("references back", () => {
  const layers = readLayers(
    "Foreign Minister Xhelal Shkreta of Albania met Greek Foreign Minister Nikos Vardakis in Tirana on 3 May 2004. " +
      "Shkreta thanked him. The two countries will open a border post. Both sides agreed on trade. They also signed a protocol.",
  );

  test("a family name", () => expect(meant(layers, "Shkreta", 1)).toEqual(["Xhelal Shkreta"]));
  test("an object is not its own subject", () => expect(meant(layers, "him")).toEqual(["Nikos Vardakis"]));
  test("the two countries", () => expect(meant(layers, "The two countries")).toEqual(["Albania", "Greece"]));
  test("both sides", () => expect(meant(layers, "Both sides")).toEqual(["Albania", "Greece"]));

  test("an office stands for its holder", () => {
    const text = readLayers(
      "Zambian President Mulenga Chanda flew to Lusaka. The president will rest. Two ministers came too.",
    );
    expect(meant(text, "The president")).toEqual(["Mulenga Chanda"]);
    expect(meant(text, "Two ministers")).toEqual(["Two ministers"]);
  });

  test("letters in brackets stand for the body before them", () => {
    const text = readLayers("The Harbour Workers' Union (HWU) called a strike. The HWU wants more pay.");
    expect(meant(text, "HWU", 1)).toEqual(["Harbour Workers' Union"]);
  });
});

describe("states", () => {
  test("the code is of the state that existed at the date", () => {
    const { actors } = readLayers("Russia and Finland signed a treaty in 1948.");
    const russia = named(actors, "Russia")!;
    expect(russia.state).toBe("RUS");
    expect(actors.stateAt(russia, "1948-04-06")).toBe("SUN");
    expect(actors.stateAt(russia, "2010")).toBe("RUS");
    expect(actors.stateAt(russia, undefined)).toBe("RUS");
  });

  test("the USSR and Russia are two actors", () => {
    const { actors } = readLayers("The USSR signed it in 1970. The Russian Federation keeps it.");
    expect(actors.actors.filter((actor) => actor.type === "state").map((actor) => actor.state)).toEqual([
      "SUN",
      "RUS",
    ]);
  });

  test("a capital acts for its state, and is a place where it is where something is", () => {
    const acting = readLayers("Moscow severed ties with Israel in 1967.");
    expect(acting.actors.actors[0]).toMatchObject({ type: "state", state: "SUN" });
    const place = readLayers("The ministers met in Moscow in 1995.");
    expect(named(place.actors, "Moscow")).toMatchObject({ type: "place", state: "RUS" });
  });

  test("small letters are no states", () => {
    const { actors } = readLayers("He sold turkey and china to us in march.");
    expect(actors.actors.filter((actor) => actor.type === "state")).toEqual([]);
  });

  test("East and West Germany are two", () => {
    const { actors } = readLayers("East and West Germany signed a treaty on 21 December 1972.");
    expect(
      actors.actors
        .filter((actor) => actor.type === "state")
        .map((actor) => actor.state)
        .sort(),
    ).toEqual(["DDR", "DEU"]);
  });
});

describe("actorsOf", () => {
  /** Asks for the phrase as an event coder does. */
  function ask(sentence: string, words: string): string[] {
    const { actors, syntax, text } = readLayers(sentence);
    const at = sentence.indexOf(words);
    let first = 0;
    while (text.tokens.end[first]! <= at) first++;
    let end = first;
    while (end < text.tokens.count && text.tokens.start[end]! < at + words.length) end++;
    let head = end - 1;
    for (let i = first; i < end; i++) {
      const up = syntax.head(i);
      if ((up < first || up >= end) && syntax.rel(i) !== "punct") {
        head = i;
        break;
      }
    }
    return actors
      .actorsOf(head, first, end)
      .map((actor) => `${actor.name} ${actor.type} ${actor.state ?? "-"}`);
  }

  test.each([
    ["Protesters burned tyres in the square.", "Protesters", "Protesters group -"],
    ["Police in Cairo arrested ten men.", "Police in Cairo", "Police in Cairo organisation EGY"],
    ["Israeli officials denied the report.", "Israeli officials", "Israeli officials group ISR"],
    [
      "The Leipzig Regional Court fined the bank.",
      "The Leipzig Regional Court",
      "Leipzig Regional Court organisation DEU",
    ],
    ["Turkey's parliament sent troops.", "Turkey's parliament", "Turkey's parliament organisation TUR"],
    [
      "Rebels welcomed a U.S. Supreme Court decision.",
      "a U.S. Supreme Court decision",
      "U.S. Supreme Court organisation USA",
    ],
    ["Iranian missiles hit the base.", "Iranian missiles", "Iran state IRN"],
  ])("%s", (sentence, words, actor) => {
    expect(ask(sentence, words)).toEqual([actor]);
  });

  test("several owners give several actors", () => {
    expect(ask("U.S. and Israeli officials met in Geneva.", "U.S. and Israeli officials")).toEqual([
      "U.S. officials group USA",
      "Israeli officials group ISR",
    ]);
  });

  test("a phrase about nobody has no actor", () =>
    expect(ask("The weather improved slowly.", "The weather")).toEqual([]));
});

describe("the layer", () => {
  const layers = readLayers(
    "The President of France met Kenyan Prime Minister Otieno Wekesa. He left at noon.",
    "2003-02-11",
  );
  const { actors, text } = layers;

  test("mentions are in order, the outer before the inner, and their words are the text's", () => {
    const words = actors.mentions.map((one) => text.text.slice(one.start, one.end));
    expect(words.slice(0, 2)).toEqual(["The President of France", "France"]);
    for (const one of actors.mentions) {
      expect(text.tokens.start[one.firstToken]).toBe(one.start);
      expect(text.tokens.end[one.endToken - 1]).toBe(one.end);
      expect(one.head).toBeGreaterThanOrEqual(one.firstToken);
      expect(one.head).toBeLessThan(one.endToken);
      for (const id of one.actors) expect(actors.actor(id)).toBeDefined();
    }
  });

  test("every mention of an actor is listed with it", () => {
    for (const actor of actors.actors)
      expect(actor.mentions.map((one) => one.start)).toEqual(
        actors.mentions.filter((one) => one.actors.includes(actor.id)).map((one) => one.start),
      );
  });

  test("an empty document has nobody", () => {
    const empty = readLayers("");
    expect(empty.actors.actors).toEqual([]);
    expect(empty.actors.mentionAt(0)).toBeUndefined();
    expect(empty.actors.actorsOf(0, 0, 0)).toEqual([]);
  });
});
