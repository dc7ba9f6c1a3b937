import type { Candidate } from "../../registers/registers.ts";
import type { Entity, EntityTable } from "../entities.ts";
import { fold } from "../fold.ts";
import { isCommonBodyName } from "../lexicon/bodies.ts";
import type { NameHit } from "../recognise/register-names.ts";
import type { View } from "../view.ts";
import { choose, inTerm, stateAt } from "./candidates.ts";
import { headOf, type LinkedMention } from "./mention.ts";

export function linkHit(
  view: View,
  hit: NameHit,
  table: EntityTable,
  plain: ReadonlySet<string>,
  stateEntity: (code: string) => Entity,
  stateBeside: (hit: NameHit) => string | undefined,
): LinkedMention {
  const day = view.dayAt(view.sentenceOf(hit.first));
  const words = view.textOf(hit.first, hit.end);
  const head = headOf(view, hit);
  const place = hit.candidates.find((one) => one.type === "place");
  const metonym = hit.candidates.find((one) => one.form === "metonym");
  const base = { first: hit.first, end: hit.end, head, name: hit, rule: "actors.name.register" };
  if (place && (!metonym || isWhere(view, head))) {
    const state = stateOfPlace(view, place, day);
    const entity = table.under(place.id, () => ({
      type: "place",
      name: words,
      register: place.id,
      ...(state ? { state } : {}),
    }));
    return { ...base, kind: "name", entities: [entity] };
  }
  const pool =
    metonym && place
      ? hit.candidates.filter((one) => one.form === "metonym")
      : hit.candidates.filter((one) => one.type !== "person" && one.type !== "position");
  const best = choose(view, pool, words, day, plain) ?? hit.candidates[0]!;
  if (best.type === "state" && best.state) {
    const code = best.form === "metonym" ? (stateAt(view, best.state, day) ?? best.state) : best.state;
    const entity = stateEntity(code);
    if (
      best.form !== "adjective" &&
      best.form !== "metonym" &&
      best.form !== "demonym" &&
      entity.mentions.length === 0
    )
      entity.name = longer(entity, words, view);
    return {
      ...base,
      kind:
        best.form === "metonym"
          ? "metonym"
          : best.form === "adjective" || best.form === "demonym"
            ? "demonym"
            : "name",
      entities: [entity],
    };
  }
  const organisation = view.registers.organisation(best.id);
  const state = stateAt(view, best.state, day);
  const owner = stateBeside(hit);
  const common = state !== undefined && isCommonBodyName(view.lower.slice(hit.first, hit.end));
  const foreign = owner !== undefined && state !== undefined && owner !== state && owner !== best.state;
  if (
    best.type === "organisation" &&
    (common || foreign) &&
    (foreign || (owner === undefined && !plain.has(state ?? "")))
  ) {
    // "the Vietnamese Politburo": a name that every state has one of is not forced onto the one that the registers hold.
    const unlinked = table.under(`name:${fold(words)}:${owner ?? ""}`, () => ({
      type: "organisation",
      name: words,
      ...(owner ? { state: owner } : {}),
    }));
    return { ...base, rule: "actors.body.noun", kind: "name", entities: [unlinked] };
  }
  const entity = table.under(best.id, () => ({
    type: best.type === "organisation" ? "organisation" : best.type === "place" ? "place" : "unknown",
    name: words,
    register: best.id,
    ...(state ? { state } : {}),
    ...(organisation?.cameo ? { cameo: organisation.cameo } : {}),
  }));
  return { ...base, kind: best.form === "metonym" ? "metonym" : "name", entities: [entity] };
}

/** The state that a place lay in on the day. */
function stateOfPlace(view: View, place: Candidate, day: string | undefined): string | undefined {
  const within = view.registers.place(place.id)?.in ?? [];
  const then =
    day === undefined ? within.filter((one) => one.to === null) : within.filter((one) => inTerm(one, day));
  return stateAt(view, then[0]?.state ?? place.state, day);
}

/** The state named right before a name: "[Chinese] Politburo", "[Israel]'s Foreign Ministry". */
export function ownState(
  view: View,
  hit: NameHit,
  hitAt: (token: number) => NameHit | undefined,
): string | undefined {
  const possessive = view.lower[hit.first - 1] === "'s" || view.lower[hit.first - 1] === "'";
  const before = hitAt(hit.first - (possessive ? 2 : 1));
  if (!before || before.end !== hit.first - (possessive ? 1 : 0)) return undefined;
  return before.candidates.find(
    (one) => one.state !== undefined && (one.type === "state" || one.type === "organisation"),
  )?.state;
}

/** The first name by which the text calls the state; the register's name until then. */
function longer(entity: Entity, words: string, view: View): string {
  const registered = view.registers.state(entity.state ?? "")?.name;
  return entity.name === registered || entity.name.length < words.length ? words : entity.name;
}

/** Whether a capital is told as a place ("in Moscow", "arrived at Geneva") rather than as its government. */
function isWhere(view: View, head: number): boolean {
  const before = head > 0 ? view.lower[head - 1]! : "";
  if (
    ["in", "at", "near", "outside", "around", "inside", "throughout", "across", "through", "via"].includes(
      before,
    )
  )
    return true;
  const rel = view.syntax.rel(head);
  if (before === "for" && rel === "obl" && LEAVING.has(view.syntax.lemma(view.syntax.head(head))))
    return true;
  if (rel === "obl" || rel === "nmod")
    return !["with", "by", "on", "against", "for", "toward", "towards", "of", "between"].includes(before);
  if (rel === "appos" || rel === "root" || rel === "parataxis") return true;
  return view.lower[head + 1] === ",";
}

/** Verbs after which "for" names where one goes ("left for Hanoi"). */
const LEAVING = new Set(["leave", "depart", "head", "start", "set", "sail", "fly", "bind", "embark"]);
