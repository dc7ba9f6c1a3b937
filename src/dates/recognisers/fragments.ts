import type { Match } from "../recogniser.ts";

/** Pattern fragments that several notions share. */

/** Words that make an amount inexact; part of the expression. */
export const HEDGE =
  "(about|around|nearly|almost|roughly|approximately|over|some|more than|less than|fewer than|at least|at most|up to|no more than|no less than|well over|just over|just under)";

/** An amount: "two", "2 1/2", "two and a half", "a", "several", "a couple of", "half a". Read it with `amountOf`. */
export const AMOUNT =
  "(num:NUM (over:NUM / under:NUM)?|num:NUM and and:a half|a some:SOME of?|some:SOME of?|half:half (a|an)|a|an)";

/** Number that AMOUNT captured; null for an amount without a number ("several"). */
export function amountOf(match: Match): number | null {
  if (match.has("half")) return 0.5;
  const some = match.at("some");
  if (some >= 0) return match.word(some) === "couple" ? 2 : null;
  const whole = match.value("num") ?? 1;
  if (match.has("and")) return whole + 0.5;
  const [over, under] = [match.value("over"), match.value("under")];
  return over !== undefined && under !== undefined && under > 0 ? whole + over / under : whole;
}

/** A dash or word that joins the ends of a range written without spaces or with. */
export const TO = "(-|–|--|to|through|until|till)";

/** Year after a comma or directly. */
export const YEAR_TAIL = "(,? YEAR)?";

/** "last year", "this year", "that year", "the same year", "the following year" after a month or day. */
export const YEAR_WORDS =
  "(of? last:last year|of? this:this year|of? next:next year|of? that:that year|of? the that:same year|of? the (following:following|following:next) year|of? the (previous:previous|previous:preceding) year)";

/** Year shift and base that YEAR_WORDS captured. */
export function yearWords(match: Match): { yearShift?: number; yearBase?: "now" | "anchor" } {
  if (match.has("last")) return { yearShift: -1, yearBase: "now" };
  if (match.has("this")) return { yearShift: 0, yearBase: "now" };
  if (match.has("next")) return { yearShift: 1, yearBase: "now" };
  if (match.has("that")) return { yearShift: 0, yearBase: "anchor" };
  if (match.has("following")) return { yearShift: 1, yearBase: "anchor" };
  if (match.has("previous")) return { yearShift: -1, yearBase: "anchor" };
  return {};
}

/** Day of the month that capture `name` gives, or 0 when it is none. */
export function dayOf(match: Match, name = "day"): number {
  const value = match.value(name) ?? 0;
  return Number.isInteger(value) && value >= 1 && value <= 31 ? value : 0;
}
