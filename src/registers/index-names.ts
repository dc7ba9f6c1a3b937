import type { Entries } from "./entries.ts";
import { isAcronym } from "./fold.ts";
import { NameIndex } from "./name-index.ts";
import { intersect } from "./term.ts";

/** Names of states, of capitals as metonyms, of organisations and places, and acronyms of people. */
export function indexNames(entries: Entries): NameIndex {
  const index = new NameIndex();
  for (const state of entries.states.values()) {
    for (const name of state.names) {
      const { form, from, to } = name;
      index.add(name.name, {
        id: state.id,
        type: "state",
        form,
        from,
        to,
        state: state.code,
        within: state.spells,
      });
    }
  }
  for (const place of entries.places.values()) {
    const first = place.in.at(-1)?.state;
    for (const name of place.names) {
      const { form, from, to } = name;
      index.add(name.name, {
        id: place.id,
        type: "place",
        form,
        from,
        to,
        ...(first === undefined ? {} : { state: first }),
      });
      if (place.silent) continue;
      for (const capital of place.capitalOf) {
        const state = entries.states.get(capital.state)!;
        const term = intersect(name, capital);
        if (term === undefined) continue;
        index.add(name.name, {
          id: state.id,
          type: "state",
          form: "metonym",
          ...term,
          state: state.code,
          within: state.spells,
        });
      }
    }
  }
  for (const organisation of entries.organisations.values()) {
    for (const name of organisation.names) {
      const { form, from, to } = name;
      index.add(name.name, {
        id: organisation.id,
        type: "organisation",
        form,
        from,
        to,
        within: [organisation],
        ...(organisation.state === undefined ? {} : { state: organisation.state }),
      });
    }
  }
  for (const person of entries.people.byId.values()) {
    for (const alias of person.aliases) {
      if (!isAcronym(alias)) continue;
      const { id, state } = person;
      const life = { from: person.born ?? null, to: person.died ?? null };
      index.add(alias, { id, type: "person", form: "acronym", ...life, state });
    }
  }
  return index;
}
