import { BODY_NOUNS } from "../lexicon/bodies.ts";
import { TITLE_FIELDS, TITLE_HEADS, TITLE_MODIFIERS } from "../lexicon/titles.ts";
import type { View } from "../view.ts";
import {
  AFTER_HEAD,
  DETERMINERS,
  HYPHENS,
  hasHeadSoon,
  isVerbLike,
  MODIFYING_HEADS,
  MONTH_OR_DAY,
  type TitleContext,
} from "./title-words.ts";

const MAX_RIGHT = 26;

const POINTING = new Set("his her its their my our your this that these those".split(" "));

const LINKS = new Set(["of", "for", "to", "at", "in", "on", "with", "from"]);

export function rightEdge(
  view: View,
  head: number,
  end: number,
  context: TitleContext,
): { end: number; firstOffice: number; complement: boolean } {
  let at = head + 1;
  let firstOffice = -1;
  let complement = false;
  const limit = Math.min(end, head + MAX_RIGHT);
  // "secretary general", "director general", "attorney general", "chargé d'affaires ad interim", "commander in chief"
  if (at < limit && HYPHENS.has(view.lower[at]!) && at + 1 < limit && AFTER_HEAD.has(view.lower[at + 1]!))
    at += 2;
  while (at < limit && AFTER_HEAD.has(view.lower[at]!)) at++;
  while (at < limit) {
    const word = view.lower[at]!;
    if (LINKS.has(word)) {
      const after = complementEnd(view, at + 1, limit, context);
      if (after === at + 1) break;
      at = after;
      complement = true;
      continue;
    }
    if (word === "and" || word === "&" || word === "-" || word === "cum") {
      const next = secondTitle(view, at + 1, limit, context);
      if (next < 0 || otherState(head, next, at + 1, context)) break;
      if (firstOffice < 0) firstOffice = at;
      at = next + 1;
      while (at < limit && AFTER_HEAD.has(view.lower[at]!)) at++;
      continue;
    }
    break;
  }
  return { end: at, firstOffice: firstOffice < 0 ? at : firstOffice, complement };
}

/** "the leading French envoy and [Tunisian] interior minister": a state of its own before the second head makes it somebody else's. */
function otherState(head: number, second: number, from: number, context: TitleContext): boolean {
  const stateOf = (token: number): string | undefined => context.hitAt(token)?.candidates[0]?.state;
  for (let i = from; i < second; i++) {
    const own = stateOf(i);
    if (own === undefined) continue;
    for (let k = head - 1; k >= 0 && k > head - 6; k--) if (stateOf(k) === own) return false;
    return true;
  }
  return false;
}

/** Index of the head of a title that follows "and" ("general secretary of X and [president] of Y"), or -1. */
function secondTitle(view: View, from: number, limit: number, context: TitleContext): number {
  for (let i = from; i < Math.min(limit, from + 7); i++) {
    if (context.personAt(i)) return -1;
    const word = view.lower[i]!;
    if (TITLE_HEADS.has(word) && !isVerbLike(view, i)) {
      const next = i + 1 < limit ? view.lower[i + 1]! : "";
      if (TITLE_HEADS.has(next)) continue;
      if (MODIFYING_HEADS.has(word) && TITLE_MODIFIERS.has(next) && hasHeadSoon(view, i + 1, limit)) continue;
      return i;
    }
    if (
      TITLE_MODIFIERS.has(word) ||
      HYPHENS.has(word) ||
      context.hitAt(i) ||
      (view.caps[i]! > 0 && !MONTH_OR_DAY.has(word))
    )
      continue;
    return -1;
  }
  return -1;
}

/** End of what follows "of": a register name, a run of capitals and field nouns with small links inside. Equals `from` when nothing fits. */
function complementEnd(view: View, from: number, limit: number, context: TitleContext): number {
  let at = from;
  // "ambassador to his country" says whose only by pointing back; it is no part of the title.
  if (at < limit && POINTING.has(view.lower[at]!)) return from;
  if (at < limit && DETERMINERS.has(view.lower[at]!)) at++;
  let last = from;
  while (at < limit) {
    const word = view.lower[at]!;
    if (context.personAt(at)) break;
    const hit = context.hitAt(at);
    if (hit && hit.first === at) {
      at = hit.end;
      last = at;
      if (at < limit && (view.lower[at] === "'s" || view.lower[at] === "'")) {
        at++;
        continue;
      }
      // After a whole name of a state only a link or a body's name may carry on; another capital begins a person's name.
      const whole = !hit.candidates.some((one) => one.form === "adjective" || one.type === "organisation");
      if (
        whole &&
        at < limit &&
        view.caps[at]! > 0 &&
        !TITLE_FIELDS.has(view.lower[at]!) &&
        !namesBody(view, at, limit, context)
      )
        break;
      continue;
    }
    const afterArticle =
      view.lower[at - 1] === "the" ||
      (TITLE_MODIFIERS.has(view.lower[at - 1]!) && view.lower[at - 2] === "the");
    const office = TITLE_HEADS.has(word) && at > from && afterArticle && (last === from || last === at);
    if (view.caps[at]! > 0 && !MONTH_OR_DAY.has(word) && (!TITLE_HEADS.has(word) || office)) {
      if (namesBody(view, at, limit, context)) {
        at++;
        last = at;
        continue;
      }
      // "Minister of Foreign Affairs Djafer Upi": after the field a capital that names neither field nor body is a person's.
      const afterField = last === at && at > from && TITLE_FIELDS.has(view.lower[at - 1]!) && !hit;
      if (afterField && !TITLE_FIELDS.has(word) && !BODY_NOUNS.has(word)) break;
      at++;
      last = at;
      continue;
    }
    if (TITLE_FIELDS.has(word) || word === "country" || word === "desk") {
      at++;
      last = at;
      continue;
    }
    if (HYPHENS.has(word) || word === "'s" || word === "'") {
      at++;
      continue;
    }
    if (
      word === "," &&
      at + 2 < limit &&
      last === at &&
      TITLE_FIELDS.has(view.lower[at - 1]!) &&
      TITLE_FIELDS.has(view.lower[at + 1]!) &&
      (view.lower[at + 2] === "and" || view.lower[at + 2] === ",")
    ) {
      at++;
      continue;
    }
    if ((word === "and" || word === "&") && last === at) {
      const next = at + 1 < limit ? view.lower[at + 1]! : "";
      const nextHit = context.hitAt(at + 1);
      if (secondTitle(view, at + 1, limit, context) >= 0) break;
      if (
        at + 1 < limit &&
        !context.personAt(at + 1) &&
        !nextHit &&
        (TITLE_FIELDS.has(next) || (view.caps[at + 1]! > 0 && TITLE_FIELDS.has(view.lower[at - 1]!)))
      ) {
        at++;
        continue;
      }
      break;
    }
    if (
      (word === "of" || word === "for" || word === "on" || word === "the") &&
      last === at &&
      at + 1 < limit
    ) {
      const next = view.lower[at + 1]!;
      if (context.personAt(at + 1)) break;
      if (next === "the" || view.caps[at + 1]! > 0 || TITLE_FIELDS.has(next) || context.hitAt(at + 1)) {
        at++;
        continue;
      }
      break;
    }
    if (word === "the" && at > from && LINKS.has(view.lower[at - 1]!)) {
      at++;
      continue;
    }
    break;
  }
  return last;
}

/** Whether the run of capitals from here ends as the name of a body ("Friendship Association", "Traders' Association"). */
function namesBody(view: View, from: number, limit: number, context: TitleContext): boolean {
  for (let k = from; k < Math.min(limit, from + 6); k++) {
    if (context.personAt(k)) return false;
    const word = view.lower[k]!;
    if (view.caps[k]! > 0 && BODY_NOUNS.has(word)) return true;
    if (view.caps[k] === 0 && word !== "'s" && word !== "'" && word !== "-") return false;
  }
  return false;
}
