import type { Range } from "../draft.ts";
import type { View } from "../view.ts";
import type { NameHit } from "./register-names.ts";

const MAX_LISTED = 24;

/**
 * The states that own a plural noun together: "[U.S.] and [Israeli] officials", "ministers of [France], [Italy] and
 * [Spain]". Gives the owner alone when it stands alone. Adjectives are listed with adjectives, names with names.
 */
export function listedOwners(
  view: View,
  owner: Range,
  head: number,
  hitAt: (token: number) => NameHit | undefined,
): NameHit[] {
  const own = hitAt(owner.first);
  if (!own) return [];
  const found = [own];
  const adjective = isAdjective(own);
  if (owner.first < head) {
    const possessive = view.lower[own.end] === "'s" || view.lower[own.end] === "'";
    let first = own.first;
    for (let k = 0; k < MAX_LISTED; k++) {
      const before = linkBefore(view, first);
      const hit = before < 0 ? undefined : hitAt(before);
      if (!hit || hit.end !== before + 1 || !isState(hit)) break;
      if (!(adjective && isAdjective(hit)) && !(possessive && !adjective)) break;
      found.unshift(hit);
      first = hit.first;
    }
    return found;
  }
  let end = own.end;
  for (let k = 0; k < MAX_LISTED; k++) {
    const next = linkAfter(view, end);
    const hit = next < 0 ? undefined : hitAt(next);
    if (!hit || hit.first !== next || !isState(hit) || isAdjective(hit) !== adjective) break;
    found.push(hit);
    end = hit.end;
  }
  // "of France, Italy" without a closing "and" is an apposition or another phrase, not a list.
  const closed =
    found.length === 1 || view.lower.slice(own.end, end).some((word) => word === "and" || word === "&");
  return closed ? found : [own];
}

function isState(hit: NameHit): boolean {
  return hit.candidates.some((one) => one.type === "state");
}

function isAdjective(hit: NameHit): boolean {
  return hit.candidates.some(
    (one) => one.form === "adjective" || one.form === "demonym" || one.form === "acronym",
  );
}

/** Last token of what is joined to the phrase that starts at `first`, or -1. */
function linkBefore(view: View, first: number): number {
  let at = first - 1;
  if (view.lower[at] === "the") at--;
  const word = view.lower[at] ?? "";
  if (word === "and" || word === "&") return view.lower[at - 1] === "," ? at - 2 : at - 1;
  return word === "," || word === "-" || word === "–" ? at - 1 : -1;
}

/** First token of what is joined to the phrase that ends at `end`, or -1. */
function linkAfter(view: View, end: number): number {
  let at = end;
  let joined = false;
  if (view.lower[at] === ",") {
    at++;
    joined = true;
  }
  if (view.lower[at] === "and" || view.lower[at] === "&") {
    at++;
    joined = true;
  }
  if (view.lower[at] === "the") at++;
  return joined ? at : -1;
}
