import type { Draft } from "../draft.ts";
import type { Entity } from "../entities.ts";
import { fold } from "../fold.ts";
import type { View } from "../view.ts";
import { type ReferenceContext, resolvePronoun } from "./references.ts";

/** Words under which a person with one of the titles may be met again. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "leader",
    "president premier king queen emperor minister chairman chairwoman dictator ruler sultan emir shah marshal secretary leader chancellor prince tsar czar general colonel ayatollah".split(
      " ",
    ),
  ],
  ["ruler", "president king queen emperor sultan emir shah prince general dictator leader".split(" ")],
  ["monarch", "king queen emperor sultan emir shah".split(" ")],
  [
    "diplomat",
    "ambassador envoy consul chargé minister secretary representative attaché diplomat counsellor emissary".split(
      " ",
    ),
  ],
  ["envoy", "ambassador envoy representative emissary minister commissioner".split(" ")],
  [
    "official",
    "minister secretary spokesman spokeswoman head director chief ambassador official adviser advisor commissioner officer representative deputy".split(
      " ",
    ),
  ],
  ["premier", ["premier", "minister"]],
  ["chief", "chief head director secretary-general secretary commander".split(" ")],
  ["head", "head chief director chairman president".split(" ")],
  ["commander", "commander general admiral colonel marshal chief".split(" ")],
  ["statesman", "president premier minister chancellor king".split(" ")],
  ["politician", "president premier minister senator deputy leader candidate lawmaker".split(" ")],
]);

const GENERIC_PEOPLE = new Set(["man", "woman"]);

/** The entity of a role noun phrase: one met before that it may point back to, or a new one with its words and state. */
export function resolveRole(context: ReferenceContext, draft: Draft): Entity | undefined {
  const { view, table } = context;
  const sentence = view.sentenceOf(draft.first);
  const pronounOwner = possessorState(context, draft);
  const state = context.ownerState(draft) ?? pronounOwner;
  const noun = draft.noun ?? "";
  if (draft.type === "state") return resolveCountry(context, draft, state);
  const possessed = pronounOwner !== undefined;
  if (FACING.has(noun) && possessed && draft.owner === undefined) return resolveFacing(context, draft);
  if (draft.type === "person" && !draft.plural && draft.definite && !possessed) {
    const words = contentWords(view, draft);
    const known = context.history.best(draft.first, sentence, 400, ({ entity }) => {
      if (entity.type !== "person" || entity.many) return false;
      if (state !== undefined && entity.state !== undefined && entity.state !== state) return false;
      return answersTo(context, entity, noun, words);
    });
    if (known) return known;
  }
  if (
    draft.definite &&
    (draft.plural || draft.type === "organisation") &&
    draft.owner === undefined &&
    !possessed
  ) {
    const name = fold(view.textOf(draft.name.first, draft.name.end));
    const known = context.history.best(draft.first, sentence, 12, ({ entity }) => {
      if (entity.type === "person" || entity.type === "state" || entity.type === "place") return false;
      return (
        entity.nouns.has(noun) && (draft.end - draft.name.first === 1 || fold(entity.name).endsWith(name))
      );
    });
    if (known) return known;
  }
  const name = view.textOf(draft.name.first, draft.name.end);
  const shared = draft.plural || draft.type === "organisation" || draft.definite;
  const make = () => ({
    type: draft.type,
    name,
    ...(state ? { state } : {}),
    many: draft.plural === true,
  });
  const entity = shared ? table.under(`role:${fold(name)}:${state ?? ""}`, make) : table.create(make());
  entity.nouns.add(noun);
  return entity;
}

/** Words for the one who stands opposite: never of the state of the one who has them. */
const FACING = new Set(["counterpart", "rival", "opponent", "adversary", "guest", "host"]);

/** "his counterpart": the other person of the two just told of; else somebody whose state the text does not say. */
function resolveFacing(context: ReferenceContext, draft: Draft): Entity {
  const { view, history, table } = context;
  const sentence = view.sentenceOf(draft.first);
  const kind = view.lower[draft.first] === "her" ? "she" : "he";
  const [owner] = resolvePronoun(context, draft.first, kind);
  const other = history.best(
    draft.first,
    sentence,
    2,
    ({ entity }) => entity.type === "person" && !entity.many && entity !== owner,
  );
  if (other) return other;
  const made = table.create({ type: "person", name: view.textOf(draft.name.first, draft.name.end) });
  made.nouns.add(draft.noun ?? "");
  return made;
}

function contentWords(view: View, draft: Draft): string[] {
  const words: string[] = [];
  for (let i = draft.name.first; i <= draft.head; i++) {
    if (draft.owner && i >= draft.owner.first && i < draft.owner.end) continue;
    if (/\p{L}/u.test(view.lower[i]!) && view.lower[i] !== "'s") words.push(view.lower[i]!);
  }
  return words;
}

function answersTo(
  context: ReferenceContext,
  entity: Entity,
  noun: string,
  words: readonly string[],
): boolean {
  if (GENERIC_PEOPLE.has(noun)) return false;
  const titles = context.titleWords.get(entity);
  const others = words.filter((word) => word !== noun);
  if (entity.nouns.has(noun))
    return others.every(
      (word) => titles === undefined || titles.size === 0 || titles.has(word) || word === "then",
    );
  const called = CALLED.get(noun);
  return others.length === 0 && called !== undefined && called.some((one) => entity.nouns.has(one));
}

/** State behind "his", "their", "its" before the noun. */
function possessorState(context: ReferenceContext, draft: Draft): string | undefined {
  const word = context.view.lower[draft.first]!;
  const kind =
    word === "his"
      ? "he"
      : word === "her"
        ? "she"
        : word === "its"
          ? "it"
          : word === "their"
            ? "they"
            : word === "our" || word === "my"
              ? "i"
              : undefined;
  if (kind === undefined) return undefined;
  const [owner] = resolvePronoun(context, draft.first, kind);
  return owner?.state;
}

/** "the country", "his country", "the DPRK side": a state named before, or the owner's. */
function resolveCountry(
  context: ReferenceContext,
  draft: Draft,
  state: string | undefined,
): Entity | undefined {
  if (state !== undefined) return context.stateEntity(state);
  if (!draft.definite) return undefined;
  const sentence = context.view.sentenceOf(draft.first);
  const found = context.history.best(
    draft.first,
    sentence,
    3,
    ({ entity, nested }) => entity.type === "state" && !nested,
  );
  return found ?? context.history.best(draft.first, sentence, 3, ({ entity }) => entity.type === "state");
}
